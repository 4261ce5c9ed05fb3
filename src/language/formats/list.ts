import type { Language } from '../catalogues/language.ts'

const LISTS: Record<Language, Intl.ListFormat> = {
  vi: new Intl.ListFormat('vi', { type: 'conjunction' }),
  en: new Intl.ListFormat('en-GB', { type: 'conjunction' }),
}

/** *một, hai và ba* */
export const formatList = (items: readonly string[], language: Language): string =>
  LISTS[language].format(items)
