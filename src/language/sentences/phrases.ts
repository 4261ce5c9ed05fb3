import type { Figure } from '../../domain/figure.ts'
import type { Measure } from '../../domain/indicator.ts'
import type { Interval } from '../../domain/interval.ts'
import type { SpanStanding } from '../../domain/standing.ts'
import { isZeroCeiling } from '../../domain/target.ts'
import type { Language } from '../catalogues/language.ts'
import type { Text } from '../catalogues/vi.ts'
import { formatNumber } from '../formats/number.ts'
import { figureParts, formatFigure, moneyScale, quantity, type Style } from '../formats/quantity.ts'

/** What sentences are written in. */
export interface SentenceContext {
  readonly text: Text
  readonly language: Language
}

/** The year's target as a reader says it: *100 đảng viên*, *dưới 41,67 tỷ đồng*, *không quá 60 vụ*. */
export const targetPhrase = (
  { target, indicator, limit }: SpanStanding,
  context: SentenceContext,
  style: Style = {},
): string | null => target && targetWords(target.figure, { indicator, limit }, context, style)

/**
 * What a target asks, in the words it was set with: one below a number that came without a word is
 * under it and not nearly it.
 */
export function targetWords(
  figure: Figure,
  { indicator, limit }: Pick<SpanStanding, 'indicator' | 'limit'>,
  { text, language }: SentenceContext,
  style: Style = {},
): string {
  if (isZeroCeiling(limit, figure)) return text.noneAllowed
  const { qualifier, word } = figure
  const { number, unit } = figureParts(figure, indicator.measure, language, style)
  const isWorded = language === 'vi' && word !== undefined
  switch (qualifier) {
    case 'under':
    case 'over':
    case 'at-least':
    case 'at-most':
      if (!isWorded) return text.bounds[qualifier]([number, unit].filter(Boolean).join(' '))
      return formatFigure(figure, indicator.measure, language, style)
    default: {
      const said = formatFigure(figure, indicator.measure, language, style)
      const isCeiling = limit === 'ceiling' || indicator.direction === 'down'
      return isCeiling && qualifier !== 'between' ? `${text.ceiling} ${said}` : said
    }
  }
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
