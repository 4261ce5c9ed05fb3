import { boundsOf } from '../domain/figure.ts'
import { type Answer, isAtLeast, isAtMost } from '../domain/interval.ts'
import { monthOf } from '../domain/period.ts'
import type { Standing } from '../domain/standing.ts'
import type { NoStatus, Verdict } from '../domain/status.ts'
import { formatShare } from '../format/quantity.ts'
import type { Language } from '../i18n/language.ts'
import type { Voice } from './phrases.ts'

/** What a verdict is called in a report; `due` is what should have been reached by now. */
interface JudgementWords {
  readonly achieved: string
  readonly exceeded: string
  /** The year is over, and its target was not reached. */
  readonly missed: string
  readonly pace: Readonly<Record<Exclude<Verdict, 'achieved'>, string>>
  readonly undecided: string
  readonly due: (share: string) => string
  readonly likely: (verdict: string) => string
  readonly nothingDue: string
  readonly none: Readonly<Record<NoStatus, string>>
  readonly noTargetValue: string
  readonly ceiling: {
    readonly kept: string
    readonly broken: string
    readonly pace: Readonly<Record<Exclude<Verdict, 'achieved'>, (share: string) => string>>
  }
}

const WORDS: Record<Language, JudgementWords> = {
  vi: {
    achieved: 'hoàn thành chỉ tiêu năm',
    exceeded: 'vượt chỉ tiêu năm',
    missed: 'chưa hoàn thành chỉ tiêu năm',
    pace: { ahead: 'vượt tiến độ', 'on-pace': 'đúng tiến độ', behind: 'chậm tiến độ' },
    undecided: 'chưa đủ căn cứ đánh giá tiến độ',
    due: (share) => ` (đến hết tháng phải đạt ${share})`,
    likely: (verdict) => `có khả năng ${verdict}`,
    nothingDue: 'theo kế hoạch chưa đến thời gian thực hiện',
    none: {
      'no-target': 'chưa có chỉ tiêu năm để đánh giá tiến độ',
      'no-figure': 'chưa có số lũy kế từ đầu năm để đánh giá tiến độ',
      'zero-target': 'chỉ tiêu năm bằng không nên không tính tỷ lệ',
      'no-baseline': 'chưa có số cuối năm trước để đánh giá tiến độ',
    },
    noTargetValue: 'chưa đủ căn cứ đánh giá tiến độ',
    ceiling: {
      kept: 'không vượt mức trần cả năm',
      broken: 'đã vượt mức trần cả năm',
      pace: {
        ahead: (share) => `thấp hơn mức tương ứng đến hết tháng (${share})`,
        'on-pace': (share) => `sát mức tương ứng đến hết tháng (${share})`,
        behind: (share) => `cao hơn mức tương ứng đến hết tháng (${share})`,
      },
    },
  },
  en: {
    achieved: 'the year’s target is reached',
    exceeded: 'the year’s target is exceeded',
    missed: 'the year’s target is not reached',
    pace: { ahead: 'ahead of pace', 'on-pace': 'on pace', behind: 'behind pace' },
    undecided: 'too little is known to judge the pace',
    due: (share) => ` (${share} was due by the end of the month)`,
    likely: (verdict) => `likely ${verdict}`,
    nothingDue: 'nothing is due yet by the plan',
    none: {
      'no-target': 'there is no target for the year to judge the pace by',
      'no-figure': 'there is no year to date to judge the pace by',
      'zero-target': 'the year’s target is zero, so there is no percentage',
      'no-baseline': 'last year’s closing value is not known, so the pace cannot be judged',
    },
    noTargetValue: 'too little is known to judge the pace',
    ceiling: {
      kept: 'within the year’s ceiling',
      broken: 'the year’s ceiling is broken',
      pace: {
        ahead: (share) => `below what would be in step by the end of the month (${share})`,
        'on-pace': (share) => `close to what would be in step by the end of the month (${share})`,
        behind: (share) => `above what would be in step by the end of the month (${share})`,
      },
    },
  },
}

const isCeiling = ({ indicator }: Standing): boolean =>
  indicator.accumulation === 'flow' && indicator.direction === 'down'

/** Is the year's target reached (a ceiling: kept), by what the words guarantee or usually mean? */
function isReached(standing: Standing, reading: 'stated' | 'usual'): Answer {
  const { indicator, percent, yearToDate, target } = standing
  const isUp = indicator.direction === 'up'
  const reaches = isUp ? isAtLeast : isAtMost
  if (indicator.accumulation === 'flow')
    return percent ? reaches(percent.bounds[reading], 100) : 'undecided'
  return yearToDate && target
    ? reaches(boundsOf(yearToDate.figure)[reading], target.figure.value)
    : 'undecided'
}

/**
 * The verdict as a report words it, lower case: *vượt tiến độ*, *có khả năng chậm tiến độ (đến hết
 * tháng phải đạt 33,3%)*. In December what is not reached is not *đúng tiến độ* but not reached,
 * and fewer cases than a ceiling allows are not *vượt tiến độ* but fewer.
 */
export function judgement(standing: Standing, { language }: Voice): string {
  const words = WORDS[language]
  const { status, due, duePercent, percent, indicator, period } = standing
  const isFlow = indicator.accumulation === 'flow'
  const share = formatShare(duePercent, language)
  const isDueKnown = isFlow && monthOf(period) < 12
  if (status.kind === 'none')
    return status.reason === 'no-target' && percent
      ? words.noTargetValue
      : words.none[status.reason]
  if (isCeiling(standing) && isReached(standing, 'stated') === 'no') return words.ceiling.broken
  if (status.kind === 'undecided')
    return isFlow && due.share <= 0
      ? words.nothingDue
      : words.undecided + (isDueKnown ? words.due(share) : '')
  const said = (verdict: string) =>
    status.certainty === 'likely' ? words.likely(verdict) : verdict
  if (status.verdict === 'achieved')
    return said(isCeiling(standing) ? words.ceiling.kept : reachedWords(standing, language))
  if (isCeiling(standing)) return said(words.ceiling.pace[status.verdict](share))
  const reading = status.certainty === 'certain' ? 'stated' : 'usual'
  if (monthOf(period) === 12 && isReached(standing, reading) === 'no') return said(words.missed)
  const isShort = status.verdict === 'behind'
  return said(words.pace[status.verdict]) + (isShort && isDueKnown ? words.due(share) : '')
}

/** *Hoàn thành*, or *vượt* where it is certain that more was done than was asked. */
function reachedWords({ indicator, percent, status }: Standing, language: Language): string {
  const words = WORDS[language]
  if (indicator.accumulation !== 'flow' || !percent || status.kind !== 'verdict')
    return words.achieved
  const { low, lowOpen } = percent.bounds[status.certainty === 'certain' ? 'stated' : 'usual']
  return low > 100 || (low === 100 && lowOpen) ? words.exceeded : words.achieved
}
