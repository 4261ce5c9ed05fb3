import type { Period } from '../../domain/period.ts'
import { type BaseWords, baseAt } from './bases.ts'
import { LEXICON, type Role } from './lexicon.ts'
import { magnitudeAt } from './magnitudes.ts'
import { type IndicatorIndex, type Mention, mentionAt } from './mentions.ts'
import { type NamedNumber, namedNumberAt } from './named-numbers.ts'
import type { SeparatorStyle } from './numerals.ts'
import { type OwnPlace, placeIn } from './own-place.ts'
import { isOneSlip, keysOf, longestAt } from './phrase-index.ts'
import { COMMITTEES, ofEachPlace } from './place-kinds.ts'
import { percentSignEnd, type Quantity, quantityAt } from './quantities.ts'
import { fixedTime, type Time, timeAt } from './times.ts'
import type { Token } from './tokens.ts'

/** A phrase of a sentence; `from` and `to` are its tokens, `to` exclusive. */
export type Phrase = { readonly from: number; readonly to: number } & (
  | { readonly kind: 'quantity'; readonly quantity: Quantity }
  | { readonly kind: 'named-number'; readonly named: NamedNumber }
  | { readonly kind: 'mention'; readonly mention: Mention }
  | { readonly kind: 'time'; readonly time: Time }
  | { readonly kind: 'base'; readonly base: BaseWords }
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'punctuation'; readonly mark: string }
  /** A word that may also refer to some indicators. */
  | { readonly kind: 'also-said'; readonly indicatorIds: readonly string[] }
  /** A word in none of the lists; `isName` where it is written as a name. */
  | { readonly kind: 'unknown-word'; readonly isName: boolean }
  | Exclude<Role, { readonly kind: 'time' | 'place' }>
)

export type QuantityPhrase = Phrase & { readonly kind: 'quantity' }

export interface PhraseInput {
  readonly index: IndicatorIndex
  readonly period: Period
  readonly style: SeparatorStyle
  /** That of the unit that reports, *huyện Cầu Kè*; its own name does not lead elsewhere. */
  readonly place: OwnPlace | null
}

const PUNCTUATION = new Set([',', ';', ':', '(', ')', '/'])

/** The phrases of one sentence, in order; every token belongs to one. */
export function phrasesOf(tokens: readonly Token[], input: PhraseInput): Phrase[] {
  const isAllCapitals = isShouted(tokens)
  const phrases: Phrase[] = []
  for (let at = 0; at < tokens.length; ) {
    const phrase = phraseAt(tokens, at, input, isAllCapitals)
    phrases.push(phrase)
    at = Math.max(phrase.to, at + 1)
  }
  return phrases
}

const isShouted = (tokens: readonly Token[]): boolean =>
  !tokens.some((token) => token.kind === 'word' && !token.isCapital)

function phraseAt(
  tokens: readonly Token[],
  from: number,
  input: PhraseInput,
  isAllCapitals: boolean,
): Phrase {
  const token = tokens[from]
  if (token?.kind === 'mark') {
    const isDash = token.text === '-' && !token.isGlued
    const mark = PUNCTUATION.has(token.text) ? token.text : isDash ? ',' : ''
    return { kind: 'punctuation', mark, from, to: from + 1 }
  }
  return (
    timePhrase(tokens, from, input) ??
    numberPhrase(tokens, from, input) ??
    wordPhrase(tokens, from, input, isAllCapitals)
  )
}

function timePhrase(
  tokens: readonly Token[],
  from: number,
  { period, index }: PhraseInput,
): Phrase | null {
  const named = timeAt(tokens, from, period)
  // *trong tháng 12 đồng chí*: the number counts people, and is no month.
  const isThisMonth = named?.time.kind === 'scope' && named.time.scope === 'month'
  if (
    named &&
    !isThisMonth &&
    tokens[from]?.text === 'trong' &&
    isCounted(tokens, named.end, index)
  )
    return null
  // *đến 12.4 tỷ đồng*, and *đến 12.4*.
  if (named && DOTTED.test(tokens[named.end - 1]?.text ?? '') && isAmount(tokens, named.end, index))
    return null
  return named && { kind: 'time', time: named.time, from, to: named.end }
}

/** Words that are the thing counted when they follow a number. */
const COUNTABLE = new Set<Role['kind']>([
  'body',
  'place',
  'contrary',
  'own-unit',
  'task',
  'result',
  'undone',
])

const DOTTED = /^\d{1,2}\.\d{1,2}$/

/** True at a unit that decimals are usual of. */
const isAmount = (tokens: readonly Token[], at: number, { nouns, byId }: IndicatorIndex): boolean =>
  percentSignEnd(tokens, at) !== null ||
  magnitudeAt(tokens, at) !== null ||
  (longestAt(nouns, tokens, at)?.values ?? []).some((id) => byId.get(id)?.measure.kind === 'amount')

const isCounted = (tokens: readonly Token[], at: number, index: IndicatorIndex): boolean =>
  longestAt(index.nouns, tokens, at) !== null || magnitudeAt(tokens, at) !== null

function numberPhrase(
  tokens: readonly Token[],
  from: number,
  { index, style, place }: PhraseInput,
): Phrase | null {
  const named = namedNumberAt(tokens, from)
  if (named) return { kind: 'named-number', named, from, to: named.end }
  const isGrammar = (at: number) => {
    const role = longestAt(LEXICON, tokens, at)?.values[0]
    return role !== undefined && !COUNTABLE.has(role.kind) && baseAt(tokens, at, place) === null
  }
  const read = quantityAt(tokens, from, index.nouns, style, isGrammar)
  if (!read) return null
  if (!('reason' in read) && read.kind === 'bare' && YEAR.test(tokens[from]?.text ?? ''))
    return { kind: 'named-number', named: { reason: 'date', end: read.end }, from, to: read.end }
  return 'reason' in read
    ? { kind: 'named-number', named: read, from, to: read.end }
    : { kind: 'quantity', quantity: read, from, to: read.end }
}

