import type { Event } from '~/domain/event.ts'
import { boundsOf } from '~/domain/figure.ts'
import {
  cumulative,
  cumulativeAcross,
  type History,
  levelBefore,
  monthFigure,
} from '~/domain/history.ts'
import { isDueIn, type Measure } from '~/domain/indicator.ts'
import type { Sourced } from '~/domain/observation.ts'
import { shareDue } from '~/domain/pace.ts'
import { monthOf, monthsOfYear, type Period, sameMonthLastYear, yearOf } from '~/domain/period.ts'
import { isIn, type Months, type Span } from '~/domain/span.ts'
import type { Standing } from '~/domain/standing.ts'
import { isZeroCeiling, type Limit } from '~/domain/target.ts'

/** One month of the chart. What is not known is `null` and is not drawn. */
export interface MonthPoint {
  readonly period: Period
  readonly month: number
  /** The month's own figure, of a flow. */
  readonly inMonth: Sourced | null
  /** The year to date of a flow; the value of a level. */
  readonly total: Sourced | null
  /** Its usual reading, low and high: what a soft edge is drawn over. */
  readonly range: readonly [number, number] | null
  readonly lastYear: Sourced | null
  /** What is due, or of a ceiling allowed, by the end of the month. */
  readonly due: number | null
  /** False where nothing is reported: nothing is missing, and lines go on. */
  readonly isReported: boolean
  /** What explains the month, in words. */
  readonly events: readonly string[]
}

/** All that a drawing of an indicator's year needs, whoever draws it. */
export interface MonthsModel {
  readonly name: string
  readonly year: number
  /** The last month that can have figures. */
  readonly period: Period
  readonly isFlow: boolean
  readonly measure: Measure
  readonly limit: Limit
  /** What the totals of a flow count from. */
  readonly span: Span
  readonly months: Months
  readonly points: readonly MonthPoint[]
  /** Values marked on the axis, lowest first; zero is among those of a flow. */
  readonly ticks: readonly number[]
  /** Lowest and highest of what is drawn of totals, last year, what is due and the target. */
  readonly totalRange: readonly [low: number, high: number]
  /** The same of the months' own figures; zero is between them. */
  readonly monthRange: readonly [low: number, high: number]
  /** `null` if the target is not known as a single value. */
  readonly target: number | null
  /** Every amount of money is shown in the unit of this value. */
  readonly likeMoney: number
}

/**
 * @param name - of the indicator, in the language of the screen
 * @param events - about the indicator, or about a whole month
 */
export function monthsModel(
  standing: Standing,
  history: History,
  name: string,
  events: readonly Event[] = [],
): MonthsModel {
  const { indicator, period, target, months, began, limit, span } = standing
  const isFlow = indicator.accumulation === 'flow'
  const goal = target?.figure.qualifier === 'under' ? null : (target?.figure.value ?? null)
  const isNoneAllowed = target !== null && isZeroCeiling(limit, target.figure)
  const baseline = levelBefore(indicator.accumulation, history, months.from)
  const points = monthsOfYear(yearOf(period)).map((each): MonthPoint => {
    const isPast = each <= period
    const isOfSpan = isIn(each, months)
    const upTo = { from: isOfSpan ? months.from : each, to: each }
    const total =
      isPast && (isOfSpan || !isFlow)
        ? cumulative(indicator.accumulation, history, upTo, began)
        : null
    const isComparable = isFlow ? isOfSpan && yearOf(months.from) === yearOf(period) : true
    const { share } = shareDue(target?.profile ?? indicator.profile, history, each, months)
    const start = isFlow ? 0 : (baseline?.figure.value ?? null)
    return {
      period: each,
      month: monthOf(each),
      inMonth: isFlow && isPast ? monthFigure(history, each, began) : null,
      total,
      range: total && usualRange(total),
      // The same months of last year, as far as there were any.
      lastYear: isComparable
        ? cumulativeAcross(
            indicator.accumulation,
            history,
            { from: sameMonthLastYear(upTo.from), to: sameMonthLastYear(each) },
            began,
          )
        : null,
      due:
        goal === null || start === null || !isOfSpan || isNoneAllowed
          ? null
          : start + (goal - start) * share,
      isReported: isDueIn({ frequency: indicator.frequency }, each),
      events: events.filter((event) => event.period === each).map(({ text }) => text),
    }
  })
  const values = points.flatMap(({ inMonth, total, range, lastYear, due }) =>
    [inMonth?.figure.value, total?.figure.value, range?.[1], lastYear?.figure.value, due].flatMap(
      (value) => value ?? [],
    ),
  )
  const all = goal === null ? values : [...values, goal]
  const own = points.flatMap(({ inMonth }) => inMonth?.figure.value ?? [])
  const totals = [
    ...points.flatMap(({ total, range, lastYear, due }) =>
      [total?.figure.value, ...(range ?? []), lastYear?.figure.value, due].flatMap(
        (value) => value ?? [],
      ),
    ),
    ...(goal === null ? [] : [goal]),
  ]
  const high = Math.max(0, ...all)
  const low = isFlow ? Math.min(0, ...all) : Math.min(...all)
  const ticks = all.length === 0 ? [0, 1] : niceTicks(low, high, indicator.measure.kind === 'count')
  return {
    name,
    year: yearOf(period),
    period,
    isFlow,
    measure: indicator.measure,
    limit,
    span,
    months,
    points,
    ticks,
    totalRange: rangeOf(totals, isFlow),
    monthRange: rangeOf(own, true),
    target: goal,
    likeMoney: Math.max(high, -low),
  }
}

/** Below the lowest of a level, as a share of the height. */
const GROUND = 0.08

/** An axis ends where what is drawn does; never of no height. */
function rangeOf(values: readonly number[], isFromZero: boolean): [number, number] {
  const all = isFromZero ? [0, ...values] : values
  const [low, high] = all.length > 0 ? [Math.min(...all), Math.max(...all)] : [0, 1]
  const length = high > low ? high - low : Math.abs(low) || 1
  // What does not begin at zero has ground below it, so that no line runs along the axis.
  return [isFromZero ? low : low - length * GROUND, low + length]
}

function usualRange({ figure }: Sourced): readonly [number, number] | null {
  if (figure.qualifier === 'exact') return null
  const { usual } = boundsOf(figure)
  return [usual.low, usual.high]
}

/** Is there any figure to draw? */
export const isEmpty = ({ points }: MonthsModel): boolean =>
  points.every(({ inMonth, total, lastYear }) => !inMonth && !total && !lastYear)

const STEPS = [1, 2, 2.5, 5, 10]

/** About how many steps an axis has. */
const STEPS_SHOWN = 4

/**
 * Round values for an axis, from at or below `low` to at or above `high`. Always at least two, also
 * where both ends are the same.
 *
 * @param isWhole - what is counted has no halves
 */
export function niceTicks(low: number, high: number, isWhole = false): number[] {
  const span = high > low ? high - low : Math.abs(high) || 1
  const rough = span / STEPS_SHOWN
  const power = 10 ** Math.floor(Math.log10(rough))
  const nice = (STEPS.find((each) => each * power >= rough) ?? 10) * power
  const step = isWhole ? Math.max(1, Math.ceil(nice)) : nice
  const first = Math.floor(low / step + 1e-9)
  const last = Math.max(first + 1, Math.ceil(high / step - 1e-9))
  // Multiples of the step, not repeated sums: 0.1 added ten times is not 1.
  return Array.from({ length: last - first + 1 }, (_, i) =>
    Number(((first + i) * step).toPrecision(12)),
  )
}
