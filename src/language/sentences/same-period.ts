import { boundsOf, difference, exactly, quotient, scaled } from '../../domain/figure.ts'
import type { Interval } from '../../domain/interval.ts'
import type { Sourced } from '../../domain/observation.ts'
import type { Standing } from '../../domain/standing.ts'
import type { Language } from '../catalogues/language.ts'
import { growthPhrase } from '../formats/growth-phrase.ts'
import { formatNumber } from '../formats/number.ts'
import { quantity } from '../formats/quantity.ts'
import { isNone, proseStyle } from './prose.ts'
import type { SentenceFacts } from './sentence-facts.ts'

const WORDS: Record<
  Language,
  {
    change: (isMore: boolean, amount: string) => string
    over: string
    atLeast: string
    same: string
    close: string
    estimated: string
    none: string
    unknown: string
    points: string
    illustrative: string
    addedFrom: (count: number) => string
    restated: string
  }
> = {
  vi: {
    change: (isMore, amount) =>
      `${[isMore ? 'tăng' : 'giảm', amount].filter(Boolean).join(' ')} so với cùng kỳ năm trước`,
    over: 'trên',
    atLeast: 'không dưới',
    same: 'bằng cùng kỳ năm trước',
    close: 'tương đương cùng kỳ năm trước',
    estimated: 'ước',
    none: 'cùng kỳ năm trước không phát sinh',
    unknown: 'chưa đủ căn cứ so sánh với cùng kỳ năm trước',
    points: 'điểm phần trăm',
    illustrative: 'số cùng kỳ là số minh họa',
    addedFrom: (count) =>
      count === 1
        ? 'số cùng kỳ của đơn vị cũ'
        : `số cùng kỳ cộng từ ${String(count).padStart(2, '0')} đơn vị cũ`,
    restated: 'số cùng kỳ là số liệu tính lại',
  },
  en: {
    change: (isMore, amount) =>
      `${[isMore ? 'up' : 'down', amount].filter(Boolean).join(' ')} on the same period last year`,
    over: 'over',
    atLeast: 'at least',
    same: 'the same as in the same period last year',
    close: 'much the same as in the same period last year',
    // English says it beside the amount.
    estimated: '',
    none: 'there was none in the same period last year',
    unknown: 'too little is known to compare with the same period last year',
    points: 'percentage points',
    illustrative: 'last year’s figure is illustrative',
    addedFrom: (count) =>
      count === 1
        ? 'last year’s figure is of the former unit'
        : `last year’s figure is added up from ${count} former units`,
    restated: 'last year’s figure is restated',
  },
}

/**
 * How the year to date compares with last year's. What the report states of it comes first; else
 * people and cases by their number, percentages in points, everything else in percent, and no more
 * than the words of both figures guarantee.
 *
 * @returns `null` if there is nothing to compare, or the figures may not cover the same time
 */
export function samePeriodPhrase(
  standing: Standing,
  facts: SentenceFacts,
  language: Language,
): string | null {
  const { samePeriod, cumulative, observation } = standing
  if (observation?.statedGrowth) return growthPhrase(observation.statedGrowth, language)
  if (!samePeriod || !cumulative || facts.isOpen || observation?.cutOff) return null
  const words = WORDS[language]
  const before = samePeriod.before.figure
  const mark = markOf(samePeriod.before, facts.isIllustrative, words)
  if (isNone(before) && isNone(cumulative.figure)) return null
  if (isNone(before) && standing.indicator.accumulation === 'flow') return words.none + mark
  const change = changeOf(standing)
  return (change ? changeWords(standing, change, language) : words.unknown) + mark
}

/** Of last year's figure what a reader has to know. @param isSaid - the sentence says that all is illustrative */
function markOf(
  { origin, addedFrom, isRestated }: Sourced,
  isSaid: boolean,
  words: (typeof WORDS)[Language],
): string {
  const marks = [
    origin === 'illustrative' && !isSaid && words.illustrative,
    addedFrom !== undefined && words.addedFrom(addedFrom),
    isRestated && words.restated,
  ].filter(Boolean)
  return marks.length > 0 ? ` (${marks.join(', ')})` : ''
}

interface Change {
  readonly interval: Interval
  readonly in: 'measure' | 'points' | 'percent'
}

function changeOf({ indicator, cumulative, samePeriod }: Standing): Change | null {
  if (!cumulative || !samePeriod) return null
  const now = boundsOf(cumulative.figure)
  const before = boundsOf(samePeriod.before.figure)
  const { kind } = indicator.measure
  if (kind === 'percent') return { interval: difference(now, before).stated, in: 'points' }
  const isExact = [cumulative.figure, samePeriod.before.figure].every(
    ({ qualifier }) => qualifier === 'exact',
  )
  if (kind === 'count' && isExact)
    return { interval: difference(now, before).stated, in: 'measure' }
  const ratio = quotient(scaled(now, 100), before)
  return ratio && { interval: difference(ratio, boundsOf(exactly(100))).stated, in: 'percent' }
}

function changeWords(
  standing: Standing,
  { interval, in: unit }: Change,
  language: Language,
): string {
  const words = WORDS[language]
  const { low, high, lowOpen, highOpen } = interval
  if (low === 0 && high === 0) return words.same
  const isMore = low > 0 || (low === 0 && lowOpen)
  const isLess = high < 0 || (high === 0 && highOpen)
  if (!isMore && !isLess) return words.unknown
  const isPoint = low === high
  const least = isMore ? low : -high
  const isOpen = isMore ? lowOpen : highOpen
  const amount = amountWords(standing, least, unit, isPoint, language)
  const estimated = [standing.cumulative, standing.samePeriod?.before].some(
    (each) => each?.figure.estimated,
  )
  if (amount === null) {
    if (isPoint) return words.close
    return [estimated ? words.estimated : '', words.change(isMore, '')].filter(Boolean).join(' ')
  }
  const qualifier = isPoint ? '' : isOpen ? words.over : words.atLeast
  const change = words.change(isMore, [qualifier, amount].filter(Boolean).join(' '))
  return [estimated ? words.estimated : '', change].filter(Boolean).join(' ')
}

/** @returns `null` for what would round to 0 */
function amountWords(
  { indicator }: Standing,
  least: number,
  unit: Change['in'],
  isPoint: boolean,
  language: Language,
): string | null {
  if (unit === 'measure') {
    const parts = quantity(least, indicator.measure, language, proseStyle(indicator))
    // "Up 1 on last year": what is counted has been named, and 1 needs no other ending.
    return [parts.number, language === 'vi' ? parts.unit : ''].filter(Boolean).join(' ')
  }
  const decimals = isPoint ? (unit === 'points' ? 2 : 1) : 0
  const number = formatNumber(least, language, decimals, isPoint ? 'nearest' : 'down')
  if (number === '0') return null
  return unit === 'points' ? `${number} ${WORDS[language].points}` : `${number}%`
}
