import { boundsOf, difference, figureOf } from '../../domain/figure.ts'
import type { Standing } from '../../domain/standing.ts'
import { formatGrowth } from '../formats/growth.ts'
import { formatPercent } from '../formats/quantity.ts'
import type { SentenceContext } from './phrases.ts'

/**
 * How the figure compares with last year's, as it is computed: a percentage in points (*tăng 0,6
 * điểm*), because a ratio of percentages misleads; anything else as a ratio (*104,3%*).
 *
 * @returns `null` without a comparison, or where the words of both figures leave its direction open
 */
export function samePeriodChange(
  { indicator, cumulative, samePeriod }: Standing,
  { text, language }: SentenceContext,
): string | null {
  if (!cumulative || !samePeriod) return null
  if (indicator.measure.kind !== 'percent')
    return samePeriod.percent && formatPercent(samePeriod.percent, language)
  const then = samePeriod.before.figure
  const [now, before] = [boundsOf(cumulative.figure), boundsOf(then)]
  const isLess = difference(now, before).stated.high <= 0
  const change = isLess ? difference(before, now) : difference(now, before)
  const figure = figureOf(change, cumulative.figure.estimated || then.estimated)
  if (!figure || change.stated.low < 0) return null
  if (figure.qualifier === 'exact' && figure.value === 0) return text.captions.unchanged
  const as = isLess ? 'decrease' : 'increase'
  // The words of a growth, in points in place of percent.
  return text.captions.points(formatGrowth({ ...figure, as }, language, 2).replaceAll('%', ''))
}
