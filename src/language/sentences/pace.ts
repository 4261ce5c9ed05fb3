import { figureOf } from '../../domain/figure.ts'
import type { Standing } from '../../domain/standing.ts'
import { isZeroCeiling } from '../../domain/target.ts'
import { formatFigure, formatPercent, formatShare } from '../formats/quantity.ts'
import { capitalized } from '../formats/words.ts'
import { baseWords } from './base-words.ts'
import { levelPosition } from './pace-model.ts'
import { percentRange, rangePhrase, type SentenceContext } from './phrases.ts'
import { spanWords } from './span.ts'
import { isCeiling } from './status-group.ts'

/** The standing of an indicator and what it still needs, in one sentence that claims no more than its figures. */
export const paceSentence = (standing: Standing, context: SentenceContext): string =>
  `${capitalized(position(standing, context) + need(standing, context))}.`

/** Why an indicator needs attention: its name, its standing, and how the year would end. */
export const attentionSentence = (standing: Standing, context: SentenceContext): string =>
  `${standing.indicator.name[context.language]}: ${position(standing, context)}${outlook(standing, context)}.`

function position(standing: Standing, context: SentenceContext): string {
  const { text, language } = context
  const { indicator, cumulative, percent, target, duePercent } = standing
  const words = text.pace
  const { since } = spanWords(standing.span, context, standing.months)
  const amount = cumulative && formatFigure(cumulative.figure, indicator.measure, language)
  const soFar = amount && (language === 'vi' ? `${since} ${amount}` : `${amount} ${since}`)
  if (indicator.accumulation !== 'flow')
    return levelPosition(standing, context) ?? (amount ? words.noTarget(amount) : text.missing)
  if (soFar && target && isZeroCeiling(standing.limit, target.figure))
    return words.zeroTarget(soFar)
  if (!percent) {
    if (!soFar) return words.missing(since)
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

function need({ needed, target, indicator, span }: Standing, context: SentenceContext): string {
  const { text, language } = context
  if (!needed || target?.figure.value === 0) return ''
  const words = text.pace
  if (needed.needed.kind === 'reached') return words.done(spanWords(span, context).short)
  if (needed.needed.kind === 'span-over') return ''
  const figure = figureOf(needed.needed.amount)
  if (!figure) return ''
  if (needed.unit === 'percent' || !target)
    return words.neededPercent(formatPercent(figure, language))
  // What is needed is a quotient, seldom whole: give it as approximate, with one decimal.
  const about = figure.qualifier === 'exact' ? ({ ...figure, qualifier: 'about' } as const) : figure
  return words.needed(
    formatFigure(about, indicator.measure, language, { decimals: 1 }),
    formatFigure(target.figure, indicator.measure, language).replace(
      ` ${indicator.measure.name[language]}`,
      '',
    ),
  )
}

function outlook({ projection, indicator, span }: Standing, context: SentenceContext): string {
  const { text, language } = context
  if (!projection) return ''
  const words = text.pace
  const { range } = projection.projection
  // Nothing was done yet: a year of nothing is not worth a projection.
  if (range.high === 0) return ''
  return words.keptUp(
    projection.unit === 'percent'
      ? words.ofPlan(percentRange(range, language))
      : rangePhrase(range, indicator.measure, language),
    spanWords(span, context).whole,
  )
}
