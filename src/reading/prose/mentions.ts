import type { Indicator } from '../../domain/indicator.ts'
import type { IndicatorWords } from '../../domain/indicator-words.ts'
import { spellingsOf } from '../../language/formats/abbreviations.ts'
import { keysOf, longestAt, type PhraseIndex, phraseIndex } from './phrase-index.ts'
import type { Token } from './tokens.ts'

/** An indicator to be looked for, with its words. */
export interface SoughtIndicator {
  readonly indicator: Pick<Indicator, 'id' | 'accumulation' | 'measure'> &
    Partial<Pick<Indicator, 'partOf'>>
  readonly words: IndicatorWords
}

interface Wording {
  readonly indicatorId: string
  /** What has to follow, one after the other, as the index of tails knows it; nothing for a name. */
  readonly tails: readonly string[]
  readonly kind: 'meant' | 'topic' | 'other'
  /** *giá trị sản xuất*, of *tổng giá trị sản xuất*: only where no more words of a name follow. */
  readonly isStrict?: boolean
}

/** The words of all indicators, ready to be found. */
export interface IndicatorIndex {
  readonly heads: PhraseIndex<Wording>
  readonly tails: PhraseIndex<string>
  readonly nouns: PhraseIndex<string>
  /** Names that begin with their noun, *xã … đạt chuẩn nông thôn mới*, whose rest may come later behind a number. */
  readonly apart: PhraseIndex<Wording>
  /** Names of rates without *tỷ lệ*, which may follow their number. */
  readonly shares: PhraseIndex<string>
  /** The short ones among them, *hộ nghèo*, which much else begins with. */
  readonly shortShares: PhraseIndex<string>
  /** Of rates of people, what they do: *tham gia bảo hiểm y tế*. */
  readonly peopleShares: PhraseIndex<string>
  readonly alsoSaid: PhraseIndex<string>
  /** Of parts, by their whole, the words that they have and it has not: *nữ*. */
  readonly parts: ReadonlyMap<string, PhraseIndex<string>>
  /** Those that count what may happen or not: cases, accidents. */
  readonly incidents: ReadonlySet<string>
  readonly byId: ReadonlyMap<string, SoughtIndicator['indicator']>
}

/** A place where an indicator is named. */
export interface Mention {
  /** More than one where a wording belongs to several; `[]` for a wording that is not meant. */
  readonly indicatorIds: readonly string[]
  /** Its figure follows only where another of its words does. */
  readonly isTopic: boolean
  /** It is the indicator only where the words behind it are no part of a longer name. */
  readonly isStrict: boolean
  /** The token behind the words that begin it. */
  readonly headEnd: number
  /** The token behind all of it. */
  readonly end: number
  readonly slip: Token | null
}

const NOT_MEANT = { indicatorIds: [], isTopic: false, isStrict: false }

/** *đảng viên mới*: what is short is no name without its noun. */
const LONG_APART = 5

const PEOPLE = /^(?:dân số|số dân|người dân|người|dân) (?=\S+ )/i
const RATE = /^t[ỷỉ] lệ /i
/** *2% hộ nghèo được hỗ trợ*: what is short begins much else. */
const LONG_RATE = 6

const TOTAL = /^tổng /i
/** *tổng thu, tổng giá trị sản xuất*: what is shorter is too much. */
const LONG_TOTAL = 5

const FURTHEST = 9
/** *14/20 xã đã được Chủ tịch UBND tỉnh Bắc Ninh công nhận đạt chuẩn nông thôn mới*. */
const FURTHEST_APART = 15
const GAP = /\s*(?:…|\.{3,})\s*/

const known = new WeakMap<readonly SoughtIndicator[], IndicatorIndex>()

/** The words of these indicators; a list that was seen before is not gone through again. */
export function indicatorIndex(sought: readonly SoughtIndicator[]): IndicatorIndex {
  const index = known.get(sought) ?? indexOf(sought)
  known.set(sought, index)
  return index
}

