import type { Check } from '../../domain/check.ts'
import type { Figure } from '../../domain/figure.ts'
import type { Measure } from '../../domain/indicator.ts'
import { OFFICE_TEXT } from '../catalogues/office.ts'
import { formatPercentOrGrowth } from '../formats/growth-phrase.ts'
import { formatFigure } from '../formats/quantity.ts'
import type { SentenceContext } from './phrases.ts'
import { unusualSentence } from './unusual.ts'

/** Of a percentage that is computed; one that is stated has as many as were written. */
const COMPUTED_DECIMALS = 2

/** What is wrong with a row, with the two figures that do not agree. */
export function checkSentence(
  { rule, stated, expected, unit, unusual }: Check,
  measure: Measure,
  context: SentenceContext,
): string {
  const { language } = context
  const show = (figure: Figure, decimals?: number) =>
    unit === 'percent'
      ? formatPercentOrGrowth(figure, language, decimals)
      : formatFigure(figure, measure, language)
  if (rule === 'unusual') return unusual ? `${unusualSentence(unusual, measure, context)}.` : ''
  return OFFICE_TEXT[language].checks[rule](show(stated), show(expected, COMPUTED_DECIMALS))
}
