import type { Sourced } from '../../domain/observation.ts'
import { monthOf } from '../../domain/period.ts'
import type { Standing } from '../../domain/standing.ts'
import { isNone } from './prose.ts'

/** What a sentence tells of a standing, and how each part has to be marked. */
export interface Told {
  readonly month: Sourced | null
  /** The month is the difference of two stated year-to-dates. */
  readonly isMonthDerived: boolean
  readonly year: Sourced | null
  /** The year to date is the sum of its months. */
  readonly isYearSummed: boolean
  /** The words leave open whether the figure is the month's or the year's; so does the sentence. */
  readonly isOpen: boolean
  /** December: what was *lũy kế từ đầu năm* is the whole year. */
  readonly isWholeYear: boolean
  /** All of it is illustrative; then one mark stands for the sentence. */
  readonly isIllustrative: boolean
}

/** Chooses the figures of a sentence, so that none is said twice and none says more than its source. */
export function told(standing: Standing): Told {
  const { observation, yearToDate, indicator, period } = standing
  const isFlow = indicator.accumulation === 'flow'
  const isOpen = Boolean(observation?.scopeAssumed) && yearToDate?.how === 'stated'
  const isMonthDerived = isFlow && !observation?.month && standing.month !== null
  const isSame =
    monthOf(period) === 1 &&
    standing.month?.figure.value === yearToDate?.figure.value &&
    standing.month?.figure.qualifier === yearToDate?.figure.qualifier
  // The difference of two qualified figures is far wider than a word like "gần" lets one think,
  // and where the year to date fell there was no month below zero but a mistake, which is told.
  const isMonthVague =
    isMonthDerived &&
    (isOpen || standing.month?.figure.qualifier !== 'exact' || standing.month.figure.value < 0)
  const isNothingYet = [standing.month, yearToDate].every((each) => each && isNone(each.figure))
  const month = isMonthVague || (isNothingYet && !isSame) ? null : standing.month
  const isOnlyMonth = isSame && month !== null
  return {
    month,
    isMonthDerived: isMonthDerived && !isOnlyMonth,
    year: isOnlyMonth ? null : yearToDate,
    isYearSummed: isFlow && yearToDate?.how === 'summed' && yearToDate.origin === 'derived',
    isOpen,
    isWholeYear: isFlow && monthOf(period) === 12,
    isIllustrative: observation?.origin === 'illustrative',
  }
}
