import { expect, test } from 'vitest'
import { makeFigure, makeIndicator, makeObservation, makeTarget } from '../../test/builders.ts'
import { type Check, checkKey, checks } from './check.ts'
import { historyOf } from './history.ts'
import type { Observation } from './observation.ts'
import { shifted } from './period.ts'

const steady = (value: number, months = 12): Observation[] =>
  Array.from({ length: months }, (_, i) => {
    const period = shifted('2021-04', i - months)
    return makeObservation(period, {
      month: makeFigure(value),
      yearToDate: makeFigure(value * Number(period.slice(5))),
    })
  })
const april = (with_: Partial<Observation>) => makeObservation('2021-04', with_)
const summary = (found: readonly Check[]) =>
  found.map(({ rule, severity, stated, expected }) => [
    rule,
    severity,
    stated.value,
    expected.value,
  ])

test.each<[string, Partial<Observation>, ReturnType<typeof summary>]>([
  ['nothing typed', {}, []],
  ['sums that agree', { month: makeFigure(16), yearToDate: makeFigure(64) }, []],
  [
    'a year to date that is not the sum of its months',
    { month: makeFigure(16), yearToDate: makeFigure(60) },
    [['sum-of-months', 'warning', 60, 64]],
  ],
  [
    'a year to date below last month’s',
    { yearToDate: makeFigure(40) },
    [['year-to-date-falls', 'error', 40, 48]],
  ],
  [
    'a year to date below last month’s, with its month',
    { month: makeFigure(16), yearToDate: makeFigure(40) },
    [['year-to-date-falls', 'error', 40, 48]],
  ],
  ['a zero typed for a gap', { month: makeFigure(0) }, [['unusual', 'warning', 0, 16]]],
  ['one that may be above it', { yearToDate: makeFigure(48, 'over') }, []],
  [
    'a month larger than its year',
    { month: makeFigure(17), yearToDate: makeFigure(16) },
    [
      ['year-to-date-falls', 'error', 16, 48],
      ['month-beyond-year', 'error', 17, 16],
    ],
  ],
  [
    'a percentage the target does not give',
    { yearToDate: makeFigure(64), statedPercent: { ...makeFigure(67), base: 'resolution' } },
    [['percent-of-target', 'warning', 67, 64]],
  ],
  ['eight times last month', { month: makeFigure(131) }, [['unusual', 'warning', 131, 16]]],
  ['a third of last month', { month: makeFigure(5) }, [['unusual', 'warning', 5, 16]]],
  ['twice last month', { month: makeFigure(32) }, []],
  [
    'nearly nothing',
    { month: makeFigure(0, 'under'), yearToDate: makeFigure(1) },
    [['qualified-zero', 'error', 0, 0]],
  ],
])('of %s', (_, observation, expected) => {
  const history = historyOf(steady(16))
  const input = { indicator: makeIndicator(), history, targets: [makeTarget(100)] }
  expect(summary(checks({ ...input, observation: april(observation) }))).toEqual(expected)
})

test('few people more or fewer are an ordinary month', () => {
  const input = { indicator: makeIndicator(), history: historyOf(steady(2)), targets: [] }
  expect(checks({ ...input, observation: april({ month: makeFigure(7) }) })).toEqual([])
  expect(summary(checks({ ...input, observation: april({ month: makeFigure(12) }) }))).toEqual([
    ['unusual', 'warning', 12, 2],
  ])
})

test('nothing is unusual before three months are known', () => {
  const input = { indicator: makeIndicator(), history: historyOf(steady(16, 2)), targets: [] }
  expect(checks({ ...input, observation: april({ month: makeFigure(900) }) })).toEqual([])
})

test('a level is compared with levels', () => {
  const indicator = makeIndicator({ accumulation: 'stock' })
  const history = historyOf(
    [1, 2, 3].map((month) => makeObservation(`2021-0${month}`, { yearToDate: makeFigure(500) })),
  )
  const observation = april({ yearToDate: makeFigure(5000) })
  expect(summary(checks({ indicator, history, targets: [], observation }))).toEqual([
    ['unusual', 'warning', 5000, 500],
  ])
})

test('communes are added up once all of them have reported', () => {
  const part = (value: number, unitId = 'a') => april({ yearToDate: makeFigure(value), unitId })
  const input = {
    indicator: makeIndicator(),
    history: historyOf([]),
    targets: [],
    observation: april({ yearToDate: makeFigure(67) }),
  }
  const both = { ...input, partIds: ['a', 'b'] }
  const found = checks({ ...both, parts: [part(30), part(31, 'b')] })
  expect(summary(found)).toEqual([['communes', 'warning', 67, 61]])
  expect(checks({ ...both, parts: [part(30)] })).toEqual([])
  // One that nobody asked does not stand in for one that is missing.
  expect(checks({ ...both, parts: [part(30), part(31, 'c')] })).toEqual([])
  expect(checks({ ...input, parts: [part(30)] })).toEqual([])
  const rate = { ...both, indicator: makeIndicator({ accumulation: 'rate' }) }
  expect(checks({ ...rate, parts: [part(30), part(31, 'b')] })).toEqual([])
})

test('a reason belongs to the rule and its two figures', () => {
  const [found] = checks({
    indicator: makeIndicator(),
    history: historyOf(steady(16)),
    targets: [],
    observation: april({ month: makeFigure(131) }),
  })
  expect(found && checkKey(found)).toBe('unusual | exact 131 | exact 16')
})