/** *lúa Hè Thu 2020, giá so sánh 2010*: a number alone; thousands have their dot. */
const YEAR = /^(?:19[89]\d|20[0-5]\d)$/

function wordPhrase(
  tokens: readonly Token[],
  from: number,
  { index, place, period }: PhraseInput,
  isAllCapitals: boolean,
): Phrase {
  const mention = mentionAt(index, tokens, from)
  const role = longestAt(LEXICON, tokens, from)
  const isLonger = (role?.end ?? 0) > (mention?.headEnd ?? 0)
  if (mention && !isLonger && !(mention.isStrict && goesOn(tokens, mention.headEnd)))
    return { kind: 'mention', mention, from, to: mention.headEnd }
  const base = baseAt(tokens, from, place, (at) => mentionAt(index, tokens, at) !== null)
  if (base && base.end >= (role?.end ?? 0)) return { kind: 'base', base, from, to: base.end }
  const also = longestAt(index.alsoSaid, tokens, from)
  if (also && also.end >= (role?.end ?? 0))
    return { kind: 'also-said', indicatorIds: also.values, from, to: also.end }
  // Its noun without a number, *nâng tổng số đảng viên*, is no other subject either.
  const noun = longestAt(index.nouns, tokens, from)
  if (noun && noun.end > (role?.end ?? 0))
    return { kind: 'also-said', indicatorIds: noun.values, from, to: noun.end }
  const meaning = role?.values[0]
  if (!role || !meaning) {
    if (isMisspeltVerb(tokens, from)) return { kind: 'attain', from, to: from + 1 }
    const isName =
      !isAllCapitals && from > 0 && (tokens[from]?.isCapital ?? false) && !tokens[from]?.isShortened
    return { kind: 'unknown-word', isName, from, to: from + 1 }
  }
  if (meaning.kind === 'time')
    return { kind: 'time', time: fixedTime(meaning.time, period), from, to: role.end }
  if (meaning.kind === 'place') return placePhrase(tokens, from, role.end, place, isAllCapitals)
  return { ...meaning, from, to: role.end }
}

/** What follows a name without making it another: a verb, a time, a sign, the unit itself. */
const ENDS_NAME = new Set<Role['kind']>([
  'attain',
  'exceed',
  'rise',
  'fall',
  'estimate',
  'qualifier',
  'time',
  'carry-out',
  'neutral',
  'own-unit',
  'total',
])

/** *giá trị sản xuất ngành nông nghiệp*: more words of the name. */
function goesOn(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.kind !== 'word') return false
  const role = longestAt(LEXICON, tokens, at)?.values[0]
  return role === undefined || !ENDS_NAME.has(role.kind)
}

const VERBS = keysOf('bằng đạt')

/** *băng 100,3%*: one letter off, right before its number. */
const isMisspeltVerb = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.kind === 'number' && VERBS.some((verb) => isOneSlip(tokens[at]?.key ?? '', verb))

/** Without a name behind it, the unit's own committee. */
const OWN_COMMITTEES = new Set([
  ...COMMITTEES,
  ...ofEachPlace((kind) => [`đảng bộ ${kind}`], ['district']),
])

/** *xã Hòa Ân* leads elsewhere; *các xã*, *toàn huyện*, the unit's own name and what it lies in do not. */
function placePhrase(
  tokens: readonly Token[],
  from: number,
  nameFrom: number,
  place: OwnPlace | null,
  isAllCapitals: boolean,
): Phrase {
  const level = tokens
    .slice(from, nameFrom)
    .map(({ text }) => text)
    .join(' ')
  let to = nameFrom
  while (
    !isAllCapitals &&
    tokens[to]?.kind === 'word' &&
    tokens[to]?.isCapital &&
    to - nameFrom < 4
  )
    to += 1
  if (to === nameFrom && isNumbered(tokens, from, nameFrom)) to += 1
  if (to === nameFrom) return { kind: OWN_COMMITTEES.has(level) ? 'own-unit' : 'neutral', from, to }
  const keys = tokens.slice(from, to).map(({ key }) => key)
  const named = placeIn(keys)
  // *Đảng bộ Cầu Kè*: of a committee the kind of its place may be left out.
  const isBare = named === null && keys.slice(nameFrom - from).join(' ') === place?.name
  const isSelf =
    place !== null && (isBare || (named?.kind === place.kind && named.name === place.name))
  return { kind: isSelf || isAbove(named, level, place) ? 'own-unit' : 'elsewhere', from, to }
}

/** *Phường 5, Quận 7*: names. */
const isNumbered = (tokens: readonly Token[], from: number, at: number): boolean =>
  /^(?:phường|quận)$/.test(tokens[at - 1]?.text ?? '') &&
  (tokens[from]?.isCapital ?? false) &&
  /^\d{1,2}$/.test(tokens[at]?.text ?? '')

/** *xã Hòa Tân, huyện Cầu Kè*: what is above the unit, or may be, is its address. */
function isAbove(named: OwnPlace | null, level: string, place: OwnPlace | null): boolean {
  if (!named || named.level === 'commune') return false
  if (place === null || place.level === 'commune') return true
  if (place.level === 'province') return false
  return level === 'tỉnh' || (place.kind === 'quận' && level === 'thành phố')
}
