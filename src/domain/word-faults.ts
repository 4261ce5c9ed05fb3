import type { IndicatorWords } from './indicator-words.ts'

/** What the words of an indicator are listed under. */
export const WORD_LISTS = [
  'names',
  'patterns',
  'counted',
  'alsoSaid',
  'topics',
  'notMeant',
] as const satisfies readonly (keyof IndicatorWords)[]
export type WordList = (typeof WORD_LISTS)[number]

/** Something for each list. */
export const perList = <T>(of: (list: WordList) => T): Record<WordList, T> =>
  Object.fromEntries(WORD_LISTS.map((list) => [list, of(list)])) as Record<WordList, T>

/** Characters of one wording; longer than any name of an indicator. */
export const WORDING_MAX = 120
/** Wordings of one list. */
export const WORDINGS_MAX = 60

/** Why words cannot be used, and the wording that it is about. */
export interface WordFault {
  readonly list: WordList
  readonly kind:
    | 'no-name'
    | 'too-many'
    | 'no-letter'
    | 'too-long'
    | 'twice'
    /** A pattern without its gap, or with none of its words before or behind it. */
    | 'gap-missing'
    /** A gap in a list whose wordings are matched as written. */
    | 'gap-elsewhere'
    /** One of the names, listed as not meant. */
    | 'meant-and-not'
  readonly wording: string
}

const GAP = '…'

/** A wording as stored: one space between words, one sign for a gap, however it was typed. */
export const tidyWording = (wording: string): string =>
  wording
    .normalize('NFC')
    .replaceAll(/…|\.{3,}/g, ` ${GAP} `)
    .replaceAll(/\s+/g, ' ')
    .trim()

const sameAs = (wording: string): string => wording.toLowerCase()
const hasLetter = (text: string): boolean => /\p{L}/u.test(text)

function faultOf(list: WordList, wording: string): WordFault['kind'] | null {
  if (!hasLetter(wording)) return 'no-letter'
  if (wording.length > WORDING_MAX) return 'too-long'
  const parts = wording.split(GAP)
  if (list !== 'patterns') return parts.length > 1 ? 'gap-elsewhere' : null
  return parts.length > 1 && parts.every(hasLetter) ? null : 'gap-missing'
}

/** Why words cannot be used. @param words - each wording tidied */
export function wordFaults(words: IndicatorWords): WordFault[] {
  const faults: WordFault[] = []
  const names = new Set(words.names.map(sameAs))
  if (words.names.length === 0) faults.push({ list: 'names', kind: 'no-name', wording: '' })
  for (const list of WORD_LISTS) {
    const wordings = words[list] ?? []
    if (wordings.length > WORDINGS_MAX) faults.push({ list, kind: 'too-many', wording: '' })
    const before = new Set<string>()
    for (const wording of wordings) {
      const isTwice = before.has(sameAs(wording))
      const isName = list === 'notMeant' && names.has(sameAs(wording))
      const kind = faultOf(list, wording) ?? (isTwice ? 'twice' : isName ? 'meant-and-not' : null)
      if (kind) faults.push({ list, kind, wording })
      before.add(sameAs(wording))
    }
  }
  return faults
}
