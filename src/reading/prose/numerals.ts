import { type Numeral, numeralValue, readNumeral } from '../typed/typed-number.ts'
import type { Token } from './tokens.ts'

/** A number in a text, before its unit is known. */
export interface WrittenNumber {
  readonly numeral: Numeral
  /** Its other reading, where the separators are ambiguous. */
  readonly other: Numeral | null
  readonly end: number
  readonly isInWords: boolean
}

/** How a text writes separators, where one number alone is ambiguous. */
export type SeparatorStyle = 'vietnamese' | 'english'

const OWN = /^\d+,\d{1,2}$|^\d+(?:\.\d{3})+,\d+$|^[1-9]\d{0,2}(?:\.\d{3})+$/
const ENGLISH = /^\d+\.\d{1,2}$|^\d+(?:,\d{3})+\.\d+$|^[1-9]\d{0,2}(?:,\d{3}){2,}$/

/** The separators of a text: Vietnamese unless it has only English ones. */
export function separatorStyle(tokens: readonly Token[]): SeparatorStyle {
  let english = 0
  for (const token of tokens) {
    if (token.kind !== 'number' || token.text.length < 3) continue
    if (OWN.test(token.text)) return 'vietnamese'
    if (ENGLISH.test(token.text)) english += 1
  }
  return english > 1 ? 'english' : 'vietnamese'
}

const LONGEST = 20
const PLAIN = /^\d{1,4}$/

/** Most numbers are short and have no separators. */
function plain(text: string, end: number): WrittenNumber {
  const digits = String(Number(text))
  const kept = digits.replace(/0+$/, '')
  const exponent = kept === '' ? 0 : digits.length - kept.length
  return { numeral: { digits: kept, exponent }, other: null, end, isInWords: false }
}

function inDigits(token: Token, style: SeparatorStyle, end: number): WrittenNumber | null {
  if (token.text.length > LONGEST) return null
  if (PLAIN.test(token.text)) return plain(token.text, end)
  const readings = readNumeral(token.text, 'amount')
  const own = readings.find(({ english }) => english === (style === 'english')) ?? readings[0]
  if (!own) return null
  const other = readings.find((each) => each !== own) ?? null
  return { numeral: own.numeral, other: other?.numeral ?? null, end, isInWords: false }
}

const DIGITS: ReadonlyMap<string, number> = new Map([
  ['một', 1],
  ['mốt', 1],
  ['hai', 2],
  ['ba', 3],
  ['bốn', 4],
  ['tư', 4],
  ['năm', 5],
  ['lăm', 5],
  ['sáu', 6],
  ['bảy', 7],
  ['bẩy', 7],
  ['tám', 8],
  ['chín', 9],
])
const FILLERS = new Set(['linh', 'lẻ'])

/** *mười tám*, *hai mươi lăm*, *một trăm linh ba*: from the front, as far as it is a number. */
function inWords(tokens: readonly Token[], from: number): WrittenNumber | null {
  const first = tokens[from]?.text ?? ''
  if (first !== 'mười' && !DIGITS.has(first)) return null
  let hundreds = 0
  let tens = 0
  let ones = 0
  let at = from
  const word = (i: number): string => (tokens[i]?.kind === 'word' ? (tokens[i]?.text ?? '') : '')
  if (DIGITS.has(word(at)) && word(at + 1) === 'trăm') {
    hundreds = DIGITS.get(word(at)) ?? 0
    at += 2
    if (FILLERS.has(word(at)) && DIGITS.has(word(at + 1))) at += 1
  }
  if (word(at) === 'mười') {
    tens = 1
    at += 1
  } else if (DIGITS.has(word(at)) && (word(at + 1) === 'mươi' || word(at + 1) === 'chục')) {
    tens = DIGITS.get(word(at)) ?? 0
    at += 2
  }
  const isYear =
    word(at) === 'năm' && (tens > 0 || hundreds > 0) && tokens[at + 1]?.kind === 'number'
  if (DIGITS.has(word(at)) && !isYear) {
    ones = DIGITS.get(word(at)) ?? 0
    at += 1
  }
  const value = hundreds * 100 + tens * 10 + ones
  if (value === 0) return null
  const [numeral] = readNumeral(String(value), 'count')
  return numeral ? { numeral: numeral.numeral, other: null, end: at, isInWords: true } : null
}

/**
 * The number that begins at a token, in digits or in words.
 *
 * @returns `null` if none does, or its separators make no number (*1.71.0*)
 */
export function numberAt(
  tokens: readonly Token[],
  from: number,
  style: SeparatorStyle = 'vietnamese',
): WrittenNumber | null {
  const token = tokens[from]
  if (token?.kind === 'number') return inDigits(token, style, from + 1)
  return token?.kind === 'word' ? inWords(tokens, from) : null
}

/** A small whole number at a token, as months and days are written; `null` for any other. */
export function smallNumberAt(
  tokens: readonly Token[],
  from: number,
): { readonly value: number; readonly end: number } | null {
  const token = tokens[from]
  if (token?.kind === 'number')
    return /^\d{1,4}$/.test(token.text) ? { value: Number(token.text), end: from + 1 } : null
  const read = numberAt(tokens, from)
  return read ? { value: numeralValue(read.numeral), end: read.end } : null
}
