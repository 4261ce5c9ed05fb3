import { monthOf, type Period, yearOf } from '../../domain/period.ts'
import type { FixedTime } from './lexicon.ts'
import { smallNumberAt } from './numerals.ts'
import type { Token } from './tokens.ts'

/** The period a figure covers. */
export type Scope = 'month' | 'year-to-date' | 'quarter' | 'half-year' | 'year'

/** The time a wording names, seen from the report's month. */
export type Time =
  | { readonly kind: 'scope'; readonly scope: Scope }
  /** *đến nay*: of what adds up the year to date, of a level its state. */
  | { readonly kind: 'now'; readonly isState?: boolean }
  | { readonly kind: 'other-period'; readonly isLastYear?: boolean }
  | { readonly kind: 'since-term' }
  /** `of` another year, or a term of years, that the words name: what is set for it is not this year's. */
  | { readonly kind: 'future'; readonly of?: 'year' | 'term' }
  /** A day, a clock, a span: it says nothing about the period of a figure. */
  | { readonly kind: 'aside'; readonly reason: 'date' | 'time-span' | 'point' }

export interface TimeWords {
  readonly time: Time
  readonly end: number
}

const ASIDE_DATE: Time = { kind: 'aside', reason: 'date' }
const SPAN: Time = { kind: 'aside', reason: 'time-span' }
const OTHER: Time = { kind: 'other-period' }
/** The whole of it; a whole year is compared with it as with the same period. */
const LAST_YEAR: Time = { kind: 'other-period', isLastYear: true }
const FUTURE: Time = { kind: 'future' }
const LATER_YEAR: Time = { kind: 'future', of: 'year' }
const TERM_AHEAD: Time = { kind: 'future', of: 'term' }
const scoped = (scope: Scope): Time => ({ kind: 'scope', scope })

/** What a wording without numbers means. */
export function fixedTime(time: FixedTime, period: Period): Time {
  // *Năm qua* of a report at the year's end is the year it reports.
  if (time === 'past-year') return monthOf(period) === 12 ? scoped('year') : LAST_YEAR
  if (time === 'point') return { kind: 'aside', reason: 'point' }
  if (time === 'last-year') return LAST_YEAR
  if (time === 'current') return { kind: 'now', isState: true }
  if (time === 'now' || time === 'other-period' || time === 'future' || time === 'since-term')
    return { kind: time }
  return scoped(time)
}

const textAt = (tokens: readonly Token[], at: number): string => tokens[at]?.text ?? ''

/** `2021` behind *năm*, a slash, a dash, or nothing at all. */
function yearAt(tokens: readonly Token[], at: number): { year: number; end: number } | null {
  let from = at
  if (/^(?:năm|[/-])$/.test(textAt(tokens, at))) from += 1
  const text = textAt(tokens, from)
  return /^(?:19|20)\d\d$/.test(text) ? { year: Number(text), end: from + 1 } : null
}

const UNTIL = new Set(['hết', 'cuối', 'đến', 'tới'])

function monthName(tokens: readonly Token[], from: number, period: Period): TimeWords | null {
  const dotted = /^(\d{1,2})\.((?:19|20)\d\d)$/.exec(textAt(tokens, from + 1))
  if (dotted) {
    const number = { value: Number(dotted[1]), end: from + 2 }
    return namedMonth(tokens, from, number, period, Number(dotted[2]))
  }
  const number = smallNumberAt(tokens, from + 1)
  return number && namedMonth(tokens, from, number, period)
}

/** *T4/2021*. */
const shortMonth = (tokens: readonly Token[], from: number, value: number, period: Period) =>
  namedMonth(tokens, from, { value, end: from + 1 }, period)

function namedMonth(
  tokens: readonly Token[],
  from: number,
  number: { readonly value: number; readonly end: number },
  period: Period,
  ownYear?: number,
): TimeWords | null {
  if (number.value < 1 || number.value > 12) return null
  const year =
    ownYear === undefined ? yearAt(tokens, number.end) : { year: ownYear, end: number.end }
  const end = year?.end ?? number.end
  const then = (year?.year ?? yearOf(period)) * 12 + number.value
  const now = yearOf(period) * 12 + monthOf(period)
  const before = textAt(tokens, from - 1)
  const isWithin = before === 'đầu' || before === 'giữa'
  const isUntil = UNTIL.has(isWithin ? textAt(tokens, from - 2) : before)
  if (then === now) return { time: scoped(isUntil ? 'year-to-date' : 'month'), end }
  // December named in January without its year is the one that has just gone.
  if (then > now && year === null && then - now > 6) return { time: OTHER, end }
  return { time: then > now ? FUTURE : OTHER, end }
}

