import { boundsOf, difference, exactly, figureOf } from '../../domain/figure.ts'
import { isDueIn } from '../../domain/indicator.ts'
import { monthOf, yearOf } from '../../domain/period.ts'
import { calendarSpans, kindOfSpan, type Span } from '../../domain/span.ts'
import { isCeiling, type SpanStanding, type Standing } from '../../domain/standing.ts'
import type { TargetBase } from '../../domain/target.ts'
import { formatNumber } from '../formats/number.ts'
import { formatMonth, formatPeriod } from '../formats/period.ts'
import {
  figureParts,
  formatPercent,
  formatShare,
  quantity,
  type Style,
} from '../formats/quantity.ts'
import { capitalized } from '../formats/words.ts'
import type { SentenceContext } from './phrases.ts'
import { spanWords } from './span.ts'

// What stands beside and over a figure, the same on every screen and in every file.

const isFlow = ({ indicator }: Pick<Standing, 'indicator'>): boolean =>
  indicator.accumulation === 'flow'

type OfTime = Pick<Standing, 'indicator' | 'asOf' | 'period'>

/** The time of a value, the last one or the next: *quý III*, *năm 2025*, *tháng 9*, with its year where that is another. */
export function timeOfValue(
  { indicator: { frequency }, asOf, period }: OfTime,
  context: SentenceContext,
): string {
  const { language } = context
  const isThisYear = yearOf(asOf) === yearOf(period)
  const [year, half, quarter] = calendarSpans(asOf)
  const spans: Partial<Record<string, Span | undefined>> = {
    quarterly: quarter,
    'half-yearly': half,
    yearly: year,
  }
  const span = isDueIn({ frequency }, asOf) ? spans[frequency ?? ''] : undefined
  if (!span) return isThisYear ? formatMonth(monthOf(asOf), language) : formatPeriod(asOf, language)
  const words = spanWords(span, context)
  // *Năm* alone names none.
  return isThisYear && span !== year ? context.text.captions.thisYears(words.short) : words.name
}

/** *đến quý III*; empty for a value of the month itself. */
const asOfCaption = (standing: OfTime, context: SentenceContext): string =>
  standing.asOf === standing.period
    ? ''
    : context.text.captions.upTo(timeOfValue(standing, context))

/**
 * What a cumulative figure counts from: *từ đầu năm*, *từ đầu quý*, *từ tháng 7*. A level counts
 * nothing, and is *hiện nay*; a value of an earlier month is *đến quý III*. Where the words leave open
 * what they count, it is *hiểu là từ đầu năm*.
 */
export function cumulativeCaption(standing: Standing, context: SentenceContext): string {
  const asOf = asOfCaption(standing, context)
  if (!isFlow(standing)) return asOf || context.text.captions.now
  const { since } = spanWords(standing.span, context, standing.months)
  const isAssumed = standing.observation?.scopeAssumed && standing.cumulative?.how === 'stated'
  const from = isAssumed ? context.text.captions.assumed(since) : since
  return [from, asOf].filter(Boolean).join(' ')
}

/** The heading of a column, and what a figure in it says beside it because the heading does not. */
interface Column {
  readonly heading: string
  readonly caption: (standing: Standing) => string
}

/** The column of cumulative figures: *từ đầu năm* never stands over a level. */
export function cumulativeColumn(standings: readonly Standing[], context: SentenceContext): Column {
  const { captions } = context.text
  const flows = standings.filter(isFlow)
  const [first] = flows
  const isShared = flows.every(({ months }) => months.from === first?.months.from)
  const since = first && spanWords(first.span, context, first.months).since
  return {
    heading: capitalized(heading()),
    caption: (standing) =>
      isShared || !isFlow(standing)
        ? asOfCaption(standing, context)
        : cumulativeCaption(standing, context),
  }

  function heading(): string {
    if (since === undefined) return captions.now
    if (!isShared)
      return captions.endOf(formatMonth(monthOf(first?.period ?? ''), context.language))
    return flows.length === standings.length ? since : captions.orNow(since)
  }
}

