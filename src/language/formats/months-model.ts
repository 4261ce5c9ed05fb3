import { boundsOf } from '~/domain/figure.ts'
import { cumulative, type History, levelBefore, monthFigure, yearToDate } from '~/domain/history.ts'
import type { Measure } from '~/domain/indicator.ts'
import type { Sourced } from '~/domain/observation.ts'
import { shareDue } from '~/domain/pace.ts'
import { monthOf, monthsOfYear, type Period, sameMonthLastYear, yearOf } from '~/domain/period.ts'
import { isIn } from '~/domain/span.ts'
import type { Standing } from '~/domain/standing.ts'

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
  /** What is due by the end of the month. */
  readonly due: number | null
}

/** All that a drawing of an indicator's year needs, whoever draws it. */
export interface MonthsModel {
  readonly name: string
  readonly year: number
  /** The last month that can have figures. */
  readonly period: Period
  readonly isFlow: boolean
  readonly measure: Measure
  readonly points: readonly MonthPoint[]
  /** Values of the axis, lowest first; the first and last are its ends. */
  readonly ticks: readonly number[]
  /** `null` if the target is not known as a single value. */
  readonly target: number | null
  /** Every amount of money is shown in the unit of this value. */
  readonly likeMoney: number
}

/** @param name - of the indicator, in the language of the screen */
export function monthsModel(standing: Standing, history: History, name: string): MonthsModel {
  const { indicator, period, target, months, began } = standing
  const isFlow = indicator.accumulation === 'flow'
  const goal = target?.figure.qualifier === 'under' ? null : (target?.figure.value ?? null)
  const baseline = levelBefore(indicator.accumulation, history, months.from)
  const points = monthsOfYear(yearOf(period)).map((each): MonthPoint => {
    const isPast = each <= period
    const isOfSpan = isIn(each, months)
    const upTo = { from: isOfSpan ? months.from : each, to: each }
    const total =
      isPast && (isOfSpan || !isFlow)
        ? cumulative(indicator.accumulation, history, upTo, began)
        : null
    const { share } = shareDue(target?.profile ?? indicator.profile, history, each, months)
    const start = isFlow ? 0 : (baseline?.figure.value ?? null)
    return {
      period: each,
      month: monthOf(each),
      inMonth: isFlow && isPast ? monthFigure(history, each, began) : null,
      total,
      range: total && usualRange(total),
      lastYear: yearToDate(indicator.accumulation, history, sameMonthLastYear(each)),
      due: goal === null || start === null || !isOfSpan ? null : start + (goal - start) * share,
    }
  })
  const values = points.flatMap(({ inMonth, total, range, lastYear, due }) =>
    [inMonth?.figure.value, total?.figure.value, range?.[1], lastYear?.figure.value, due].flatMap(
      (value) => value ?? [],
    ),
  )
  const all = goal === null ? values : [...values, goal]
  const high = Math.max(0, ...all)
  const low = isFlow ? 0 : Math.min(...all)
  return {
    name,
    year: yearOf(period),
    period,
    isFlow,
    measure: indicator.measure,
    points,
    ticks: all.length === 0 ? [0, 1] : niceTicks(low, high),
    target: goal,
    likeMoney: high,
  }
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

/**
 * Round values for an axis, from at or below `low` to at or above `high`, about `count` of them.
 * Always at least two, also where both ends are the same.
 */
export function niceTicks(low: number, high: number, count = 4): number[] {
  const span = high > low ? high - low : Math.abs(high) || 1
  const rough = span / count
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = (STEPS.find((each) => each * power >= rough) ?? 10) * power
  const first = Math.floor(low / step + 1e-9)
  const last = Math.max(first + 1, Math.ceil(high / step - 1e-9))
  // Multiples of the step, not repeated sums: 0.1 added ten times is not 1.
  return Array.from({ length: last - first + 1 }, (_, i) =>
    Number(((first + i) * step).toPrecision(12)),
  )
}
