import { attention } from '../../domain/attention.ts'
import type { Correction } from '../../domain/correction.ts'
import type { Measure } from '../../domain/indicator.ts'
import type { Period } from '../../domain/period.ts'
import { isCeiling, type Standing } from '../../domain/standing.ts'
import type { Language } from '../catalogues/language.ts'
import { formatPeriod } from '../formats/period.ts'
import { quantity } from '../formats/quantity.ts'
import { capitalized, inSentence, numeral } from '../formats/words.ts'
import { correctionSentences } from './correction-sentences.ts'
import { ATTENTION_SHOWN, counted, tally } from './headline.ts'
import type { SentenceContext } from './phrases.ts'
import { reportClause } from './report-sentence.ts'
import { isTroubleGroup, type StatusGroup, statusGroup } from './status-group.ts'

interface MonthWords {
  readonly nothing: (period: string) => string
  readonly opening: (period: string, count: string) => string
  readonly one: (period: string, group: string) => string
  readonly illustrative: (period: string, count: string) => string
  readonly oneIllustrative: (period: string, group: string) => string
  readonly all: (period: string, count: string, group: string) => string
  readonly groups: Readonly<Record<StatusGroup, string>>
  readonly likely: (words: string, group: StatusGroup) => string
  readonly ofGroup: (count: string, group: string) => string
  readonly best: (items: string) => string
  readonly attention: (items: string) => string
  readonly others: (count: string) => string
  readonly disagrees: (names: string) => string
  readonly corrected: (names: string) => string
}

const WORDS: Record<Language, MonthWords> = {
  vi: {
    nothing: (period) => `Chưa có số liệu báo cáo ${period}.`,
    opening: (period, count) => `${period}, báo cáo nêu ${count}, trong đó: `,
    illustrative: (period, count) => `${period}, có ${count} (đều là số liệu minh họa), trong đó: `,
    one: (period, group) => `${period}, báo cáo nêu 01 chỉ tiêu, ${group}.`,
    oneIllustrative: (period, group) => `${period}, có 01 chỉ tiêu (số liệu minh họa), ${group}.`,
    all: (period, count, group) => `${period}, cả ${count} nêu trong báo cáo đều ${group}.`,
    groups: {
      achieved: 'hoàn thành',
      ahead: 'vượt tiến độ',
      'on-pace': 'đúng tiến độ',
      behind: 'chậm tiến độ',
      within: 'trong mức cho phép',
      'above-due': 'cao hơn mức cho phép đến tháng này',
      exceeded: 'vượt mức trần',
      kept: 'giữ được mức trần',
      clear: 'không để xảy ra',
      breached: 'vượt mức cho phép',
      missed: 'chưa hoàn thành',
      undecided: 'chưa đủ căn cứ đánh giá tiến độ',
      'no-target': 'chưa có mức giao',
      'zero-target': 'có mức giao bằng không',
      'not-due': 'chưa đến kỳ báo cáo',
      'no-baseline': 'thiếu số liệu đầu kỳ để đánh giá tiến độ',
      'no-figure': 'chưa đủ số liệu để đánh giá tiến độ',
    },
    likely: (words, group) =>
      isTroubleGroup(group)
        ? `có nguy cơ ${words}`
        : `có khả năng ${group === 'achieved' ? 'đã ' : ''}${words}`,
    ofGroup: (count, group) => `${count} ${group}`,
    best: (items) => `Kết quả nổi bật: ${items}.`,
    attention: (items) => `Cần tập trung chỉ đạo: ${items}.`,
    others: (count) => `và ${count} khác`,
    disagrees: (names) => `Số liệu chưa khớp, cần rà soát: ${names}.`,
    corrected: (names) => `Đính chính số liệu: ${names}.`,
  },
  en: {
    nothing: (period) => `No figures are reported for ${period} yet.`,
    opening: (period, count) => `In ${period} the report states ${count} indicators: `,
    one: (period, group) => `In ${period} the report states one indicator, ${group}.`,
    illustrative: (period, count) =>
      `For ${period} there are ${count} indicators, all illustrative: `,
    oneIllustrative: (period, group) =>
      `For ${period} there is one indicator, illustrative, ${group}.`,
    all: (period, count, group) =>
      `In ${period} ${count === 'two' ? 'both' : `all ${count}`} indicators of the report are ${group}.`,
    groups: {
      achieved: 'achieved',
      ahead: 'ahead of pace',
      'on-pace': 'on pace',
      behind: 'behind pace',
      within: 'within what is allowed',
      'above-due': 'above what is allowed by now',
      exceeded: 'over the ceiling',
      kept: 'within the ceiling to the end',
      clear: 'with none, as required',
      breached: 'with more than is allowed',
      missed: 'not achieved in the year',
      undecided: 'undecided',
      'no-target': 'without a target',
      'zero-target': 'with a target of zero',
      'not-due': 'not due yet',
      'no-baseline': 'without a starting value to judge by',
      'no-figure': 'without enough figures to judge by',
    },
    likely: (group) => `likely ${group}`,
    ofGroup: (count, group) => `${count} ${group}`,
    best: (items) => `Doing best: ${items}.`,
    attention: (items) => `Needs attention: ${items}.`,
    others: (count) => `and ${count} more`,
    disagrees: (names) => `Figures that do not agree: ${names}.`,
    corrected: (names) => `Figures corrected: ${names}.`,
  },
}

