import type { Language } from '../i18n/language.ts'

const CLOCK: Record<Language, Intl.DateTimeFormat> = {
  vi: new Intl.DateTimeFormat('vi-VN', { hour: '2-digit', minute: '2-digit' }),
  en: new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' }),
}

/** *14:05 ngày 23/11/2026*: a moment on the reader's clock. @param instant - milliseconds since 1970 */
export function formatInstant(instant: number, language: Language): string {
  const moment = new Date(instant)
  const day = `${String(moment.getDate()).padStart(2, '0')}/${moment.getMonth() + 1}/${moment.getFullYear()}`
  return `${CLOCK[language].format(moment)}${language === 'vi' ? ' ngày ' : ', '}${day}`
}
