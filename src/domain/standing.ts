import { atLeastBeyond } from './broken-ceiling.ts'
import type { Discrepancy } from './discrepancy.ts'
import {
  type Bounds,
  boundsOf,
  difference,
  exactly,
  type Figure,
  figureOf,
  quotient,
  scaled,
} from './figure.ts'
import {
  type Cumulative,
  cumulative,
  cumulativeAcross,
  type History,
  impliedBefore,
  levelBefore,
  monthFigure,
  yearStart,
  yearToDate,
} from './history.ts'
import { type Indicator, isDueIn } from './indicator.ts'
import {
  addedAcross,
  isBetterOrigin,
  type Observation,
  type Origin,
  type PresentedObservation,
  type Sourced,
  weakestOrigin,
} from './observation.ts'
import { lastYearShare, type ShareDue, shareDue, shareGone } from './pace.ts'
import { type Period, periodsFrom, sameMonthLastYear, shifted, yearOf } from './period.ts'
import { judgeFlow, judgeLevel, judgeZeroCeiling } from './progress.ts'
import {
  monthsLeft,
  type Needed,
  neededPerMonth,
  type Projection,
  projection,
} from './projection.ts'
import { isInSpan, type Months, monthsCounted, type Span, yearSpan } from './span.ts'
import { type NoStatus, rankOf, type Status, statusBy } from './status.ts'
import {
  inferredTarget,
  inferredTargets,
  isZeroCeiling,
  type Limit,
  limitOf,
  percentOfTarget,
  type Target,
  type TargetBase,
  type TargetInForce,
  targetsInForce,
} from './target.ts'

/** Percent of a target, 0–100 and beyond. */
export interface Percent {
  readonly bounds: Bounds
  readonly figure: Figure | null
  readonly origin: Origin
  readonly base: TargetBase
  readonly how: 'stated' | 'computed'
}

/** What is done as a percentage of the same months a year before. */
interface SamePeriod {
  readonly before: Sourced
  /** `null` if it is undefined, as against last year's zero. */
  readonly percent: Figure | null
  readonly origin: Origin
  /** How many units the months before a merger were added up from; absent where none was. */
  readonly addedFrom?: number | undefined
  /** Last year's is restated; absent where it is not. */
  readonly isRestated?: true | undefined
}

/** The months that the two years do not share, so that nothing is compared. */
interface DifferentMonths {
  readonly now: Months
  readonly before: Months
}

/** The way of a level: where it began, and how much of the change required is made. */
interface LevelPath {
  readonly start: Sourced
  /** Percent of the change required since the start, 0–100 and beyond; `null` where no change was required. */
  readonly made: Bounds | null
}

/** Where an indicator is against one target, within that target's span. */
export interface SpanStanding {
  readonly indicator: Indicator
  readonly span: Span
  /** The months of the span that count for the unit. */
  readonly months: Months
  readonly target: TargetInForce | null
  readonly limit: Limit
  /** Of a flow what is done since the first of these months, of a level where it is. */
  readonly cumulative: Cumulative | null
  /** `null` for a rate, and against a ceiling of zero: neither is a share of its target. */
  readonly percent: Percent | null
  readonly due: ShareDue
  /** What was due by now as a percentage of the target: the position of the pace bar's marker. */
  readonly duePercent: number
  /** Of a stock or a rate whose start is known. */
  readonly path: LevelPath | null
  readonly status: Status
  /** In the measure where the target is known, else in percent of it; `null` where neither says anything. */
  readonly needed: { readonly needed: Needed; readonly unit: 'measure' | 'percent' } | null
  readonly projection: {
    readonly projection: Projection
    readonly unit: 'measure' | 'percent'
  } | null
}

/** Where one indicator stands at the end of a period: every result of the rules. */
export interface Standing extends SpanStanding {
  readonly period: Period
  /** The month whose figures are shown: the last one due, where nothing is due in `period`. */
  readonly asOf: Period
  /** The unit's first month; absent where it always existed. */
  readonly began?: Period | undefined
  readonly observation: PresentedObservation | null
  readonly month: Sourced | null
  /** What is done before this month, as this month's figures imply it. */
  readonly before: Figure | null
  /** Against the targets of the other spans in force, such as the term's; the shorter first. */
  readonly otherSpans: readonly SpanStanding[]
  readonly samePeriod: SamePeriod | null
  readonly differentMonths: DifferentMonths | null
  /** What does not add up in it, as `monthDiscrepancies` finds it among a unit's indicators. */
  readonly discrepancies: readonly Discrepancy[]
}

/** True where the target is not to be passed. */
export const isCeiling = ({ limit }: Pick<SpanStanding, 'limit'>): boolean => limit === 'ceiling'

/**
 * @param targets - of the indicator and unit, of any span; those inferred from later reports among them
 * @param began - the unit's first month; left out where it always existed
 */
