import { monthOf } from '../../domain/period.ts'
import { lengthOf, type Months } from '../../domain/span.ts'
import { isCeiling, type SpanStanding, type Standing } from '../../domain/standing.ts'
import { isZeroCeiling, type Target } from '../../domain/target.ts'
import type { Language } from '../catalogues/language.ts'
import { formatList } from '../formats/list.ts'
import { formatDay, formatMonth, formatPeriod } from '../formats/period.ts'
import { formatFigure, formatPercent, formatShare } from '../formats/quantity.ts'
import { capitalized, inSentence } from '../formats/words.ts'
import { levelWay } from './captions.ts'
import type { SentenceContext } from './phrases.ts'
import { spanWords } from './span.ts'

interface CaptionWords {
  readonly target: Readonly<Record<SpanStanding['limit'] | 'zero', (span: string) => string>>
  readonly decidedOn: (day: string) => string
  readonly revisedFrom: (month: string) => string
  readonly months: (first: number, last: number) => string
  readonly notComparable: (now: number, ofNow: string, before: number, ofBefore: string) => string
}

const WORDS: Record<Language, CaptionWords> = {
  vi: {
    target: {
      floor: (span) => `chỉ tiêu ${span}`,
      exactly: (span) => `mức giao ${span}`,
      ceiling: (span) => `mức trần ${span}`,
      zero: (span) => `yêu cầu ${span}`,
    },
    decidedOn: (day) => `giao ngày ${day}`,
    revisedFrom: (month) => `điều chỉnh từ ${month}`,
    months: (first, last) => (first === last ? `tháng ${first}` : `tháng ${first}–${last}`),
    notComparable: (now, ofNow, before, ofBefore) =>
      `không so được: năm nay ${now} tháng (${ofNow}), năm trước chỉ có ${before} tháng (${ofBefore})`,
  },
  en: {
    target: {
      floor: (span) => `target for ${span}`,
      exactly: (span) => `exact target for ${span}`,
      ceiling: (span) => `ceiling for ${span}`,
      zero: (span) => `required for ${span}`,
    },
    decidedOn: (day) => `set on ${day}`,
    revisedFrom: (month) => `revised from ${month}`,
    months: (first, last) => {
      const [from, to] = [formatMonth(first, 'en'), formatMonth(last, 'en')]
      return first === last ? from : `${from}–${to}`
    },
    notComparable: (now, ofNow, before, ofBefore) =>
      `not comparable: ${now} months this year (${ofNow}), only ${before} last year (${ofBefore})`,
  },
}

/** What a target is called: *chỉ tiêu 6 tháng cuối năm 2025*, *mức trần năm 2026*; of a ceiling of zero *yêu cầu năm 2026*. */
export function targetCaption(
  { span, limit, target }: Pick<SpanStanding, 'span' | 'limit' | 'target'>,
  context: SentenceContext,
): string {
  const kind = target && isZeroCeiling(limit, target.figure) ? 'zero' : limit
  return WORDS[context.language].target[kind](spanWords(span, context).name)
}

/** Who set a target, when, and in which paper: *Nghị quyết, giao ngày 05/7/2025*; empty where nothing of it is known. */
export function targetDecision(target: Target, { text, language }: SentenceContext): string {
  const { base, decidedOn, revisedFrom, document } = target
  const words = WORDS[language]
  return [
    base === 'unstated' || base === 'plan' ? '' : text.bases[base],
    decidedOn ? words.decidedOn(formatDay(decidedOn)) : '',
    revisedFrom ? words.revisedFrom(formatPeriod(revisedFrom, language)) : '',
    document ?? '',
  ]
    .filter(Boolean)
    .join(', ')
}

/** Why nothing is compared, of several indicators: each reason once, and for which where they differ. */
export function differentMonthsNotes(
  standings: readonly Standing[],
  context: SentenceContext,
): string[] {
  const reasons = Map.groupBy(
    standings.filter((each) => each.differentMonths),
    (each) => differentMonthsNote(each, context) ?? '',
  )
  return [...reasons].map(([reason, found]) => {
    const names = found.map(({ indicator }) => inSentence(indicator.name[context.language]))
    const of = context.text.columns.samePeriod
    return `${of}: ${reason}${found.length < standings.length ? ` – ${formatList(names, context.language)}` : ''}.`
  })
}

/**
 * Why nothing is compared with the same period: *không so được: năm nay 10 tháng (tháng 1–10), năm
 * trước chỉ có 4 tháng (tháng 7–10)*.
 *
 * @returns `null` where both years have the same months
 */
export function differentMonthsNote(
  { differentMonths }: Pick<Standing, 'differentMonths'>,
  { language }: SentenceContext,
): string | null {
  if (!differentMonths) return null
  const words = WORDS[language]
  const { now, before } = differentMonths
  const ofYear = ({ from, to }: Months) => words.months(monthOf(from), monthOf(to))
  return words.notComparable(lengthOf(now), ofYear(now), lengthOf(before), ofYear(before))
}

/** Another span in one line: *nhiệm kỳ 2025–2030: 34 đảng viên, 24,3% so với yêu cầu 24,2% đến hết tháng*. */
export function spanCaption(standing: SpanStanding, context: SentenceContext): string {
  const { text, language } = context
  const { cumulative, percent, indicator } = standing
  const done = cumulative && formatFigure(cumulative.figure, indicator.measure, language)
  const share = formatShare(standing.due.share * 100, language)
  const against = percent?.figure
    ? (isCeiling(standing) ? text.captions.ofCeiling : text.percentAgainstDue)(
        formatPercent(percent.figure, language),
        share,
      )
    : levelWay(standing, context)
  const name = spanWords(standing.span, context).name
  return `${capitalized(name)}: ${[indicator.accumulation === 'flow' && done, against].filter(Boolean).join(', ') || text.missing}`
}
