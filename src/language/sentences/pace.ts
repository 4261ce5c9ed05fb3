import { figureOf } from '../../domain/figure.ts'
import type { Standing } from '../../domain/standing.ts'
import type { Language } from '../catalogues/language.ts'
import { formatFigure, formatPercent, formatShare } from '../formats/quantity.ts'
import { capitalized, inSentence } from '../formats/words.ts'
import { percentRange, rangePhrase, type SentenceContext } from './phrases.ts'

const WORDS: Record<
  Language,
  {
    reached: (percent: string, base: string, due: string) => string
    level: (amount: string, target: string) => string
    ceiling: (amount: string, percent: string, base: string, due: string) => string
    noTarget: (amount: string) => string
    missing: string
    needed: (amount: string, goal: string) => string
    neededPercent: (amount: string) => string
    done: string
    keptUp: (range: string) => string
    ofPlan: (range: string) => string
  }
> = {
  vi: {
    reached: (percent, base, due) => `đã đạt ${percent} ${base} khi phải đạt ${due}`,
    level: (amount, target) => `đang ở mức ${amount}, chỉ tiêu cuối năm ${target}`,
    ceiling: (amount, percent, base, due) =>
      `từ đầu năm ${amount}, bằng ${percent} mức trần của ${base}; mức tương ứng đến hết tháng là ${due}`,
    noTarget: (amount) => `từ đầu năm ${amount}; báo cáo không nêu chỉ tiêu năm`,
    missing: 'chưa có số liệu từ đầu năm',
    needed: (amount, goal) => `; cần ${amount} mỗi tháng để đạt ${goal}`,
    neededPercent: (amount) => `; phần còn lại cần ${amount} chỉ tiêu mỗi tháng`,
    done: '; đã hoàn thành chỉ tiêu năm',
    keptUp: (range) => `; nếu giữ mức này, cả năm khoảng ${range}`,
    ofPlan: (range) => `${range} chỉ tiêu`,
  },
  en: {
    reached: (percent, base, due) => `${percent} of the ${base} reached when ${due} was due`,
    level: (amount, target) => `now at ${amount}, to be ${target} at the end of the year`,
    ceiling: (amount, percent, base, due) =>
      `${amount} so far, ${percent} of the ceiling of the ${base}; ${due} would be in step`,
    noTarget: (amount) => `${amount} so far; the report states no target for the year`,
    missing: 'no figure for the year to date',
    needed: (amount, goal) => `; ${amount} a month are needed to reach ${goal}`,
    neededPercent: (amount) => `; the remainder needs ${amount} of the target a month`,
    done: '; the target of the year is reached',
    keptUp: (range) => `; at this rate the year ends at about ${range}`,
    ofPlan: (range) => `${range} of the target`,
  },
}

/** The standing of an indicator and what it still needs, in one sentence that claims no more than its figures. */
export const paceSentence = (standing: Standing, context: SentenceContext): string =>
  `${capitalized(position(standing, context) + need(standing, context))}.`

/** Why an indicator needs attention: its name, its standing, and how the year would end. */
export const attentionSentence = (standing: Standing, context: SentenceContext): string =>
  `${standing.indicator.name[context.language]}: ${position(standing, context)}${outlook(standing, context)}.`

function position(standing: Standing, { text, language }: SentenceContext): string {
  const { indicator, yearToDate, percent, target, duePercent } = standing
  const words = WORDS[language]
  const amount = yearToDate && formatFigure(yearToDate.figure, indicator.measure, language)
  if (indicator.accumulation !== 'flow')
    return amount && target
      ? words.level(amount, formatFigure(target.figure, indicator.measure, language))
      : amount
        ? words.noTarget(amount)
        : words.missing
  if (!percent) return amount ? words.noTarget(amount) : words.missing
  const share = percent.figure ? formatPercent(percent.figure, language) : text.percentUnknown
  const base = inSentence(text.bases[percent.base])
  const due = formatShare(duePercent, language)
  if (indicator.direction === 'down')
    return amount ? words.ceiling(amount, share, base, due) : words.missing
  return words.reached(share, percent.base === 'resolution' ? text.bases.resolution : base, due)
}

function need({ needed, target, indicator }: Standing, { language }: SentenceContext): string {
  if (!needed) return ''
  const words = WORDS[language]
  if (needed.needed.kind === 'reached') return words.done
  if (needed.needed.kind === 'year-over') return ''
  const figure = figureOf(needed.needed.amount)
  if (!figure) return ''
  if (needed.unit === 'percent' || !target)
    return words.neededPercent(formatPercent(figure, language))
  // What is needed is a quotient, seldom whole: give it as approximate, with one decimal.
  const about = figure.qualifier === 'exact' ? ({ ...figure, qualifier: 'about' } as const) : figure
  return words.needed(
    formatFigure(about, indicator.measure, language, { decimals: 1, rounding: 'nearest' }),
    formatFigure(target.figure, indicator.measure, language).replace(
      ` ${indicator.measure.name[language]}`,
      '',
    ),
  )
}

function outlook({ projection, indicator }: Standing, { language }: SentenceContext): string {
  if (!projection) return ''
  const words = WORDS[language]
  const { range } = projection.projection
  // Nothing was done yet: a year of nothing is not worth a projection.
  if (range.high === 0) return ''
  return words.keptUp(
    projection.unit === 'percent'
      ? words.ofPlan(percentRange(range, language))
      : rangePhrase(range, indicator.measure, language),
  )
}
