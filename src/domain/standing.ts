import { type Discrepancy, discrepancies } from './discrepancy.ts'
import { type Bounds, boundsOf, type Figure, figureOf, quotient, scaled } from './figure.ts'

import { type History, impliedBefore, monthFigure, type YearToDate, yearToDate } from './history.ts'
import type { Indicator } from './indicator.ts'
import {
  isBetterOrigin,
  type Observation,
  type Origin,
  type Sourced,
  weakestOrigin,
} from './observation.ts'
import { lastYearShare, type ShareDue, shareDue } from './pace.ts'
import {
  type Period,
  periodOf,
  sameMonthLastYear,
  shareOfYear,
  yearOf,
  yearUpTo,
} from './period.ts'
import { progressOfFlow, progressOfLevel } from './progress.ts'
import { type Needed, neededPerMonth, type Projection, projection } from './projection.ts'
import { type NoStatus, type Status, status } from './status.ts'
import { impliedTarget, percentOfTarget, type Target, type TargetBase } from './target.ts'

/** Percent of the year's target, 0–100 and beyond. */
export interface Percent {
  readonly bounds: Bounds
  readonly figure: Figure | null
  readonly origin: Origin
  readonly base: TargetBase
  readonly how: 'stated' | 'computed'
}

/** This year's figure as a percentage of the same period's last year. */
interface SamePeriod {
  readonly before: Sourced
  /** `null` if it is undefined, as against last year's zero. */
  readonly percent: Figure | null
  readonly origin: Origin
}

/** The standing of one indicator at the end of a period: every result of the rules. */
export interface Standing {
  readonly indicator: Indicator
  readonly period: Period
  readonly observation: Observation | null
  readonly month: Sourced | null
  readonly yearToDate: YearToDate | null
  /** The year to date before this month, as this month's figures imply it. */
  readonly before: Figure | null
  readonly target: Target | null
  readonly percent: Percent | null
  readonly due: ShareDue
  /** What was due by now as a percentage of the target: the position of the pace bar's marker. */
  readonly duePercent: number
  readonly status: Status
  /** In the measure where the target is known, else in percent of it; `null` if neither says anything. */
  readonly needed: { readonly needed: Needed; readonly unit: 'measure' | 'percent' } | null
  readonly projection: {
    readonly projection: Projection
    readonly unit: 'measure' | 'percent'
  } | null
  readonly samePeriod: SamePeriod | null
  readonly discrepancies: readonly Discrepancy[]
}

export function standing(
  indicator: Indicator,
  history: History,
  targets: readonly Target[],
  period: Period,
): Standing {
  const observation = history.get(period) ?? null
  const done = yearToDate(indicator.accumulation, history, period)
  const target = chosenTarget(indicator, observation, targets)
  const percent = percentOf(observation, done, target)
  const due = shareDue(indicator.profile, history, period)
  const baseline = yearToDate(indicator.accumulation, history, periodOf(yearOf(period) - 1, 12))
  const isFlow = indicator.accumulation === 'flow'
  return {
    indicator,
    period,
    observation,
    month: isFlow ? monthFigure(history, period) : null,
    yearToDate: done,
    before: isFlow ? impliedBefore(history, period) : null,
    target,
    percent,
    due,
    duePercent: isFlow ? due.share * 100 : levelDuePercent(target, baseline, due.share),
    status: statusOf(),
    ...outlook(),
    samePeriod: samePeriod(indicator, history, done, period),
    // What was inferred from a percentage cannot contradict it.
    discrepancies: discrepancies(
      indicator,
      history,
      target?.origin === 'derived' ? null : target,
      period,
    ),
  }

  function statusOf(): Status {
    if (!percent) return { kind: 'none', reason: noStatus(done, target) }
    if (isFlow) {
      const progress = progressOfFlow(indicator, percent.bounds, due.share, period)
      return progress ? status(progress, indicator.thresholds) : { kind: 'undecided' }
    }
    if (!done || !target) return { kind: 'none', reason: noStatus(done, target) }
    const start = baseline?.figure ?? null
    const level = boundsOf(done.figure)
    const progress = progressOfLevel(indicator, level, target.figure.value, start, due.share)
    return progress
      ? status(progress, indicator.thresholds)
      : { kind: 'none', reason: 'no-baseline' }
  }

  function outlook(): Pick<Standing, 'needed' | 'projection'> {
    // A ceiling needs nothing each month, and a level does not add up.
    if (!isFlow || !done) return { needed: null, projection: null }
    const lastYear = lastYearShare(history, period)
    const shares = [shareOfYear(period), ...(lastYear === null ? [] : [lastYear])]
    const months = yearUpTo(period).filter((each) => {
      const found = history.get(each)
      return found?.month || found?.yearToDate
    }).length
    const inPercent = target?.figure.qualifier !== 'exact'
    const unit = inPercent && percent ? 'percent' : 'measure'
    const amount = unit === 'percent' && percent ? percent.bounds : boundsOf(done.figure)
    const goal = unit === 'percent' ? 100 : target?.figure.value
    const projected = projection(amount, shares, period, months)
    return {
      needed:
        goal === undefined || indicator.direction === 'down'
          ? null
          : { needed: neededPerMonth(amount, goal, period), unit },
      projection: projected && { projection: projected, unit },
    }
  }
}

