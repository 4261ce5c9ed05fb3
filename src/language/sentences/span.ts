import { monthOf, yearOf } from '../../domain/period.ts'
import { kindOfSpan, type Months, monthsOfSpan, type Span } from '../../domain/span.ts'
import type { SpanWords } from '../catalogues/captions.vi.ts'
import { formatMonth, formatPeriodShort } from '../formats/period.ts'
import type { SentenceContext } from './phrases.ts'

/** @param months - those that count for the unit, where it began within the span */
export function spanWords(
  span: Span,
  { text: { captions }, language }: SentenceContext,
  months?: Months,
): SpanWords {
  const { from, to } = monthsOfSpan(span)
  const counted = months?.from ?? from
  const words = wordsOf()
  if (counted === from) return words
  const first =
    yearOf(counted) === yearOf(to)
      ? formatMonth(monthOf(counted), language)
      : formatPeriodShort(counted)
  const since = captions.sinceMonth(first)
  // A part of a span is never told as the whole of it.
  return { ...words, since, whole: `${words.whole} (${since})` }

  function wordsOf(): SpanWords {
    const { spans } = captions
    const kind = kindOfSpan(span)
    switch (kind) {
      case 'year':
        return spans.year(yearOf(from))
      case 'half-year':
        return spans['half-year'](yearOf(from), Math.ceil(monthOf(from) / 6))
      case 'quarter':
        return spans.quarter(yearOf(from), Math.ceil(monthOf(from) / 3))
      case 'term':
        return spans.term(yearOf(from), yearOf(to))
      case 'months':
        return spans.months(formatPeriodShort(from), formatPeriodShort(to))
    }
  }
}
