import type { Draft } from './entry.ts'
import { type History, impliedBefore, monthFigure, yearToDate } from './history.ts'
import { type Accumulation, type Indicator, isDueIn } from './indicator.ts'
import { isBetterOrigin, type Origin } from './observation.ts'
import { type Period, shifted } from './period.ts'
import type { ReportStatus } from './report.ts'

export const CELL_STATES = ['reported', 'derived', 'illustrative', 'missing', 'not-asked'] as const
/** What one indicator has in one month; `not-asked` where nothing is due. */
export type CellState = (typeof CELL_STATES)[number]

/** Where the figures of one indicator and month come from; `null` if there is none. */
export interface Coverage {
  readonly state: CellState
  readonly month: Origin | null
  readonly yearToDate: Origin | null
  readonly statedPercent: Origin | null
}

/**
 * What is there of an indicator in a month: the best of its month, its year to date and its stated
 * percentage. Where nothing was stated, the next month's report may still imply the year to date
 * (decision 0012); an illustrative one says nothing.
 *
 * @param history - of the indicator and unit, up to the month after `period`
 */
export function coverage(
  indicator: Pick<Indicator, 'accumulation' | 'since' | 'closedFrom' | 'frequency'>,
  history: History,
  period: Period,
  began?: Period | undefined,
): Coverage {
  const { accumulation } = indicator
  const observation = history.get(period)
  const month = monthOrigin(accumulation, history, period, began)
  const toDate =
    yearToDate(accumulation, history, period, began)?.origin ??
    impliedOrigin(accumulation, history, period, began)
  const statedPercent = observation?.statedPercent ? observation.origin : null
  const best = bestOf([month, toDate, statedPercent])
  return {
    state: best ?? (isDueIn(indicator, period) ? 'missing' : 'not-asked'),
    month,
    yearToDate: toDate,
    statedPercent,
  }
}

/** Only the months of a flow are derived: a level is not the difference of two levels. */
const monthOrigin = (
  accumulation: Accumulation,
  history: History,
  period: Period,
  began: Period | undefined,
): Origin | null => {
  if (accumulation === 'flow') return monthFigure(history, period, began)?.origin ?? null
  const observation = history.get(period)
  return observation?.month ? observation.origin : null
}

function impliedOrigin(
  accumulation: Accumulation,
  history: History,
  period: Period,
  began: Period | undefined,
): Origin | null {
  const next = shifted(period, 1)
  const isUsable = accumulation === 'flow' && history.get(next)?.origin !== 'illustrative'
  return isUsable && impliedBefore(history, next, began) ? 'derived' : null
}

const bestOf = (origins: readonly (Origin | null)[]): Origin | null =>
  origins.reduce<Origin | null>(
    (best, each) => (each && (!best || isBetterOrigin(each, best)) ? each : best),
    null,
  )

export const MONTH_STATES = ['nothing', 'writing', 'submitted', 'published', 'reopened'] as const
/** Where a unit's month is, from nothing to what readers see. */
export type MonthState = (typeof MONTH_STATES)[number]

/** @param hasEntries - whether rows of the month are being written */
export function monthState(
  report: { readonly status: ReportStatus } | null,
  draft: Pick<Draft, 'submittedAt'> | null,
  hasEntries: boolean,
): MonthState {
  if (report) return report.status === 'reopened' ? 'reopened' : 'published'
  if (draft?.submittedAt) return 'submitted'
  return draft || hasEntries ? 'writing' : 'nothing'
}

/** How many of a month's or a year's cells are in each state. */
export const countStates = (states: readonly CellState[]): Readonly<Record<CellState, number>> => ({
  reported: states.filter((each) => each === 'reported').length,
  derived: states.filter((each) => each === 'derived').length,
  illustrative: states.filter((each) => each === 'illustrative').length,
  missing: states.filter((each) => each === 'missing').length,
  'not-asked': states.filter((each) => each === 'not-asked').length,
})

/** A month and what is there of its indicators. */
export interface CoveredMonth {
  readonly period: Period
  readonly states: readonly CellState[]
}

/** The months of rows that have the same ones, in order. */
export const coveredMonths = (
  rows: readonly { readonly cells: readonly { period: Period; state: CellState }[] }[],
): CoveredMonth[] =>
  (rows[0]?.cells ?? []).map(({ period }, i) => ({
    period,
    states: rows.flatMap(({ cells }) => cells[i]?.state ?? []),
  }))

/**
 * The first month after `period` of which no report has stated a figure: the next one to enter.
 *
 * @param months - in order; `null` if none of them is left
 */
export const nextWithoutReport = (months: readonly CoveredMonth[], period: Period): Period | null =>
  months.find((each) => each.period > period && !each.states.some((state) => state === 'reported'))
    ?.period ?? null
