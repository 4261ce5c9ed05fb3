import type { Sourced } from '../../domain/observation.ts'
import { monthOf } from '../../domain/period.ts'
import type { Standing } from '../../domain/standing.ts'
import { isNone } from './prose.ts'

/** The facts of a standing that its sentence states, and how each is marked. */
export interface SentenceFacts {
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
  /** All of it is illustrative; then one mark covers the sentence. */
  readonly isIllustrative: boolean
}

/** Chooses the figures of a sentence: none appears twice, none claims more than its source. */
export function sentenceFacts(standing: Standing): SentenceFacts {
  const { observation, yearToDate, indicator, period } = standing
  const isFlow = indicator.accumulation === 'flow'
  const isOpen = Boolean(observation?.scopeAssumed) && yearToDate?.how === 'stated'
  const isMonthDerived = isFlow && !observation?.month && standing.month !== null
  const isSame =
    monthOf(period) === 1 &&
    standing.month?.figure.value === yearToDate?.figure.value &&
    standing.month?.figure.qualifier === yearToDate?.figure.qualifier
  // The difference of two qualified figures is far wider than a word like "gần" suggests,
  // and a falling year to date is a mistake reported elsewhere, not a month below zero.
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
