import type { Language } from '../catalogues/language.ts'
import { formatDay } from './period.ts'

// The office's zone, wherever the reader's machine thinks it is.
const IN_VIETNAM = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Ho_Chi_Minh',
  dateStyle: 'short',
})
const CLOCK = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Ho_Chi_Minh',
  hour: '2-digit',
  minute: '2-digit',
})

/** The day of an instant (ISO 8601, or milliseconds since 1970) in Vietnam, `YYYY-MM-DD`. */
export const dayOf = (instant: string | number): string => IN_VIETNAM.format(new Date(instant))

/** *08:15 ngày 06/5/2021* */
export const formatInstant = (instant: string | number, language: Language): string =>
  `${CLOCK.format(new Date(instant))} ${language === 'vi' ? 'ngày' : 'on'} ${formatDay(dayOf(instant))}`

/** *08:15*, in Vietnam. @param instant - milliseconds since 1970 */
export const formatTimeOfDay = (instant: number): string => CLOCK.format(new Date(instant))
