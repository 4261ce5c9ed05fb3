import type { Check } from '~/domain/check.ts'
import type { Figure } from '~/domain/figure.ts'
import type { Measure } from '~/domain/indicator.ts'
import { formatFigure, formatPercent } from '~/language/formats/quantity.ts'
import type { SentenceContext } from '~/language/sentences/phrases.ts'
import { unusualSentence } from '~/language/sentences/unusual.ts'
import type { EntryText } from './text.vi.ts'

/** What is wrong, with the two figures that do not go together. */
export function checkSentence(
  { rule, stated, expected, unit, unusual }: Check,
  measure: Measure,
  words: EntryText,
  context: SentenceContext,
): string {
  const { language } = context
  const show = (figure: Figure) =>
    unit === 'percent' ? formatPercent(figure, language) : formatFigure(figure, measure, language)
  if (rule === 'unusual') return unusual ? `${unusualSentence(unusual, measure, context)}.` : ''
  return words.checks[rule](show(stated), show(expected))
}
