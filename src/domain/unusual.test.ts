import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeFigure, makeIndicator, makeObservation } from '../../test/builders.ts'
import { historyOf } from './history.ts'
import { shifted } from './period.ts'
import { UNUSUAL_FACTOR, unusual } from './unusual.ts'

const money = makeIndicator({ measure: { kind: 'money', name: { vi: 'đồng', en: 'dong' } } })
/** Months that end with March; `null` is a month without a figure. */
const months = (values: readonly (number | null)[]) =>
  historyOf(
    values.flatMap((value, i) =>
      value === null
        ? []
        : [makeObservation(shifted('2021-04', i - values.length), { month: makeFigure(value) })],
    ),
  )
const april = (value: number) => makeObservation('2021-04', { month: makeFigure(value) })
const summary = (found: ReturnType<typeof unusual>) =>
  found && [found.against, found.expected.value, found.factor]

test.each<[string, (number | null)[], number, ReturnType<typeof summary>]>([
  ['eight times last month', [5, 5, 5], 40, ['last-month', 5, 8]],
  ['three times last month', [4, 4, 4], 12, ['last-month', 4, 3]],
  ['twice last month', [16, 16, 16], 32, null],
  ['a third of last month', [30, 30, 30], 10, ['last-month', 30, 1 / 3]],
  ['a zero typed for a gap', [100, 100, 100], 0, ['last-month', 100, 0]],
  ['many after months of none', [0, 0, 0], 50, ['usual', 0, null]],
  ['none after months of none', [0, 0, 0], 0, null],
  ['a lump where lumps are usual', [0, 0, 50, 0], 50, null],
  ['a lump larger than lumps are', [0, 0, 50, 0], 150, ['usual', 50, 3]],
  ['the same again after an odd month', [16, 16, 16, 131], 131, ['usual', 16, 131 / 16]],
  ['the same as is usual after an odd month', [16, 16, 16, 131], 16, null],
  ['more than is usual but less than last month', [16, 16, 16, 900], 131, ['usual', 16, 131 / 16]],
  ['a month before that is not known', [16, 16, 16, null], 131, ['usual', 16, 131 / 16]],
  ['an even number of months: their middle', [10, 10, 40, 40], 11, null],
  ['fewer than ten people, however many more', [1, 1, 1], 9, null],
  ['ten people after one', [1, 1, 1], 10, ['last-month', 1, 10]],
  ['two people after ten', [10, 10, 10], 2, ['last-month', 10, 0.2]],
  ['only two months known', [16, 16], 900, null],
  ['values more than twelve months ago', [16, ...Array(12).fill(null)], 900, null],
])('%s', (_, before, value, expected) => {
  expect(summary(unusual(makeIndicator(), months(before), april(value)))).toEqual(expected)
})

test('illustrative months are no measure of a reported one', () => {
  const sample = [...months([16, 16, 16]).values()].map((each) => ({
    ...each,
    origin: 'illustrative' as const,
  }))
  expect(unusual(makeIndicator(), historyOf(sample), april(131))).toBeNull()
})

test('small amounts of money are questioned too', () => {
  expect(summary(unusual(money, months([2, 2, 2]), april(6)))).toEqual(['last-month', 2, 3])
})

test('a month is derived from two exact year-to-dates, and from no others', () => {
  const history = historyOf(
    [10, 20, 30].map((value, i) =>
      makeObservation(`2021-0${i + 1}`, { month: makeFigure(10), yearToDate: makeFigure(value) }),
    ),
  )
  const typed = (qualifier: 'exact' | 'over') =>
    makeObservation('2021-04', { yearToDate: makeFigure(400, qualifier) })
  expect(summary(unusual(makeIndicator(), history, typed('exact')))).toEqual(['last-month', 10, 37])
  expect(unusual(makeIndicator(), history, typed('over'))).toBeNull()
})

test('of a level the level is compared, wherever it was typed', () => {
  const stock = makeIndicator({ accumulation: 'stock' })
  const history = historyOf(
    [1, 2, 3].map((month) => makeObservation(`2021-0${month}`, { yearToDate: makeFigure(500) })),
  )
  expect(summary(unusual(stock, history, april(5000)))).toEqual(['last-month', 500, 10])
})

test('below zero there are no multiples', () => {
  const growth = makeIndicator({
    accumulation: 'rate',
    measure: { kind: 'percent', name: { vi: '%', en: '%' } },
  })
  expect(unusual(growth, months([2, 3, 2]), april(-9))).toBeNull()
  expect(unusual(growth, months([-2, -3, -2]), april(9))).toBeNull()
})

test('the reported values always justify the question', () => {
  const value = fc.nat(2000)
  fc.assert(
    fc.property(fc.array(fc.option(value), { maxLength: 14 }), value, (before, typed) => {
      const found = unusual(money, months(before), april(typed))
      if (!found) return
      expect(found.months).toBeGreaterThanOrEqual(3)
      expect(found.stated.value).not.toBe(found.expected.value)
      if (found.factor === null) expect(found.expected.value).toBe(0)
      else
        expect(
          found.factor >= UNUSUAL_FACTOR || found.factor <= 1 / UNUSUAL_FACTOR + Number.EPSILON,
        ).toBe(true)
      const last = before.at(-1)
      if (found.against === 'last-month') expect(found.expected.value).toBe(last)
    }),
    { numRuns: 1000 },
  )
})
