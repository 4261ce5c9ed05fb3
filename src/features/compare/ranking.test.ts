import { expect, test } from 'vitest'

import { historyOf } from '~/domain/history.ts'
import { standing } from '~/domain/standing.ts'
import { makeFigure, makeIndicator, makeObservation, makeTarget } from '../../../test/builders.ts'
import { ranked } from './ranking.ts'

const unit = (
  id: string,
  done: number | null,
  target: number | null,
  direction: 'up' | 'down' = 'up',
) => ({
  unit: { id, kind: 'commune' as const, name: { vi: id, en: id }, parentId: null },
  standing: standing(
    makeIndicator({ direction }),
    historyOf(done === null ? [] : [makeObservation('2021-04', { yearToDate: makeFigure(done) })]),
    target === null ? [] : [makeTarget(target)],
    '2021-04',
  ),
})
const shown = (...args: Parameters<typeof ranked>) =>
  ranked(...args).map((row) => `${row.rank ?? '–'} ${row.unit.id}`)

test('better shares of the target rank first; equal ones share a rank; a missing figure has none', () => {
  const rows = [unit('a', 5, 10), unit('b', null, 10), unit('c', 8, 10), unit('d', 4, 8)]
  expect(shown(rows, 'percent', 'vi')).toEqual(['1 c', '2 a', '2 d', '– b'])
  expect(shown(rows, 'value', 'vi')).toEqual(['1 c', '2 a', '2 d', '– b'])
  expect(shown(rows, 'unit', 'vi')).toEqual(['2 a', '– b', '1 c', '2 d'])
})

test('where less is better the least is first', () => {
  expect(shown([unit('a', 5, 10, 'down'), unit('b', 2, 10, 'down')], 'percent', 'vi')).toEqual([
    '1 b',
    '2 a',
  ])
})

test('what has no target is behind what has one, by value', () => {
  const rows = [unit('a', 5, null), unit('b', 9, null), unit('c', 1, 10)]
  expect(shown(rows, 'percent', 'vi')).toEqual(['1 c', '– b', '– a'])
})

test('without any target the ranking is by value', () => {
  expect(shown([unit('a', 5, null), unit('b', 9, null)], 'value', 'vi')).toEqual(['1 b', '2 a'])
})
