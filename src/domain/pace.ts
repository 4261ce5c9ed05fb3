import type { History } from './history.ts'
import type { Profile } from './indicator.ts'
import { monthOf, monthsOfYear, type Period, shareOfYear, yearOf } from './period.ts'

/** How the share was found; `linear-fallback` where the profile follows last year and last year is incomplete. */
export type Course = 'linear' | 'weights' | 'last-year' | 'linear-fallback'

export interface ShareDue {
  /** 0–1 */
  readonly share: number
  readonly course: Course
}

/** The share of the year's target due by the end of `period`. */
export function shareDue(profile: Profile, history: History, period: Period): ShareDue {
  switch (profile.kind) {
    case 'linear':
      return { share: shareOfYear(period), course: 'linear' }
    case 'weights': {
      const total = added(profile.weights)
      return total > 0
        ? { share: added(profile.weights.slice(0, monthOf(period))) / total, course: 'weights' }
        : { share: shareOfYear(period), course: 'linear-fallback' }
    }
    case 'last-year': {
      const share = lastYearShare(history, period)
      return share === null
        ? { share: shareOfYear(period), course: 'linear-fallback' }
        : { share, course: 'last-year' }
    }
  }
}

const added = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0)

/**
 * The share of last year's total that was done by the same month, 0–1.
 *
 * @returns `null` unless all twelve months of last year are there and exact, and add up to more than zero
 */
export function lastYearShare(history: History, period: Period): number | null {
  const months = monthsOfYear(yearOf(period) - 1).map((each) => history.get(each)?.month)
  const values = months.flatMap((figure) => (figure?.qualifier === 'exact' ? [figure.value] : []))
  const total = added(values)
  return values.length === 12 && total > 0 ? added(values.slice(0, monthOf(period))) / total : null
}
