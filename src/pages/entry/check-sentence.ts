import type { Check } from '~/domain/check.ts'
import type { Figure } from '~/domain/figure.ts'
import type { Measure } from '~/domain/indicator.ts'
import { formatNumber } from '~/format/number.ts'
import { formatFigure, formatPercent, formatShare } from '~/format/quantity.ts'
import type { Language } from '~/i18n/language.ts'
import type { EntryText } from './text.vi.ts'

/** What is wrong, with the two figures that do not go together. */
export function checkSentence(
  { rule, stated, expected, unit }: Check,
  measure: Measure,
  text: EntryText,
  language: Language,
): string {
  const show = (figure: Figure) =>
    unit === 'percent' ? formatPercent(figure, language) : formatFigure(figure, measure, language)
  const factor = expected.value > 0 ? stated.value / expected.value : 0
  const times =
    factor >= 1
      ? text.times(formatNumber(factor, language, 1))
      : text.share(formatShare(factor * 100, language))
  return text.checks[rule](show(stated), show(expected), times)
}
