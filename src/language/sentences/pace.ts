import { isCeiling, type Standing } from '../../domain/standing.ts'
import { isZeroCeiling } from '../../domain/target.ts'
import { formatFigure, formatPercent, formatShare } from '../formats/quantity.ts'
import { baseWords } from './base-words.ts'
import { missingWords } from './missing.ts'
import { projectedRange } from './outlook.ts'
import { levelPosition } from './pace-model.ts'
import type { SentenceContext } from './phrases.ts'
import { spanWords } from './span.ts'

/** Why an indicator needs attention: its name, its standing, and how the year would end. */
export const attentionSentence = (standing: Standing, context: SentenceContext): string =>
  `${standing.indicator.name[context.language]}: ${position(standing, context)}${outlook(standing, context)}.`

/** Where an indicator is against what is due, as the beginning of a sentence. */
export function position(standing: Standing, context: SentenceContext): string {
  const { text, language } = context
  const { indicator, cumulative, percent, target, duePercent } = standing
  const words = text.pace
  const { since } = spanWords(standing.span, context, standing.months)
  const amount = cumulative && formatFigure(cumulative.figure, indicator.measure, language)
  const none = missingWords(standing, context)
  const soFar =
    amount &&
    (language === 'vi'
      ? `${since}${/\d$/.test(since) ? ' là' : ''} ${amount}`
      : `${amount} ${since}`)
  if (indicator.accumulation !== 'flow')
    return levelPosition(standing, context) ?? (amount ? words.noTarget(amount) : none)
  if (soFar && target && isZeroCeiling(standing.limit, target.figure))
    return words.zeroTarget(soFar)
  if (!percent) {
    if (!soFar) return none === text.missing ? words.missing(since) : none
    // Of a target of zero nothing is a percentage.
    return target ? `${soFar}; ${text.noStatus['zero-target']}` : words.noTarget(soFar)
  }
  const share = percent.figure ? formatPercent(percent.figure, language) : text.percentUnknown
  const base =
    percent.base === 'resolution'
      ? text.bases.resolution
      : baseWords(percent.base, standing, context).replace(/^the /, '')
  const due = formatShare(duePercent, language)
  if (isCeiling(standing))
    return soFar ? words.ceiling(soFar, share, base, due) : words.missing(since)
  return words.reached(share, base, due)
}

export function outlook(standing: Standing, context: SentenceContext): string {
  const range = projectedRange(standing, context)
  if (range === null) return ''
  return context.text.pace.keptUp(range, spanWords(standing.span, context).whole)
}
