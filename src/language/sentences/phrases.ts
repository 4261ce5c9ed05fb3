import type { Measure } from '../../domain/indicator.ts'
import type { Interval } from '../../domain/interval.ts'
import type { SpanStanding } from '../../domain/standing.ts'
import { isZeroCeiling } from '../../domain/target.ts'
import type { Language } from '../catalogues/language.ts'
import type { Text } from '../catalogues/vi.ts'
import { formatNumber } from '../formats/number.ts'
import { formatFigure, moneyScale, quantity, type Style } from '../formats/quantity.ts'

/** What sentences are written in. */
export interface SentenceContext {
  readonly text: Text
  readonly language: Language
}

/** The year's target as a reader says it: *100 đảng viên*, *dưới 41,67 tỷ đồng*, *không quá 60 vụ*. */
export function targetPhrase(
  standing: SpanStanding,
  { text, language }: SentenceContext,
  style: Style = {},
): string | null {
  const { target, indicator } = standing
  if (!target) return null
  const { figure } = target
  const plain = quantity(figure.value, indicator.measure, language, style)
  const amount = [plain.number, plain.unit].filter(Boolean).join(' ')
  if (target.origin === 'derived' && figure.qualifier !== 'exact')
    return derivedTarget(standing, { text, language })
  if (isZeroCeiling(standing.limit, figure)) return text.noneAllowed
  if (standing.limit === 'ceiling' || indicator.direction === 'down')
    return `${text.ceiling} ${amount}`
  return figure.qualifier === 'over' || figure.qualifier === 'at-least'
    ? text.atLeast(amount)
    : amount
}

function derivedTarget(
  { target, indicator }: SpanStanding,
  { text, language }: SentenceContext,
): string {
  if (!target) return ''
  const { figure } = target
  const amount = formatFigure({ ...figure, qualifier: 'exact' }, indicator.measure, language, {
    rounding:
      figure.qualifier === 'under' ? 'up' : figure.qualifier === 'over' ? 'down' : 'nearest',
  })
  if (figure.qualifier === 'under') return text.bounds.under(amount)
  if (figure.qualifier === 'over') return text.bounds.over(amount)
  return formatFigure(figure, indicator.measure, language)
}

/** *201–218 đảng viên*: both ends in one unit, each rounded outward so that the range stays true. */
export function rangePhrase(
  { low, high }: Pick<Interval, 'low' | 'high'>,
  measure: Measure,
  language: Language,
): string {
  const likeMoney = measure.kind === 'money' ? moneyScale(high).factor : undefined
  const decimals = measure.kind === 'count' || high >= (likeMoney ?? 1) * 100 ? 0 : 1
  const style = likeMoney === undefined ? { decimals } : { decimals, likeMoney }
  const from = quantity(low, measure, language, { ...style, rounding: 'down' })
  const to = quantity(high, measure, language, { ...style, rounding: 'up' })
  return [`${from.number}–${to.number}`, to.unit].filter(Boolean).join(' ')
}

/** *90–94,5%* */
export const percentRange = (
  { low, high }: Pick<Interval, 'low' | 'high'>,
  language: Language,
): string => `${formatNumber(low, language, 1, 'down')}–${formatNumber(high, language, 1, 'up')}%`
