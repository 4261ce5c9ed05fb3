import { figureOf } from '../../domain/figure.ts'
import type { Standing } from '../../domain/standing.ts'
import type { Catalogue } from '../catalogues/language.ts'
import { formatFigure, formatPercent } from '../formats/quantity.ts'
import { capitalized } from '../formats/words.ts'
import { position } from './pace.ts'
import type { SentenceContext } from './phrases.ts'
import { spanWords } from './span.ts'

interface NeedWords {
  readonly needed: (amount: string, goal: string) => string
  readonly neededPercent: (amount: string) => string
  readonly done: (span: string) => string
}

const WORDS: Catalogue<NeedWords> = {
  vi: {
    needed: (amount, goal) => `; cần ${amount} mỗi tháng để đạt ${goal}`,
    neededPercent: (amount) => `; phần còn lại cần ${amount} chỉ tiêu mỗi tháng`,
    done: (span) => `; đã hoàn thành chỉ tiêu ${span}`,
  },
  en: {
    needed: (amount, goal) => `; ${amount} a month are needed to reach ${goal}`,
    neededPercent: (amount) => `; the remainder needs ${amount} of the target a month`,
    done: (span) => `; the target of the ${span} is reached`,
  },
}

/** The standing of an indicator and what it still needs, in one sentence that claims no more than its figures. */
export const paceSentence = (standing: Standing, context: SentenceContext): string =>
  `${capitalized(position(standing, context) + need(standing, context))}.`

function need({ needed, target, indicator, span }: Standing, context: SentenceContext): string {
  const { language } = context
  if (!needed || target?.figure.value === 0) return ''
  const words = WORDS[language]
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