function monthCount(
  tokens: readonly Token[],
  number: { value: number; end: number },
  period: Period,
): TimeWords {
  let end = number.end + 1
  const rest = `${textAt(tokens, end)} ${textAt(tokens, end + 1)}`
  if (rest === 'đầu năm' || rest === 'cuối năm') end += 2
  const year = yearAt(tokens, end)
  end = year?.end ?? end
  const month = monthOf(period)
  const isLater = rest === 'cuối năm' || (year !== null && year.year > yearOf(period))
  if (year !== null && year.year < yearOf(period)) return { time: OTHER, end }
  if (isLater) return { time: FUTURE, end }
  if (number.value === month) {
    const scope = month === 12 ? 'year' : month === 6 ? 'half-year' : 'year-to-date'
    return { time: scoped(scope), end }
  }
  if (rest === 'đầu năm') return { time: number.value > month ? FUTURE : OTHER, end }
  return { time: SPAN, end }
}

const ROMANS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 }

function quarterName(tokens: readonly Token[], from: number, period: Period): TimeWords | null {
  const text = textAt(tokens, from + 1)
  const quarter = ROMANS[text] ?? (/^[1-4]$/.test(text) ? Number(text) : undefined)
  if (quarter === undefined) return null
  const year = yearAt(tokens, from + 2)
  const then = (year?.year ?? yearOf(period)) * 4 + quarter
  const now = yearOf(period) * 4 + Math.ceil(monthOf(period) / 3)
  const time = then === now ? scoped('quarter') : then < now ? OTHER : FUTURE
  return { time, end: year?.end ?? from + 2 }
}

function yearName(tokens: readonly Token[], from: number, period: Period): TimeWords | null {
  const text = textAt(tokens, from + 1)
  if (!/^(?:19|20)\d\d$/.test(text)) return null
  const end = from + 2
  const edge = textAt(tokens, from - 1)
  const year = Number(text)
  const isUntil = edge === 'cuối' && UNTIL.has(textAt(tokens, from - 2))
  // *đến cuối năm 2021*, in a later year
  if (isUntil && year < yearOf(period)) return { time: OTHER, end }
  if (edge === 'đầu' || edge === 'cuối') return { time: ASIDE_DATE, end }
  // *vụ Đông Xuân năm 2019 - 2020*: a season that ends in this year.
  const until = textAt(tokens, end) === '-' ? textAt(tokens, end + 1) : ''
  if (/^(?:19|20)\d\d$/.test(until) && Number(until) === year + 1)
    return { time: SPAN, end: end + 2 }
  if (year === yearOf(period)) return { time: scoped('year'), end }
  if (year === yearOf(period) - 1) return { time: LAST_YEAR, end }
  return { time: year < yearOf(period) ? OTHER : LATER_YEAR, end }
}

interface Day {
  readonly day: number
  readonly month: number
  readonly year: number | null
  readonly end: number
}

const DAY_BEFORE = new Set(['ngày', 'đến', 'tới', 'hết'])

/** *23/5/2021, 30/4, 30-4-2021, 15 tháng 4 năm 2021*. */
export function dayAt(tokens: readonly Token[], from: number): Day | null {
  const dotted = /^(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)$/.exec(textAt(tokens, from))
  if (dotted)
    return {
      day: Number(dotted[1]),
      month: Number(dotted[2]),
      year: Number(dotted[3]),
      end: from + 1,
    }
  // *đến 30.9*, *ngày 27.9*
  const short = DAY_BEFORE.has(textAt(tokens, from - 1))
    ? /^(\d{1,2})\.(\d{1,2})$/.exec(textAt(tokens, from))
    : null
  if (short && Number(short[1]) <= 31 && Number(short[2]) >= 1 && Number(short[2]) <= 12)
    return { day: Number(short[1]), month: Number(short[2]), year: null, end: from + 1 }
  const [day, sign, month] = [0, 1, 2].map((i) => textAt(tokens, from + i))
  if (!/^\d{1,2}$/.test(day ?? '') || !/^\d{1,2}$/.test(month ?? '')) return null
  if (sign !== '/' && sign !== '-' && sign !== 'tháng') return null
  const [d, m] = [Number(day), Number(month)]
  if (d < 1 || d > 31 || m < 1 || m > 12) return null
  const year = yearAt(tokens, from + 3)
  if (sign === '-' && year === null && textAt(tokens, from - 1) !== 'ngày') return null
  return { day: d, month: m, year: year?.year ?? null, end: year?.end ?? from + 3 }
}

