import { type Bounds, boundsOf, difference, type Figure, figureOf, sum } from './figure.ts'
import type { Accumulation } from './indicator.ts'
import {
  addedAcross,
  isBetterOrigin,
  type PresentedObservation,
  type Sourced,
  weakestOrigin,
} from './observation.ts'
import { type Period, periodOf, periodsFrom, shifted, yearOf } from './period.ts'
import type { Months } from './span.ts'

/** The observations of one indicator and unit, found by period. */
export type History = ReadonlyMap<Period, PresentedObservation>

export const historyOf = (observations: readonly PresentedObservation[]): History =>
  new Map(observations.map((observation) => [observation.period, observation]))

/**
 * A figure of one month of a flow: as stated, or the difference of two successive stated
 * year-to-dates. Illustrative year-to-dates are not subtracted from: what an office did not
 * report would take on the look of a report's arithmetic.
 *
 * @returns `null` if neither is there
 */
export function monthFigure(
  history: History,
  period: Period,
  began?: Period | undefined,
): Sourced | null {
  const observation = history.get(period)
  if (observation?.month) return statedBy(observation, observation.month)
  if (!observation?.yearToDate) return null
  const before = period === yearStart(period, began) ? null : history.get(shifted(period, -1))
  if (before === null) return derived(boundsOf(observation.yearToDate), observation)
  if (!before?.yearToDate) return null
  if ([before.origin, observation.origin].includes('illustrative')) return null
  return derived(
    difference(boundsOf(observation.yearToDate), boundsOf(before.yearToDate)),
    observation,
  )
}

function derived(bounds: Bounds, observation: PresentedObservation): Sourced | null {
  const figure = figureOf(bounds, observation.yearToDate?.estimated)
  return (
    figure && {
      ...statedBy(observation, figure),
      origin: weakestOrigin(['derived', observation.origin]),
    }
  )
}

const statedBy = (observation: PresentedObservation, figure: Figure): Sourced => ({
  figure,
  origin: observation.origin,
  ...addedAcross([observation]),
})

/** The first month that a year to date counts: January, or the month in which the unit began. */
export function yearStart(period: Period, began?: Period | undefined): Period {
  const january = periodOf(yearOf(period), 1)
  return began !== undefined && january < began && began <= period ? began : january
}

/** The months of a flow added up; `null` where one is missing. */
export function summed(
  history: History,
  { from, to }: Months,
): (Sourced & { bounds: Bounds }) | null {
  const months: Sourced[] = []
  for (const each of periodsFrom(from, to)) {
    const observation = history.get(each)
    if (!observation?.month) return null
    months.push(statedBy(observation, observation.month))
  }
  const bounds = sum(months.map(({ figure }) => boundsOf(figure)))
  const figure = figureOf(
    bounds,
    months.some((month) => month.figure.estimated),
  )
  const origin = weakestOrigin(months.map((month) => month.origin))
  if (!figure) return null
  return {
    figure,
    bounds,
    origin: months.length > 1 ? weakestOrigin(['derived', origin]) : origin,
    ...addedAcross(months),
  }
}

/** What has been done since the start of a span, or where a level is. */
export interface Cumulative extends Sourced {
  readonly how: 'stated' | 'summed' | 'difference'
}

/**
 * Where the year is at the end of `period`. A flow is stated or summed; where both are
 * there, the better origin is taken, and the stated one where they are equal (decision 0012).
 * Of a stock or a rate the month's value is the year's.
 *
 * @param began - the unit's first month, from which its first year counts
 * @returns `null` where it is neither stated nor all months are there
 */
export function yearToDate(
  accumulation: Accumulation,
  history: History,
  period: Period,
  began?: Period | undefined,
): Cumulative | null {
  const observation = history.get(period)
  const statedFigure =
    observation?.yearToDate ?? (accumulation === 'flow' ? null : observation?.month)
  const stated: Cumulative | null =
    observation && statedFigure ? { ...statedBy(observation, statedFigure), how: 'stated' } : null
  const sum =
    accumulation === 'flow' ? summed(history, { from: yearStart(period, began), to: period }) : null
  if (!sum) return stated
  const asSum = summedUp(sum)
  return stated && !isBetterOrigin(sum.origin, stated.origin) ? stated : asSum
}

