import { expect, test } from 'vitest'
import { makeFigure, makeIndicator, makeObservation } from '../../test/builders.ts'
import { discrepancies } from './discrepancy.ts'
import type { Figure } from './figure.ts'
import { historyOf } from './history.ts'
import type { Indicator } from './indicator.ts'
import type { Observation, StatedGrowth } from './observation.ts'
import { type Period, periodsFrom } from './period.ts'
import { type Succession, withDerivedPast, withRestated } from './succession.ts'

const growth = (as: StatedGrowth['as'], value: number, more: Partial<Figure> = {}) =>
  ({ ...makeFigure(value), ...more, as }) as StatedGrowth

const MONEY = { kind: 'money', name: { vi: 'đồng', en: 'dong' } } as const
const PERCENT = { kind: 'percent', name: { vi: '%', en: '%' } } as const

interface Given {
  readonly of?: Partial<Indicator>
  readonly began?: Period
  readonly now: Period
  readonly past: readonly Observation[]
  readonly value: number
  readonly growth: StatedGrowth
}

/** What the growth clashes with, as a report would word it; `null` where it can be true. */
function expectedOf({ of, began, now, past, value, growth: statedGrowth }: Given) {
  const history = historyOf([
    ...past,
    makeObservation(now, {
      unitId: 'x',
      yearToDate: makeFigure(value),
      statedGrowth,
    }),
  ])
  const found = discrepancies(makeIndicator(of), history, null, now, began)
  const [clash] = found.filter(({ rule }) => rule === 'stated-growth')
  const expected = clash?.expected as StatedGrowth | undefined
  return expected ? [expected.as, Number(expected.value.toFixed(2))] : null
}

const MERGED: Succession = {
  id: 'merger',
  kind: 'merged',
  from: '2025-07',
  predecessorIds: ['a', 'b'],
  successorIds: ['x'],
}

/** Each of two former units does so much each month of January to June 2025, and the new one so much after. */
function past(ofOld: number, ofNew: number, kind: Indicator['measure']['kind'] = 'count') {
  const of = (unitId: string): Observation[] => {
    const isNew = unitId === 'x'
    const months = isNew
      ? periodsFrom('2025-07', '2025-12')
      : [...periodsFrom('2024-01', '2024-12'), ...periodsFrom('2025-01', '2025-06')]
    return months.map((period) => {
      const since = isNew ? '2025-07' : `${period.slice(0, 4)}-01`
      const each = isNew ? ofNew : ofOld
      return makeObservation(period, {
        unitId,
        month: makeFigure(each),
        yearToDate: makeFigure(each * periodsFrom(since, period).length),
      })
    })
  }
  return withDerivedPast('x', [MERGED], of, kind)
}

test.each<[string, Omit<Given, 'past'> & { past?: Given['past'] }, unknown]>([
  [
    'of a unit formed last year, against what its former units did: true',
    { began: '2025-07', now: '2026-04', value: 88, growth: growth('increase', 10) },
    null,
  ],
  [
    'of a unit formed last year, against what its former units did: not true',
    { began: '2025-07', now: '2026-04', value: 88, growth: growth('increase', 14.7) },
    ['increase', 10],
  ],
  [
    'across the month it was formed in',
    { began: '2025-07', now: '2026-08', value: 180, growth: growth('decrease', 20) },
    ['increase', 28.57],
  ],
  [
    'of its first year, over the same months of the year before',
    { began: '2025-07', now: '2025-09', value: 66, growth: growth('increase', 14.7) },
    ['increase', 10],
  ],
  [
    'of a unit with no past of its own nor of others: not held against anything',
    { began: '2025-07', now: '2026-04', value: 88, growth: growth('increase', 90), past: [] },
    null,
  ],
])('growth %s', (_, given, expected) => {
  expect(expectedOf({ past: past(10, 10), ...given })).toEqual(expected)
})

test('a sum of former units is known no better than its parts were written', () => {
  // 1,2 and 1,2 tỷ a month: anything from 9,2 to 10 tỷ by April, however many digits 9,6 tỷ shows.
  const given = {
    of: { measure: MONEY },
    began: '2025-07',
    now: '2026-04',
    past: past(1.2e9, 1e9, 'money'),
    value: 10e9,
  }
  expect(expectedOf({ ...given, growth: growth('increase', 4.2) })).toBeNull()
  expect(expectedOf({ ...given, growth: growth('increase', 8) })).toBeNull()
  expect(expectedOf({ ...given, growth: growth('increase', 40) })).toEqual(['increase', 4.17])
})

const level = (value: number, of: Partial<Indicator>, statedGrowth: StatedGrowth): Given => ({
  of: { accumulation: 'stock', ...of },
  began: '2025-07',
  now: '2026-04',
  // Restated by the new unit of a month before it began.
  past: withRestated(
    'x',
    [MERGED],
    [makeObservation('2025-04', { unitId: 'x', month: makeFigure(value) })],
  ),
  value: 0,
  growth: statedGrowth,
})
const RATE = { accumulation: 'rate', measure: PERCENT } as const

test.each<[string, Given, unknown]>([
  ['a number at the end, true', { ...level(100, {}, growth('increase', 5)), value: 105 }, null],
  [
    'a number at the end, not true',
    { ...level(100, {}, growth('increase', 15)), value: 105 },
    ['increase', 5],
  ],
  [
    'a number at the end as a ratio',
    { ...level(100, {}, growth('ratio', 95)), value: 105 },
    ['ratio', 105],
  ],
  [
    'a number at the end as a ratio, true',
    { ...level(100, {}, growth('ratio', 105)), value: 105 },
    null,
  ],
  [
    'a number that stayed',
    { ...level(100, {}, growth('increase', 5)), value: 100 },
    ['increase', 0],
  ],
  ['nothing before', { ...level(0, {}, growth('increase', 5)), value: 105 }, null],
  ['a share in points', { ...level(2.4, RATE, growth('decrease', 0.3)), value: 2.1 }, null],
  ['a share as a part of it', { ...level(2.4, RATE, growth('decrease', 12.5)), value: 2.1 }, null],
  [
    'a share, neither way true',
    { ...level(2.4, RATE, growth('decrease', 0.8)), value: 2.1 },
    ['decrease', 0.3],
  ],
  ['a share as a ratio', { ...level(50, RATE, growth('ratio', 96)), value: 60 }, ['ratio', 120]],
])('growth of %s', (_, given, expected) => {
  expect(expectedOf(given)).toEqual(expected)
})
