import { monthOf } from '../../domain/period.ts'
import { isCeiling, type Standing } from '../../domain/standing.ts'
import type { TargetBase } from '../../domain/target.ts'
import type { SpanWords } from '../catalogues/captions.vi.ts'
import type { Language } from '../catalogues/language.ts'
import type { Text } from '../catalogues/vi.ts'
import { formatMonth } from '../formats/period.ts'
import { baseWords, isGiven } from './base-words.ts'
import { judgement } from './judgement.ts'
import { type SentenceContext, targetPhrase } from './phrases.ts'
import { isNone, prosePercent, proseStyle } from './prose.ts'
import type { SentenceFacts } from './sentence-facts.ts'
import { spanWords } from './span.ts'

interface TargetWords {
  readonly reached: string
  readonly equals: string
  readonly estimated: string
  readonly ceiling: (base: TargetBase, text: Text, span: SpanWords) => string
  readonly of: (percent: string, base: string) => string
  readonly unknown: (base: string) => string
  readonly target: (base: string, amount: string) => string
  readonly otherSpan: (percent: string, span: string, isCeiling: boolean) => string
  readonly readAsYear: string
  readonly illustrative: string
  readonly inferredFrom: (month: string) => string
}

/** *mức trần theo kế hoạch năm*, *mức trần quý III theo kế hoạch*, *mức trần quý III tỉnh giao*. */
function ceilingVi(name: string, isGiven: boolean, span: string): string {
  const by = isGiven ? name : `theo ${name}`
  return span === 'năm' ? `mức trần ${by}` : `mức trần ${span} ${by.replace(/ năm$/, '')}`
}

const WORDS: Record<Language, TargetWords> = {
  vi: {
    reached: 'đạt',
    equals: 'bằng',
    estimated: 'ước',
    ceiling: (base, text, { whole, short }) =>
      base === 'unstated' ? `mức trần ${whole}` : ceilingVi(text.bases[base], isGiven(base), short),
    of: (percent, base) => `${percent} ${base}`,
    unknown: (base) => `chưa xác định được tỷ lệ so với ${base}`,
    target: (base, amount) => `${base} ${amount}`,
    otherSpan: (percent, span, isCeiling) =>
      ` và ${percent} ${isCeiling ? 'mức trần' : 'chỉ tiêu'} ${span}`,
    readAsYear: 'hiểu là số lũy kế từ đầu năm',
    illustrative: 'chỉ tiêu minh họa',
    inferredFrom: (month) => `chỉ tiêu tính từ báo cáo ${month}`,
  },
  en: {
    reached: '',
    equals: '',
    estimated: 'an estimated',
    ceiling: (base, text, { short }) =>
      base === 'unstated' || (base === 'plan' && short !== 'year')
        ? `the ${short}’s ceiling`
        : `the ceiling of the ${text.bases[base]}${short === 'year' ? '' : ` for the ${short}`}`,
    of: (percent, base) => `${percent} of ${base}`,
    unknown: (base) => `the share of ${base} cannot be determined`,
    target: (base, amount) => `${base} is ${amount}`,
    otherSpan: (percent, span, isCeiling) =>
      ` and ${percent} of the ${span}’s ${isCeiling ? 'ceiling' : 'target'}`,
    readAsYear: 'read as the year to date',
    illustrative: 'illustrative target',
    inferredFrom: (month) => `target inferred from the report of ${month}`,
  },
}

/** True if a sample target meets a reported figure: no report states that percentage. */
const isTargetIllustrative = ({ target, percent }: Standing, facts: SentenceFacts): boolean =>
  !facts.isIllustrative &&
  (percent ? percent.origin === 'illustrative' : target?.origin === 'illustrative')

/** Where a target comes from that neither was set nor is in the month's own report; empty for any other. */
function targetSource(
  standing: Standing,
  facts: SentenceFacts,
  { language }: SentenceContext,
): string {
  const words = WORDS[language]
  const { percent, target } = standing
  if (percent?.how === 'computed' && target?.inferredFrom)
    return words.inferredFrom(formatMonth(monthOf(target.inferredFrom.period), language))
  return isTargetIllustrative(standing, facts) ? words.illustrative : ''
}

