import type { Figure, Qualifier } from '../../domain/figure.ts'
import type { Language } from '../catalogues/language.ts'

const WORDS: Record<Language, Record<Qualifier, string>> = {
  vi: {
    exact: '',
    under: 'gần',
    over: 'trên',
    'at-least': 'không dưới',
    'at-most': 'không quá',
    between: 'từ',
    about: 'khoảng',
  },
  en: {
    exact: '',
    under: 'nearly',
    over: 'over',
    'at-least': 'at least',
    'at-most': 'at most',
    between: 'from',
    about: 'about',
  },
}

const ESTIMATED: Record<Language, string> = { vi: 'ước đạt', en: 'an estimated' }

/** The words before a figure's number; empty for an exact one. The report's own word is used where it has one. */
export function qualifierWord({ qualifier, estimated, word }: Figure, language: Language): string {
  const own = language === 'vi' ? word : undefined
  const [before] = (own ?? WORDS[language][qualifier]).split('…')
  return [estimated && ESTIMATED[language], before === DASH ? '' : before?.trim()]
    .filter(Boolean)
    .join(' ')
}

/** The word of a range that was written *25–27 tỷ*. */
const DASH = '–'

const TO: Record<Language, string> = { vi: 'đến', en: 'to' }

/** What stands between the two numbers of a range: *đến*, or a dash without spaces where the report has one. */
export const rangeJoint = ({ word }: Pick<Figure, 'word'>, language: Language): string =>
  word === DASH ? DASH : ` ${TO[language]} `

/** What follows the unit: *trở lên* of *từ … trở lên*; empty for most words. */
export function wordAfter({ word, qualifier }: Figure, language: Language): string {
  if (language !== 'vi' || qualifier === 'between') return ''
  return word?.split('…')[1]?.trim() ?? ''
}
