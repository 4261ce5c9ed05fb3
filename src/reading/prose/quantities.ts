import { type Numeral, numeralValue } from '../typed/typed-number.ts'
import { magnitudeAt } from './magnitudes.ts'
import type { NamedNumber } from './named-numbers.ts'
import { numberAt, type SeparatorStyle, type WrittenNumber } from './numerals.ts'
import { longestAt, type PhraseIndex } from './phrase-index.ts'
import { dayAt } from './times.ts'
import { type Token, wordAt } from './tokens.ts'

/** A number with its unit: *25 tỷ 300 triệu đồng*, *hơn 30%*, *18 đảng viên*. */
export interface Quantity {
  /** Money in đồng, percent 0–100. */
  readonly value: number
  /** *25–27 tỷ*, *từ 25 đến 27 tỷ*: the upper end, and the dash if it was written with one. */
  readonly range?: { readonly high: number; readonly word: '–' | undefined } | undefined
  /** Its other reading, where the separators are ambiguous. */
  readonly otherValue: number | null
  readonly kind: 'money' | 'percent' | 'counted' | 'foreign' | 'bare'
  /** The indicators whose noun follows it. */
  readonly counts: readonly string[]
  /** *gấp 4,6 lần*: a percentage that is never a change, whatever the verb. */
  readonly isMultiple?: boolean
  /** *67/100*: the whole it is a part of. */
  readonly outOf: number | null
  /** The first token of its noun; where there is none, the token behind the number. */
  readonly noun: number
  readonly end: number
}

export type Nouns = PhraseIndex<string>

const sized = (numeral: Numeral | null, power: number): number | null =>
  numeral && numeralValue(numeral, power)

interface Amount {
  readonly value: number
  readonly other: number | null
  readonly isMoney: boolean
  /** True if a power of ten has no word for money: it may be *triệu lượt*. */
  readonly hasSize: boolean
  /** What the number was multiplied by: *792,9/1.287,4 tỷ đồng* has one for both. */
  readonly size: number
  readonly end: number
}

/** *mười tám (18) đảng viên*, *18 (mười tám)*: the same number repeated is not a second one. */
function endOfRepeated(
  tokens: readonly Token[],
  { numeral, end, isInWords }: WrittenNumber,
): number {
  if (tokens[end]?.text !== '(') return end
  const again = numberAt(tokens, end + 1)
  const isSame =
    again !== null &&
    again.isInWords !== isInWords &&
    numeralValue(again.numeral) === numeralValue(numeral) &&
    tokens[again.end]?.text === ')'
  return isSame ? again.end + 1 : end
}

/** *25 tỷ 300 triệu đồng*: each size smaller than the one before. */
function amountAt(tokens: readonly Token[], from: number, style: SeparatorStyle): Amount | null {
  const first = numberAt(tokens, from, style)
  if (!first) return null
  const firstEnd = endOfRepeated(tokens, first)
  const size = magnitudeAt(tokens, firstEnd)
  let value = sized(first.numeral, size?.power ?? 0) ?? 0
  let end = size?.end ?? firstEnd
  let isMoney = size?.isMoney ?? false
  let power = size?.power ?? 0
  let isCompound = false
  // *4 ngàn 872 tỷ*: the larger size is of both.
  const rest = power === 3 && !isMoney ? numberAt(tokens, end, style) : null
  const whole = rest && magnitudeAt(tokens, rest.end)
  const units = rest && (sized(rest.numeral, 0) ?? 0)
  if (whole && units !== null && whole.power > 3 && units < 1000) {
    value = (value + units) * 10 ** whole.power
    power = whole.power
    end = whole.end
    isMoney = whole.isMoney
    isCompound = true
  }
  while (power > 3 && tokens[end]?.kind === 'number') {
    const next = numberAt(tokens, end, style)
    const smaller = next && magnitudeAt(tokens, next.end)
    const part = next && smaller ? (sized(next.numeral, smaller.power) ?? 0) : 0
    if (!smaller || smaller.power >= power || smaller.power === 0 || part >= 10 ** power) break
    value += part
    power = smaller.power
    end = smaller.end
    isMoney ||= smaller.isMoney
    isCompound = true
  }
  const other = isCompound ? null : sized(first.other, size?.power ?? 0)
  return {
    value,
    other,
    isMoney,
    hasSize: size !== null,
    size: isCompound ? 1 : 10 ** (size?.power ?? 0),
    end,
  }
}

/** The whole behind a slash, *67/100*, *792,9 tỷ/1.287,4 tỷ đồng*; the noun may follow either. */
function wholeAt(tokens: readonly Token[], from: number, style: SeparatorStyle): Amount | null {
  return tokens[from]?.text === '/' ? amountAt(tokens, from + 1, style) : null
}

/**
 * The quantity that begins at a token.
 *
 * @param nouns - what the indicators count, each with the indicator
 * @param isGrammar - true for words that can follow a number without being its noun
 */
