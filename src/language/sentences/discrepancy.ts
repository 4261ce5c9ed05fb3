import type { Figure } from '../../domain/figure.ts'
import type { Standing } from '../../domain/standing.ts'
import { DERIVATION_TEXT } from '../catalogues/derivation.ts'
import { formatPercentOrGrowth } from '../formats/growth-phrase.ts'
import { formatFigure } from '../formats/quantity.ts'
import type { SentenceContext } from './phrases.ts'

/** What does not agree, lower case: *lũy kế nêu 70 đảng viên, cộng các tháng là 67 đảng viên*; none if all does. */
export function discrepancyPhrases(
  { discrepancies, indicator }: Standing,
  { language }: SentenceContext,
): string[] {
  return discrepancies.map(({ rule, stated, expected }) => {
    const show = (figure: Figure) =>
      rule === 'percent-of-target' || rule === 'stated-growth'
        ? formatPercentOrGrowth(figure, language)
        : formatFigure(figure, indicator.measure, language)
    return DERIVATION_TEXT[language].discrepancies[rule](show(stated), show(expected))
  })
}
