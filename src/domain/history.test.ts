import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { makeFigure, makeIndicator, makeObservation } from '../../test/builders.ts'
import { discrepancies } from './discrepancy.ts'
import {
  cumulative,
  historyOf,
  impliedBefore,
  levelBefore,
  monthFigure,
  summed,
  yearToDate,
} from './history.ts'
import { monthsOfYear, periodOf } from './period.ts'

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
        const added = summed(history, { from: '2021-01', to: periods.at(-1)! })
        const isExactSum = added?.figure.qualifier === 'exact'
        return isExactSum
          ? Math.abs(added.figure.value - total) < 1e-6
          : discrepancies(makeIndicator(), history, null, periods.at(-1)!).length === 0
      },
    ),
  )
})

describe('what is done since the first month of a span', () => {
  const year = (of: number, values: readonly number[]) =>
    values.map((value, i) => makeObservation(periodOf(of, i + 1), { month: makeFigure(value) }))
  const history = historyOf([...year(2025, Array(12).fill(2)), ...year(2026, [3, 3, 3])])

  test.each([
    ['2025-07', '2025-09', 6],
    ['2025-01', '2025-12', 24],
    ['2025-01', '2026-03', 33],
    ['2025-07', '2026-03', 21],
  ])('from %s to %s is %d', (from, to, expected) => {
    expect(cumulative('flow', history, { from, to })?.figure.value).toBe(expected)
  })

  it('is one year to date less another where the months are not stated', () => {
    const stated = historyOf([
      makeObservation('2025-06', { yearToDate: makeFigure(40) }),
      makeObservation('2025-09', { yearToDate: makeFigure(61) }),
    ])
    expect(cumulative('flow', stated, { from: '2025-07', to: '2025-09' })).toEqual({
      figure: makeFigure(21),
      origin: 'derived',
      how: 'difference',
    })
  })

  it('is not known where a part is not', () => {
    const gap = historyOf(year(2026, [3, 3, 3]))
    expect(cumulative('flow', gap, { from: '2025-07', to: '2026-03' })).toBeNull()
  })

  it('begins with the unit: its year to date counts from there', () => {
    const began = historyOf([
      makeObservation('2025-07', { month: makeFigure(2) }),
      makeObservation('2025-08', { month: makeFigure(3) }),
    ])
    expect(yearToDate('flow', began, '2025-08')).toBeNull()
    expect(yearToDate('flow', began, '2025-08', '2025-07')?.figure).toEqual(makeFigure(5))
    expect(
      cumulative('flow', began, { from: '2025-07', to: '2025-08' }, '2025-07')?.figure,
    ).toEqual(makeFigure(5))
  })
})

test('a level starts from the last value before the span, at most a year older', () => {
  const at = (period: string) => historyOf([makeObservation(period, { month: makeFigure(90) })])
  expect(levelBefore('rate', at('2025-10'), '2026-01')?.figure).toEqual(makeFigure(90))
  expect(levelBefore('rate', at('2024-12'), '2026-01')).toBeNull()
  expect(levelBefore('rate', at('2026-01'), '2026-01')).toBeNull()
})
