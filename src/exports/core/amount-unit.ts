import type { Localized, Measure } from '../../domain/indicator.ts'
import type { Language } from '../../language/catalogues/language.ts'

const DONG: Localized = { vi: 'đồng', en: 'dong' }

/** What a stored number counts: money is kept in đồng, a share in percent. */
export const quantityUnit = ({ kind, name }: Measure, language: Language): string =>
  kind === 'money' ? DONG[language] : kind === 'percent' ? '%' : name[language]