export function standing(
  indicator: Indicator,
  history: History,
  targets: readonly TargetInForce[],
  period: Period,
  began?: Period | undefined,
): Standing {
  const asOf = lastDue(indicator, history, period)
  const found = { ...standingAt(indicator, history, targets, asOf, began), period, asOf }
  const [aim] = asOf < period && !found.target ? targetsInForce(targets.filter(isSet), period) : []
  const { frequency } = indicator
  const isLater = frequency !== 'once' && !isDueIn({ frequency }, period)
  // Before a first value, a month that asks for none misses none.
  if (isLater && found.status.kind === 'none' && found.status.reason === 'no-figure')
    return { ...found, status: { kind: 'none', reason: 'not-due' } }
  if (!aim) return found
  // The last value is of a span before: of the target's own nothing has fallen due yet.
  return {
    ...found,
    ...spanStanding(indicator, history, aim, period, began, null),
    cumulative: found.cumulative,
    status: { kind: 'none', reason: 'not-due' },
  }
}

const isInferred = ({ inferredFrom }: TargetInForce): boolean => inferredFrom !== undefined
const isSet = (target: TargetInForce): boolean => !isInferred(target)

/** `period`, or the last month due before it that has figures, where nothing is due or stated in `period`. */
function lastDue(indicator: Indicator, history: History, period: Period): Period {
  if (isDueIn({ frequency: indicator.frequency }, period)) return period
  for (let back = 0; back < 12; back++) {
    const each = shifted(period, -back)
    if (history.has(each)) return each
  }
  return period
}

function standingAt(
  indicator: Indicator,
  history: History,
  targets: readonly TargetInForce[],
  period: Period,
  began: Period | undefined,
): Omit<Standing, 'asOf'> {
  const observation = history.get(period) ?? null
  const isFlow = indicator.accumulation === 'flow'
  const inForce = targetsInForce(targets.filter(isSet), period)
  const target = chosenTarget(indicator, history, period, inForce, targets.filter(isInferred))
  const against = (aim: TargetInForce | null) =>
    spanStanding(indicator, history, aim, period, began, aim === target ? observation : null)
  const judged = against(target)
  const spans = new Set(inForce.map((each) => each.span))
  const longer = [...spans]
    .filter((span) => span !== judged.span)
    .map((span) => {
      const ofSpan = inForce.filter((each) => each.span === span)
      return against(ofSpan.find((each) => each.base === target?.base) ?? ofSpan[0] ?? null)
    })
  // A limit that is broken judges the month, even where the shortest span's still holds.
  const rank = ({ status }: SpanStanding): number => Math.min(rankOf(status), 2)
  const [shown = judged, ...others] = [judged, ...longer].toSorted((a, b) => rank(a) - rank(b))
  return {
    period,
    ...(began !== undefined && { began }),
    observation,
    month: isFlow ? monthFigure(history, period, began) : null,
    before: isFlow ? impliedBefore(history, period, began) : null,
    ...shown,
    otherSpans: others,
    ...samePeriod(indicator, history, shown, period, began),
    discrepancies: [],
  }
}

function spanStanding(
  indicator: Indicator,
  history: History,
  target: TargetInForce | null,
  period: Period,
  began: Period | undefined,
  observation: Observation | null,
): SpanStanding {
  const { accumulation, thresholds, direction } = indicator
  const isFlow = accumulation === 'flow'
  const span = target?.span ?? yearSpan(period)
  const months = monthsCounted(span, began)
  const limit = limitOf(indicator, target)
  const upTo = { from: months.from, to: period }
  const done =
    cumulative(accumulation, history, upTo, began) ??
    (isFlow && target && limit === 'ceiling'
      ? atLeastBeyond(history, upTo, target.figure.value, began)
      : null)
  const isZero = target !== null && isZeroCeiling(limit, target.figure)
  const found = isZero ? null : percentOf(observation, done, target)
  const percent = accumulation === 'rate' ? null : found
  const due = shareDue(target?.profile ?? indicator.profile, history, period, months)
  const start = isFlow ? null : levelBefore(accumulation, history, months.from)
  return {
    indicator,
    span,
    months,
    target,
    limit,
    cumulative: done,
    percent,
    due,
    duePercent: isFlow ? due.share * 100 : levelDuePercent(target, start, due.share),
    path: start && { start, made: changeMade(done, target, start) },
    status: status(),
    ...outlook(),
  }

  function status(): Status {
    const isSpanOver = period >= months.to
    if (isZero && done) return statusBy(judgeZeroCeiling(boundsOf(done.figure)))
    if (isFlow) {
      if (!found) return { kind: 'none', reason: noStatus(done, target) }
      const { bounds } = found
      return statusBy(
        judgeFlow({ limit, percent: bounds, share: due.share, isSpanOver, thresholds }),
      )
    }
    // The report says of what, and not how much that is: a level has no share due to hold it against.
    if (!target && percent) return { kind: 'undecided' }
    if (!done || !target) return { kind: 'none', reason: noStatus(done, target) }
    const judge = judgeLevel({
      limit,
      direction,
      level: boundsOf(done.figure),
      target: target.figure.value,
      start: start?.figure ?? null,
      share: due.share,
      isSpanOver,
      thresholds,
    })
    return judge ? statusBy(judge) : { kind: 'none', reason: 'no-baseline' }
  }

  function outlook(): Pick<Standing, 'needed' | 'projection'> {
    // A level does not add up, and of what must not happen there is nothing to expect.
    if (!isFlow || !done || isZero) return { needed: null, projection: null }
    const lastYear = lastYearShare(history, period, months)
    const shares = [shareGone(period, months), ...(lastYear === null ? [] : [lastYear])]
    const known = periodsFrom(months.from, period).filter((each) => {
      const found = history.get(each)
      return found?.month || found?.yearToDate
    }).length
    const inPercent = target?.figure.qualifier !== 'exact'
    const unit = inPercent && percent ? 'percent' : 'measure'
    const amount = unit === 'percent' && percent ? percent.bounds : boundsOf(done.figure)
    const goal = unit === 'percent' ? 100 : target?.figure.value
    const projected = projection(amount, shares, monthsLeft(period, months), known)
    return {
      // A ceiling needs nothing each month.
      needed:
        goal === undefined || limit === 'ceiling'
          ? null
          : { needed: neededPerMonth(amount, goal, period, months), unit },
      projection: projected && { projection: projected, unit },
    }
  }
}

