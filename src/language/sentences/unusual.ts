import type { Measure } from '../../domain/indicator.ts'
import type { Unusual } from '../../domain/unusual.ts'
import { UNUSUAL_TEXT } from '../catalogues/unusual.ts'
import { formatNumber } from '../formats/number.ts'
import { figureParts } from '../formats/quantity.ts'
import type { SentenceContext } from './phrases.ts'

/** *Tháng này gấp 8 lần tháng trước (40 so với 5 doanh nghiệp)*: both figures, the unit once where it is the same. */
export function unusualSentence(
  found: Unusual,
  measure: Measure,
  { language }: SentenceContext,
): string {
  const words = UNUSUAL_TEXT[language]
  const [stated, expected] = [found.stated, found.expected].map((figure) =>
    figureParts(figure, measure, language),
  )
  const figures = [
    [stated?.qualifier, stated?.number, stated?.unit === expected?.unit ? '' : stated?.unit],
    [expected?.qualifier, expected?.number, expected?.unit],
  ].map((parts) => parts.filter(Boolean).join(' '))
  const both = words.both(figures[0] ?? '', figures[1] ?? '')
  const than =
    found.against === 'last-month'
      ? words.lastMonth
      : words.usual(formatNumber(found.months, language))
  if (found.factor === null || found.factor === 0) return words.other(than, both)
  if (found.factor > 1) return words.more(formatNumber(found.factor, language, 1), than, both)
  // Upward, so that a small share never shows as 0 %.
  return words.less(`${formatNumber(found.factor * 100, language, 1, 'up')}%`, than, both)
}
