import type { Language } from '../catalogues/language.ts'
import { anyDayOf } from './period.ts'

const ENGLISH_SHORT = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' })

/** *T4*, *Apr*: under a chart. */
export const formatMonthShort = (month: number, language: Language): string =>
  language === 'vi' ? `T${month}` : ENGLISH_SHORT.format(anyDayOf(month))
