import { monthOf, type Period, yearOf } from '../../domain/period.ts'
import type { Language } from '../catalogues/language.ts'

const ENGLISH_MONTHS = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' })

/** A day of a month, for its name. */
export const anyDayOf = (month: number): Date => new Date(Date.UTC(2021, month - 1, 15))

/** *tháng 4 năm 2021*, *April 2021*. */
export const formatPeriod = (period: Period, language: Language): string =>
  language === 'vi'
    ? `tháng ${monthOf(period)} năm ${yearOf(period)}`
    : `${formatMonth(monthOf(period), language)} ${yearOf(period)}`

/** *04/2021*, for tables. */
export const formatPeriodShort = (period: Period): string =>
  `${String(monthOf(period)).padStart(2, '0')}/${yearOf(period)}`

/** *tháng 4*, *April*. */
export const formatMonth = (month: number, language: Language): string =>
  language === 'vi' ? `tháng ${month}` : ENGLISH_MONTHS.format(anyDayOf(month))

/** A day `YYYY-MM-DD` as *06/5/2021*: days have two digits, months as they are, as offices write. */
export function formatDay(day: string): string {
  const [year, month, date] = day.split('-')
  return `${date}/${Number(month)}/${year}`
}
