import type { Qualifier } from '../../domain/figure.ts'
import { QUALIFIER_WORDS } from '../../domain/qualifier-words.ts'
import { withoutDiacritics } from './spelling.ts'

// *<* promises no more than *dưới*, which is not the usual word; the others are their words' signs.
const SIGNS: readonly (readonly [sign: RegExp, qualifier: Qualifier, word: string])[] = [
  [/^[~≈]/, 'about', ''],
  [/^(?:>=|=>|≥)/, 'at-least', ''],
  [/^(?:<=|=<|≤)/, 'at-most', ''],
  [/^>/, 'over', ''],
  [/^</, 'under', 'dưới'],
]
const ESTIMATES = ['ước đạt', 'ước thực hiện', 'ước tính', 'ước']

export interface ReadQualifier {
  readonly qualifier: Qualifier
  readonly estimated: boolean
  /** The wording as it was written, lower case; empty if there was none, or a sign for the usual one. */
  readonly word: string
  /** What follows the qualifier. */
  readonly rest: string
}

/**
 * Reads what a text promises of the number it begins: *ước đạt trên 1.710 tỷ* is over and estimated,
 * and so is *ước > 1.710 tỷ*.
 */
export function readQualifier(text: string): ReadQualifier {
  let rest = text.normalize('NFC').replace(/\s+/gu, ' ').trim()
  const estimate = ESTIMATES.find((wording) => startsWithWord(rest, wording))
  if (estimate !== undefined) rest = rest.slice(estimate.length).trimStart()
  const found = QUALIFIER_WORDS.find(([wording]) => startsWithWord(rest, wording))
  if (found) rest = rest.slice(found[0].length).trimStart()
  const sign = found ? undefined : SIGNS.find(([pattern]) => pattern.test(rest))
  if (sign) rest = rest.replace(sign[0], '').trimStart()
  return {
    qualifier: found?.[1] ?? sign?.[1] ?? 'exact',
    estimated: estimate !== undefined,
    word: found?.[0] ?? sign?.[2] ?? '',
    rest,
  }
}

/** Typed with its diacritics, or with none. */
function startsWithWord(text: string, wording: string): boolean {
  const start = text.slice(0, wording.length).toLowerCase()
  return (
    (start === wording || start === withoutDiacritics(wording)) &&
    /^(?!\p{L})/u.test(text.slice(wording.length))
  )
}
