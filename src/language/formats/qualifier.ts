import type { Figure, Qualifier } from '../../domain/figure.ts'
import type { Language } from '../catalogues/language.ts'

const WORDS: Record<Language, Record<Qualifier, string>> = {
  vi: { exact: '', under: 'gần', over: 'trên', about: 'khoảng' },
  en: { exact: '', under: 'nearly', over: 'over', about: 'about' },
}

const ESTIMATED: Record<Language, string> = { vi: 'ước đạt', en: 'an estimated' }

/** The words before a figure's number; empty for an exact one. The report's own word is used where it has one. */
export function qualifierWord({ qualifier, estimated, word }: Figure, language: Language): string {
  const own = language === 'vi' ? word : undefined
  return [estimated && ESTIMATED[language], own ?? WORDS[language][qualifier]]
    .filter(Boolean)
    .join(' ')
}

// Longer wordings before those they begin with.
const QUALIFIERS: readonly (readonly [wording: string, qualifier: Qualifier])[] = [
  ['không dưới', 'over'],
  ['xấp xỉ dưới', 'under'],
  ['xấp xỉ', 'about'],
  ['ngót', 'under'],
  ['gần', 'under'],
  ['trên', 'over'],
  ['hơn', 'over'],
  ['khoảng', 'about'],
]
const ESTIMATES = ['ước đạt', 'ước thực hiện', 'ước tính', 'ước']

export interface ReadQualifier {
  readonly qualifier: Qualifier
  readonly estimated: boolean
  /** The wording as it was written, lower case; empty if there was none. */
  readonly word: string
  /** What follows the qualifier. */
  readonly rest: string
}

/** Reads what a text promises of the number it begins: *ước đạt trên 1.710 tỷ* is over and estimated. */
export function readQualifier(text: string): ReadQualifier {
  let rest = text.normalize('NFC').replace(/\s+/gu, ' ').trim()
  const estimate = ESTIMATES.find((wording) => startsWithWord(rest, wording))
  if (estimate !== undefined) rest = rest.slice(estimate.length).trimStart()
  const found = QUALIFIERS.find(([wording]) => startsWithWord(rest, wording))
  if (found) rest = rest.slice(found[0].length).trimStart()
  return {
    qualifier: found?.[1] ?? 'exact',
    estimated: estimate !== undefined,
    word: found?.[0] ?? '',
    rest,
  }
}

const startsWithWord = (text: string, wording: string): boolean =>
  text.toLowerCase().startsWith(wording) && /^(?!\p{L})/u.test(text.slice(wording.length))