/** The percentage of the change from the start to the target that is made. */
function changeMade(
  done: Cumulative | null,
  target: TargetInForce | null,
  start: Cumulative,
): Bounds | null {
  if (!done || !target) return null
  const required = target.figure.value - start.figure.value
  if (required === 0) return null
  const made = difference(boundsOf(done.figure), boundsOf(start.figure))
  return quotient(scaled(made, 100), boundsOf(exactly(required)))
}

/**
 * The target of the shortest span the report's percentage speaks of, else the first of the shortest;
 * where none is set, the one the month's report implies, or else another report of the year.
 *
 * @param inForce - those that were set, the shortest first
 */
function chosenTarget(
  indicator: Indicator,
  history: History,
  period: Period,
  inForce: readonly Target[],
  later: readonly TargetInForce[],
): TargetInForce | null {
  const observation = history.get(period)
  const base = observation?.statedPercent?.base
  const shortest = inForce.filter((each) => each.span === inForce[0]?.span)
  const set = shortest.find((target) => target.base === base) ?? shortest[0]
  if (set) return set
  return (observation && inferredTarget(indicator, observation)) ?? carried() ?? null

  /** Of the report last before, else of the first after; of the base that the month's own percentage is of. */
  function carried(): TargetInForce | undefined {
    const inferred = [...inferredTargets(indicator, [...history.values()]), ...later].filter(
      (each) => isInSpan(period, each.span) && (base ?? each.base) === each.base,
    )
    const monthOf = ({ inferredFrom }: TargetInForce): Period => inferredFrom?.period ?? period
    const inOrder = inferred.toSorted((a, b) => (monthOf(a) < monthOf(b) ? -1 : 1))
    return inOrder.findLast((each) => monthOf(each) < period) ?? inOrder[0]
  }
}

/** Computed from a target that was set; as stated where none was, or where that rests on a better source. */
function percentOf(
  observation: Observation | null,
  done: Cumulative | null,
  target: TargetInForce | null,
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

function noStatus(done: Cumulative | null, target: Target | null): NoStatus {
  if (!target) return 'no-target'
  return done ? 'zero-target' : 'no-figure'
}

function levelDuePercent(target: Target | null, start: Cumulative | null, share: number): number {
  if (!target || !start || target.figure.value === 0) return 100
  const first = start.figure.value
  return ((first + (target.figure.value - first) * share) / target.figure.value) * 100
}

/**
 * Against the same months a year before: those of the span, of a span over several years those of
 * this year. Where the years do not hold the same months, because the unit began between, there is
 * nothing to compare.
 */
function samePeriod(
  { accumulation }: Indicator,
  history: History,
  { cumulative: ofSpan, months: { from } }: SpanStanding,
  period: Period,
  began: Period | undefined,
): Pick<Standing, 'samePeriod' | 'differentMonths'> {
  const isThisYear = yearOf(from) === yearOf(period)
  const now: Months = { from: isThisYear ? from : yearStart(period, began), to: period }
  const done = isThisYear ? ofSpan : cumulative(accumulation, history, now, began)
  const before: Months = { from: sameMonthLastYear(now.from), to: sameMonthLastYear(period) }
  const nothing = { samePeriod: null, differentMonths: null }
  if (!done) return nothing
  // Before it began there is what its predecessors did, where all of them have figures.
  const then = cumulativeAcross(accumulation, history, before, began)
  const isShared = accumulation !== 'flow' || began === undefined || began <= before.from
  if (!isShared && !then) {
    const isKnown = began <= before.to && yearToDate('flow', history, before.to, began) !== null
    return isKnown
      ? { samePeriod: null, differentMonths: { now, before: { from: began, to: before.to } } }
      : nothing
  }
  if (!then) return nothing
  const ratio = quotient(scaled(boundsOf(done.figure), 100), boundsOf(then.figure))
  return {
    samePeriod: {
      before: then,
      percent: ratio && figureOf(ratio),
      origin: weakestOrigin(['derived', then.origin, done.origin]),
      ...addedAcross([then]),
    },
    differentMonths: null,
  }
}
