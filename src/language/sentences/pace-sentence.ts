import { figureOf } from '../../domain/figure.ts'
import type { Standing } from '../../domain/standing.ts'
import { formatFigure, formatPercent } from '../formats/quantity.ts'
import { capitalized } from '../formats/words.ts'
import { position } from './pace.ts'
import type { SentenceContext } from './phrases.ts'
import { spanWords } from './span.ts'

/** The standing of an indicator and what it still needs, in one sentence that claims no more than its figures. */
export const paceSentence = (standing: Standing, context: SentenceContext): string =>
  `${capitalized(position(standing, context) + need(standing, context))}.`

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
