import { folded, syllableKey } from '~/language/formats/spelling.ts'

/** A word of a text, and its keys for comparing. */
export interface Word {
  /** Offsets in the text, `end` exclusive. */
  readonly start: number
  readonly end: number
  /** Without marks: *kết* is *ket*. */
  readonly plain: string
  /** The same for all spellings without marks: *tỷ* and *tỉ*. */
  readonly plainKey: string
  /** The same for all spellings, with marks. */
  readonly key: string
  readonly hasMarks: boolean
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu

export const wordsOf = (text: string): Word[] =>
  [...text.matchAll(WORD)].map(({ 0: word, index }) => {
    const lower = word.normalize('NFC').toLowerCase()
    const key = syllableKey(lower)
    return {
      start: index,
      end: index + word.length,
      plain: folded(word),
      plainKey: folded(key.slice(0, -1)),
      key,
      hasMarks: folded(word) !== lower,
    }
  })

/** True if a word begins as typed, or is the same word in another spelling. */
export const matches = (word: Word, typed: Word): boolean =>
  word.plain.startsWith(typed.plain) || word.plainKey === typed.plainKey

/** The offset where the typed part of a word ends; combining marks belong to their letter. */
export function typedEnd(text: string, { start, end, plain: letters }: Word, typed: Word): number {
  if (typed.plain.length >= letters.length || !letters.startsWith(typed.plain)) return end
  let at = start
  while (at < end && folded(text.slice(start, at)).length < typed.plain.length) at += 1
  while (at < end && /\p{M}/u.test(text.charAt(at))) at += 1
  return at
}
