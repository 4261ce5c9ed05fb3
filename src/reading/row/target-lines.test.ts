import { expect, test } from 'vitest'

import { indicators } from '../../../mocks/sample/indicators.ts'
import { exactly } from '../../domain/figure.ts'
import type { Target } from '../../domain/target.ts'
import type { ImportedTarget } from '../spreadsheets/read-targets.ts'
import { targetLines } from './target-lines.ts'

const target = (value: number, more: Partial<ImportedTarget> = {}): ImportedTarget => ({
  ...{ sheet: 'Biểu 1', address: 'C3', raw: String(value), document: '' },
  ...{ unitId: 'cau-ke', indicatorId: 'jobs-created', base: 'council' },
  ...{ span: '2021', period: '2021-05' },
  read: { kind: 'figure', figure: exactly(value) },
  ...more,
})
const stored = (value: number, more: Partial<Target> = {}) => ({
  ...{ unitId: 'cau-ke', indicatorId: 'jobs-created', base: 'council' as const, span: '2021' },
  ...{ revisedFrom: '', figure: exactly(value), origin: 'reported' as const, version: 7 },
  ...more,
})
const ASKED = indicators.filter(({ id }) => id !== 'new-businesses')
const linesOf = (targets: ImportedTarget[], inForce: ReturnType<typeof stored>[]) =>
  targetLines(targets, {
    indicators,
    isAllowed: (id) => id !== 'hoa-an',
    stored: new Map([
      ['cau-ke', { targets: inForce, indicators: ASKED }],
      ['hoa-an', { targets: [], indicators: ASKED }],
    ]),
  }).map(({ state, problem, stored: found }) => [state, problem, found?.figure.value ?? null])

test.each([
  ['none in force', target(2000), [], ['new', null, null]],
  ['the same', target(2000), [stored(2000)], ['same', null, 2000]],
  ['another', target(2100), [stored(2000)], ['different', null, 2000]],
  [
    'the same in another word',
    target(2000),
    [stored(2000, { figure: { ...exactly(2000), qualifier: 'at-least' } })],
    ['different', null, 2000],
  ],
  ['one of another basis', target(2000), [stored(2000, { base: 'plan' })], ['new', null, null]],
  ['one of another span', target(2000), [stored(2000, { span: '2020' })], ['new', null, null]],
  [
    'a revision of this month',
    target(2100),
    [stored(2000), stored(2100, { revisedFrom: '2021-04' })],
    ['same', null, 2100],
  ],
  [
    'a revision of a later month',
    target(2000),
    [stored(2000), stored(2100, { revisedFrom: '2021-07' })],
    ['same', null, 2000],
  ],
  [
    'the same of any basis, where the file names none',
    target(2000, { base: 'unstated' }),
    [stored(2000)],
    ['same', null, 2000],
  ],
  [
    'another of any basis, where the file names none',
    target(2100, { base: 'unstated' }),
    [stored(2000)],
    ['beside', null, null],
  ],
  [
    'the same of a resolution, where the file says plan',
    target(2000, { base: 'plan' }),
    [stored(2000, { base: 'resolution' })],
    ['same', null, 2000],
  ],
  [
    'another of a resolution, where the file says plan',
    target(2100, { base: 'plan' }),
    [stored(2000, { base: 'resolution' })],
    ['beside', null, null],
  ],
  [
    'those of a plan and a resolution, where the file says plan',
    target(2000, { base: 'plan' }),
    [stored(2000, { base: 'resolution' }), stored(2100, { base: 'plan' })],
    ['different', null, 2100],
  ],
])('a target beside %s', (_, of, inForce, expected) => {
  expect(linesOf([of], inForce)).toEqual([expected])
})

test('says why a target cannot be set', () => {
  const unread = { kind: 'unreadable', reason: 'not-a-number', at: 'nhiều' } as never
  expect(linesOf([target(1, { unitId: 'hoa-an' })], [])).toEqual([['refused', 'not-allowed', null]])
  expect(linesOf([target(1, { read: unread })], [])).toEqual([['refused', 'unreadable', null]])
  expect(linesOf([target(1, { indicatorId: 'new-businesses' })], [])).toEqual([
    ['refused', 'not-asked', null],
  ])
  expect(linesOf([target(-1)], [])).toEqual([['refused', 'negative', null]])
  expect(linesOf([target(1, { unitId: 'tam-ngai' })], [])).toEqual([['waiting', null, null]])
})

test('a target that a file states twice is one, and two of them are none', () => {
  expect(linesOf([target(2000), target(2000, { address: 'D9' })], [])).toEqual([
    ['new', null, null],
  ])
  expect(linesOf([target(2000), target(2100)], [])).toEqual([['refused', 'twice', null]])
})
