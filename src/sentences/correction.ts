import type { Correction } from '../domain/correction.ts'
import type { Figure } from '../domain/figure.ts'
import type { Measure } from '../domain/indicator.ts'
import { formatFigure, formatPercent } from '../format/quantity.ts'
import type { Language } from '../i18n/language.ts'
import type { Text } from '../i18n/vi.ts'

export interface CorrectedFigure {
  readonly label: string
  readonly before: string
  readonly after: string
}

/** The figures of a correction that differ, each as it was and as it is; none for a text. */
export function correctedFigures(
  { before, after }: Correction,
  measure: Measure,
  text: Text,
  language: Language,
): CorrectedFigure[] {
  const figuresOf = (record: Correction['before']): (Figure | null)[] => {
    if (!record) return [null, null, null, null]
    if ('figure' in record) return [null, null, null, record.figure]
    return [record.month, record.yearToDate, record.statedPercent, null]
  }
  const { month, yearToDate, percent, target } = text.columns
  const show = (figure: Figure | null | undefined, label: string) => {
    if (!figure) return text.missing
    return label === percent
      ? formatPercent(figure, language)
      : formatFigure(figure, measure, language)
  }
  const then = figuresOf(before)
  const now = figuresOf(after)
  return [month, yearToDate, percent, target].flatMap((label, i) => {
    const told = { label, before: show(then[i], label), after: show(now[i], label) }
    return told.before === told.after ? [] : [told]
  })
}
