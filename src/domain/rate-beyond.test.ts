import { expect, test } from 'vitest'
import { makeFigure as figure, makeIndicator, makeObservation } from '../../test/builders.ts'
import type { Figure } from './figure.ts'
import { rateBeyond } from './rate-beyond.ts'

const measure = { kind: 'percent', name: { vi: '%', en: '%' } } as const
const rate = makeIndicator({ accumulation: 'rate', measure })
const summary = (found: ReturnType<typeof rateBeyond>) =>
  found && [found.stated.value, found.expected.value]

test.each<[string, Figure, number[] | null]>([
  ['0', figure(0), null],
  ['100', figure(100), null],
  ['118', figure(118), [118, 100]],
  ['over 100', figure(100, 'over'), [100, 100]],
  ['over 99', figure(99, 'over'), null],
  ['nearly 118', figure(118, 'under'), null],
  ['about 102', figure(102, 'about'), null],
  ['-5', figure(-5), [-5, 0]],
])('%s %%', (_, value, expected) => {
  expect(summary(rateBeyond(rate, makeObservation('2021-04', { yearToDate: value })))).toEqual(
    expected,
  )
  expect(summary(rateBeyond(rate, makeObservation('2021-04', { month: value })))).toEqual(expected)
})

test('a percentage of a plan, an amount for each head and an empty row have no such ends', () => {
  const beyond = makeObservation('2021-04', { yearToDate: figure(118) })
  expect(rateBeyond(makeIndicator({ accumulation: 'flow', measure }), beyond)).toBeNull()
  expect(rateBeyond(makeIndicator({ accumulation: 'rate' }), beyond)).toBeNull()
  expect(rateBeyond(rate, makeObservation('2021-04'))).toBeNull()
})