export function quantityAt(
  tokens: readonly Token[],
  from: number,
  nouns: Nouns,
  style: SeparatorStyle,
  isGrammar: (at: number) => boolean,
): Quantity | NamedNumber | null {
  const plain = (at: number) => plainQuantityAt(tokens, at, nouns, style, isGrammar)
  const low = plain(from)
  if (!low || 'reason' in low || low.outOf !== null) return low
  const isDash = tokens[low.end]?.text === '-'
  if (!isDash && !(tokens[from - 1]?.text === 'từ' && TO.has(wordAt(tokens, low.end)))) return low
  const high = plain(low.end + 1)
  if (!high || 'reason' in high || high.outOf !== null || !AMOUNTS.has(high.kind)) return low
  if (low.kind !== 'bare' && low.kind !== high.kind) return low
  if (low.kind !== 'bare' && CHANGES.has(wordAt(tokens, from - 2))) return low
  const size = low.kind === 'bare' ? (amountAt(tokens, low.end + 1, style)?.size ?? 1) : 1
  const value = low.value * size
  if (value >= high.value) return low
  const range = { high: high.value, word: isDash ? ('–' as const) : undefined }
  return { ...high, value, otherValue: null, range }
}

const TO = new Set(['đến', 'tới'])
/** *tăng từ 10 tỷ đồng đến 12 tỷ đồng*: what it was, and what it is now. */
const CHANGES = new Set(['tăng', 'giảm', 'nâng'])
/** Years and other numbers without a noun have a dash between them too. */
const AMOUNTS = new Set<Quantity['kind']>(['money', 'counted'])

const TWICE = {
  value: 200,
  otherValue: null,
  kind: 'percent',
  isMultiple: true,
  counts: [],
  outOf: null,
} as const

const MOST_BETWEEN = 3

/** True for *gấp* before the number, with its qualifier between. */
function isMultiplied(tokens: readonly Token[], from: number): boolean {
  for (
    let at = from - 1;
    at >= Math.max(0, from - MOST_BETWEEN) && tokens[at]?.kind === 'word';
    at -= 1
  )
    if (tokens[at]?.text === 'gấp') return true
  return false
}

/** Behind *%, phần trăm, điểm phần trăm, điểm %*; `null` where there is none. */
export function percentSignEnd(tokens: readonly Token[], from: number): number | null {
  const at = wordAt(tokens, from) === 'điểm' ? from + 1 : from
  if (tokens[at]?.text === '%') return at + 1
  return wordAt(tokens, at) === 'phần' && wordAt(tokens, at + 1) === 'trăm' ? at + 2 : null
}

function plainQuantityAt(
  tokens: readonly Token[],
  from: number,
  nouns: Nouns,
  style: SeparatorStyle,
  isGrammar: (at: number) => boolean,
): Quantity | NamedNumber | null {
  if (wordAt(tokens, from) === 'đôi' && wordAt(tokens, from - 1) === 'gấp')
    return { ...TWICE, noun: from + 1, end: from + 1 }
  const amount = amountAt(tokens, from, style)
  if (!amount)
    return tokens[from]?.kind === 'number' ? { reason: 'unreadable', end: from + 1 } : null
  const isWords = tokens[from]?.kind === 'word'
  const own = longestAt(nouns, tokens, amount.end)
  const whole = wholeAt(tokens, own?.end ?? amount.end, style)
  const noun = own ?? longestAt(nouns, tokens, whole?.end ?? amount.end)
  if (whole && !amount.hasSize && !whole.isMoney && !noun && dayAt(tokens, from))
    return { reason: 'date', end: whole.end }
  const power = whole && !amount.hasSize ? whole.size : 1
  const nounAt = own ? amount.end : (whole?.end ?? amount.end)
  const base = {
    value: amount.value * power,
    otherValue: amount.other,
    outOf: whole?.value ?? null,
    counts: noun?.values ?? [],
    noun: nounAt,
  }
  // *gấp 4,6 lần*
  if (wordAt(tokens, nounAt) === 'lần' && isMultiplied(tokens, from))
    return {
      ...base,
      value: Number((100 * base.value).toPrecision(12)),
      otherValue: null,
      kind: 'percent',
      isMultiple: true,
      end: nounAt + 1,
    }
  const percentEnd = percentSignEnd(tokens, nounAt)
  if (percentEnd !== null) return { ...base, kind: 'percent', end: percentEnd }
  if (amount.isMoney || whole?.isMoney) return { ...base, kind: 'money', end: nounAt }
  if (noun) {
    const wholeEnd = own && whole ? (longestAt(nouns, tokens, whole.end)?.end ?? whole.end) : 0
    return { ...base, kind: 'counted', end: Math.max(noun.end, wholeEnd) }
  }
  const next = tokens[nounAt]
  const hasNoun = next?.kind === 'word' && !isGrammar(nounAt)
  if (isWords && !hasNoun) return null
  if (isWords && !amount.hasSize && from + 1 === amount.end) return null
  if (hasNoun) return { ...base, kind: 'foreign', end: nounAt }
  return { ...base, kind: amount.hasSize ? 'money' : 'bare', end: nounAt }
}
