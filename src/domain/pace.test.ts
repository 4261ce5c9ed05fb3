import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { makeFigure, makeObservation } from '../../test/builders.ts'
import { historyOf } from './history.ts'
import { shareDue } from './pace.ts'
import { monthsOfYear, periodsFrom } from './period.ts'
import { monthsOfSpan } from './span.ts'

const none = historyOf([])
const YEAR = monthsOfSpan('2021')
const lastYear = (values: readonly number[]) =>
  historyOf(
    values.map((value, i) =>
      makeObservation(monthsOfYear(2020)[i] ?? '', { month: makeFigure(value) }),
    ),
  )

describe('the share due by a month', () => {
  it('is a twelfth a month unless the indicator has its own profile', () => {
    expect(shareDue({ kind: 'linear' }, none, '2021-04', YEAR)).toEqual({
      share: 4 / 12,
      course: 'linear',
    })
  })

  it('follows the weights of the months', () => {
    const weights = [1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2]
    expect(shareDue({ kind: 'weights', weights }, none, '2021-04', YEAR)).toEqual({
      share: 0.2,
      course: 'weights',
    })
  })

  it('follows last year where last year is complete', () => {
    const history = lastYear([10, 10, 10, 20, 5, 5, 5, 5, 5, 5, 10, 10])
    expect(shareDue({ kind: 'last-year' }, history, '2021-04', YEAR)).toEqual({
      share: 0.5,
      course: 'last-year',
    })
  })

  it('says that it fell back to even months where last year has a gap, or nothing in it', () => {
    const fallback = { share: 4 / 12, course: 'linear-fallback' }
    expect(shareDue({ kind: 'last-year' }, lastYear([1, 2, 3]), '2021-04', YEAR)).toEqual(fallback)
    expect(shareDue({ kind: 'last-year' }, lastYear(Array(12).fill(0)), '2021-04', YEAR)).toEqual(
      fallback,
    )
    expect(shareDue({ kind: 'weights', weights: [] }, none, '2021-04', YEAR)).toEqual(fallback)
  })

  it('counts within the span: a third of a half-year at the end of August', () => {
    const half = monthsOfSpan('2025-H2')
    expect(shareDue({ kind: 'linear' }, none, '2025-08', half).share).toBeCloseTo(1 / 3)
  })

  it('takes of twelve weights those of the span’s months, of others one for each month', () => {
    const half = monthsOfSpan('2025-H2')
    const calendar = [9, 9, 9, 9, 9, 9, 1, 1, 1, 1, 1, 5]
    expect(shareDue({ kind: 'weights', weights: calendar }, none, '2025-11', half).share).toBe(0.5)
    const fromJuly = monthsOfSpan('2025-07..2026-06')
    const twelve = [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 5]
    expect(shareDue({ kind: 'weights', weights: twelve }, none, '2025-11', fromJuly).share).toBe(
      0.5,
    )
    const own = [1, 1, 1, 1, 1, 5]
    expect(shareDue({ kind: 'weights', weights: own }, none, '2025-11', half).share).toBe(0.5)
  })

  it('does not guess which of a span’s weights are of the months of a unit that began within it', () => {
    const own = { kind: 'weights', weights: [1, 1, 1, 1, 1, 5] } as const
    const since = { from: '2025-09', to: '2025-12' }
    expect(shareDue(own, none, '2025-10', since)).toEqual({ share: 0.5, course: 'linear-fallback' })
  })
})

test('the shares of the months of a span sum to one, whatever its profile', () => {
  const weights = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 12, maxLength: 12 })
  const profile = fc.oneof(
    fc.constant({ kind: 'linear' } as const),
    weights.map((each) => ({ kind: 'weights', weights: each }) as const),
  )
  const span = fc.constantFrom('2021', '2025-H2', '2025-Q3', '2025..2030', '2025-07..2026-03')
  fc.assert(
    fc.property(profile, span, (given, of) => {
      const months = monthsOfSpan(of)
      const shares = periodsFrom(months.from, months.to).map(
        (each) => shareDue(given, none, each, months).share,
      )
      const steps = shares.map((each, i) => each - (shares[i - 1] ?? 0))
      expect(steps.every((each) => each >= -1e-12)).toBe(true)
      expect(shares.at(-1)).toBeCloseTo(1, 12)
    }),
  )
})
