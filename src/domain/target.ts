import {
  type Bounds,
  boundsOf,
  exactly,
  type Figure,
  figureOf,
  quotient,
  scaled,
} from './figure.ts'
import type { Indicator } from './indicator.ts'
import { closed, type Interval } from './interval.ts'
import type { Origin, StatedPercent } from './observation.ts'

/** Who set the year's value: Nghị quyết, tỉnh giao, HĐND huyện giao, kế hoạch năm; `unstated` if the report does not say. */
export const TARGET_BASES = ['resolution', 'province', 'council', 'plan', 'unstated'] as const
export type TargetBase = (typeof TARGET_BASES)[number]

/** The value set for a year. */
export interface Target {
  readonly indicatorId: string
  readonly unitId: string
  readonly year: number
  readonly base: TargetBase
  /** Its qualifier is how the target is worded (*từ 45 trở lên*); what has to be reached is its value. */
  readonly figure: Figure
  readonly origin: Origin
  /** The paper that set it: *Nghị quyết số 05-NQ/HU ngày 10/12/2020*. */
  readonly document?: string | undefined
}

/** Steps of the last digit a percentage was written with: 67 → 1, 61,6 → 0,1. */
function lastDigit(value: number): number {
  const decimals = String(value).split('.')[1]?.length ?? 0
  return 10 ** -decimals
}

/**
 * What a stated percentage allows: its qualifier's reading, and for an exact one
 * every percentage that rounds to the digits it was written with.
 */
export function percentBounds(percent: Figure): Bounds {
  if (percent.qualifier !== 'exact') return boundsOf(percent)
  const half = lastDigit(percent.value) / 2
  const rounded: Interval = {
    low: Math.max(0, percent.value - half),
    high: percent.value + half,
    lowOpen: false,
    highOpen: true,
  }
  return { stated: rounded, usual: rounded }
}

/**
 * The year's target that a stated year to date and a stated percentage imply.
 * Whole units with exactly one whole number that rounds to the percentage give that number.
 *
 * @returns a figure in the indicator's measure; `null` if nothing can be inferred,
 *   as from *trên 1.710 tỷ, hơn 30%*
 */
export function impliedTarget(
  { accumulation, measure }: Pick<Indicator, 'accumulation' | 'measure'>,
  yearToDate: Figure,
  percent: StatedPercent,
): Figure | null {
  if (accumulation !== 'flow' || yearToDate.value <= 0 || percent.value <= 0) return null
  if (
    measure.kind === 'count' &&
    yearToDate.qualifier === 'exact' &&
    percent.qualifier === 'exact'
  ) {
    const whole = onlyWholeTarget(yearToDate.value, percent.value)
    if (whole !== null) return exactly(whole)
  }
  const target = quotient(scaled(boundsOf(yearToDate), 100), percentBounds(percent))
  return target && figureOf(target)
}

function onlyWholeTarget(done: number, percent: number): number | null {
  const step = lastDigit(percent)
  const guess = Math.round((done * 100) / percent)
  // Every candidate is within one step of the percentage; none further off can round to it.
  const reach = Math.ceil((guess * step) / percent) + 1
  const fits = Array.from({ length: 2 * reach + 1 }, (_, i) => guess - reach + i).filter(
    (target) =>
      target > 0 && Math.round((done * 100) / target / step) === Math.round(percent / step),
  )
  return fits.length === 1 ? (fits[0] ?? null) : null
}

/**
 * Year to date as a percentage of the target, 0–100 and beyond: never clamped.
 *
 * @returns `null` for a target of zero
 */
export const percentOfTarget = (done: Bounds, target: Target): Bounds | null =>
  target.figure.value === 0
    ? null
    : quotient(scaled(done, 100), {
        stated: closed(target.figure.value),
        usual: closed(target.figure.value),
      })