/** *đến ngày 15/4*: the year to date, if the day is in the report's month or shortly after. */
function untilDay({ day, month, year }: Day, period: Period): Time {
  const then = (year ?? yearOf(period)) * 12 + month
  const now = yearOf(period) * 12 + monthOf(period)
  // A report written before its month is over closes its figures at the end of the month before.
  const isClosed = then === now - 1 && day >= CLOSES_FROM
  if (isClosed || then === now || then === now + 1) return scoped('year-to-date')
  return then < now ? OTHER : FUTURE
}
const CLOSES_FROM = 25

/** The day before *đến*, if any: *từ ngày 15/3 đến ngày 14/4*. */
function sinceDay(tokens: readonly Token[], until: number): Day | null {
  for (let at = until - 2; at >= Math.max(0, until - 8); at -= 1) {
    const day = dayAt(tokens, at)
    if (day) return day.end === until - 1 ? day : null
  }
  return null
}

/** Offices that close their month on the 14th give its first and last day. */
function between(since: Day, until: Day, period: Period): Time {
  const time = untilDay(until, period)
  if (time.kind !== 'scope' || (since.day === 1 && since.month === 1)) return time
  const months = (until.month - since.month + 12) % 12
  return months <= 1 && until.month === monthOf(period) ? scoped('month') : OTHER
}

function dayName(tokens: readonly Token[], from: number, period: Period): TimeWords | null {
  const isNamed = textAt(tokens, from) === 'ngày'
  const day = dayAt(tokens, isNamed ? from + 1 : from)
  if (!day) {
    const number = isNamed ? smallNumberAt(tokens, from + 1) : null
    return number && number.value <= 31 ? { time: ASIDE_DATE, end: number.end } : null
  }
  const before = textAt(tokens, from - 1)
  if (UNTIL.has(before)) {
    const since = sinceDay(tokens, from)
    return { time: since ? between(since, day, period) : untilDay(day, period), end: day.end }
  }
  if (isNamed || day.year !== null) return { time: ASIDE_DATE, end: day.end }
  return null
}

const OPENS_YEARS = /^(?:giai|nhiệm|[2-9])$/
const OPENS_FIGURE = /^(?:đạt|ước|là|được|hơn|gần|trên|khoảng|[\d.,]+)$/

/** *từ năm 2016 đến nay*: of several years. */
function yearsSince(tokens: readonly Token[], from: number, period: Period): TimeWords | null {
  if (textAt(tokens, from) !== 'từ') return null
  const [second, year, until, now] = [1, 2, 3, 4].map((i) => textAt(tokens, from + i))
  if (second !== 'năm' || !/^(?:19|20)\d\d$/.test(year ?? '')) return null
  if (!UNTIL.has(until ?? '') || now !== 'nay') return null
  const isThisYear = Number(year) === yearOf(period)
  return { time: isThisYear ? scoped('year-to-date') : { kind: 'since-term' }, end: from + 5 }
}

/**
 * *Giai đoạn 2021-2025, nhiệm kỳ 2020 – 2025, 5 năm (2021 - 2025)*, at the head of a clause: more than
 * this year. Anywhere else it is part of the name of a programme or a congress.
 */
