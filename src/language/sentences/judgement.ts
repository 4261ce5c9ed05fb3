import { monthOf } from '../../domain/period.ts'
import type { Standing } from '../../domain/standing.ts'
import type { NoStatus, Verdict } from '../../domain/status.ts'
import type { Language } from '../catalogues/language.ts'
import { formatShare } from '../formats/quantity.ts'
import type { SentenceContext } from './phrases.ts'
import { isTargetReached, statusGroup } from './status-group.ts'

/** What a verdict is called in a report; `due` is what should have been reached by now. */
interface JudgementWords {
  readonly achieved: string
  readonly exceeded: string
  /** The year is over, and its target was not reached. */
  readonly missed: string
  readonly pace: Readonly<Record<Exclude<Verdict, 'achieved'>, string>>
  readonly undecided: string
  readonly due: (share: string, isBrief: boolean) => string
  readonly likely: (verdict: string, isDone: boolean) => string
  readonly nothingDue: string
  readonly none: Readonly<Record<NoStatus, string>>
  /** Of a level without a past: no pace, but plainly where its target is. */
  readonly levelReached: string
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
    due: (share, isBrief) =>
      isBrief ? ` (phải đạt ${share})` : ` so với mức ${share} phải đạt đến hết tháng`,
    // Without "đã" it would mean the future.
    likely: (verdict, isDone) => `có khả năng ${isDone ? 'đã ' : ''}${verdict}`,
    nothingDue: 'theo kế hoạch chưa đến thời gian thực hiện',
    none: {
      'no-target': 'chưa có chỉ tiêu năm để đánh giá tiến độ',
      'no-figure': 'chưa có số lũy kế từ đầu năm để đánh giá tiến độ',
      'zero-target': 'chỉ tiêu năm bằng không nên không tính tỷ lệ',
      'no-baseline': 'chưa có số cuối năm trước để đánh giá tiến độ',
    },
    levelReached: 'đã đạt mức chỉ tiêu năm',
    ceiling: {
      kept: 'không vượt mức trần cả năm',
      broken: 'đã vượt mức trần cả năm',
      pace: {
        ahead: (share) => `thấp hơn mức ${share} tương ứng đến hết tháng`,
        'on-pace': (share) => `sát mức ${share} tương ứng đến hết tháng`,
        behind: (share) => `cao hơn mức ${share} tương ứng đến hết tháng`,
      },
    },
  },
  en: {
    achieved: 'the year’s target is reached',
    exceeded: 'the year’s target is exceeded',
    missed: 'the year’s target is not reached',
    pace: { ahead: 'ahead of pace', 'on-pace': 'on pace', behind: 'behind pace' },
    undecided: 'too little is known to judge the pace',
    due: (share, isBrief) =>
      isBrief ? ` (${share} was due)` : ` (${share} was due by the end of the month)`,
    likely: (verdict) =>
      verdict.startsWith('the ') ? `it is likely that ${verdict}` : `likely ${verdict}`,
    nothingDue: 'nothing is due yet under the plan',
    none: {
      'no-target': 'there is no target for the year to judge the pace by',
      'no-figure': 'there is no year to date to judge the pace by',
      'zero-target': 'the year’s target is zero, so there is no percentage',
      'no-baseline': 'last year’s closing value is not known, so the pace cannot be judged',
    },
    levelReached: 'the level of the year’s target is reached',
    ceiling: {
      kept: 'within the year’s ceiling',
      broken: 'the year’s ceiling is exceeded',
      pace: {
        ahead: (share) =>
          `below the level in line with the plan by the end of the month (${share})`,
        'on-pace': (share) =>
          `close to the level in line with the plan by the end of the month (${share})`,
        behind: (share) =>
          `above the level in line with the plan by the end of the month (${share})`,
      },
    },
  },
}

/**
 * The verdict as a report words it, lower case: *vượt tiến độ*, *có khả năng chậm tiến độ so
 * với mức 33,3% phải đạt đến hết tháng*. In December what is not reached is not *đúng tiến độ* but not reached,
 * and fewer cases than a ceiling allows are not *vượt tiến độ* but fewer.
 */
export function judgement(
  standing: Standing,
  { language }: SentenceContext,
  isBrief = false,
): string {
  const words = WORDS[language]
  const { status, due, duePercent, percent, indicator, period } = standing
  const { group, isLikely } = statusGroup(standing)
  const isFlow = indicator.accumulation === 'flow'
  const share = formatShare(duePercent, language)
  const dueNote = isFlow && monthOf(period) < 12 ? words.due(share, isBrief) : ''
  if (!isFlow && status.kind === 'none' && isTargetReached(standing, 'stated') === 'yes')
    return words.levelReached
  if (status.kind === 'none')
    return status.reason === 'no-target' && percent ? words.undecided : words.none[status.reason]
  const said = (verdict: string): string =>
    isLikely
      ? words.likely(verdict, status.kind === 'verdict' && status.verdict === 'achieved')
      : verdict
  switch (group) {
    case 'undecided':
      return isFlow && due.share <= 0 ? words.nothingDue : words.undecided + dueNote
    case 'within':
    case 'above':
      return said(ceilingWords(standing, words.ceiling, share))
    case 'achieved':
      return said(reachedWords(standing, words))
    case 'missed':
      return said(words.missed)
    case 'behind':
      return said(words.pace.behind) + dueNote
    default:
      return said(words.pace[group === 'ahead' ? 'ahead' : 'on-pace'])
  }
}

function ceilingWords(standing: Standing, words: JudgementWords['ceiling'], share: string): string {
  const { status } = standing
  if (isTargetReached(standing, 'stated') === 'no') return words.broken
  if (status.kind !== 'verdict' || status.verdict === 'achieved') return words.kept
  return words.pace[status.verdict](share)
}

/** *Hoàn thành*, or *vượt* where it is certain that more was done than required. */
function reachedWords({ indicator, percent, status }: Standing, words: JudgementWords): string {
  if (indicator.accumulation !== 'flow' || !percent || status.kind !== 'verdict')
    return words.achieved
  const { low, lowOpen } = percent.bounds[status.certainty === 'certain' ? 'stated' : 'usual']
  return low > 100 || (low === 100 && lowOpen) ? words.exceeded : words.achieved
}
