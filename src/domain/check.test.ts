import { expect, test } from 'vitest'
import { makeFigure, makeIndicator, makeObservation, makeTarget } from '../../test/builders.ts'
import { type Check, checkKey, checks, fromDiscrepancy } from './check.ts'
import { DISCREPANCY_RULES } from './discrepancy.ts'
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
  // It may go down, which a total from the start of the year may not.
  const fewer = april({ month: makeFigure(410), yearToDate: makeFigure(400) })
  expect(checks({ indicator, history, targets: [], observation: fewer })).toEqual([])
})

test('money can be paid back: a total that goes down is a question, not an error', () => {
  const money = { kind: 'money', name: { vi: 'đồng', en: 'dong' } } as const
  const indicator = makeIndicator({ measure: money })
  const input = { indicator, history: historyOf(steady(16)), targets: [] }
  expect(summary(checks({ ...input, observation: april({ yearToDate: makeFigure(40) }) }))).toEqual(
    [['year-to-date-falls', 'warning', 40, 48]],
  )
})

test('a share of more than the whole is a question', () => {
  const measure = { kind: 'percent', name: { vi: '%', en: '%' } } as const
  const indicator = makeIndicator({ accumulation: 'rate', measure })
  const observation = april({ yearToDate: makeFigure(104) })
  expect(summary(checks({ indicator, history: historyOf([]), targets: [], observation }))).toEqual([
    ['rate-beyond', 'warning', 104, 100],
  ])
})

const first = (months: Readonly<Record<string, number>>) =>
  Object.entries(months).map(([period, value]) =>
    makeObservation(period, { month: makeFigure(value) }),
  )
test.each([
  ['is the whole of it in January', '2021-01', {}, 12, 12, []],
  [
    'is more than it by mistake',
    '2021-03',
    { '2021-01': 0 },
    8,
    5,
    [['month-beyond-year', 'error', 8, 5]],
  ],
  [
    'is more than it where an earlier one took away',
    '2021-03',
    { '2021-01': 5, '2021-02': -10 },
    8,
    3,
    [],
  ],
  [
    'is below zero, to be confirmed',
    '2021-03',
    { '2021-01': 5, '2021-02': 6 },
    -2,
    9,
    [['negative', 'warning', -2, 0]],
  ],
  [
    'is below zero, and the year too',
    '2021-02',
    { '2021-01': 5 },
    -8,
    -3,
    [['negative', 'warning', -8, 0]],
  ],
])('a month and its year to date: it %s', (_, period, before, month, yearToDate, expected) => {
  const observation = makeObservation(period, {
    month: makeFigure(month),
    yearToDate: makeFigure(yearToDate),
  })
  const input = { indicator: makeIndicator(), history: historyOf(first(before)), targets: [] }
  expect(summary(checks({ ...input, observation }))).toEqual(expected)
})

test('a percentage is held against the target of its own base', () => {
  const observation = april({
    yearToDate: makeFigure(64),
    statedPercent: { ...makeFigure(67), base: 'resolution' },
  })
  const targets = [makeTarget(96, { base: 'province' }), makeTarget(100)]
  const input = { indicator: makeIndicator(), history: historyOf(steady(16)), targets }
  expect(summary(checks({ ...input, observation }))).toEqual([
    ['percent-of-target', 'warning', 67, 64],
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

test('what is typed between two numbers is accepted with both', () => {
  const stated = { ...makeFigure(25, 'between'), high: 27 }
  const found = { rule: 'negative', severity: 'warning', stated, expected: makeFigure(0) } as const
  expect(checkKey({ ...found, unit: 'measure' })).toBe('negative | between 25–27 | exact 0')
})

test('only shares of a target and growth are in percent', () => {
  const [stated, expected] = [makeFigure(67), makeFigure(64)]
  const inPercent = DISCREPANCY_RULES.filter(
    (rule) => fromDiscrepancy({ rule, stated, expected, period: '2021-04' }).unit === 'percent',
  )
  expect(inPercent).toEqual(['percent-of-target', 'stated-growth'])
  const sum = { rule: 'sum-of-months', stated, expected, period: '2021-04' } as const
  expect(fromDiscrepancy(sum).unit).toBe('measure')
})
