import type { Correction } from '../../domain/correction.ts'
import type { Standing } from '../../domain/standing.ts'
import type { Language } from '../catalogues/language.ts'
import { formatDay, formatPeriod } from '../formats/period.ts'
import { capitalized, inSentence } from '../formats/words.ts'
import { levelPhrase, percentPhrase } from './against-target.ts'
import { correctionSentences } from './correction-sentences.ts'

import { discrepancyPhrases } from './discrepancy.ts'
import { judgement } from './judgement.ts'
import { missingWords } from './missing.ts'
import { openingEn } from './opening.en.ts'
import { openingVi } from './opening.vi.ts'
import type { SentenceContext } from './phrases.ts'
import { samePeriodPhrase } from './same-period.ts'
import { type SentenceFacts, sentenceFacts } from './sentence-facts.ts'

interface ReportWords {
  readonly missing: (name: string, period: string) => string
  readonly noYear: string
  readonly soFar: (percent: string) => string
  readonly illustrative: string
  readonly cutOff: (day: string) => string
  readonly closing: (notes: string) => string
  readonly disagrees: (phrases: string) => string
  /** Before the percentage where it is the first figure, and before the verdict. */
  readonly firstFigure: string
  readonly next: string
  /** The same in a list of several indicators, separated by semicolons. */
  readonly brief: { readonly firstFigure: string; readonly next: string }
}

const WORDS: Record<Language, ReportWords> = {
  vi: {
    missing: (name, period) => `Chưa có số liệu về ${name} ${period}.`,
    noYear: 'chưa có số lũy kế từ đầu năm',
    soFar: (percent) => `tính từ đầu năm ${percent}`,
    illustrative: 'số liệu minh họa',
    cutOff: (day) => `tính đến ngày ${day}`,
    closing: (notes) => ` (${notes})`,
    disagrees: (phrases) => `Số liệu chưa khớp: ${phrases}.`,
    firstFigure: ' ',
    next: ', ',
    brief: { firstFigure: ' ', next: ', ' },
  },
  en: {
    missing: (name, period) => `No figure for ${name} in ${period}.`,
    noYear: 'no year to date is stated',
    soFar: (percent) => `${percent} in the year to date`,
    illustrative: 'illustrative figures',
    cutOff: (day) => `up to ${day}`,
    closing: (notes) => `; ${notes}`,
    disagrees: (phrases) => `The figures do not agree: ${phrases}.`,
    firstFigure: ': ',
    next: '; ',
    brief: { firstFigure: ' at ', next: ', ' },
  },
}

/**
 * One indicator's month as the report would put it, ready to be copied: *Trong tháng kết nạp 18 đảng
 * viên mới; lũy kế từ đầu năm 67 đảng viên, đạt 67% chỉ tiêu Nghị quyết, vượt tiến độ.* It claims no
 * more than the figures' words allow. What does not agree, and what was corrected after it was
 * published, follows in sentences of its own.
 *
 * @param corrections - of the unit; those of other months and indicators are passed over
 */
export function reportSentence(
  standing: Standing,
  context: SentenceContext,
  corrections: readonly Correction[] = [],
): string {
  const words = WORDS[context.language]
  const clashes = discrepancyPhrases(standing, context)
  return [
    isMissing(standing)
      ? missingSentence(standing, context)
      : `${capitalized(reportClause(standing, context))}${closing(standing, context)}.`,
    ...(clashes.length > 0 ? [words.disagrees(clashes.join('; '))] : []),
    ...correctionSentences(standing, corrections, context),
  ].join(' ')
}

function missingSentence(standing: Standing, context: SentenceContext): string {
  const { language, text } = context
  const name = standing.indicator.name[language]
  const later = missingWords(standing, context)
  return later === text.missing
    ? WORDS[language].missing(inSentence(name), formatPeriod(standing.period, language))
    : `${capitalized(name)}: ${later}.`
}

/** True where the month has nothing for the indicator. */
const isMissing = ({ month, cumulative, percent }: Standing): boolean =>
  !month && !cumulative && !percent

/**
 * The sentence without its notes and full stop, lower case, for use in a list.
 *
 * @param isBrief - a flow by its percentage alone, and nothing of last year
 */
export function reportClause(
  standing: Standing,
  context: SentenceContext,
  isBrief = false,
): string {
  const { language } = context
  const { firstFigure, next } = isBrief ? WORDS[language].brief : WORDS[language]
  const isFlow = standing.indicator.accumulation === 'flow'
  const whole = sentenceFacts(standing)
  const parts = isBrief && isFlow ? { ...whole, month: null, year: null } : whole
  const opening =
    language === 'vi'
      ? openingVi(standing, parts, context)
      : { text: openingEn(standing, parts, context, isBrief), isReached: false }
  const before = isBrief ? null : samePeriodPhrase(standing, parts, language)
  return (
    opening.text +
    (isFlow
      ? flowPart(standing, parts, context, opening.isReached, { firstFigure, next }, isBrief)
      : (parts.year ? next : firstFigure) + levelPhrase(standing, parts, context, next)) +
    (before ? `; ${before}` : '')
  )
}

function flowPart(
  standing: Standing,
  parts: SentenceFacts,
  context: SentenceContext,
  isReached: boolean,
  joints: ReportWords['brief'],
  isBrief: boolean,
): string {
  const words = WORDS[context.language]
  const isOfMonthOnly = parts.month !== null && standing.cumulative === null
  const percent = percentPhrase(standing, parts, context, isReached && !isOfMonthOnly)
  const verdict = joints.next + judgement(standing, context, isBrief)
  if (percent === null) return isOfMonthOnly ? `; ${words.noYear}` : verdict
  if (isOfMonthOnly) return `; ${words.soFar(percent)}${verdict}`
  return (parts.month || parts.year ? ', ' : joints.firstFigure) + percent + verdict
}

/** *(số liệu minh họa, tính đến ngày 14/4/2021)*; empty for a reported figure of the whole month. */
function closing({ observation, indicator }: Standing, { language }: SentenceContext): string {
  const words = WORDS[language]
  const isDayTold = indicator.accumulation !== 'flow'
  const notes = [
    ...(observation?.origin === 'illustrative' ? [words.illustrative] : []),
    ...(observation?.cutOff && !isDayTold ? [words.cutOff(formatDay(observation.cutOff))] : []),
  ]
  return notes.length > 0 ? words.closing(notes.join(', ')) : ''
}
