import { type Bounds, boundsOf, difference, exactly, NEARLY, quotient, scaled } from './figure.ts'
import { hull, type Interval, isAtLeast, isPoint } from './interval.ts'
import type { Period } from './period.ts'
import { lengthOf, type Months } from './span.ts'

export type Needed =
  | { readonly kind: 'per-month'; readonly amount: Bounds; readonly monthsLeft: number }
  | { readonly kind: 'reached' }
  | { readonly kind: 'span-over' }

/** Whole months between the end of `period` and the end of the span. */
export const monthsLeft = (period: Period, { to }: Months): number =>
  lengthOf({ from: period, to }) - 1

/** What each remaining month of the span needs to reach `target`, in the unit of both. */
export function neededPerMonth(
  done: Bounds,
  target: number,
  period: Period,
  months: Months,
): Needed {
  const left = monthsLeft(period, months)
  if (isAtLeast(done.stated, target) === 'yes') return { kind: 'reached' }
  if (left <= 0) return { kind: 'span-over' }
  return {
    kind: 'per-month',
    amount: scaled(difference(boundsOf(exactly(target)), done), 1 / left),
    monthsLeft: left,
  }
}

/** Where the span would end at this rate: a range, never a single number. */
export interface Projection {
  readonly range: Interval
  /** The shares of the span it was found by, 0–1. */
  readonly shares: readonly number[]
  /** True if the range rests on the 5 % convention rather than on what was stated. */
  readonly isUsualReading: boolean
}

/**
 * What is done divided by each share of the span done by now, in the unit of `done`.
 * A range that would be a single number is widened by {@link NEARLY}.
 *
 * @param shares - share of the span done by this month, 0–1: linear, and last year's where it is complete
 * @param left - whole months left of the span
 * @returns `null` before there are two months of data, and in the span's last
 */
export function projection(
  done: Bounds,
  shares: readonly number[],
  left: number,
  monthsOfData: number,
): Projection | null {
  if (left <= 0 || monthsOfData < 2) return null
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

const STEPS = [5, 1] as const

/**
 * A range as it is told: outward to the roundest steps of at most half its width (1 or 5 times a power
 * of ten, never below 1), so that it says no more than it knows: 45,2–90,9 becomes 40–100.
 */
export function roundedRange({ low, high }: Pick<Interval, 'low' | 'high'>): {
  readonly low: number
  readonly high: number
} {
  const half = (high - low) / 2
  const power = 10 ** Math.floor(Math.log10(half))
  const step = half < 1 ? 1 : (STEPS.find((each) => each * power <= half) ?? 1) * power
  return { low: Math.floor(low / step) * step, high: Math.ceil(high / step) * step }
}