function indexOf(sought: readonly SoughtIndicator[]): IndicatorIndex {
  const heads: [string, Wording][] = []
  const tails: [string, string][] = []
  const nouns: [string, string][] = []
  const also: [string, string][] = []
  const apart: [string, Wording][] = []
  const shares: [string, string][] = []
  const shortShares: [string, string][] = []
  const peopleShares: [string, string][] = []
  for (const { indicator, words } of sought) {
    const meant = { indicatorId: indicator.id, kind: 'meant' as const }
    for (const name of words.names.flatMap(spellingsOf)) {
      heads.push([name, { ...meant, tails: [] }])
      if (indicator.measure.kind === 'money' && !TOTAL.test(name))
        heads.push([`tổng ${name}`, { ...meant, tails: [] }])
    }
    for (const noun of words.counted ?? [])
      for (const name of words.names.filter((each) => each.startsWith(`${noun} `)))
        if (keysOf(name).length >= LONG_APART)
          for (const tail of spellingsOf(name.slice(noun.length + 1))) {
            apart.push([noun, { ...meant, tails: [tail] }])
            tails.push([tail, tail])
          }
    for (const name of words.names.filter((each) => TOTAL.test(each)))
      if (keysOf(name).length >= LONG_TOTAL)
        for (const each of spellingsOf(name))
          heads.push([each.replace(TOTAL, ''), { ...meant, tails: [], isStrict: true }])
    if (indicator.measure.kind === 'percent')
      for (const name of words.names.filter((each) => RATE.test(each)))
        for (const each of spellingsOf(name.replace(RATE, ''))) {
          const isLong = keysOf(name).length >= LONG_RATE
          const entry: [string, string] = [each, indicator.id]
          if (PEOPLE.test(each)) peopleShares.push([each.replace(PEOPLE, ''), indicator.id])
          if (isLong) shares.push(entry)
          else shortShares.push(entry)
        }
    for (const pattern of words.patterns?.flatMap(spellingsOf) ?? []) {
      const [head = '', ...behind] = pattern.split(GAP)
      heads.push([head, { ...meant, tails: behind }])
      for (const tail of behind) tails.push([tail, tail])
    }
    for (const other of words.notMeant?.flatMap(spellingsOf) ?? [])
      heads.push([other, { ...meant, tails: [], kind: 'other' }])
    for (const topic of words.topics?.flatMap(spellingsOf) ?? [])
      heads.push([topic, { ...meant, tails: [], kind: 'topic' }])
    for (const noun of words.counted?.flatMap(spellingsOf) ?? []) nouns.push([noun, indicator.id])
    for (const word of words.alsoSaid?.flatMap(spellingsOf) ?? []) also.push([word, indicator.id])
  }
  return {
    heads: phraseIndex(heads, true),
    tails: phraseIndex(tails, true),
    nouns: phraseIndex(nouns, true),
    shares: phraseIndex(shares),
    shortShares: phraseIndex(shortShares),
    peopleShares: phraseIndex(peopleShares),
    apart: phraseIndex(apart),
    alsoSaid: phraseIndex(also),
    parts: partsOf(sought),
    incidents: new Set(sought.filter(isOfIncidents).map(({ indicator }) => indicator.id)),
    byId: new Map(sought.map(({ indicator }) => [indicator.id, indicator])),
  }
}

const INCIDENTS = new Set(['vụ', 'vụ việc', 'vụ án', 'ca', 'trường hợp', 'điểm nóng'])

const isOfIncidents = ({ indicator: { accumulation, measure }, words }: SoughtIndicator): boolean =>
  accumulation === 'flow' &&
  measure.kind === 'count' &&
  [measure.name.vi, ...(words.counted ?? [])].some((noun) => INCIDENTS.has(noun))

