import { type Bounds, boundsOf, difference, type Figure, figureOf, sum } from './figure.ts'
import type { Accumulation } from './indicator.ts'
import { isBetterOrigin, type Observation, type Sourced, weakestOrigin } from './observation.ts'
import { monthOf, type Period, shifted, yearUpTo } from './period.ts'

/** The observations of one indicator and unit, found by period. */
export type History = ReadonlyMap<Period, Observation>

export const historyOf = (observations: readonly Observation[]): History =>
  new Map(observations.map((observation) => [observation.period, observation]))

/**
 * A figure of one month of a flow: as stated, or the difference of two successive stated
 * year-to-dates. Illustrative year-to-dates are not subtracted from: what an office did not
 * report would take on the look of a report's arithmetic.
 *
 * @returns `null` if neither is there
 */
export function monthFigure(history: History, period: Period): Sourced | null {
  const observation = history.get(period)
  if (observation?.month) return { figure: observation.month, origin: observation.origin }
  if (!observation?.yearToDate) return null
  const before = monthOf(period) === 1 ? null : history.get(shifted(period, -1))
  if (before === null) return derived(boundsOf(observation.yearToDate), observation)
  if (!before?.yearToDate) return null
  if ([before.origin, observation.origin].includes('illustrative')) return null
  return derived(
    difference(boundsOf(observation.yearToDate), boundsOf(before.yearToDate)),
    observation,
  )
}

function derived(bounds: Bounds, { yearToDate, origin }: Observation): Sourced | null {
  const figure = figureOf(bounds, yearToDate?.estimated)
  return figure && { figure, origin: weakestOrigin(['derived', origin]) }
}

/** January to `period` of a flow added up; `null` if a month is missing. */
export function summedYearToDate(
  history: History,
  period: Period,
): (Sourced & { bounds: Bounds }) | null {
  const months: Sourced[] = []
  for (const each of yearUpTo(period)) {
    const observation = history.get(each)
    if (!observation?.month) return null
    months.push({ figure: observation.month, origin: observation.origin })
  }
  const bounds = sum(months.map(({ figure }) => boundsOf(figure)))
  const figure = figureOf(
    bounds,
    months.some((month) => month.figure.estimated),
  )
  const origin = weakestOrigin(months.map((month) => month.origin))
  if (!figure) return null
  return { figure, bounds, origin: months.length > 1 ? weakestOrigin(['derived', origin]) : origin }
}

export interface YearToDate extends Sourced {
  readonly how: 'stated' | 'summed'
}

/**
 * The year to date at the end of `period`. A flow is stated or summed; where both are
 * there, the better origin is taken, and the stated one where they are equal (decision 0012).
 * Of a stock or a rate the month's value is the year's.
 *
 * @returns `null` if it is neither stated nor all months are there
 */
export function yearToDate(
  accumulation: Accumulation,
  history: History,
  period: Period,
): YearToDate | null {
  const observation = history.get(period)
  const statedFigure =
    observation?.yearToDate ?? (accumulation === 'flow' ? null : observation?.month)
  const stated: YearToDate | null =
    observation && statedFigure
      ? { figure: statedFigure, origin: observation.origin, how: 'stated' }
      : null
  const summed = accumulation === 'flow' ? summedYearToDate(history, period) : null
  if (!summed) return stated
  const asSum: YearToDate = { figure: summed.figure, origin: summed.origin, how: 'summed' }
  return stated && !isBetterOrigin(summed.origin, stated.origin) ? stated : asSum
}

/**
 * The year to date before `period`, as this month's report implies it: its year to date less
 * its month. April 2021 says 18 and 67, so January to March together were 49.
 */
export function impliedBefore(history: History, period: Period): Figure | null {
  const observation = history.get(period)
  if (!observation?.month || !observation.yearToDate || monthOf(period) === 1) return null
  return figureOf(difference(boundsOf(observation.yearToDate), boundsOf(observation.month)))
}
