import type { Measure } from '../../domain/indicator.ts'
import type { Period } from '../../domain/period.ts'
import type { Programme } from '../../domain/programme.ts'
import { achievedIn, type ProgrammeCount, programmeCount } from '../../domain/programme-count.ts'
import { yearSpan } from '../../domain/span.ts'
import type { Standing } from '../../domain/standing.ts'
import type { Language } from '../catalogues/language.ts'
import { quantity } from '../formats/quantity.ts'
import type { SentenceContext } from './phrases.ts'
import { spanWords } from './span.ts'

interface CountWords {
  readonly achieved: (achieved: string, of: string) => string
  readonly certain: (count: string) => string
  readonly likely: (count: string) => string
  readonly holding: (count: string) => string
  readonly undecided: (count: string) => string
  readonly without: (count: string) => string
  readonly illustrative: (count: string) => string
  readonly allIllustrative: (of: number) => string
}

const WORDS: Record<Language, CountWords> = {
  vi: {
    achieved: (achieved, of) => `${achieved}/${of} chỉ tiêu đạt`,
    certain: (count) => `${count} chắc chắn`,
    likely: (count) => `${count} có khả năng`,
    holding: (count) => `${count} đang giữ trong mức trần`,
    undecided: (count) => `${count} chưa đủ căn cứ`,
    without: (count) => `${count} thiếu số liệu hoặc mức giao`,
    illustrative: (count) => `${count} chỉ tiêu là số liệu minh họa`,
    allIllustrative: (of) => `${of === 1 ? '' : 'đều '}là số liệu minh họa`,
  },
  en: {
    achieved: (achieved, of) => `${achieved} of ${of} indicators achieved`,
    certain: (count) => `${count} for certain`,
    likely: (count) => `${count} likely`,
    holding: (count) => `${count} within their ceiling so far`,
    undecided: (count) => `${count} undecided`,
    without: (count) => `${count} without a figure or target`,
    illustrative: (count) => `${count} on illustrative figures`,
    allIllustrative: (of) => (of === 1 ? 'on an illustrative figure' : 'all figures illustrative'),
  },
}

const COUNT: Measure = { kind: 'count', name: { vi: '', en: '' } }

const numberOf = (count: number, language: Language): string =>
  quantity(count, COUNT, language, { leadingZero: true }).number

/** Nothing for a count of zero. */
const said = (count: number, words: (count: string) => string, language: Language): string[] =>
  count > 0 ? [words(numberOf(count, language))] : []

/** *28/41 chỉ tiêu đạt (26 chắc chắn, 02 có khả năng)* */
export function countPhrase(count: ProgrammeCount, language: Language): string {
  const words = WORDS[language]
  const achieved = words.achieved(
    numberOf(achievedIn(count), language),
    numberOf(count.of, language),
  )
  const shares = [
    ...said(count.certain, words.certain, language),
    ...said(count.likely, words.likely, language),
  ]
  return count.likely > 0 ? `${achieved} (${shares.join(', ')})` : achieved
}

/**
 * How a programme stands at the end of a month, by the targets of its span or of the month's year:
 * *Nghị quyết Đại hội, nhiệm kỳ 2025–2030: 28/41 chỉ tiêu đạt (26 chắc chắn, 02 có khả năng); 03 đang
 * giữ trong mức trần.*
 */
export const programmeSentence = (
  programme: Programme,
  standings: readonly Standing[],
  period: Period,
  context: SentenceContext,
): string =>
  `${programme.name[context.language]}, ${programmeClause(programme, standings, period, context)}.`

/** The same without the programme's name and the stop, where the name stands above it. */
export function programmeClause(
  programme: Programme,
  standings: readonly Standing[],
  period: Period,
  context: SentenceContext,
): string {
  const { language } = context
  const words = WORDS[language]
  const count = programmeCount(programme, standings)
  const span = spanWords(programme.span ?? yearSpan(period), context).name
  const parts = [
    countPhrase(count, language),
    ...said(count.holding, words.holding, language),
    ...said(count.undecided, words.undecided, language),
    ...said(count.without, words.without, language),
    ...(count.illustrative === count.of
      ? [words.allIllustrative(count.of)]
      : said(count.illustrative, words.illustrative, language)),
  ]
  return `${span}: ${parts.join('; ')}`
}
