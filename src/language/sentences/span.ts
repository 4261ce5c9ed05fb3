import { monthOf, yearOf } from '../../domain/period.ts'
import { kindOfSpan, type Months, monthsOfSpan, type Span } from '../../domain/span.ts'
import type { Language } from '../catalogues/language.ts'
import { formatMonth, formatPeriodShort } from '../formats/period.ts'

/** How running text speaks of a span. */
export interface SpanWords {
  /** *năm 2025*, *6 tháng cuối năm 2025*, *quý III năm 2025*, *nhiệm kỳ 2025–2030*. */
  readonly name: string
  /** The end of *chỉ tiêu …*: *năm*, *6 tháng cuối năm*, *quý III*, *nhiệm kỳ*. */
  readonly short: string
  /** *cả năm*, *cả quý*. */
  readonly whole: string
  /** *từ đầu năm*, *từ đầu quý*, of a unit that began later *từ tháng 7*. */
  readonly since: string
}

const ROMAN = ['I', 'II', 'III', 'IV']
const ORDINALS = ['first', 'second', 'third', 'fourth']

/** @param months - those that count for the unit, where it began within the span */
export function spanWords(span: Span, language: Language, months?: Months): SpanWords {
  const { from, to } = monthsOfSpan(span)
  const counted = months?.from ?? from
  const words = language === 'vi' ? vietnamese(span, { from, to }) : english(span, { from, to })
  if (counted === from) return words
  const first =
    yearOf(counted) === yearOf(to)
      ? formatMonth(monthOf(counted), language)
      : formatPeriodShort(counted)
  const since =
    language === 'vi'
      ? `từ ${yearOf(counted) === yearOf(to) ? first : `tháng ${first}`}`
      : `since ${first}`
  return { ...words, since }
}

function vietnamese(span: Span, { from, to }: Months): SpanWords {
  const year = yearOf(from)
  switch (kindOfSpan(span)) {
    case 'year':
      return { name: `năm ${year}`, short: 'năm', whole: 'cả năm', since: 'từ đầu năm' }
    case 'half-year': {
      const isFirst = monthOf(from) === 1
      const short = isFirst ? '6 tháng đầu năm' : '6 tháng cuối năm'
      const since = isFirst ? 'từ đầu năm' : 'từ đầu tháng 7'
      return { name: `${short} ${year}`, short, whole: `cả ${short}`, since }
    }
    case 'quarter': {
      const short = `quý ${ROMAN[Math.ceil(monthOf(from) / 3) - 1]}`
      return { name: `${short} năm ${year}`, short, whole: `cả ${short}`, since: 'từ đầu quý' }
    }
    case 'term': {
      const name = `nhiệm kỳ ${year}–${yearOf(to)}`
      return { name, short: 'nhiệm kỳ', whole: 'cả nhiệm kỳ', since: 'từ đầu nhiệm kỳ' }
    }
    case 'months': {
      const name = `giai đoạn ${formatPeriodShort(from)}–${formatPeriodShort(to)}`
      return { name, short: name, whole: 'cả giai đoạn', since: 'từ đầu giai đoạn' }
    }
  }
}

function english(span: Span, { from, to }: Months): SpanWords {
  const year = yearOf(from)
  switch (kindOfSpan(span)) {
    case 'year':
      return {
        name: String(year),
        short: 'year',
        whole: 'the whole year',
        since: 'in the year to date',
      }
    case 'half-year': {
      const half = monthOf(from) === 1 ? 'first' : 'second'
      return {
        name: `the ${half} half of ${year}`,
        short: `${half} half-year`,
        whole: `the whole ${half} half-year`,
        since: half === 'first' ? 'in the year to date' : 'since July',
      }
    }
    case 'quarter': {
      const quarter = `${ORDINALS[Math.ceil(monthOf(from) / 3) - 1]} quarter`
      return {
        name: `the ${quarter} of ${year}`,
        short: quarter,
        whole: `the whole ${quarter}`,
        since: 'in the quarter to date',
      }
    }
    case 'term':
      return {
        name: `the term ${year}–${yearOf(to)}`,
        short: 'term',
        whole: 'the whole term',
        since: 'in the term to date',
      }
    case 'months': {
      const name = `${formatPeriodShort(from)}–${formatPeriodShort(to)}`
      return {
        name,
        short: `period ${name}`,
        whole: 'the whole period',
        since: 'in the period to date',
      }
    }
  }
}
