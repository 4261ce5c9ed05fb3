import { isSyllable } from '../../language/formats/spelling.ts'
import { normalised } from './normalise.ts'
import { type Token, tokensOf } from './tokens.ts'

interface Node<Value> {
  readonly next: Map<string, Node<Value>>
  values: Value[]
}

/** A wording found among tokens. */
export interface Match<Value> {
  readonly values: readonly Value[]
  /** The token behind it. */
  readonly end: number
  /** The word that was not spelled as it should be; `null` if all were. */
  readonly slip: Token | null
}

export interface PhraseIndex<Value> {
  readonly root: Node<Value>
  /** Words of the wordings by what is left of them when one letter is taken out; empty if slips are not tolerated. */
  readonly near: ReadonlyMap<string, readonly string[]>
  /** What was found near a word before. */
  readonly seen: Map<string, readonly string[]>
}

const SHORTEST_WITH_SLIP = 3
/** A word that is spelled well may still be a slip, if it is this long and its neighbours fit. */
const SHORTEST_MISTAKEN = 5

const lettersOf = (key: string): string => key.slice(0, -1)

/** A vowel left out takes its tone along: *sch* for *sách*. */
const untoned = (key: string): string => `${lettersOf(key)}0`

const withoutOne = (key: string): string[] =>
  Array.from(key, (_, i) => key.slice(0, i) + key.slice(i + 1))

/** The keys of a wording's words. */
export const keysOf = (wording: string): string[] =>
  tokensOf(normalised(wording)).map(({ key }) => key)

/** An index of wordings, each with what it means. */
export function phraseIndex<Value>(
  entries: Iterable<readonly [wording: string, value: Value]>,
  toleratesSlips = false,
): PhraseIndex<Value> {
  const root: Node<Value> = { next: new Map(), values: [] }
  const near = new Map<string, string[]>()
  const words = new Set<string>()
  for (const [wording, value] of entries) {
    let node = root
    for (const key of keysOf(wording)) {
      const next = node.next.get(key) ?? { next: new Map(), values: [] }
      node.next.set(key, next)
      node = next
      words.add(key)
    }
    if (node !== root) node.values.push(value)
  }
  if (toleratesSlips)
    for (const word of words)
      for (const left of new Set([word, ...withoutOne(word), ...withoutOne(untoned(word))]))
        near.set(left, [...(near.get(left) ?? []), word])
  return { root, near, seen: new Map() }
}

/** True for one letter more, less or other, or two that changed places. */
export function isOneSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false
  let i = 0
  while (i < a.length && a[i] === b[i]) i += 1
  if (a.length !== b.length) {
    const [long, short] = a.length > b.length ? [a, b] : [b, a]
    return long.slice(i + 1) === short.slice(i)
  }
  if (a.slice(i + 1) === b.slice(i + 1)) return true
  return a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2)
}

function nearWords<Value>(
  { near, seen }: PhraseIndex<Value>,
  { key, kind }: Token,
): readonly string[] {
  const known = seen.get(key)
  if (known) return known
  const letters = lettersOf(key).length
  const mayBe =
    kind === 'word' &&
    letters >= SHORTEST_WITH_SLIP &&
    letters <= 12 &&
    (letters >= SHORTEST_MISTAKEN || !isSyllable(key))
  const found = mayBe
    ? [...new Set([key, ...withoutOne(key)].flatMap((left) => near.get(left) ?? []))].filter(
        (word) =>
          lettersOf(word).length >= SHORTEST_WITH_SLIP &&
          (isOneSlip(key, word) || (!isSyllable(key) && isOneSlip(key, untoned(word)))),
      )
    : []
  // Bounds the cache, whatever the text.
  if (seen.size < 5000) seen.set(key, found)
  return found
}

/**
 * The longest wording that begins at token `from`, with one slip at most, and none in a wording of
 * a single word.
 *
 * @returns `null` if none does
 */
export function longestAt<Value>(
  index: PhraseIndex<Value>,
  tokens: readonly Token[],
  from: number,
  until: number = tokens.length,
): Match<Value> | null {
  return walk(index, index.root, tokens, from, until, null, from)
}

function walk<Value>(
  index: PhraseIndex<Value>,
  node: Node<Value>,
  tokens: readonly Token[],
  at: number,
  until: number,
  slip: Token | null,
  from: number,
): Match<Value> | null {
  const own: Match<Value> | null =
    node.values.length > 0 && (slip === null || at - from > 1)
      ? { values: node.values, end: at, slip }
      : null
  const token = at < until ? tokens[at] : undefined
  if (!token) return own
  const exact = node.next.get(token.key)
  if (exact) return walk(index, exact, tokens, at + 1, until, slip, from) ?? own
  if (slip !== null || index.near.size === 0 || node.next.size === 0) return own
  for (const word of nearWords(index, token)) {
    const next = node.next.get(word)
    const match = next && walk(index, next, tokens, at + 1, until, token, from)
    if (match) return match
  }
  return own
}
