import { syllableKey } from '../../language/formats/spelling.ts'
import type { Normalised } from './normalise.ts'

/** A word, a number, a sign, or the end of a line. */
export interface Token {
  readonly kind: 'word' | 'number' | 'mark' | 'line'
  /** As normalised; of a line's end, `\n`. */
  readonly text: string
  /** Words that are the same in every spelling share a key; of the others it is the text. */
  readonly key: string
  /** Offsets in the original text, `end` exclusive. */
  readonly start: number
  readonly end: number
  readonly isCapital: boolean
  /** *CN, TTCN*: all capitals, and no name. */
  readonly isShortened: boolean
  /** True if the token before touches it. */
  readonly isGlued: boolean
}

/** The word at a place; empty for a number, a sign, the end. */
export const wordAt = (tokens: readonly Token[], at: number): string =>
  tokens[at]?.kind === 'word' ? (tokens[at]?.text ?? '') : ''

const isDigit = (code: number): boolean => code >= 48 && code <= 57

const LETTER = /\p{L}/u
const isLetter = (code: number, char: string): boolean =>
  (code >= 97 && code <= 122) || (code > 127 && LETTER.test(char))

/** The end of the run of digits at `from`, with dots and commas that have a digit on either side. */
function numberEnd(text: string, from: number): number {
  let end = from
  while (end < text.length) {
    const code = text.charCodeAt(end)
    const isMark = code === 44 || code === 46
    if (!isDigit(code) && !(isMark && isDigit(text.charCodeAt(end + 1)))) break
    end += 1
  }
  return end
}

/** The end of the word at `from`; a digit glued to its end is part of it (*m2*). */
function wordEnd(text: string, from: number): number {
  let end = from
  while (end < text.length && isLetter(text.charCodeAt(end), text.charAt(end))) end += 1
  while (end < text.length && isDigit(text.charCodeAt(end))) end += 1
  return end
}

function isAllCapitals(capitals: Uint8Array, from: number, end: number): boolean {
  for (let at = from; at < end; at += 1) if (capitals[at] !== 1) return false
  return end - from > 1
}

/** The tokens of a text, in order; spaces are left out, line ends are not. */
export function tokensOf({ text, starts, ends, capitals }: Normalised): Token[] {
  const keys = new Map<string, string>()
  const tokens: Token[] = []
  let before = -1
  for (let from = 0; from < text.length; ) {
    const code = text.charCodeAt(from)
    if (code === 32) {
      from += 1
      continue
    }
    const isWord = isLetter(code, text.charAt(from))
    const end = isDigit(code)
      ? numberEnd(text, from)
      : isWord
        ? wordEnd(text, from)
        : from + ((text.codePointAt(from) ?? 0) > 0xffff ? 2 : 1)
    const word = text.slice(from, end)
    const kind = isWord ? 'word' : isDigit(code) ? 'number' : code === 10 ? 'line' : 'mark'
    const key = kind === 'word' ? (keys.get(word) ?? syllableKey(word)) : word
    if (kind === 'word') keys.set(word, key)
    tokens.push({
      kind,
      text: word,
      key,
      start: starts[from] ?? 0,
      end: ends[end - 1] ?? 0,
      isCapital: capitals[from] === 1,
      isShortened: isWord && capitals[from] === 1 && isAllCapitals(capitals, from, end),
      isGlued: before === from,
    })
    before = end
    from = end
  }
  return tokens
}
