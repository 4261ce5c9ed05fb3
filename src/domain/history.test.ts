import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { makeFigure, makeIndicator, makeObservation } from '../../test/builders.ts'
import { discrepancies } from './discrepancy.ts'
import { historyOf, impliedBefore, monthFigure, summedYearToDate, yearToDate } from './history.ts'
import { monthsOfYear } from './period.ts'

const months = (...values: (number | null)[]) =>
  values.map((value, i) =>
    makeObservation(`2021-0${i + 1}`, { month: value === null ? null : makeFigure(value) }),
  )

describe('year to date of a flow', () => {
  it('is the sum of its months where every month is there', () => {
    expect(yearToDate('flow', historyOf(months(12, 15, 22)), '2021-03')).toEqual({
      figure: makeFigure(49),
      origin: 'derived',
      how: 'summed',
    })
  })

  test.each(['reported', 'derived', 'illustrative'] as const)(
    'in January is its one month, %s as that month is',
    (origin) => {
      const january = makeObservation('2021-01', { month: makeFigure(12), origin })
      expect(yearToDate('flow', historyOf([january]), '2021-01')).toEqual({
        figure: makeFigure(12),
        origin,
        how: 'summed',
      })
    },
  )

  it('is absent, not a smaller sum, where a month is missing', () => {
    expect(yearToDate('flow', historyOf(months(12, null, 22)), '2021-03')).toBeNull()
  })

  it('counts a month of zero as a month that is there', () => {
    expect(yearToDate('flow', historyOf(months(0, 3)), '2021-02')?.figure).toEqual(makeFigure(3))
  })

  it('is what the report states where its months are only illustrative', () => {
    const history = historyOf([
      ...months(12, 15, 22).map((each) => ({ ...each, origin: 'illustrative' as const })),
      makeObservation('2021-04', { month: makeFigure(18), yearToDate: makeFigure(67) }),
    ])
    expect(yearToDate('flow', history, '2021-04')).toEqual({
      figure: makeFigure(67),
      origin: 'reported',
      how: 'stated',
    })
  })

  it('carries the weakest origin and every qualifier into the sum', () => {
    const [january, february] = months(12, 15)
    const history = historyOf([
      { ...january!, origin: 'illustrative' },
      { ...february!, month: makeFigure(15, 'over') },
    ])
    expect(yearToDate('flow', history, '2021-02')).toEqual({
      figure: makeFigure(27, 'over'),
      origin: 'illustrative',
      how: 'summed',
    })
  })
})

test('of a stock or a rate the latest value is the year to date', () => {
  const history = historyOf(months(86, 87))
  expect(yearToDate('rate', history, '2021-02')?.figure).toEqual(makeFigure(87))
  expect(yearToDate('stock', history, '2021-03')).toBeNull()
})

describe('a month that was not stated', () => {
  const stated = (period: string, value: number, qualifier: 'exact' | 'under' = 'exact') =>
    makeObservation(period, { yearToDate: makeFigure(value, qualifier) })

  it('is derived from two successive year-to-dates', () => {
    const history = historyOf([stated('2021-03', 49), stated('2021-04', 67)])
    expect(monthFigure(history, '2021-04')).toEqual({ figure: makeFigure(18), origin: 'derived' })
  })

  it('is the year to date itself in January', () => {
    expect(monthFigure(historyOf([stated('2021-01', 12)]), '2021-01')?.figure).toEqual(
      makeFigure(12),
    )
  })

  it('keeps the qualifier of what it was derived from', () => {
    const history = historyOf([stated('2021-03', 18), stated('2021-04', 25, 'under')])
    expect(monthFigure(history, '2021-04')?.figure).toEqual(makeFigure(7, 'under'))
  })

  it('is not derived across a gap, nor from an illustrative year to date', () => {
    expect(
      monthFigure(historyOf([stated('2021-02', 27), stated('2021-04', 67)]), '2021-04'),
    ).toBeNull()
    const illustrative = { ...stated('2021-03', 49), origin: 'illustrative' as const }
    expect(monthFigure(historyOf([illustrative, stated('2021-04', 67)]), '2021-04')).toBeNull()
  })
})

test('a month and a year to date imply what was done before them', () => {
  const april = { month: makeFigure(18), yearToDate: makeFigure(67) }
  expect(impliedBefore(historyOf([makeObservation('2021-04', april)]), '2021-04')).toEqual(
    makeFigure(49),
  )
})

test('adding up the months never contradicts the exact year to date they make', () => {
  const qualified = fc.record({
    value: fc.integer({ min: 1, max: 1_000_000 }),
    qualifier: fc.constantFrom('exact', 'under', 'over', 'about'),
    at: fc.double({ min: 0.01, max: 0.99, noNaN: true }),
  })
  fc.assert(
    fc.property(
      fc.array(qualified, { minLength: 12, maxLength: 12 }),
      fc.integer({ min: 1, max: 12 }),
      (all, count) => {
        // What each month truly was: any value its words allow.
        const truth = all.slice(0, count).map(({ value, qualifier, at }) => {
          if (qualifier === 'exact') return value
          if (qualifier === 'under') return value * at
          return qualifier === 'over' ? value * (1 + at) : value * (0.95 + at / 10)
        })
        const periods = monthsOfYear(2021).slice(0, count)
        const total = truth.reduce((sum, value) => sum + value, 0)
        const history = historyOf(
          periods.map((period, i) =>
            makeObservation(period, {
              month: makeFigure(all[i]!.value, all[i]!.qualifier),
              yearToDate: i === count - 1 ? makeFigure(total) : null,
            }),
          ),
        )
        const summed = summedYearToDate(history, periods.at(-1)!)
        const isExactSum = summed?.figure.qualifier === 'exact'
        return isExactSum
          ? Math.abs(summed.figure.value - total) < 1e-6
          : discrepancies(makeIndicator(), history, null, periods.at(-1)!).length === 0
      },
    ),
  )
})
