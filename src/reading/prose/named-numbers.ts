import { NAMED_BY_NUMBER } from './lexicon.ts'
import { longestAt } from './phrase-index.ts'
import type { AsideReason } from './proposal.ts'
import { type Token, wordAt } from './tokens.ts'

/** A number that is no quantity, and why. */
export interface NamedNumber {
  readonly reason: AsideReason
  readonly end: number
}

/** A number that is a name: of a page, an act, a telephone. */
export function namedNumberAt(tokens: readonly Token[], from: number): NamedNumber | null {
  const token = tokens[from]
  if (token?.kind !== 'number') return null
  const before = tokens[from - 1]
  const after = tokens[from + 1]
  if (/^0[\d.]{7,}$/.test(token.text) || isTelephone(tokens, from))
    return { reason: 'telephone', end: from + 1 }
  const isCode = (after?.text === '-' || after?.text === '/') && after.isGlued
  if (isCode && tokens[from + 2]?.kind === 'word' && tokens[from + 2]?.isCapital)
    return { reason: 'document', end: codeEnd(tokens, from + 1) }
  if (before?.text === '-' && before.isGlued && token.isGlued && tokens[from - 2]?.kind === 'word')
    return { reason: 'name', end: from + 1 }
  if (
    /^(?:19|20)\d\d$/.test(token.text) &&
    (YEAR_BESIDE.test(before?.text ?? '') || after?.text === '-')
  )
    return { reason: 'date', end: from + 1 }
  return isNamed(tokens, from) ? { reason: 'name', end: from + 1 } : null
}

const YEAR_BESIDE = /^(?:năm|[-/])$/

function codeEnd(tokens: readonly Token[], from: number): number {
  let end = from
  while (
    tokens[end]?.isGlued &&
    tokens[end]?.text !== ',' &&
    tokens[end]?.text !== ';' &&
    end - from < 12
  )
    end += 1
  return end
}

const CALLS = new Set(['điện thoại', 'đt', 'fax', 'tel', 'hotline', 'sđt', 'thoại'])

function isTelephone(tokens: readonly Token[], at: number): boolean {
  for (let back = 1; back <= 2; back += 1) {
    const token = tokens[at - back]
    if (token?.kind === 'word') return CALLS.has(token.text)
  }
  return false
}

const LONGEST_NAME = 3

/** *tổng số 67* and *kỷ luật 02* are numbers of something, *số 67* the name of a house, *Luật 78* of an act. */
const NO_NAME: Readonly<Record<string, RegExp>> = { số: /^(?:tổng|với|con)$/, luật: /^kỷ$/ }

function isNamed(tokens: readonly Token[], at: number): boolean {
  for (let length = 1; length <= LONGEST_NAME; length += 1) {
    const from = at - length
    const match = from >= 0 ? longestAt(NAMED_BY_NUMBER, tokens, from, at) : null
    if (match?.end !== at) continue
    return !(length === 1 && NO_NAME[wordAt(tokens, from)]?.test(wordAt(tokens, from - 1)))
  }
  return false
}