/** The target of the report's percentage, otherwise the first; if none is set, the one the report implies. */
function chosenTarget(
  indicator: Indicator,
  observation: Observation | null,
  targets: readonly Target[],
): Target | null {
  const base = observation?.statedPercent?.base
  const set = targets.find((target) => target.base === base) ?? targets[0]
  if (set || !observation?.yearToDate || !observation.statedPercent) return set ?? null
  const figure = impliedTarget(indicator, observation.yearToDate, observation.statedPercent)
  return (
    figure && {
      indicatorId: indicator.id,
      unitId: observation.unitId,
      year: yearOf(observation.period),
      base: observation.statedPercent.base,
      figure,
      origin: weakestOrigin(['derived', observation.origin]),
    }
  )
}

/** Computed from a target that was set; as stated where none was, or where that rests on a better source. */
function percentOf(
  observation: Observation | null,
  done: YearToDate | null,
  target: Target | null,
): Percent | null {
  const stated = observation?.statedPercent
  const asStated: Percent | null =
    observation && stated
      ? {
          bounds: boundsOf(stated),
          figure: stated,
          origin: observation.origin,
          base: stated.base,
          how: 'stated',
        }
      : null
  if (!done || !target || (asStated && target.origin === 'derived')) return asStated
  const bounds = percentOfTarget(boundsOf(done.figure), target)
  const origin = weakestOrigin(['derived', done.origin, target.origin])
  if (!bounds || (asStated && isBetterOrigin(asStated.origin, origin))) return asStated
  return {
    bounds,
    figure: figureOf(bounds, done.figure.estimated),
    origin,
    base: target.base,
    how: 'computed',
  }
}

function noStatus(done: YearToDate | null, target: Target | null): NoStatus {
  if (!target) return 'no-target'
  return done ? 'zero-target' : 'no-figure'
}

function levelDuePercent(
  target: Target | null,
  baseline: YearToDate | null,
  share: number,
): number {
  if (!target || !baseline || target.figure.value === 0) return 100
  const start = baseline.figure.value
  return ((start + (target.figure.value - start) * share) / target.figure.value) * 100
}

function samePeriod(
  { accumulation }: Indicator,
  history: History,
  done: YearToDate | null,
  period: Period,
): SamePeriod | null {
  const before = yearToDate(accumulation, history, sameMonthLastYear(period))
  if (!before || !done) return null
  const ratio = quotient(scaled(boundsOf(done.figure), 100), boundsOf(before.figure))
  return {
    before,
    percent: ratio && figureOf(ratio),
    origin: weakestOrigin(['derived', before.origin, done.origin]),
  }
}
