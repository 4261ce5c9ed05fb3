import type { Figure } from '~/domain/figure.ts'
import type { Indicator } from '~/domain/indicator.ts'
import type { Observation } from '~/domain/observation.ts'
import type { Language } from '~/language/catalogues/language.ts'
import { formatFigure, formatPercent } from '~/language/formats/quantity.ts'
import type { EntryText } from './text.vi.ts'

/** *trong tháng 18 đảng viên*, *lũy kế 67 đảng viên*, *đạt 67%*: what a month states, each with what it is. */
export function saidFigures(
  { month, yearToDate, statedPercent }: Observation,
  { measure, accumulation }: Indicator,
  { figuresOf }: EntryText,
  language: Language,
): string[] {
  const figure = (of: Figure) => formatFigure(of, measure, language)
  return [
    month && figuresOf[accumulation === 'flow' ? 'month' : 'level'](figure(month)),
    yearToDate && figuresOf.yearToDate(figure(yearToDate)),
    statedPercent && figuresOf.percent(formatPercent(statedPercent, language)),
  ].filter((said) => said !== null)
}
