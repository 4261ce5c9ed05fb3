import { isCeiling, type Standing } from '../../domain/standing.ts'
import type { NoStatus } from '../../domain/status.ts'
import type { Language } from '../catalogues/language.ts'
import { formatShare } from '../formats/quantity.ts'
import type { SentenceContext } from './phrases.ts'
import { spanWords } from './span.ts'
import { isSpanOver, isTroubleGroup, type StatusGroup, statusGroup } from './status-group.ts'

/** What a verdict is called in a report; `due` is what should have been reached by now. */
interface JudgementWords {
  /** Each with what ends *chỉ tiêu …*: *năm*, *quý III*. */
  readonly achieved: (span: string) => string
  readonly beyond: (span: string) => string
  /** The span is over, and its target was not reached. */
  readonly missed: (span: string) => string
  readonly pace: Readonly<Record<'ahead' | 'on-pace' | 'behind', string>>
  /** More than is to be exactly reached. */
  readonly tooMany: (span: string) => string
  readonly undecided: string
  readonly due: (share: string, isBrief: boolean) => string
  readonly likely: (verdict: string, group: StatusGroup) => string
  readonly nothingDue: string
  readonly none: Readonly<Record<NoStatus, (span: string) => string>>
  readonly ceiling: {
    /**
     * @param share - what is allowed by now; empty for a level, which has no share
     * @param span - named only where other spans have their limits too
     */
    readonly within: (share: string, span: string) => string
    readonly 'above-due': (share: string, span: string) => string
    readonly exceeded: (span: string) => string
    readonly kept: (whole: string) => string
    readonly clear: string
    readonly breached: string
  }
}

const allowedVi = (share: string, span: string): string =>
  `${share} cho phép${span ? ` của ${span}` : ''} đến hết tháng`
const allowedEn = (share: string, span: string): string =>
  `${share} allowed ${span ? `for the ${span} ` : ''}by the end of the month`

const WORDS: Record<Language, JudgementWords> = {
  vi: {
    achieved: (span) => `hoàn thành chỉ tiêu ${span}`,
    beyond: (span) => `vượt chỉ tiêu ${span}`,
    missed: (span) => `chưa hoàn thành chỉ tiêu ${span}`,
    tooMany: (span) => `vượt mức giao ${span}`,
    pace: { ahead: 'vượt tiến độ', 'on-pace': 'đúng tiến độ', behind: 'chậm tiến độ' },
    undecided: 'chưa đủ căn cứ đánh giá tiến độ',
    due: (share, isBrief) =>
      isBrief ? ` (yêu cầu ${share})` : ` so với yêu cầu ${share} đến hết tháng`,
    // Without "đã" it would mean the future.
    likely: (verdict, group) =>
      isTroubleGroup(group)
        ? `có nguy cơ ${verdict}`
        : `có khả năng ${group === 'achieved' ? 'đã ' : ''}${verdict}`,
    nothingDue: 'theo kế hoạch chưa đến thời gian thực hiện',
    none: {
      'no-target': (span) => `chưa có chỉ tiêu ${span} để đánh giá tiến độ`,
      'no-figure': () => 'chưa có số lũy kế để đánh giá tiến độ',
      'zero-target': (span) => `chỉ tiêu ${span} bằng không nên không tính tỷ lệ`,
      'not-due': () => 'chưa đến kỳ báo cáo',
      'no-baseline': () => 'thiếu số liệu đầu kỳ để đánh giá tiến độ',
    },
    ceiling: {
      within: (share, span) =>
        share ? `trong mức ${allowedVi(share, span)}` : 'trong mức cho phép',
      'above-due': (share, span) => `cao hơn mức ${allowedVi(share, span)}`,
      exceeded: (span) => (span ? `vượt mức trần ${span}` : 'vượt mức trần'),
      kept: (whole) => `giữ được mức trần ${whole}`,
      clear: 'không để xảy ra',
      breached: 'vượt mức cho phép',
    },
  },
  en: {
    achieved: (span) => `the ${span}’s target is reached`,
    beyond: (span) => `the ${span}’s target is exceeded`,
    missed: (span) => `the ${span}’s target is not reached`,
    tooMany: (span) => `more than the ${span}’s target allows`,
    pace: { ahead: 'ahead of pace', 'on-pace': 'on pace', behind: 'behind pace' },
    undecided: 'too little is known to judge the pace',
    due: (share, isBrief) =>
      isBrief ? ` (${share} was due)` : ` (${share} was due by the end of the month)`,
    likely: (verdict) =>
      verdict.startsWith('the ') ? `it is likely that ${verdict}` : `likely ${verdict}`,
    nothingDue: 'nothing is due yet under the plan',
    none: {
      'no-target': (span) => `there is no target for the ${span} to judge the pace by`,
      'no-figure': () => 'there is no cumulative figure to judge the pace by',
      'zero-target': (span) => `the ${span}’s target is zero, so there is no percentage`,
      'not-due': () => 'no figure is due yet',
      'no-baseline': () => 'the starting value is not known, so the pace cannot be judged',
    },
    ceiling: {
      within: (share, span) =>
        share ? `within the ${allowedEn(share, span)}` : 'within what is allowed',
      'above-due': (share, span) => `above the ${allowedEn(share, span)}`,
      exceeded: (span) => `the ${span ? `${span}’s ` : ''}ceiling is exceeded`,
      kept: (whole) => `the ceiling is kept over ${whole}`,
      clear: 'none, as required',
      breached: 'more than is allowed',
    },
  },
}

