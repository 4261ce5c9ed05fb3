import type { Token } from './tokens.ts'

/** A stretch of tokens that is read as one: a sentence, a heading, an item of a list. */
export interface Sentence {
  readonly tokens: readonly Token[]
  /** True if it begins a line; headings and items do. */
  readonly isLineStart: boolean
  /** *Thu ngân sách:* leads the lines below it. */
  readonly isLead: boolean
  /** An item of a list: it begins with a dash, a star, a plus. */
  readonly isItem: boolean
  /** *II. NHIỆM VỤ*: its number; `null` if there is none. */
  readonly numbering: Numbering | null
  /** A line of its own without a full stop behind it. */
  readonly isHeading: boolean
  /** Its index in the paragraph. */
  readonly place: number
}

/** How a heading is counted: Roman numbers and capital letters head larger parts than figures do. */
type Numbering = 'large' | 'small'

const STOPS = new Set(['.', '!', '?', '…'])
const BULLETS = new Set(['-', '+', '*', '•', '·', '●', '○', '▪', '', '', '>', '»', '✓', '√', 'o'])
// Shortened titles whose full stop ends nothing.
const TITLES = new Set(['tp', 'tx', 'tt', 'ths', 'ts', 'gs', 'pgs', 'bs', 'đ', 'tr', 'p', 'q', 'h'])
const ROMAN = /^(?:x{0,2}(?:i[xv]|v?i{0,3}))$/
const LONGEST_HEADING = 30

const isBullet = (token: Token): boolean =>
  BULLETS.has(token.text) || (token.kind === 'mark' && /[\ue000-\uf8ff■-◿✀-➿]/u.test(token.text))

// No sentence, heading or item ends with one of these.
const OPEN = new Set(
  'với so của và đạt được là cho tại trên gần hơn ước từ đến trong nâng lên bằng các những'.split(
    ' ',
  ),
)

/** *(BTNO) – Theo*: who reports it, at the beginning of a text. */
function isSource(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < at + LONGEST_SOURCE; i += 1)
    if (tokens[i]?.text === ')') return tokens[i + 1]?.text === '-' || !!tokens[at + 1]?.isShortened
  return false
}
const LONGEST_SOURCE = 7

/** A line that continues the previous one, which was broken at the width of a page. */
function isBroken(before: Token | undefined, tokens: readonly Token[], at: number): boolean {
  const after = tokens[at]
  if (!before || !after || before.kind === 'line') return false
  if (STOPS.has(before.text) || before.text === ':' || before.text === ';') return false
  if (OPEN.has(before.text)) return true
  if (after.kind === 'word') return !after.isCapital && after.text !== 'o'
  if (after.text === '(') return !isSource(tokens, at)
  if (after.kind !== 'number') return after.text === '%'
  const next = tokens[at + 1]
  const isNumbering = next !== undefined && (/^[.)/]$/.test(next.text) || next.isCapital)
  return before.kind === 'word' && !before.isCapital && !isNumbering
}

function isStop(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token || !STOPS.has(token.text)) return false
  const after = tokens[at + 1]
  const before = tokens[at - 1]
  // *so với năm 2013.Trong đó*: the space was forgotten.
  const isForgotten = after?.isCapital && (before?.text.length ?? 0) > 2 && !before?.isShortened
  if (after?.isGlued && !STOPS.has(after.text) && !isForgotten) return /^[/"”»)]$/.test(after.text)
  return !(
    token.text === '.' &&
    before?.kind === 'word' &&
    TITLES.has(before.text) &&
    after?.isCapital
  )
}

/** Takes the bullet and the number off the beginning of a line. */
function headOf(line: readonly Token[]): Pick<Sentence, 'isItem' | 'numbering'> & { from: number } {
  let from = 0
  while (line[from] && isBullet(line[from] as Token) && from < 3) from += 1
  const isItem = from > 0
  const [first, sign, after] = [line[from], line[from + 1], line[from + 2]]
  const isSign = sign !== undefined && /^[.)/:]$/.test(sign.text) && sign.isGlued
  const isApart = after === undefined || !after.isGlued
  if (first?.kind === 'number' && isSign && isApart)
    return { isItem, numbering: 'small', from: from + 2 }
  // *1.2 Công tác*, *3.1. Về kinh tế*
  if (first?.kind === 'number' && /^\d(?:\.\d){1,3}$/.test(first.text) && sign?.isCapital)
    return { isItem, numbering: 'small', from: from + 1 }
  if (first?.kind !== 'word' || !isSign || !isApart || sign.text === ':')
    return { isItem, numbering: null, from }
  const isLarge = first.isCapital && (ROMAN.test(first.text) || first.text.length === 1)
  if (isLarge) return { isItem, numbering: 'large', from: from + 2 }
  if (first.text.length === 1) return { isItem, numbering: 'small', from: from + 2 }
  return { isItem, numbering: null, from }
}

function* lines(tokens: readonly Token[]): Generator<readonly Token[]> {
  let line: Token[] = []
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'line') line.push(token)
    else if (!isBroken(line.at(-1), tokens, at + 1)) {
      if (line.length > 0) yield line
      line = []
    }
  }
  if (line.length > 0) yield line
}

/** The sentences of a text, in order. A line broken off by the width of a page is put together again. */
export function sentencesOf(tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = []
  for (const line of lines(tokens)) {
    const { from: first, isItem, numbering } = headOf(line)
    let from = first
    let place = 0
    for (let at = first; at < line.length; at += 1) {
      const isLast = at === line.length - 1
      if (!isLast && !isStop(line, at)) continue
      const part = line.slice(from, at + 1)
      const end = part.at(-1)?.text ?? ''
      const isWholeLine = place === 0 && isLast
      sentences.push({
        tokens: part,
        isLineStart: place === 0,
        isLead: isLast && end === ':',
        isItem: isItem && place === 0,
        numbering: place === 0 ? numbering : null,
        isHeading: isWholeLine && !STOPS.has(end) && end !== ';' && part.length <= LONGEST_HEADING,
        place,
      })
      from = at + 1
      place += 1
    }
  }
  return sentences
}