/**
 * The percentage of the year's target: *đạt 67% chỉ tiêu Nghị quyết*, *bằng 26,7% mức trần theo
 * Nghị quyết (không quá 60 vụ)*.
 *
 * @param isAfterReached - the amount before already has *đạt*, which is not repeated
 * @returns `null` if no percentage is known
 */
export function percentPhrase(
  standing: Standing,
  facts: SentenceFacts,
  context: SentenceContext,
  isAfterReached: boolean,
): string | null {
  const { percent, indicator, target } = standing
  const { text, language } = context
  if (!percent) return null
  const words = WORDS[language]
  const share = prosePercent(percent, language)
  const span = spanWords(standing.span, context, standing.months)
  const plainBase = baseWords(percent.base, standing, context)
  const base = isCeiling(standing) ? words.ceiling(percent.base, text, span) : plainBase
  if (share === null) return words.unknown(base)
  // Nothing of the target was done: its size says more than 0 %.
  const goal = targetPhrase(standing, context, proseStyle(indicator))
  const done = facts.year ?? (standing.cumulative && facts.month)
  const source = targetSource(standing, facts, context)
  const isFlow = indicator.accumulation === 'flow'
  if (isFlow && done && isNone(done.figure) && percent.figure?.value === 0 && goal)
    return words.target(plainBase, goal) + inBrackets(source)
  const isEstimateSaid = (facts.year ?? facts.month)?.figure.estimated
  // "Đạt 24,9 tỷ đồng, bằng 60%", but "đạt gần 25 tỷ đồng, đạt trên 60%".
  const isPlain = isAfterReached && percent.figure?.qualifier === 'exact'
  const verb =
    isPlain || isCeiling(standing) || indicator.direction === 'down' ? words.equals : words.reached
  const estimate = percent.figure?.estimated && !isEstimateSaid ? words.estimated : ''
  return (
    [estimate, verb, words.of(share, base)].filter(Boolean).join(' ') +
    inBrackets(
      isCeiling(standing) && target?.origin !== 'derived' ? (goal ?? '') : '',
      facts.isOpen && percent.how === 'computed' ? words.readAsYear : '',
      source,
    ) +
    otherSpansPart(standing, context)
  )
}

/** *và 12% chỉ tiêu nhiệm kỳ*, *và 80% mức trần năm (không quá 60 vụ)*; empty where no other span has a percentage. */
const otherSpansPart = ({ otherSpans }: Standing, context: SentenceContext): string =>
  otherSpans
    .flatMap((each) => {
      const share = each.percent && prosePercent(each.percent, context.language)
      if (!share) return []
      const { short } = spanWords(each.span, context)
      const isLimit = isCeiling(each)
      const goal = isLimit ? targetPhrase(each, context, proseStyle(each.indicator)) : ''
      return [WORDS[context.language].otherSpan(share, short, isLimit) + inBrackets(goal ?? '')]
    })
    .join('')

function inBrackets(...notes: string[]): string {
  const said = notes.filter(Boolean).join('; ')
  return said && ` (${said})`
}

/** A level beside its target, and what that comes to: *chỉ tiêu năm 91%, chậm tiến độ*. */
export function levelPhrase(
  standing: Standing,
  facts: SentenceFacts,
  context: SentenceContext,
  next: string,
): string {
  const { target, indicator, percent } = standing
  const { language } = context
  const words = WORDS[language]
  const verdict = judgement(standing, context)
  const amount = targetPhrase(standing, context, proseStyle(indicator))
  const isStated = percent?.how === 'stated'
  const share = isStated ? percentPhrase(standing, facts, context, facts.year !== null) : null
  // “Không quá 0 hộ” is no way to say none; the verdict says it.
  if (!target || amount === null || target.figure.value === 0)
    return [share, verdict].filter(Boolean).join(next)
  const mark = !share && isTargetIllustrative(standing, facts) ? inBrackets(words.illustrative) : ''
  const base = baseWords(target.base, standing, context)
  return [share, words.target(base, amount) + mark, verdict].filter(Boolean).join(next)
}
