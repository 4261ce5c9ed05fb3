import type { Figure } from '../../domain/figure.ts'
import { monthOf, yearOf } from '../../domain/period.ts'
import type { Standing } from '../../domain/standing.ts'
import { formatDay, formatMonth, formatPeriod } from '../formats/period.ts'
import { inSentence } from '../formats/words.ts'
import type { SentenceContext } from './phrases.ts'
import { isNone, proseAmount } from './prose.ts'
import type { SentenceFacts } from './sentence-facts.ts'
import { spanWords } from './span.ts'
import { subject } from './subject.ts'

/** The first part of a sentence, and whether it ends with a figure introduced by *đạt*. */
export interface Opening {
  readonly text: string
  readonly isReached: boolean
}

/** A number behind a number would be read as one: *từ tháng 7 là 4,1 tỷ đồng*. */
const beforeNumber = (words: string): string => (/\d$/.test(words) ? `${words} là` : words)

const spaced = (...words: string[]): string => words.filter(Boolean).join(' ')

/** What was done, in Vietnamese, lower case: *trong tháng kết nạp 18 đảng viên mới; lũy kế từ đầu năm 67 đảng viên*. */
export function openingVi(
  standing: Standing,
  facts: SentenceFacts,
  context: SentenceContext,
): Opening {
  const { indicator } = standing
  if (indicator.accumulation !== 'flow') return level(standing)
  const { month, year } = facts
  const { whole, since } = spanWords(standing.span, context, standing.months)
  const soFar = facts.isWholeSpan ? whole : since
  if (!month && !year) return { text: inSentence(indicator.name.vi), isReached: false }
  if (!month && year)
    return clause(standing, year.figure, facts.isOpen ? '' : soFar, yearMark(facts))
  if (!month) return { text: '', isReached: false }
  const mark = facts.isMonthDerived ? ' (tính theo số lũy kế)' : ''
  const first = clause(standing, month.figure, 'trong tháng', mark)
  if (!year) return first
  const { estimated } = year.figure
  const isReached = estimated && indicator.direction === 'up'
  const second = spaced(
    facts.isWholeSpan ? whole : estimated ? `lũy kế ${since}` : beforeNumber(`lũy kế ${since}`),
    estimated ? (isReached ? 'ước đạt' : 'ước') : '',
    proseAmount(year.figure, indicator, 'vi'),
  )
  return { text: `${first.text}; ${second}${yearMark(facts)}`, isReached }
}

function yearMark({ year, isYearSummed, isIllustrative }: SentenceFacts): string {
  if (year?.origin === 'illustrative' && !isIllustrative) return ' (cộng cả số minh họa)'
  return isYearSummed ? ' (tổng hợp từ các tháng)' : ''
}

function clause(
  { indicator, target }: Standing,
  figure: Figure,
  when: string,
  mark: string,
): Opening {
  const as = subject(indicator)
  const isNothing = isNone(figure)
  const isUp = indicator.direction === 'up'
  const estimate = figure.estimated ? 'ước' : ''
  const amount = isNothing ? indicator.measure.name.vi : proseAmount(figure, indicator, 'vi')
  // Where there is a target, nothing so far is *chưa*, not *không*.
  const isStillAsked = when.startsWith('từ ') && isUp && target !== null
  const not = isNothing ? (isStillAsked ? 'chưa' : 'không') : ''
  const opening = (text: string, isReached = false): Opening => ({ text: text + mark, isReached })
  switch (as.kind) {
    case 'action':
      return opening(spaced(when, not, estimate, as.before, amount, as.after))
    case 'things':
      return opening(spaced(when, not, estimate, 'có', amount, as.after))
    case 'amount':
      if (isNothing) return opening(spaced(as.name, when, not, 'phát sinh'))
      if (figure.value < 0) {
        const taken = proseAmount({ ...figure, value: -figure.value }, indicator, 'vi')
        return opening(spaced(as.name, when, estimate, 'âm', taken))
      }
      return isUp
        ? opening(spaced(as.name, when, estimate, 'đạt', amount), true)
        : opening(spaced(as.name, when, estimate || 'là', amount))
    case 'heading':
      if (isNothing) return opening(`${as.name}: ${spaced(when, not, 'phát sinh')}`)
      return opening(
        `${as.name}: ${spaced(estimate ? when : beforeNumber(when), estimate, amount)}`,
      )
  }
}

function level(standing: Standing): Opening {
  const { indicator, asOf, period, observation, cumulative } = standing
  const name = inSentence(indicator.name.vi)
  if (!cumulative) return { text: name, isReached: false }
  const { figure } = cumulative
  const when = observation?.cutOff
    ? `đến ngày ${formatDay(observation.cutOff)}`
    : `đến hết ${yearOf(asOf) === yearOf(period) ? formatMonth(monthOf(asOf), 'vi') : formatPeriod(asOf, 'vi')}`
  const isUp = indicator.direction === 'up'
  const estimate = figure.estimated ? 'ước' : ''
  const amount = proseAmount(figure, indicator, 'vi')
  const as = subject(indicator)
  if (as.kind === 'action')
    return { text: spaced(when, estimate, as.before, amount, as.after), isReached: false }
  const none = isUp ? 'chưa có' : 'không còn'
  const some = spaced(estimate, isUp ? 'có' : 'còn', amount)
  if (as.kind === 'things') {
    const counted = isNone(figure) ? `${none} ${indicator.measure.name.vi}` : some
    return { text: spaced(when, counted, as.after), isReached: false }
  }
  if (as.kind === 'heading')
    return { text: `${as.name}: ${spaced(when, isNone(figure) ? none : some)}`, isReached: false }
  return {
    text: spaced(as.name, when, estimate, isUp ? 'đạt' : 'còn', amount),
    isReached: isUp,
  }
}
