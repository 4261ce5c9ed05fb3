import type { Figure, Qualifier } from '../../domain/figure.ts'
import type { Localized, Measure } from '../../domain/indicator.ts'
import type { Language } from '../catalogues/language.ts'
import { formatNumber, type Rounding } from './number.ts'
import { qualifierWord, rangeJoint, wordAfter } from './qualifier.ts'

/** A unit of money: how many đồng it is, and its name. */
interface MoneyScale {
  readonly factor: number
  readonly name: Localized
}

const DONG: MoneyScale = { factor: 1, name: { vi: 'đồng', en: 'dong' } }
const LARGE_SCALES: readonly MoneyScale[] = [
  { factor: 1e9, name: { vi: 'tỷ đồng', en: 'billion dong' } },
  { factor: 1e6, name: { vi: 'triệu đồng', en: 'million dong' } },
]

/** The unit an amount of money is shown in; a table or an axis takes that of its largest value. */
export const moneyScale = (value: number): MoneyScale =>
  LARGE_SCALES.find(({ factor }) => Math.abs(value) >= factor) ?? DONG

/** A number and its unit, apart, for a large numeral beside a small word. */
export interface Quantity {
  readonly number: string
  readonly unit: string
}

export interface Style {
  readonly rounding?: Rounding
  /** Show money in the unit of this value instead of its own. */
  readonly likeMoney?: number
  /** At most so many decimals; by default those of the measure. */
  readonly decimals?: number
  /** Running text writes *05 doanh nghiệp* where a table has 5; Vietnamese counts below ten only. */
  readonly leadingZero?: boolean
}

/** For those who look after figures: nothing of a target is rounded away. */
export const EVERY_DIGIT: Style = { decimals: 12 }

const DECIMALS: Record<Measure['kind'], number> = { count: 0, money: 2, percent: 1, amount: 1 }

export function quantity(
  value: number,
  measure: Measure,
  language: Language,
  { rounding = 'nearest', likeMoney, decimals = DECIMALS[measure.kind], leadingZero }: Style = {},
): Quantity {
  if (measure.kind === 'percent')
    return { number: `${formatNumber(value, language, decimals, rounding)}%`, unit: '' }
  if (measure.kind !== 'money') {
    const number = formatNumber(value, language, decimals, rounding)
    const isPadded = leadingZero && measure.kind === 'count' && language === 'vi'
    return {
      number: isPadded && /^[1-9]$/.test(number) ? `0${number}` : number,
      unit: measure.name[language],
    }
  }
  const scale = moneyScale(likeMoney ?? value)
  const number = formatNumber(value / scale.factor, language, decimals, rounding)
  return { number, unit: scale.name[language] }
}

/** Ceilings round up and floors down, so that *gần* and *trên* stay true of what is shown. */
const roundingOf = (qualifier: Qualifier): Rounding => {
  if (qualifier === 'under' || qualifier === 'at-most') return 'up'
  return qualifier === 'over' || qualifier === 'at-least' ? 'down' : 'nearest'
}

export interface FigureParts extends Quantity {
  /** *gần*, *ước đạt trên*; empty for an exact figure. */
  readonly qualifier: string
}

/** A figure in the parts a screen sets apart: *gần* · *25* · *tỷ đồng*. */
export const figureParts = (
  figure: Figure,
  measure: Measure,
  language: Language,
  style: Style = {},
): FigureParts => {
  const qualifier = qualifierWord(figure, language)
  const { high } = figure
  if (figure.qualifier === 'between' && high !== undefined) {
    const shared = { likeMoney: high, ...style }
    const from = quantity(figure.value, measure, language, { rounding: 'down', ...shared })
    const to = quantity(high, measure, language, { rounding: 'up', ...shared })
    return {
      qualifier,
      number: from.number + rangeJoint(figure, language) + to.number,
      unit: to.unit,
    }
  }
  const { number, unit } = quantity(figure.value, measure, language, {
    rounding: roundingOf(figure.qualifier),
    ...style,
  })
  return { qualifier, number, unit: [unit, wordAfter(figure, language)].filter(Boolean).join(' ') }
}

/** A figure in one run of text: *ước đạt trên 1.710 tỷ đồng*. */
export function formatFigure(
  figure: Figure,
  measure: Measure,
  language: Language,
  style: Style = {},
): string {
  const { qualifier, number, unit } = figureParts(figure, measure, language, style)
  return [qualifier, number, unit].filter(Boolean).join(' ')
}

const percentDecimals = ({ qualifier, value }: Figure): number => {
  if (qualifier === 'exact') return value > 0 && value < 0.05 ? placeOf(value) : 1
  return qualifier === 'about' || qualifier === 'between' ? 1 : 0
}

/** The decimal place of the first digit, so that a small share is not shown as none: 2 for 0,04. */
const placeOf = (value: number): number => Math.min(6, Math.ceil(-Math.log10(value)))

/**
 * A percentage, 0–100 and beyond, in parts. A qualified one is in whole percents unless
 * `decimals` gives the digits it was stated with.
 */
export function percentParts(
  figure: Figure,
  language: Language,
  decimals: number = percentDecimals(figure),
): FigureParts {
  const qualifier = qualifierWord(figure, language)
  const share = (value: number, rounding: Rounding) =>
    `${formatNumber(value, language, decimals, rounding)}%`
  if (figure.qualifier === 'between' && figure.high !== undefined) {
    const joint = rangeJoint(figure, language)
    const number = share(figure.value, 'down') + joint + share(figure.high, 'up')
    return { qualifier, number, unit: '' }
  }
  return {
    qualifier,
    number: share(figure.value, roundingOf(figure.qualifier)),
    unit: wordAfter(figure, language),
  }
}

/** The same in one run of text: *trên 60%*. */
export function formatPercent(figure: Figure, language: Language, decimals?: number): string {
  const { qualifier, number, unit } = percentParts(figure, language, decimals)
  return [qualifier, number, unit].filter(Boolean).join(' ')
}

/** A plain share of the target, as of the year gone: *33,3%*. */
export const formatShare = (percent: number, language: Language): string =>
  `${formatNumber(percent, language, 1)}%`
