import type { Figure } from '../../domain/figure.ts'
import { monthOf, yearOf } from '../../domain/period.ts'
import type { Standing } from '../../domain/standing.ts'
import { formatDay, formatMonth, formatPeriod } from '../formats/period.ts'
import { inSentence } from '../formats/words.ts'
import type { SentenceContext } from './phrases.ts'
import { isNone, proseAmount } from './prose.ts'
import type { SentenceFacts } from './sentence-facts.ts'
import { spanWords } from './span.ts'

/** What was done, in English: *Party members admitted: 18 in the month, 67 in the year to date*. */
export function openingEn(
  standing: Standing,
  facts: SentenceFacts,
  context: SentenceContext,
  isBrief: boolean,
): string {
  const { indicator, asOf, period, observation } = standing
  const name = isBrief ? inSentence(indicator.name.en) : indicator.name.en
  const amount = (figure: Figure): string => {
    if (isNone(figure) && indicator.measure.kind !== 'percent') return 'none'
    const plain = proseAmount(figure, indicator, 'en')
    if (!figure.estimated) return plain
    return figure.qualifier === 'exact' ? `an estimated ${plain}` : `${plain} (estimated)`
  }
  if (indicator.accumulation !== 'flow') {
    if (!facts.year) return name
    const when = observation?.cutOff
      ? `on ${formatDay(observation.cutOff)}`
      : `at the end of ${yearOf(asOf) === yearOf(period) ? formatMonth(monthOf(asOf), 'en') : formatPeriod(asOf, 'en')}`
    return `${name}${isBrief ? ' at' : ':'} ${amount(facts.year.figure)} ${when}`
  }
  const { month, year } = facts
  const parts = [
    month &&
      `${amount(month.figure)} in the month${facts.isMonthDerived ? ' (from the years to date)' : ''}`,
    year && `${amount(year.figure)}${yearWords(standing, facts, context)}`,
  ].filter(Boolean)
  return parts.length > 0 ? `${name}: ${parts.join(', ')}` : name
}

function yearWords(
  { span, months }: Standing,
  { year, isOpen, isWholeSpan, isYearSummed, isIllustrative }: SentenceFacts,
  context: SentenceContext,
): string {
  const { whole, since } = spanWords(span, context, months)
  const mark =
    year?.origin === 'illustrative' && !isIllustrative
      ? ' (with illustrative months)'
      : isYearSummed
        ? ' (months added up)'
        : ''
  if (isOpen) return mark
  return ` ${isWholeSpan ? `in ${whole}` : since}${mark}`
}