/** The columns of targets and of percentages: the headings name the span that all targets share. */
export function targetColumns(
  standings: readonly SpanStanding[],
  context: SentenceContext,
): {
  readonly target: string
  readonly percent: string
  readonly caption: (standing: SpanStanding) => string
} {
  const { captions } = context.text
  const [first, ...others] = standings.filter(({ target }) => target !== null)
  const isShared = others.every(({ span }) => span === first?.span)
  const target = captions.target(isShared && first ? spanWords(first.span, context).short : '')
  return {
    target: capitalized(target),
    percent: capitalized(captions.against(target)),
    caption: ({ span, target: own }) => (isShared || !own ? '' : spanWords(span, context).short),
  }
}

/** Who set a target: *Nghị quyết*, *kế hoạch năm*; of a span that is no year *Nghị quyết, quý III*. */
export function baseCaption(base: TargetBase, span: Span, context: SentenceContext): string {
  const { text } = context
  const { short } = spanWords(span, context)
  if (kindOfSpan(span) === 'year') return text.bases[base]
  if (base === 'unstated') return text.captions.target(short)
  if (base === 'plan') return text.captions.plan(short)
  return text.captions.ofSpan(text.bases[base], short)
}

const isReached = ({ status }: SpanStanding): boolean =>
  status.kind === 'verdict' && status.verdict === 'achieved'

/** The numbers of a level's way in one unit; without their unit, for a drawing that has little room. */
export function levelNumbers(
  { indicator, cumulative, path, target }: SpanStanding,
  { language }: SentenceContext,
): { readonly start: string | null; readonly now: string; readonly goal: string } | null {
  if (!cumulative || !target) return null
  const style: Style = { likeMoney: target.figure.value, decimals: 2 }
  const { qualifier, number } = figureParts(cumulative.figure, indicator.measure, language, style)
  const plain = (value: number) => quantity(value, indicator.measure, language, style).number
  return {
    start: path && plain(path.start.figure.value),
    now: [qualifier, number].filter(Boolean).join(' '),
    goal: plain(target.figure.value),
  }
}

/**
 * The way of a level: *2,4% → 2,1% → 1,9%*; one that is there, or has a ceiling, beside it: *94,5% →
 * 96,2% (chỉ tiêu 96%)*.
 *
 * @returns `null` without a value or a target
 */
export function levelWay(level: SpanStanding, context: SentenceContext): string | null {
  const numbers = levelNumbers(level, context)
  if (!numbers || !level.target) return null
  const { start, now, goal } = numbers
  const { measure } = level.indicator
  const { unit } = quantity(level.target.figure.value, measure, context.language)
  const isBeside = start === null || isReached(level) || isCeiling(level)
  const points = [start, now, isBeside ? null : goal].filter((each) => each !== null)
  const way = [points.join(' → '), unit].filter(Boolean).join(' ')
  const { beside, restatedStart } = context.text.captions
  const whole = isBeside ? beside(way, goal, isCeiling(level)) : way
  return level.path?.start.isRestated ? `${whole}, ${restatedStart}` : whole
}

/** *còn giảm 0,2 điểm*; of a ceiling that is exceeded *vượt 0,2 điểm*; empty where nothing is left, or its words leave it open. */
export function levelGap(level: SpanStanding, { text, language }: SentenceContext): string {
  const { cumulative, target, indicator } = level
  if (!cumulative || !target || isReached(level)) return ''
  const gap = figureOf(
    difference(boundsOf(exactly(target.figure.value)), boundsOf(cumulative.figure)),
  )
  if (gap?.qualifier !== 'exact' || gap.value === 0) return ''
  const { measure } = indicator
  const amount = quantity(Math.abs(gap.value), measure, language, { decimals: 2 })
  const words =
    measure.kind === 'percent'
      ? text.captions.points(formatNumber(Math.abs(gap.value), language, 2))
      : [amount.number, amount.unit].filter(Boolean).join(' ')
  if (!isCeiling(level)) return text.captions.left(gap.value > 0, words)
  return gap.value < 0 ? text.captions.beyond(words) : ''
}

/** *đạt 60% mức phải giảm (tiến độ yêu cầu 83,3%*); empty for a level that is there, has a ceiling or went back. */
export function levelMade(level: SpanStanding, { text, language }: SentenceContext): string {
  const { path, target, due } = level
  const made = path?.made && figureOf(path.made)
  if (!made || !target || made.value <= 0 || isReached(level) || isCeiling(level)) return ''
  return text.captions.made(
    formatPercent(made, language),
    target.figure.value > path.start.figure.value,
    formatShare(due.share * 100, language),
  )
}
