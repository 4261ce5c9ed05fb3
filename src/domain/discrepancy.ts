import { type Bounds, boundsOf, type Figure, figureOf, sum } from './figure.ts'
import { type History, summedYearToDate } from './history.ts'
import type { Indicator } from './indicator.ts'
import { meets } from './interval.ts'
import { monthOf, type Period, shifted } from './period.ts'
import { percentBounds, percentOfTarget, type Target } from './target.ts'

/** Two figures that cannot both be true, and the rule they break. */
export interface Discrepancy {
  readonly rule:
    | 'sum-of-months'
    | 'carried-forward'
    | 'year-to-date-falls'
    | 'percent-of-target'
    | 'communes'
  /** As stated for this period. */
  readonly stated: Figure
  /** What it clashes with: as the rule finds it. */
  readonly expected: Figure
  readonly period: Period
}

/** Everything that does not add up in one indicator's month; empty if all agrees. */
export function discrepancies(
  indicator: Pick<Indicator, 'accumulation'>,
  history: History,
  target: Target | null,
  period: Period,
): Discrepancy[] {
  const observation = history.get(period)
  if (!observation) return []
  const found: Discrepancy[] = []
  const clash = (rule: Discrepancy['rule'], stated: Figure, a: Bounds, expected: Bounds) => {
    const figure = figureOf(expected)
    if (figure && !meets(a.stated, expected.stated))
      found.push({ rule, stated, expected: figure, period })
  }

  const { month, yearToDate, statedPercent } = observation
  if (yearToDate && indicator.accumulation === 'flow') {
    const bounds = boundsOf(yearToDate)
    const summed = summedYearToDate(history, period)
    const before = monthOf(period) > 1 ? history.get(shifted(period, -1))?.yearToDate : null
    if (summed) clash('sum-of-months', yearToDate, bounds, summed.bounds)
    else if (before && month)
      clash('carried-forward', yearToDate, bounds, sum([boundsOf(before), boundsOf(month)]))
    else if (before && bounds.stated.high < boundsOf(before).stated.low)
      found.push({ rule: 'year-to-date-falls', stated: yearToDate, expected: before, period })
  }
  if (yearToDate && statedPercent && target && target.base === statedPercent.base) {
    const computed = percentOfTarget(boundsOf(yearToDate), target)
    if (computed) clash('percent-of-target', statedPercent, percentBounds(statedPercent), computed)
  }
  return found
}

/**
 * Do the communes' year-to-dates add up to the district's?
 *
 * @param communes - one figure for every commune; a missing one leaves nothing to compare
 */
export function communeDiscrepancy(
  district: Figure,
  communes: readonly (Figure | null)[],
  period: Period,
): Discrepancy | null {
  const figures = communes.flatMap((figure) => (figure ? [figure] : []))
  if (communes.length === 0 || figures.length < communes.length) return null
  const total = sum(figures.map(boundsOf))
  const expected = figureOf(total)
  if (!expected || meets(boundsOf(district).stated, total.stated)) return null
  return { rule: 'communes', stated: district, expected, period }
}