/**
 * The verdict as a report words it, lower case: *vượt tiến độ*, *có nguy cơ chậm tiến độ so
 * với yêu cầu 33,3% đến hết tháng*. In a span's last month what is not reached is not *đúng tiến
 * độ* but not reached, and fewer cases than a ceiling allows are not *vượt tiến độ* but allowed.
 */
export function judgement(standing: Standing, context: SentenceContext, isBrief = false): string {
  const { language } = context
  const words = WORDS[language]
  const { status, due, duePercent, indicator } = standing
  const { group, isLikely } = statusGroup(standing)
  const span = spanWords(standing.span, context, standing.months)
  const isFlow = indicator.accumulation === 'flow'
  const share = isFlow ? formatShare(duePercent, language) : ''
  const dueNote = isFlow && !isSpanOver(standing) ? words.due(share, isBrief) : ''
  if (status.kind === 'none') return words.none[status.reason](span.short)
  const ofSpan = standing.otherSpans.some(isCeiling) ? span.short : ''
  const said = (verdict: string): string => (isLikely ? words.likely(verdict, group) : verdict)
  switch (group) {
    case 'undecided':
      return due.share <= 0 ? words.nothingDue : words.undecided + dueNote
    case 'within':
    case 'above-due':
      return said(words.ceiling[group](share, ofSpan))
    case 'exceeded':
      return said(isCeiling(standing) ? words.ceiling.exceeded(ofSpan) : words.tooMany(span.short))
    case 'kept':
      return said(words.ceiling.kept(span.whole))
    case 'clear':
    case 'breached':
      return said(words.ceiling[group])
    case 'achieved':
      return said(reachedWords(standing, words)(span.short))
    case 'missed':
      return said(words.missed(span.short))
    case 'behind':
      return said(words.pace.behind) + dueNote
    default:
      return said(words.pace[group === 'ahead' ? 'ahead' : 'on-pace'])
  }
}

/** *Hoàn thành*, or *vượt* where it is certain that more was done than required. */
function reachedWords(
  { indicator, percent, status }: Standing,
  words: JudgementWords,
): JudgementWords['achieved'] {
  if (indicator.accumulation !== 'flow' || !percent || status.kind !== 'verdict')
    return words.achieved
  const { low, lowOpen } = percent.bounds[status.certainty === 'certain' ? 'stated' : 'usual']
  return low > 100 || (low === 100 && lowOpen) ? words.beyond : words.achieved
}
