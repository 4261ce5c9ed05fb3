import { monthOf, type Period, periodOf, yearOf } from './period.ts'

/**
 * *Kỳ chỉ tiêu*: the months a target is for, as text that sorts. A year `2021`, a half-year `2025-H2`,
 * a quarter `2025-Q3`, a term of whole years `2025..2030`, or from month to month `2025-07..2026-03`.
 */
export type Span = string

const SPAN_KINDS = ['year', 'half-year', 'quarter', 'term', 'months'] as const
export type SpanKind = (typeof SPAN_KINDS)[number]

/** First and last month, both included. */
export interface Months {
  readonly from: Period
  readonly to: Period
}

const SHAPES: readonly {
  readonly kind: SpanKind
  readonly pattern: RegExp
  readonly months: (parts: readonly string[]) => Months
}[] = [
  {
    kind: 'year',
    pattern: /^(\d{4})$/,
    months: ([year = '']) => ({ from: `${year}-01`, to: `${year}-12` }),
  },
  {
    kind: 'half-year',
    pattern: /^(\d{4})-H([12])$/,
    months: ([year, half]) => nthPart(Number(year), Number(half), 6),
  },
  {
    kind: 'quarter',
    pattern: /^(\d{4})-Q([1-4])$/,
    months: ([year, quarter]) => nthPart(Number(year), Number(quarter), 3),
  },
  {
    kind: 'term',
    pattern: /^(\d{4})\.\.(\d{4})$/,
    months: ([first = '', last = '']) => ({ from: `${first}-01`, to: `${last}-12` }),
  },
  {
    kind: 'months',
    pattern: /^(\d{4}-(?:0[1-9]|1[0-2]))\.\.(\d{4}-(?:0[1-9]|1[0-2]))$/,
    months: ([from = '', to = '']) => ({ from, to }),
  },
]

const nthPart = (year: number, nth: number, length: number): Months => ({
  from: periodOf(year, (nth - 1) * length + 1),
  to: periodOf(year, nth * length),
})

function parsed(text: string): { kind: SpanKind; months: Months } | null {
  for (const { kind, pattern, months } of SHAPES) {
    const match = pattern.exec(text)
    if (match) return { kind, months: months(match.slice(1)) }
  }
  return null
}

/** True for a text of one of the five shapes whose last month is not before its first. */
export function isSpan(text: string): text is Span {
  const months = parsed(text)?.months
  return months !== undefined && months.from <= months.to
}

/** @throws RangeError for a text that is not a span */
export function kindOfSpan(span: Span): SpanKind {
  const found = parsed(span)
  if (!found) throw new RangeError(`${span} is not a span`)
  return found.kind
}

/** @throws RangeError for a text that is not a span */
export function monthsOfSpan(span: Span): Months {
  const found = parsed(span)
  if (!found) throw new RangeError(`${span} is not a span`)
  return found.months
}

export const spanOfYear = (year: number): Span => String(year)

/** The calendar year of a month. */
export const yearSpan = (period: Period): Span => spanOfYear(yearOf(period))

/** The calendar spans shorter than a term that contain a month: its year, half-year and quarter. */
export const calendarSpans = (period: Period): Span[] => [
  yearSpan(period),
  `${yearOf(period)}-H${Math.ceil(monthOf(period) / 6)}`,
  `${yearOf(period)}-Q${Math.ceil(monthOf(period) / 3)}`,
]

/** How many months lie between the first and the last, both counted; zero or less where they are turned round. */
export const lengthOf = ({ from, to }: Months): number =>
  (yearOf(to) - yearOf(from)) * 12 + monthOf(to) - monthOf(from) + 1

export const isIn = (period: Period, { from, to }: Months): boolean =>
  from <= period && period <= to

export const isInSpan = (period: Period, span: Span): boolean => isIn(period, monthsOfSpan(span))

/** The shorter of two spans first; of equally long ones the later. */
export const byLength = (a: Span, b: Span): number =>
  lengthOf(monthsOfSpan(a)) - lengthOf(monthsOfSpan(b)) || (a < b ? 1 : a > b ? -1 : 0)

/**
 * The months of a span that count for a unit: from the later of the span's first month and the one in
 * which the unit began.
 */
export function monthsCounted(span: Span, began?: Period | undefined): Months {
  const { from, to } = monthsOfSpan(span)
  return began !== undefined && from < began && began <= to ? { from: began, to } : { from, to }
}
