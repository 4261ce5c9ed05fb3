/** A calendar month as `YYYY-MM`. No clock, no zone; periods sort and compare as text. */
export type Period = string

const PERIOD = /^\d{4}-(0[1-9]|1[0-2])$/

export const isPeriod = (text: string): text is Period => PERIOD.test(text)

export const yearOf = (period: Period): number => Number(period.slice(0, 4))

/** 1 for January … 12 for December. */
export const monthOf = (period: Period): number => Number(period.slice(5, 7))

export const periodOf = (year: number, month: number): Period =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`

/** The period `months` later; earlier when negative. */
export function shifted(period: Period, months: number): Period {
  const count = yearOf(period) * 12 + monthOf(period) - 1 + months
  return periodOf(Math.floor(count / 12), (count % 12) + 1)
}

export const sameMonthLastYear = (period: Period): Period => shifted(period, -12)

/** January up to and including `period`, oldest first. */
export const yearUpTo = (period: Period): Period[] =>
  Array.from({ length: monthOf(period) }, (_, i) => periodOf(yearOf(period), i + 1))

/** January to December of `year`. */
export const monthsOfYear = (year: number): Period[] => yearUpTo(periodOf(year, 12))

/** The `count` periods that end with `period`, oldest first. */
export const lastPeriods = (period: Period, count: number): Period[] =>
  Array.from({ length: count }, (_, i) => shifted(period, i - count + 1))

/** The months from `from` to `to`, both included, oldest first; none where `to` is before `from`. */
export function periodsFrom(from: Period, to: Period): Period[] {
  const periods: Period[] = []
  for (let each = from; each <= to; each = shifted(each, 1)) periods.push(each)
  return periods
}

/** Share of the year gone at the end of `period`, 0–1: one third at the end of April. */
export const shareOfYear = (period: Period): number => monthOf(period) / 12

/** Whole months between the end of `period` and the end of its year. */
export const monthsLeft = (period: Period): number => 12 - monthOf(period)