/** As many results are named as things that need attention. */
const BEST_SHOWN = ATTENTION_SHOWN

/**
 * The month in a short paragraph, for the opening slide: how many indicators have which status, what went
 * best, what needs the committee's attention, and which figures do not agree or were corrected.
 * Where the report states figures, illustrative indicators are left out; where it states none,
 * they are named as illustrative.
 */
export function monthSentence(
  standings: readonly Standing[],
  period: Period,
  context: SentenceContext,
  corrections: readonly Correction[] = [],
): string {
  const words = WORDS[context.language]
  const month = formatPeriod(period, context.language)
  const { included, isIllustrative } = counted(standings)
  if (included.length === 0) return words.nothing(month)
  const nameOf = ({ indicator }: Standing): string => inSentence(indicator.name[context.language])
  const listed = (
    sentence: (items: string) => string,
    found: readonly Standing[],
    item: (standing: Standing) => string,
    most = ATTENTION_SHOWN,
  ): string[] => {
    const left = found.length - most
    const items = found.slice(0, most).map(item).join('; ')
    if (found.length === 0) return []
    return [sentence(left > 0 ? `${items}; ${words.others(countOf(left, context))}` : items)]
  }
  const brief = (standing: Standing) => reportClause(standing, context, true)
  return [
    tallySentence(included, isIllustrative, month, context),
    ...listed(words.best, best(included), brief, BEST_SHOWN),
    ...listed(words.attention, attention(included), brief),
    ...listed(
      words.disagrees,
      included.filter((each) => each.discrepancies.length > 0),
      nameOf,
    ),
    ...listed(
      words.corrected,
      standings.filter((each) => correctionSentences(each, corrections, context).length > 0),
      nameOf,
    ),
  ].join(' ')
}

/** Officials write *02 chỉ tiêu* where English prose writes *two*. */
const countOf = (count: number, { language }: SentenceContext): string => {
  if (language === 'en') return numeral(count, language)
  const { number, unit } = quantity(count, INDICATORS, language, { leadingZero: true })
  return `${number} ${unit}`
}

const INDICATORS: Measure = { kind: 'count', name: { vi: 'chỉ tiêu', en: 'indicators' } }

function tallySentence(
  standings: readonly Standing[],
  isIllustrative: boolean,
  month: string,
  context: SentenceContext,
): string {
  const words = WORDS[context.language]
  const period = capitalized(month)
  const groups = tally(standings, (standing) => {
    const { group, isLikely } = statusGroup(standing)
    return isLikely ? words.likely(words.groups[group], group) : words.groups[group]
  })
  const count = countOf(standings.length, context)
  const [first] = groups
  if (first && standings.length === 1)
    return (isIllustrative ? words.oneIllustrative : words.one)(period, first.words)
  if (first && groups.length === 1 && !isIllustrative) return words.all(period, count, first.words)
  const parts = groups.map((each) => words.ofGroup(countOf(each.count, context), each.words))
  const begin = isIllustrative ? words.illustrative : words.opening
  return `${begin(period, count)}${parts.join(', ')}.`
}

/** What certainly went well, best first; a ceiling that was respected is not an achievement. */
function best(standings: readonly Standing[]): Standing[] {
  const rank = (standing: Standing): number => {
    const { status } = standing
    if (isCeiling(standing) || status.kind !== 'verdict' || status.certainty !== 'certain') return 2
    return status.verdict === 'achieved' ? 0 : status.verdict === 'ahead' ? 1 : 2
  }
  return standings.filter((each) => rank(each) < 2).toSorted((a, b) => rank(a) - rank(b))
}
