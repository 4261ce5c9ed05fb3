import { type Correction, isFirstTarget } from '../../domain/correction.ts'
import type { Figure } from '../../domain/figure.ts'
import type { Measure } from '../../domain/indicator.ts'
import { STATED_FIELDS } from '../../domain/observation.ts'
import type { Language } from '../catalogues/language.ts'
import type { Text } from '../catalogues/vi.ts'
import { formatPercentOrGrowth } from '../formats/growth-phrase.ts'
import { formatFigure } from '../formats/quantity.ts'

export const CORRECTED_FIELDS = [...STATED_FIELDS, 'target'] as const
/** What a correction can change: a stated figure, or the year's target. */
export type CorrectedField = (typeof CORRECTED_FIELDS)[number]

export interface CorrectedFigure {
  readonly label: string
  /** `null` of a target that was set for the first time: there was nothing to correct. */
  readonly before: string | null
  readonly after: string
}

/** One figure of a corrected record; `null` if it was not stated. */
export function correctedField(record: Correction['before'], field: CorrectedField): Figure | null {
  if (!record) return null
  if ('figure' in record) return field === 'target' ? record.figure : null
  return field === 'target' ? null : (record[field] ?? null)
}

/** The figures of a correction that differ, each as it was and as it is; none for a text. */
export function correctedFigures(
  correction: Correction,
  measure: Measure,
  text: Text,
  language: Language,
): CorrectedFigure[] {
  const { before, after } = correction
  const { month, yearToDate, percent, target } = text.columns
  const labels = {
    ...{ month, yearToDate, target },
    statedPercent: percent,
    statedGrowth: text.columns.statedGrowth,
  }
  return CORRECTED_FIELDS.flatMap((field) => {
    const show = (record: Correction['before']): string => {
      const figure = correctedField(record, field)
      if (!figure) return text.missing
      return field === 'statedPercent' || field === 'statedGrowth'
        ? formatPercentOrGrowth(figure, language)
        : formatFigure(figure, measure, language)
    }
    const [was, is] = [show(before), show(after)]
    if (was === is) return []
    return [{ label: labels[field], before: isFirstTarget(correction) ? null : was, after: is }]
  })
}