function yearsAt(tokens: readonly Token[], from: number, period: Period): TimeWords | null {
  const sinceYear = yearsSince(tokens, from, period)
  if (sinceYear) return sinceYear
  if (!OPENS_YEARS.test(textAt(tokens, from))) return null
  const before = tokens[from - 1]
  const isAtHead = !before || before.kind === 'mark' || /^(?:trong|cả)$/.test(before.text)
  const words = [0, 1, 2].map((i) => textAt(tokens, from + i))
  const head = /^(?:giai đoạn|nhiệm kỳ|nhiệm kì)$/.test(`${words[0]} ${words[1]}`)
    ? 2
    : /^[2-9]$/.test(words[0] ?? '') && words[1] === 'năm'
      ? 2
      : 0
  if (head === 0) return null
  const at = from + head + (textAt(tokens, from + head) === '(' ? 1 : 0)
  const [first, dash, last] = [0, 1, 2].map((i) => textAt(tokens, at + i))
  const isYear = (text: string | undefined) => /^(?:19|20)\d\d$/.test(text ?? '')
  if (!isYear(first) || !/^(?:-|đến)$/.test(dash ?? '') || !isYear(last)) return null
  // Within a name it says nothing, unless its figure follows: *thu ngân sách giai đoạn 2016-2020 đạt 900 tỷ*.
  if (!isAtHead && !OPENS_FIGURE.test(textAt(tokens, at + 3))) return null
  const isAhead = Number(first) >= yearOf(period)
  return { time: isAhead ? TERM_AHEAD : { kind: 'since-term' }, end: at + 3 }
}

const SPANS = new Set(['năm', 'tháng', 'ngày', 'giờ', 'phút', 'tuần', 'tuổi', 'quý', 'nhiệm'])

/** *đến cuối năm, đến hết năm 2021*: the year, once it is over. */
function untilYearEnd(tokens: readonly Token[], from: number, period: Period): TimeWords | null {
  const until = textAt(tokens, from)
  if (until !== 'đến' && until !== 'tới') return null
  const [edge, year] = [1, 2].map((i) => textAt(tokens, from + i))
  if ((edge !== 'cuối' && edge !== 'hết') || year !== 'năm') return null
  const named = yearAt(tokens, from + 2)
  const end = named?.end ?? from + 3
  const of = named?.year ?? yearOf(period)
  if (of < yearOf(period)) return { time: OTHER, end }
  return { time: of === yearOf(period) && monthOf(period) === 12 ? scoped('year') : FUTURE, end }
}

/** The time named at a token by a number: *tháng 4/2021, 4 tháng đầu năm, quý I, ngày 30/4*. */
export function timeAt(tokens: readonly Token[], from: number, period: Period): TimeWords | null {
  const word = textAt(tokens, from)
  const years = yearsAt(tokens, from, period)
  if (years) return years
  const yearEnd = untilYearEnd(tokens, from, period)
  if (yearEnd) return yearEnd
  if (word === 'tháng') return monthName(tokens, from, period)
  // Before *trong tháng* is taken for this month: *trong tháng 5* may be the next.
  if (word === 'trong' && textAt(tokens, from + 1) === 'tháng')
    return monthName(tokens, from + 1, period)
  // Before *trong năm* is taken for this year.
  if (word === 'trong' && textAt(tokens, from + 1) === 'năm') {
    const year = yearName(tokens, from + 1, period)
    if (year) return year
  }
  if (word === 'trong' && /^qu[ýí]$/.test(textAt(tokens, from + 1))) {
    const quarter = quarterName(tokens, from + 1, period)
    if (quarter) return quarter
  }
  const short = /^t(\d{1,2})$/.exec(word)
  if (short && yearAt(tokens, from + 1)) return shortMonth(tokens, from, Number(short[1]), period)
  if (word === 'quý' || word === 'quí') return quarterName(tokens, from, period)
  if (word === 'năm') {
    const year = yearName(tokens, from, period)
    if (year) return year
  }
  if (word === 'ngày') return dayName(tokens, from, period)
  const token = tokens[from]
  if (token?.kind !== 'number' && token?.kind !== 'word') return null
  const number = smallNumberAt(tokens, from)
  if (number && textAt(tokens, number.end) === 'tháng') {
    // *4 tháng 67 đảng viên* counts months; *4 tháng 5 năm 2021* is a day.
    const isDay = dayAt(tokens, from)?.year ?? null
    if (isDay === null) return monthCount(tokens, number, period)
  }
  if (token.kind !== 'number') return null
  const day = dayName(tokens, from, period)
  if (day) return day
  if (number && SPANS.has(textAt(tokens, number.end))) return { time: SPAN, end: number.end + 1 }
  return null
}
