import type { History } from './history.ts'
import type { Profile } from './indicator.ts'
import { monthOf, type Period, periodsFrom, sameMonthLastYear } from './period.ts'
import { lengthOf, type Months } from './span.ts'

/** How the share was found; `linear-fallback` where the profile says nothing of these months. */
export type Course = 'linear' | 'weights' | 'last-year' | 'linear-fallback'

export interface ShareDue {
  /** 0–1 */
  readonly share: number
  readonly course: Course
}

/** The share of the months of a span that is gone at the end of `period`, 0–1: one third of a year at the end of April. */
export const shareGone = (period: Period, months: Months): number =>
  Math.min(1, Math.max(0, lengthOf({ from: months.from, to: period }) / lengthOf(months)))

/**
 * The share of a span's target due by the end of `period`. Twelve weights are those of the calendar
 * months, of which the span takes its own; other weights are those of the span's months in order.
 */
export function shareDue(
  profile: Profile,
  history: History,
  period: Period,
  months: Months,
): ShareDue {
  const fallback: ShareDue = { share: shareGone(period, months), course: 'linear-fallback' }
  switch (profile.kind) {
    case 'linear':
      return { ...fallback, course: 'linear' }
    case 'weights': {
      const share = weightedShare(profile.weights, period, months)
      return share === null ? fallback : { share, course: 'weights' }
    }
    case 'last-year': {
      const share = lastYearShare(history, period, months)
      return share === null ? fallback : { share, course: 'last-year' }
    }
  }
}

const added = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0)

function weightedShare(weights: readonly number[], period: Period, months: Months): number | null {
  const all = periodsFrom(months.from, months.to)
  const isOfSpan = weights.length === all.length && weights.length !== 12
  const weightOf = (each: Period, i: number): number =>
    (isOfSpan ? weights[i] : weights[monthOf(each) - 1]) ?? 0
  const total = added(all.map(weightOf))
  const due = added(all.map((each, i) => (each <= period ? weightOf(each, i) : 0)))
  return total > 0 ? due / total : null
}

/**
 * The share that was done by the same month of the same months a year before, 0–1.
 *
 * @returns `null` unless all of those months are there and exact, and add up to more than zero;
 *   for a span of more than a year
 */
export function lastYearShare(history: History, period: Period, months: Months): number | null {
  const all = periodsFrom(months.from, months.to)
  if (all.length > 12) return null
  const values = all.flatMap((each) => {
    const figure = history.get(sameMonthLastYear(each))?.month
    return figure?.qualifier === 'exact' ? [figure.value] : []
  })
  const total = added(values)
  const gone = lengthOf({ from: months.from, to: period })
  return values.length === all.length && total > 0 ? added(values.slice(0, gone)) / total : null
}
