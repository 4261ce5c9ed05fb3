import {
  boundsOf,
  difference,
  exactly,
  type Figure,
  figureOf,
  quotient,
  scaled,
  sum,
} from './figure.ts'
import { cumulative, cumulativeAcross, type History, yearStart } from './history.ts'
import type { Indicator } from './indicator.ts'
import { closed, divide, type Interval, multiply, subtract } from './interval.ts'
import type { StatedGrowth } from './observation.ts'
import { type Period, periodsFrom, sameMonthLastYear, shifted } from './period.ts'
import { asRounded, clashes, roundedSum } from './rounding.ts'
import { percentBounds, percentOfTarget, type Target } from './target.ts'

export const DISCREPANCY_RULES = [
  'sum-of-months',
  'carried-forward',
  'year-to-date-falls',
  'percent-of-target',
  'stated-growth',
  'communes',
  'beyond-whole',
  'sum-of-parts',
] as const

/** Two figures that cannot both be true, and the rule they break. */
export interface Discrepancy {
  readonly rule: (typeof DISCREPANCY_RULES)[number]
  /** As stated for this period. */
  readonly stated: Figure | StatedGrowth
  /** What it clashes with: as the rule finds it. */
  readonly expected: Figure | StatedGrowth
  readonly period: Period
}

type Counted = Pick<Indicator, 'accumulation' | 'measure'>

/**
 * Everything that does not add up in one indicator's month; empty where all agrees. Two figures
 * clash only where the digits they were written with do not allow both.
 *
 * @param began - the unit's first month, where it is known
 */
export function discrepancies(
  indicator: Counted,
  history: History,
  target: Target | null,
  period: Period,
  began?: Period | undefined,
): Discrepancy[] {
  const observation = history.get(period)
  if (!observation) return []
  const { kind } = indicator.measure
  const { month, yearToDate, statedPercent, statedGrowth } = observation
  const found: Discrepancy[] = []
  const start = yearStart(period, began)
  const isFlow = indicator.accumulation === 'flow'
  const months = isFlow ? allMonths(history, start, period) : null
  if (yearToDate && isFlow) {
    const allowed = asRounded(yearToDate, kind)
    const before = period > start ? history.get(shifted(period, -1))?.yearToDate : null
    const sumOf = (rule: Discrepancy['rule'], parts: readonly Figure[]) => {
      const expected = figureOf(sum(parts.map(boundsOf)))
      if (expected && clashes(allowed, roundedSum(parts, kind)))
        found.push({ rule, stated: yearToDate, expected, period })
    }
    if (months) sumOf('sum-of-months', months)
    else if (before && month) sumOf('carried-forward', [before, month])
    else if (before && allowed.high < asRounded(before, kind).low)
      found.push({ rule: 'year-to-date-falls', stated: yearToDate, expected: before, period })
  }
  const done = yearToDate ? [yearToDate] : months
  if (done && statedPercent && target && target.base === statedPercent.base) {
    const computed = percentOfTarget(sum(done.map(boundsOf)), target)
    const expected = computed && figureOf(computed)
    const share = closed(100 / target.figure.value)
    if (
      expected &&
      clashes(percentBounds(statedPercent).stated, multiply(roundedSum(done, kind), share))
    )
      found.push({ rule: 'percent-of-target', stated: statedPercent, expected, period })
  }
  const growth = statedGrowth && growthDiscrepancy(indicator, history, statedGrowth, period, began)
  return growth ? [...found, growth] : found
}

/** The months of a flow, where each of them is stated. */
function allMonths(history: History, from: Period, to: Period): Figure[] | null {
  const periods = periodsFrom(from, to)
  const months = periods.flatMap((each) => history.get(each)?.month ?? [])
  return months.length === periods.length ? months : null
}

/** A stated growth as a percentage of the same period last year: *giảm 4%* is 96. */
function growthRatio(growth: StatedGrowth): Interval {
  const { stated } = percentBounds(growth)
  switch (growth.as) {
    case 'ratio':
      return stated
    case 'increase':
      return { ...stated, low: 100 + stated.low, high: 100 + stated.high }
    case 'decrease':
      return subtract(closed(100), stated)
  }
}

/**
 * What the report says of its growth against what the figures of the two years say: its own, and of a
 * unit that others became or joined theirs, over the same months of both years.
 */
function growthDiscrepancy(
  { accumulation, measure: { kind } }: Counted,
  history: History,
  stated: StatedGrowth,
  period: Period,
  began: Period | undefined,
): Discrepancy | null {
  const from = yearStart(period, began)
  const last = { from: sameMonthLastYear(from), to: sameMonthLastYear(period) }
  const now = cumulative(accumulation, history, { from, to: period }, began)?.figure
  const before = cumulativeAcross(accumulation, history, last, began)?.figure
  if (!now || !before) return null
  const [roundedNow, roundedBefore] = [asRounded(now, kind), asRounded(before, kind)]
  const ratio = quotient(scaled(boundsOf(now), 100), boundsOf(before))
  const rounded = divide(multiply(roundedNow, closed(100)), roundedBefore)
  if (!ratio || !rounded || !clashes(growthRatio(stated), rounded)) return null
  const found = (expected: StatedGrowth): Discrepancy => ({
    ...{ rule: 'stated-growth' as const, stated, expected, period },
  })
  if (kind === 'percent' && stated.as !== 'ratio') {
    // *Tăng 0,3%* of a share may be meant in points, or as a part of it.
    const points = subtract(roundedNow, roundedBefore)
    const change = figureOf(difference(boundsOf(now), boundsOf(before)))
    if (!clashes(growthPoints(stated), points)) return null
    if (change?.qualifier === 'exact') return found(asChange(change.value))
  }
  const expected = figureOf(ratio)
  return expected && found(asGrowth(expected, stated.as))
}

/** A stated rise or fall of a share, in points: *giảm 0,3%* is −0,3. */
function growthPoints(growth: StatedGrowth): Interval {
  const { stated } = percentBounds(growth)
  return growth.as === 'decrease' ? subtract(closed(0), stated) : stated
}

const asChange = (change: number): StatedGrowth => ({
  ...exactly(Math.abs(change)),
  as: change < 0 ? 'decrease' : 'increase',
})

/** A percentage of the same period as the report words its own; a ratio where it has no single value. */
function asGrowth(percent: Figure, as: StatedGrowth['as']): StatedGrowth {
  if (as === 'ratio' || percent.qualifier !== 'exact') return { ...percent, as: 'ratio' }
  return asChange(percent.value - 100)
}