/** The indicator whose noun stands behind a number and whose name goes on further behind; `null` for none. */
export function mentionApart(
  index: IndicatorIndex,
  tokens: readonly Token[],
  noun: number,
): Mention | null {
  const match = longestAt(index.apart, tokens, noun)
  for (const { tails, indicatorId } of match?.values ?? []) {
    const found = match && tailsEnd(index, tokens, match.end, tails, FURTHEST_APART)
    if (found)
      return {
        ...{ indicatorIds: [indicatorId], isTopic: false, isStrict: false },
        ...{ headEnd: match.end, end: found.end, slip: match.slip ?? found.slip },
      }
  }
  return null
}

/** *Kết nạp đảng viên nữ*, of *kết nạp đảng viên mới*, is called *nữ* behind *trong đó*. */
function partsOf(sought: readonly SoughtIndicator[]): ReadonlyMap<string, PhraseIndex<string>> {
  const words = new Map(sought.map(({ indicator, words: { names } }) => [indicator.id, names]))
  const parts = sought.filter(({ indicator }) => words.has(indicator.partOf ?? ''))
  const byWhole = Map.groupBy(parts, ({ indicator }) => indicator.partOf ?? '')
  return new Map(
    [...byWhole].map(([whole, all]) => {
      const known = new Set(words.get(whole)?.flatMap(wordsOf))
      const own = all.flatMap(({ indicator, words: { names } }) =>
        names
          .map((name) =>
            wordsOf(name)
              .filter((word) => !known.has(word))
              .join(' '),
          )
          .filter((rest) => rest !== '')
          .map((rest): [string, string] => [rest, indicator.id]),
      )
      return [whole, phraseIndex(own)]
    }),
  )
}

const wordsOf = (name: string): string[] => name.toLowerCase().normalize('NFC').split(/\s+/)

const ENDS_CLAUSE = /^[,;()]$/

type Found = Pick<Mention, 'end' | 'slip'>

function tailEnd(
  index: IndicatorIndex,
  tokens: readonly Token[],
  from: number,
  tail: string,
  furthest: number,
): Found | null {
  for (let at = from; at < Math.min(tokens.length, from + furthest); at += 1) {
    if (ENDS_CLAUSE.test(tokens[at]?.text ?? '')) return null
    const match = longestAt(index.tails, tokens, at)
    if (match?.values.includes(tail)) return { end: match.end, slip: match.slip }
  }
  return null
}

/** Where the last of them ends, each behind the one before it; `null` if one is not there. */
function tailsEnd(
  index: IndicatorIndex,
  tokens: readonly Token[],
  from: number,
  tails: readonly string[],
  furthest = FURTHEST,
): Found | null {
  let found: Found = { end: from, slip: null }
  for (const tail of tails) {
    const next = tailEnd(index, tokens, found.end, tail, furthest)
    if (!next) return null
    found = { end: next.end, slip: found.slip ?? next.slip }
  }
  return found
}

/**
 * The indicator named at a token; the longest wording wins, and a pattern includes the
 * words at its end.
 *
 * @returns `null` if none is
 */
export function mentionAt(
  index: IndicatorIndex,
  tokens: readonly Token[],
  from: number,
): Mention | null {
  const match = longestAt(index.heads, tokens, from)
  if (!match) return null
  const whole = match.values.filter(({ tails }) => tails.length === 0)
  // What one indicator is not may be the name of another.
  const named = whole.filter(({ kind }) => kind !== 'other')
  if (whole.length > 0 && named.length === 0)
    return { ...NOT_MEANT, headEnd: match.end, end: match.end, slip: match.slip }
  for (const { tails, indicatorId } of match.values) {
    const found = tails.length > 0 ? tailsEnd(index, tokens, match.end, tails) : null
    if (found)
      return {
        indicatorIds: [indicatorId],
        isTopic: false,
        isStrict: false,
        headEnd: match.end,
        end: found.end,
        slip: match.slip ?? found.slip,
      }
  }
  if (named.length === 0) return null
  const indicatorIds = [...new Set(named.map(({ indicatorId }) => indicatorId))]
  const isTopic = named.every(({ kind }) => kind === 'topic')
  const isStrict = named.every((each) => each.isStrict)
  return { indicatorIds, isTopic, isStrict, headEnd: match.end, end: match.end, slip: match.slip }
}
