import type { Correction } from '../../domain/correction.ts'
import type { Figure } from '../../domain/figure.ts'
import { isReplacement } from '../../domain/replacing.ts'
import type { Standing } from '../../domain/standing.ts'
import type { Language } from '../catalogues/language.ts'
import { formatPercentOrGrowth } from '../formats/growth-phrase.ts'
import { CORRECTED_FIELDS, type CorrectedField, correctedField } from './correction.ts'
import type { SentenceContext } from './phrases.ts'
import { proseAmount } from './prose.ts'
import { spanWords } from './span.ts'

const WORDS: Record<
  Language,
  {
    labels: Readonly<Record<Exclude<CorrectedField, 'target'>, string>>
    target: (span: string) => string
    level: string
    changed: (label: string, before: string, after: string) => string
    added: (label: string, after: string) => string
    setAfter: string
    removed: (label: string, before: string) => string
    estimated: (amount: string) => string
    sentence: (changes: string) => string
  }
> = {
  vi: {
    labels: {
      month: 'số trong tháng',
      yearToDate: 'số lũy kế từ đầu năm',
      statedPercent: 'tỷ lệ so với chỉ tiêu',
      statedGrowth: 'mức tăng, giảm so với cùng kỳ',
    },
    target: (span) => `chỉ tiêu ${span}`,
    level: 'số thực hiện',
    changed: (label, before, after) => `${label} ${after} (trước đây nêu ${before})`,
    added: (label, after) => `bổ sung ${label} ${after}`,
    setAfter: ', giao sau ngày công bố',
    removed: (label, before) => `bỏ ${label} ${before} đã nêu`,
    estimated: (amount) => `ước ${amount}`,
    sentence: (changes) => `Đính chính: ${changes}.`,
  },
  en: {
    labels: {
      month: 'figure of the month',
      yearToDate: 'year to date',
      statedPercent: 'percentage of the target',
      statedGrowth: 'growth on the same period last year',
    },
    target: (span) => `the ${span}’s target`,
    level: 'level',
    changed: (label, before, after) => `${label} ${after} (${before} before)`,
    added: (label, after) => `${label} ${after} added`,
    setAfter: ' after the month was published',
    removed: (label, before) => `${label} no longer stated (${before} before)`,
    estimated: (amount) => `${amount} (estimated)`,
    sentence: (changes) => `Corrected: ${changes}.`,
  },
}

/**
 * *Đính chính: số lũy kế từ đầu năm 67 đảng viên (trước đây nêu 65 đảng viên).* Several corrections
 * of one figure become one, from the first published value to the current one.
 *
 * @returns at most one sentence; none if nothing of this month, or of its year's target, differs
 */
export function correctionSentences(
  standing: Standing,
  corrections: readonly Correction[],
  context: SentenceContext,
): string[] {
  const { language } = context
  const words = WORDS[language]
  const { indicator } = standing
  const own = correctionsOf(standing, corrections)
  const changes = CORRECTED_FIELDS.flatMap((field) => {
    const wordsOf = (record: Correction['before'] | undefined): string | null => {
      const figure = correctedField(record ?? null, field)
      return figure && written(figure, field)
    }
    const ofField = own.filter(({ kind }) => (kind === 'target') === (field === 'target'))
    const before = wordsOf(ofField[0]?.before)
    const after = wordsOf(ofField.at(-1)?.after)
    if (before === after) return []
    const isLevel =
      indicator.accumulation !== 'flow' && (field === 'month' || field === 'yearToDate')
    const label = isLevel
      ? words.level
      : field === 'target'
        ? words.target(spanWords(standing.span, context).short)
        : words.labels[field]
    if (before === null && after !== null)
      return [words.added(label, after) + (field === 'target' ? words.setAfter : '')]
    if (before === null) return []
    return [after === null ? words.removed(label, before) : words.changed(label, before, after)]
  })
  return changes.length > 0 ? [words.sentence(changes.join('; '))] : []

  function written(figure: Figure, field: CorrectedField): string {
    const plain =
      field === 'statedPercent' || field === 'statedGrowth'
        ? formatPercentOrGrowth({ ...figure, estimated: false }, language, 2)
        : proseAmount(figure, indicator, language)
    return figure.estimated ? words.estimated(plain) : plain
  }
}

/** The corrections this month's sentence mentions, oldest first. */
function correctionsOf(
  { indicator, period, observation, target, span }: Standing,
  corrections: readonly Correction[],
): Correction[] {
  // There may be targets of two bases, or a revised one; the sentence is about one.
  const isOfTarget = ({ before, after }: Correction): boolean =>
    [before, after].every(
      (each) =>
        !each ||
        !('base' in each) ||
        (each.base === target?.base && each.revisedFrom === target.revisedFrom),
    )
  return corrections
    .filter(
      (each) =>
        each.indicatorId === indicator.id &&
        !isReplacement(each) &&
        (!observation || each.unitId === observation.unitId) &&
        isOfTarget(each) &&
        each.period === (each.kind === 'target' ? span : period),
    )
    .toSorted((a, b) => a.version - b.version)
}