const summedUp = ({ bounds: _, ...sum }: Sourced & { bounds: Bounds }): Cumulative => ({
  ...sum,
  how: 'summed',
})

/**
 * A flow counted from the first month of a span to `to`, or where a level is at its end: the year to
 * date where the span begins with the year; else its months added up, or one year to date less
 * another; over several years their sum.
 *
 * @returns `null` where a part of it is not known
 */
export function cumulative(
  accumulation: Accumulation,
  history: History,
  { from, to }: Months,
  began?: Period | undefined,
): Cumulative | null {
  if (accumulation !== 'flow' || (from <= yearStart(to, began) && yearOf(from) === yearOf(to)))
    return yearToDate(accumulation, history, to, began)
  if (yearOf(from) < yearOf(to)) return overYears(history, { from, to }, began)
  const sum = summed(history, { from, to })
  if (sum) return summedUp(sum)
  const before = yearToDate('flow', history, shifted(from, -1), began)
  const now = yearToDate('flow', history, to, began)
  if (!before || !now || [before.origin, now.origin].includes('illustrative')) return null
  const figure = figureOf(
    difference(boundsOf(now.figure), boundsOf(before.figure)),
    now.figure.estimated,
  )
  return (
    figure && {
      figure,
      origin: weakestOrigin(['derived', now.origin]),
      how: 'difference',
      ...addedAcross([before, now]),
    }
  )
}

function overYears(
  history: History,
  { from, to }: Months,
  began: Period | undefined,
): Cumulative | null {
  const years: Cumulative[] = []
  for (let year = yearOf(from); year <= yearOf(to); year++) {
    const first = year === yearOf(from) ? from : periodOf(year, 1)
    const last = year === yearOf(to) ? to : periodOf(year, 12)
    const part = cumulative('flow', history, { from: first, to: last }, began)
    if (!part) return null
    years.push(part)
  }
  const figure = figureOf(
    sum(years.map((each) => boundsOf(each.figure))),
    years.some((each) => each.figure.estimated),
  )
  const origin = weakestOrigin(['derived', ...years.map((each) => each.origin)])
  return figure && { figure, origin, how: 'summed', ...addedAcross(years) }
}

/**
 * The same, of months that may lie before the unit began: what its predecessors did until then, added
 * up, and what it did since. Its own year to date counts from its beginning only.
 */
export function cumulativeAcross(
  accumulation: Accumulation,
  history: History,
  { from, to }: Months,
  began: Period | undefined,
): Cumulative | null {
  if (accumulation !== 'flow' || began === undefined || began <= from)
    return cumulative(accumulation, history, { from, to }, began)
  if (to < began) return cumulative('flow', history, { from, to })
  const before = cumulative('flow', history, { from, to: shifted(began, -1) })
  const since = cumulative('flow', history, { from: began, to }, began)
  const figure =
    before &&
    since &&
    figureOf(
      sum([boundsOf(before.figure), boundsOf(since.figure)]),
      before.figure.estimated || since.figure.estimated,
    )
  if (!figure) return null
  return {
    figure,
    origin: weakestOrigin(['derived', before.origin, since.origin]),
    how: 'summed',
    ...addedAcross([before, since]),
  }
}

/** The last level before a month, at most a year older; where a span starts from. */
export function levelBefore(
  accumulation: Accumulation,
  history: History,
  period: Period,
): Cumulative | null {
  for (let back = 1; back <= 12; back++) {
    const found = yearToDate(accumulation, history, shifted(period, -back))
    if (found) return found
  }
  return null
}

/**
 * The year to date before `period`, as this month's report implies it: its year to date less
 * its month. April 2021 says 18 and 67, so January to March together were 49.
 */
export function impliedBefore(
  history: History,
  period: Period,
  began?: Period | undefined,
): Figure | null {
  const observation = history.get(period)
  const isFirst = period === yearStart(period, began)
  if (!observation?.month || !observation.yearToDate || isFirst) return null
  return figureOf(difference(boundsOf(observation.yearToDate), boundsOf(observation.month)))
}
