import type { Sourced } from '../../domain/observation.ts'
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
  /** The span's last month: what was *lũy kế* is the whole span. */
  readonly isWholeSpan: boolean
  /** All of it is illustrative; then one mark covers the sentence. */
  readonly isIllustrative: boolean
}

/** Chooses the figures of a sentence: none appears twice, none claims more than its source. */
export function sentenceFacts(standing: Standing): SentenceFacts {
  const { observation, cumulative, indicator, asOf, months } = standing
  const isFlow = indicator.accumulation === 'flow'
  const isOpen = Boolean(observation?.scopeAssumed) && cumulative?.how === 'stated'
  const isMonthDerived = isFlow && !observation?.month && standing.month !== null
  const isSame =
    asOf === months.from &&
    standing.month?.figure.value === cumulative?.figure.value &&
    standing.month?.figure.qualifier === cumulative?.figure.qualifier
  // The difference of two qualified figures is far wider than a word like "gần" suggests,
  // and a falling year to date is a mistake reported elsewhere, not a month below zero.
  const isMonthVague =
    isMonthDerived &&
    (isOpen || standing.month?.figure.qualifier !== 'exact' || standing.month.figure.value < 0)
  const isNothingYet = [standing.month, cumulative].every((each) => each && isNone(each.figure))
  const month = isMonthVague || (isNothingYet && !isSame) ? null : standing.month
  const isOnlyMonth = isSame && month !== null
  return {
    month,
    isMonthDerived: isMonthDerived && !isOnlyMonth,
    year: isOnlyMonth ? null : cumulative,
    isYearSummed: isFlow && cumulative?.how === 'summed' && cumulative.origin === 'derived',
    isOpen,
    isWholeSpan: isFlow && asOf >= months.to,
    isIllustrative: observation?.origin === 'illustrative',
  }
}
