import type { Indicator } from '../domain/indicator.ts'
import type { IndicatorWords } from '../domain/indicator-words.ts'
import { longestAt, type PhraseIndex, phraseIndex } from './phrase-index.ts'
import type { Token } from './tokens.ts'

/** An indicator to be looked for, with its words. */
export interface SoughtIndicator {
  readonly indicator: Pick<Indicator, 'id' | 'accumulation' | 'measure'>
  readonly words: IndicatorWords
}

interface Wording {
  readonly indicatorId: string
  /** What has to follow, as the index of tails knows it; `null` for a name. */
  readonly tail: string | null
  readonly kind: 'meant' | 'topic' | 'other'
}

/** The words of all indicators, ready to be found. */
export interface IndicatorIndex {
  readonly heads: PhraseIndex<Wording>
  readonly tails: PhraseIndex<string>
  readonly nouns: PhraseIndex<string>
  readonly alsoSaid: PhraseIndex<string>
  readonly byId: ReadonlyMap<string, SoughtIndicator['indicator']>
}

/** A place where an indicator is named. */
export interface Mention {
  /** More than one where a wording belongs to several; `[]` for a wording that is not meant. */
  readonly indicatorIds: readonly string[]
  /** Its figure follows only where another of its words does. */
  readonly isTopic: boolean
  /** The token behind the words that begin it. */
  readonly headEnd: number
  /** The token behind all of it. */
  readonly end: number
  readonly slip: Token | null
}

const NOT_MEANT = { indicatorIds: [], isTopic: false }

const FURTHEST = 9
const GAP = /\s*(?:…|\.{3})\s*/

export function indicatorIndex(sought: readonly SoughtIndicator[]): IndicatorIndex {
  const heads: [string, Wording][] = []
  const tails: [string, string][] = []
  const nouns: [string, string][] = []
  const also: [string, string][] = []
  for (const { indicator, words } of sought) {
    const meant = { indicatorId: indicator.id, kind: 'meant' as const }
    for (const name of words.names) heads.push([name, { ...meant, tail: null }])
    for (const pattern of words.patterns ?? []) {
      const [head = '', tail] = pattern.split(GAP)
      heads.push([head, { ...meant, tail: tail ?? null }])
      if (tail) tails.push([tail, tail])
    }
    for (const other of words.notMeant ?? [])
      heads.push([other, { ...meant, tail: null, kind: 'other' }])
    for (const topic of words.topics ?? [])
      heads.push([topic, { ...meant, tail: null, kind: 'topic' }])
    for (const noun of words.counted ?? []) nouns.push([noun, indicator.id])
    for (const word of words.alsoSaid ?? []) also.push([word, indicator.id])
  }
  return {
    heads: phraseIndex(heads, true),
    tails: phraseIndex(tails, true),
    nouns: phraseIndex(nouns, true),
    alsoSaid: phraseIndex(also),
    byId: new Map(sought.map(({ indicator }) => [indicator.id, indicator])),
  }
}

const ENDS_CLAUSE = /^[,;()]$/

function tailEnd(
  index: IndicatorIndex,
  tokens: readonly Token[],
  from: number,
  tail: string,
): { end: number; slip: Token | null } | null {
  for (let at = from; at < Math.min(tokens.length, from + FURTHEST); at += 1) {
    if (ENDS_CLAUSE.test(tokens[at]?.text ?? '')) return null
    const match = longestAt(index.tails, tokens, at)
    if (match?.values.includes(tail)) return { end: match.end, slip: match.slip }
  }
  return null
}

/**
 * The indicator named at a token; the longest wording wins, and a pattern counts with what stands
 * at its end.
 *
 * @returns `null` where none is
 */
export function mentionAt(
  index: IndicatorIndex,
  tokens: readonly Token[],
  from: number,
): Mention | null {
  const match = longestAt(index.heads, tokens, from)
  if (!match) return null
  const named = match.values.filter(({ tail }) => tail === null)
  if (named.some(({ kind }) => kind === 'other'))
    return { ...NOT_MEANT, headEnd: match.end, end: match.end, slip: match.slip }
  for (const { tail, indicatorId } of match.values) {
    const found = tail === null ? null : tailEnd(index, tokens, match.end, tail)
    if (found)
      return {
        indicatorIds: [indicatorId],
        isTopic: false,
        headEnd: match.end,
        end: found.end,
        slip: match.slip ?? found.slip,
      }
  }
  if (named.length === 0) return null
  const indicatorIds = [...new Set(named.map(({ indicatorId }) => indicatorId))]
  const isTopic = named.every(({ kind }) => kind === 'topic')
  return { indicatorIds, isTopic, headEnd: match.end, end: match.end, slip: match.slip }
}
