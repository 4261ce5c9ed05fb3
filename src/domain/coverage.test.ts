import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeIndicator, makeObservation } from '../../test/builders.ts'
import {
  CELL_STATES,
  countStates,
  coverage,
  coveredMonths,
  monthState,
  nextWithoutReport,
} from './coverage.ts'
import { exactly } from './figure.ts'
import { historyOf } from './history.ts'
import type { Observation } from './observation.ts'

const flow = makeIndicator()
const rate = makeIndicator({ accumulation: 'rate' })
const closed = makeIndicator({ closedFrom: '2021-03' })
const illustrative = { origin: 'illustrative' } as const
const march = (with_: Partial<Observation>) => makeObservation('2021-03', with_)
const of = (period: string, month: number | null, yearToDate: number | null, more = {}) =>
  makeObservation(period, {
    month: month === null ? null : exactly(month),
    yearToDate: yearToDate === null ? null : exactly(yearToDate),
    ...more,
  })

// Of March 2021: the state, then where month, year to date and percentage come from.
test.each<[string, typeof flow, Observation[], ReturnType<typeof summary>]>([
  ['nothing at all', flow, [], ['missing', null, null, null]],
  [
    'a month a report states',
    flow,
    [of('2021-03', 22, null)],
    ['reported', 'reported', null, null],
  ],
  ['a year to date alone', flow, [of('2021-03', null, 49)], ['reported', null, 'reported', null]],
  [
    'two successive years to date, which give the month between',
    flow,
    [of('2021-02', null, 27), of('2021-03', null, 49)],
    ['reported', 'derived', 'reported', null],
  ],
  [
    'an illustrative year to date before, which gives none',
    flow,
    [of('2021-02', null, 27, illustrative), of('2021-03', null, 49)],
    ['reported', null, 'reported', null],
  ],
  [
    'months from January, which add up',
    flow,
    [of('2021-01', 12, null), of('2021-02', 15, null), of('2021-03', 22, null)],
    ['reported', 'reported', 'derived', null],
  ],
  [
    'a percentage alone',
    flow,
    [march({ statedPercent: { ...exactly(49), base: 'resolution' } })],
    ['reported', null, null, 'reported'],
  ],
  [
    'only what April implies of the first quarter',
    flow,
    [of('2021-04', 18, 67)],
    ['derived', null, 'derived', null],
  ],
  [
    'an illustrative April, which implies nothing',
    flow,
    [of('2021-04', 18, 67, illustrative)],
    ['missing', null, null, null],
  ],
  [
    'a level, which the next does not imply',
    rate,
    [of('2021-04', 18, 67)],
    ['missing', null, null, null],
  ],
  [
    'a figure of the sample',
    flow,
    [of('2021-03', 22, null, illustrative)],
    ['illustrative', 'illustrative', null, null],
  ],
  [
    'a derived figure that was stored',
    flow,
    [of('2021-03', 22, null, { origin: 'derived' })],
    ['derived', 'derived', null, null],
  ],
  [
    'the level of a rate',
    rate,
    [of('2021-03', 89, null)],
    ['reported', 'reported', 'reported', null],
  ],
  [
    'two successive levels, which give none between',
    rate,
    [of('2021-02', null, 27), of('2021-03', null, 49)],
    ['reported', null, 'reported', null],
  ],
  ['no longer requested', closed, [], ['not-asked', null, null, null]],
  [
    'no longer requested, and still reported',
    closed,
    [of('2021-03', 3, null)],
    ['reported', 'reported', null, null],
  ],
])('%s', (_, indicator, observations, expected) => {
  expect(summary(coverage(indicator, historyOf(observations), '2021-03'))).toEqual(expected)
})

const summary = ({ state, month, yearToDate, statedPercent }: ReturnType<typeof coverage>) => [
  state,
  month,
  yearToDate,
  statedPercent,
]

test('December is not derived from January, with which a new year begins', () => {
  const january = historyOf([of('2022-01', 5, 5)])
  expect(coverage(flow, january, '2021-12').state).toBe('missing')
})

const open = { submittedAt: null }
const submitted = { submittedAt: '2021-06-02T01:00:00.000Z' }
test.each([
  [null, null, false, 'nothing'],
  [null, null, true, 'writing'],
  [null, open, false, 'writing'],
  [null, submitted, true, 'submitted'],
  [{ status: 'published' }, submitted, true, 'published'],
  [{ status: 'reopened' }, open, true, 'reopened'],
] as const)('report %j, draft %j, rows written %s: %s', (report, draft, hasEntries, expected) => {
  expect(monthState(report, draft, hasEntries)).toBe(expected)
})

const months = (states: Record<string, readonly (typeof CELL_STATES)[number][]>) =>
  Object.entries(states).map(([period, each]) => ({ period, states: each }))

test.each<[period: string, expected: string | null, why: string]>([
  ['2021-01', '2021-02', 'the month after'],
  ['2021-02', '2021-04', 'over a month of which a report says something'],
  ['2021-04', '2022-01', 'into the next year'],
  ['2022-01', null, 'none is left'],
])('after %s the next month to enter is %s: %s', (period, expected) => {
  const year = months({
    '2021-01': ['missing'],
    '2021-02': ['illustrative', 'missing'],
    '2021-03': ['reported', 'illustrative'],
    '2021-04': ['derived', 'not-asked'],
    '2022-01': ['missing'],
  })
  expect(nextWithoutReport(year, period)).toBe(expected)
})

test('every cell is counted once', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...CELL_STATES)), (states) => {
      const counts = Object.values(countStates(states))
      expect(counts.reduce((sum, each) => sum + each, 0)).toBe(states.length)
    }),
  )
})

test('a month of several indicators has the state of each', () => {
  const cell = (period: string, state: (typeof CELL_STATES)[number]) => ({ period, state })
  const rows = [
    { cells: [cell('2021-03', 'reported'), cell('2021-04', 'missing')] },
    { cells: [cell('2021-03', 'missing'), cell('2021-04', 'derived')] },
  ]
  expect(coveredMonths(rows)).toEqual(
    months({ '2021-03': ['reported', 'missing'], '2021-04': ['missing', 'derived'] }),
  )
  expect(coveredMonths([])).toEqual([])
})
