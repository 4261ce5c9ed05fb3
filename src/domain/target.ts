import {
  type Bounds,
  boundsOf,
  exactly,
  type Figure,
  figureOf,
  quotient,
  scaled,
} from './figure.ts'
import type { Indicator, Profile } from './indicator.ts'
import type { Interval } from './interval.ts'
import { lastDecimal } from './last-decimal.ts'
import {
  type InferredFrom,
  type Observation,
  type Origin,
  type StatedPercent,
  weakestOrigin,
} from './observation.ts'
import type { Period } from './period.ts'
import { byLength, isInSpan, type Span, yearSpan } from './span.ts'

/** Who set the value: Nghị quyết, cấp trên giao, HĐND giao, kế hoạch; `unstated` where the report does not say. */
export const TARGET_BASES = ['resolution', 'province', 'council', 'plan', 'unstated'] as const
export type TargetBase = (typeof TARGET_BASES)[number]

export const LIMITS = ['floor', 'ceiling', 'exactly'] as const
/**
 * What a target requires: to reach it (`floor`, in the indicator's good direction), to stay at or
 * under it (`ceiling`; of zero, *không để xảy ra*), or to be exactly it.
 */
export type Limit = (typeof LIMITS)[number]

/** *Chỉ tiêu giao*: the value set for a span. */
export interface Target {
  readonly indicatorId: string
  readonly unitId: string
  readonly span: Span
  readonly base: TargetBase
  /**
   * The first month that is judged by it, where it revises an earlier target of the same span and
   * base: the months before keep the earlier one. Empty for the first.
   */
  readonly revisedFrom: Period | ''
  /** Its qualifier is how the target is worded (*từ 45 trở lên*); what has to be reached is its value. */
  readonly figure: Figure
  readonly origin: Origin
  /** What it requires; see {@link limitOf} for what is usual. */
  readonly limit?: Limit | undefined
  /** The paper that set it: *Nghị quyết số 05-NQ/HU ngày 10/12/2020*. */
  readonly document?: string | undefined
  /** The day it was decided, `YYYY-MM-DD`. */
  readonly decidedOn?: string | undefined
  /** How it falls due, where that differs from the indicator's profile. */
  readonly profile?: Profile | undefined
}

/** A target as a month is judged by it: set, or inferred where none is set. */
export interface TargetInForce extends Target {
  /** Absent for one that was set, and for one that the month's own report implies. */
  readonly inferredFrom?: InferredFrom | undefined
}

/** What a target requires where nobody said: a flow that should be low has a ceiling, all else a value to reach. */
export const limitOf = (
  { accumulation, direction }: Pick<Indicator, 'accumulation' | 'direction'>,
  target: Pick<Target, 'limit'> | null,
): Limit => target?.limit ?? (accumulation === 'flow' && direction === 'down' ? 'ceiling' : 'floor')

/** True for *không để xảy ra*: a ceiling of zero. */
export const isZeroCeiling = (limit: Limit, figure: Pick<Figure, 'value'>): boolean =>
  limit === 'ceiling' && figure.value === 0

/**
 * The targets in force in a month: of the spans it lies in, the shortest first, each in its latest
 * revision. Several bases may stand side by side; they keep their order.
 */
export function targetsInForce(targets: readonly Target[], period: Period): Target[] {
  const open = targets.filter(
    ({ span, revisedFrom }) => isInSpan(period, span) && revisedFrom <= period,
  )
  return open
    .filter(
      (each) =>
        !open.some((other) => isSameAim(each, other) && each.revisedFrom < other.revisedFrom),
    )
    .toSorted((a, b) => byLength(a.span, b.span))
}

const isSameAim = (a: Target, b: Target): boolean =>
  a.indicatorId === b.indicatorId && a.unitId === b.unitId && a.span === b.span && a.base === b.base

/**
 * What a stated percentage allows: its qualifier's reading, and for an exact one
 * every percentage that rounds to the digits it was written with.
 */
export function percentBounds(percent: Figure): Bounds {
  if (percent.qualifier !== 'exact') return boundsOf(percent)
  const half = (percent.digit ?? lastDecimal(percent.value)) / 2
  const rounded: Interval = {
    low: Math.max(0, percent.value - half),
    high: percent.value + half,
    lowOpen: false,
    highOpen: true,
  }
  return { stated: rounded, usual: rounded }
}

/**
 * The target that a stated cumulative figure and a stated percentage imply.
 * Whole units with exactly one whole number that rounds to the percentage give that number.
 *
 * @returns a figure in the indicator's measure; `null` if nothing can be inferred,
 *   as from *trên 1.710 tỷ, hơn 30%*
 */
export function impliedTarget(
  { accumulation, measure }: Pick<Indicator, 'accumulation' | 'measure'>,
  done: Figure,
  percent: StatedPercent,
): Figure | null {
  if (accumulation !== 'flow' || done.value <= 0 || percent.value <= 0) return null
  if (measure.kind === 'count' && done.qualifier === 'exact' && percent.qualifier === 'exact') {
    const whole = onlyWholeTarget(done.value, percent.value)
    if (whole !== null) return exactly(whole)
  }
  const target = quotient(scaled(boundsOf(done), 100), percentBounds(percent))
  return target && figureOf(target)
}

/** What a month's report implies in place of a target of its year; `null` if nothing. */
export function inferredTarget(
  indicator: Pick<Indicator, 'accumulation' | 'measure'>,
  { indicatorId, unitId, period, yearToDate, statedPercent, origin }: Observation,
): Target | null {
  const figure = yearToDate && statedPercent && impliedTarget(indicator, yearToDate, statedPercent)
  return (
    figure && {
      ...{ indicatorId, unitId, figure },
      span: yearSpan(period),
      base: statedPercent.base,
      revisedFrom: '',
      origin: weakestOrigin(['derived', origin]),
    }
  )
}

/** What reports imply for the other months of their years. Illustrative figures imply nothing for these. */
export const inferredTargets = (
  indicator: Pick<Indicator, 'accumulation' | 'measure'>,
  observations: readonly Observation[],
): TargetInForce[] =>
  observations.flatMap((observation) => {
    const { period, yearToDate, statedPercent, origin } = observation
    const target = origin === 'reported' ? inferredTarget(indicator, observation) : null
    if (!target || !yearToDate || !statedPercent) return []
    return [{ ...target, inferredFrom: { period, yearToDate, statedPercent } }]
  })

function onlyWholeTarget(done: number, percent: number): number | null {
  const step = lastDecimal(percent)
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
 * A cumulative figure as a percentage of the target, 0–100 and beyond: never clamped. Of a target
 * inferred from another report it is as vague as what that report allows.
 *
 * @returns `null` for a target of zero
 */
export const percentOfTarget = (
  done: Bounds,
  { figure, inferredFrom }: Pick<TargetInForce, 'figure' | 'inferredFrom'>,
): Bounds | null => {
  const target =
    inferredFrom && figure.qualifier !== 'exact'
      ? quotient(
          scaled(boundsOf(inferredFrom.yearToDate), 100),
          percentBounds(inferredFrom.statedPercent),
        )
      : boundsOf(exactly(figure.value))
  return target && quotient(scaled(done, 100), target)
}
