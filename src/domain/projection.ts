import { type Bounds, boundsOf, difference, exactly, NEARLY, quotient, scaled } from './figure.ts'
import { hull, type Interval, isAtLeast, isPoint } from './interval.ts'
import { monthOf, monthsLeft, type Period } from './period.ts'

export type Needed =
  | { readonly kind: 'per-month'; readonly amount: Bounds; readonly monthsLeft: number }
  | { readonly kind: 'reached' }
  | { readonly kind: 'year-over' }

/** What each remaining month needs to reach `target`, in the unit of both. */
export function neededPerMonth(done: Bounds, target: number, period: Period): Needed {
  const left = monthsLeft(period)
  if (isAtLeast(done.stated, target) === 'yes') return { kind: 'reached' }
  if (left === 0) return { kind: 'year-over' }
  return {
    kind: 'per-month',
    amount: scaled(difference(boundsOf(exactly(target)), done), 1 / left),
    monthsLeft: left,
  }
}

/** Where the year would end at this rate: a range, never a single number. */
export interface Projection {
  readonly range: Interval
  /** The shares of the year it was found by, 0–1. */
  readonly shares: readonly number[]
  /** True if the range rests on the 5 % convention rather than on what was stated. */
  readonly isUsualReading: boolean
}

/**
 * Year to date divided by each share of the year done by now, in the unit of `done`.
 * A range that would be a single number is widened by {@link NEARLY}.
 *
 * @param shares - share of a year done by this month, 0–1: linear, and last year's where it is complete
 * @returns `null` before there are two months of data, and after the year's last
 */
export function projection(
  done: Bounds,
  shares: readonly number[],
  period: Period,
  monthsOfData: number,
): Projection | null {
  if (monthOf(period) === 12 || monthsOfData < 2) return null
  const { usual, stated } = done
  const ranges = shares.flatMap((share) => {
    const year = quotient({ stated: usual, usual }, boundsOf(exactly(share)))
    return year ? [year.usual] : []
  })
  const [first, ...others] = ranges
  if (!first) return null
  const range = others.reduce(hull, first)
  const isNarrow = isPoint(range)
  return {
    range: isNarrow
      ? { ...range, low: range.low * (1 - NEARLY), high: range.high * (1 + NEARLY) }
      : range,
    shares,
    isUsualReading: isNarrow || !isPoint(stated),
  }
}
