import { type Figure, hasReading } from '../../domain/figure.ts'
import type { Measure, MeasureKind } from '../../domain/indicator.ts'
import { lastDecimal } from '../../domain/last-decimal.ts'
import { writtenDigit } from '../../domain/rounding.ts'
import { qualifierWord, rangeJoint, wordAfter } from '../../language/formats/qualifier.ts'
import { folded } from '../../language/formats/spelling.ts'
import {
  type Amounts,
  type MoneySize,
  moneyWordsAfter,
  readMoney,
  startsWithMoney,
  type Written,
  writeMoney,
  writeMoneyRange,
} from './typed-money.ts'
import { isWhole, MOST_DIGITS, numeralValue, readNumeral, writeNumeral } from './typed-number.ts'
import type { Refusal, TypedReason } from './typed-refusal.ts'
import { readTypedWords, type TypedWords } from './typed-words.ts'

/** A cell as read. Only `figure` is stored without a question. */
export type Typed<Kind extends Figure> =
  | { readonly kind: 'empty' }
  | { readonly kind: 'figure'; readonly figure: Kind }
  /** One reading alone is to be confirmed: it was written the English way, or may be a day. */
  | { readonly kind: 'ambiguous'; readonly readings: readonly Kind[] }
  | { readonly kind: 'unreadable'; readonly reason: TypedReason; readonly at: string }
export type TypedFigure = Typed<Figure>

const EMPTY = /^(?:[-–—−‑]+|…|\.{2,})?$/
const NO_FIGURE = [
  'chưa có',
  'chưa có số liệu',
  'không có số liệu',
  'chưa nêu',
  'không nêu',
  'báo cáo không nêu',
]
// Nothing known, or a count of nothing? The words leave it open.
const NONE_OR_ZERO = ['không', 'không có']
const FORMULA = /^[=+@#]/
const LONGEST = 120
const QUOTED = 40
const LIMIT = 10 ** MOST_DIGITS

export const unreadable = (
  reason: TypedReason,
  at: string,
): Extract<TypedFigure, { kind: 'unreadable' }> => ({
  kind: 'unreadable',
  reason,
  at: at.length > QUOTED ? `${at.slice(0, QUOTED)}…` : at,
})

/** One spelling for what looks alike: composed letters, plain spaces, *đ* and not *ð*, no invisible marks. */
export const tidy = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '')
    .replace(/ð/g, 'đ')
    .replace(/Ð/g, 'Đ')
    // Thin spaces part thousands; ordinary and no-break ones may as well part two numbers.
    .replace(/(?<=\d)[\u2007-\u200a\u202f](?=\d{3}(?!\d))/g, '.')
    .replace(/\s+/g, ' ')
    .trim()

/** With or without diacritics. */
const beginsWith = (text: string, word: string): boolean =>
  word !== '' &&
  folded(text.slice(0, word.length)) === folded(word) &&
  /^(?![\p{L}\d])/u.test(text.slice(word.length))

/** *triệu đồng/người/năm* is *triệu đồng/người* and *triệu đồng* too. */
const shortened = (word: string): string[] => {
  const at = word.lastIndexOf('/')
  return at < 0 ? [word] : [word, ...shortened(word.slice(0, at).trimEnd())]
}

/** *đv* of *đảng viên*; none of a single word. */
const initials = (name: string): string[] => {
  const words = tidy(name).toLowerCase().split(' ')
  return words.length > 1 ? [words.map((word) => word[0]).join('')] : []
}

function unitWords({ kind, name }: Measure): string[] {
  const own = [name.vi, name.en].flatMap((word) => shortened(tidy(word).toLowerCase()))
  own.push(...initials(name.vi))
  if (kind === 'count') return [...own, 'người']
  return kind === 'percent' ? [...own, '%', 'phần trăm'] : own
}

/** Why the text after the number is refused. */
function refuseRest(rest: string, { kind }: Measure): Refusal {
  if (kind !== 'percent' && /^(?:%|phần trăm)/i.test(rest))
    return { reason: 'percent-sign', at: rest }
  if (kind !== 'money' && startsWithMoney(rest)) return { reason: 'money-word', at: rest }
  const hasNumber = /(?<![\p{L}\d])\d/u.test(rest)
  return { reason: hasNumber ? 'two-numbers' : 'word', at: rest }
}

const SIZE = /^(?:(ng(?:h[ìi]n|[àa]n))|tri[ệe]u) /iu

/** The unit behind a number, *ha, nghìn ha*, and its power of ten. Without the unit, *5 triệu* may be money in the wrong column. */
function unitBehind(
  tail: string,
  measure: Measure,
): { readonly unit: string; readonly power: number } {
  const unitOf = (text: string) => unitWords(measure).find((word) => beginsWith(text, word))
  const own = unitOf(tail)
  const [size = '', thousand] = (measure.kind !== 'percent' && SIZE.exec(tail)) || []
  const sized = own === undefined && size !== '' ? unitOf(tail.slice(size.length)) : undefined
  if (sized === undefined) return { unit: own ?? '', power: 0 }
  return { unit: `${size}${sized}`, power: thousand ? 3 : 6 }
}

function readAmount(text: string, measure: Measure): Amounts | Refusal {
  const part = PART.exec(text)?.groups
  if (part) return readPart(part, measure)
  const token = /^\d[\d.,]*/.exec(text)?.[0] ?? ''
  const readings = readNumeral(token, measure.kind)
  if (readings.length === 0) return { reason: 'number', at: token }
  const tail = text.slice(token.length).trimStart()
  const { unit, power } = unitBehind(tail, measure)
  const rest = tail.slice(unit.length).trimStart()
  if (rest !== '') return refuseRest(rest, measure)
  const fitting = readings.filter(
    ({ numeral }) => measure.kind !== 'count' || isWhole(numeral, power),
  )
  if (fitting.length === 0) return { reason: 'decimals', at: token }
  const values = fitting.map(({ numeral, decimals }) => ({
    value: numeralValue(numeral, power),
    place: Math.min(0, power - decimals),
  }))
  return { values, sure: readings.every(({ english }) => !english) }
}

const PART = /^(?<part>\d[\d.]*) ?\/ ?(?<whole>\d[\d.]*)(?![\d/,])(?<unit>.*)$/u
const YEAR = /^(?:19|20)\d\d$/
const DAY = /^(?:0?[1-9]|[12]\d|3[01])\/(?:0?[1-9]|1[0-2])$/
const DECIMALS = 2

/**
 * *84/100*: so many of so many. Of a count the first is the figure, of a rate the share they are; what may be a day, or
 * does not come out even, is to be confirmed.
 */
function readPart(
  { part = '', whole = '', unit = '' }: Readonly<Record<string, string>>,
  measure: Measure,
): Amounts | Refusal {
  const refused: Refusal = { reason: 'two-numbers', at: `/${whole}${unit}` }
  const [count, of] = [part, whole].map((text) => readAmount(text, { ...measure, kind: 'count' }))
  const rest = unit.trim()
  if (!count || !of || 'reason' in count || 'reason' in of || YEAR.test(whole)) return refused
  if (rest !== '' && !unitWords(measure).some((word) => folded(word) === folded(rest)))
    return refused
  const [value, total] = [count.values[0]?.value ?? 0, of.values[0]?.value ?? 0]
  if (total === 0 || value > total) return refused
  const isDay = DAY.test(`${part}/${whole}`)
  if (measure.kind !== 'percent') return { ...count, sure: count.sure && !isDay }
  const share = (100 * value) / total
  const rounded = Number(share.toFixed(DECIMALS))
  const isEven = Math.abs(share - rounded) < 1e-9
  const place = isEven ? Math.log10(lastDecimal(rounded)) : -DECIMALS
  return { values: [{ value: rounded, place }], sure: isEven && !isDay }
}

function readUnsigned(text: string, measure: Measure, size?: MoneySize): Amounts | Refusal {
  const token = /^\d[\d.,]*/.exec(text)?.[0] ?? ''
  const digits = token.replace(/[.,]/g, '').replace(/^0+/, '')
  if (digits.length > MOST_DIGITS) return { reason: 'too-long', at: token }
  if (measure.kind !== 'money') return readAmount(text, measure)
  const money = readMoney(text, size)
  return 'rest' in money ? refuseRest(money.rest, measure) : money
}

function readSigned(text: string, measure: Measure, size?: MoneySize): Amounts | Refusal {
  const [sign, mark] = /^([-−–—‑]) ?(?=\d)/u.exec(text) ?? []
  if (sign === undefined) return readUnsigned(text, measure, size)
  const read = readUnsigned(text.slice(sign.length), measure, size)
  if ('reason' in read) return read
  // A long dash, or one set apart, may as well head a line of a list.
  const isList = mark === '—' || sign.endsWith(' ')
  const below = read.values.map(({ value, place }) => ({ value: value && -value, place }))
  return { values: isList ? [...below, ...read.values] : below, sure: read.sure }
}

const RANGE = /^(?:từ )?(\d.*?) ?(?:(?<=[\d\p{L}% ])(?:đến|tới) ?(?=\d)|([-–—−‑]) ?(?=\d))(.*)$/iu
const SIZES: readonly MoneySize[] = ['billion', 'million', 'dong']

/** The two ends of a range, and *–* where a dash joins them; `null` for what is no range. */
interface RangeText {
  readonly low: string
  readonly high: string
  readonly word?: string
}

function rangeIn({ rest, qualifier }: TypedWords, { kind }: Measure): RangeText | null {
  const [, low = '', dash, high = ''] = (qualifier === 'exact' && RANGE.exec(rest)) || []
  if (low === '') return null
  const isBare = kind === 'money' && moneyWordsAfter(low) === ''
  return {
    low: isBare ? `${low} ${moneyWordsAfter(high)}`.trimEnd() : low,
    high,
    ...(dash === undefined ? {} : { word: '–' }),
  }
}

interface Ends {
  readonly value: number
  readonly high: number
}

/** Reads both ends; those of money without its word are in the same one. */
function readRange(
  { low, high }: RangeText,
  measure: Measure,
  size?: MoneySize,
): Refusal | { readonly values: readonly Ends[]; readonly sure: boolean } {
  const to = readUnsigned(high, measure, size)
  if ('reason' in to) return to
  const isBare = measure.kind === 'money' && !size && moneyWordsAfter(high) === ''
  const found: Ends[] = []
  let sure = to.sure
  for (const each of isBare && moneyWordsAfter(low) === '' ? SIZES : [size]) {
    const from = readUnsigned(low, measure, each)
    const until = each === size ? to : readUnsigned(high, measure, each)
    if ('reason' in from) return from
    if ('reason' in until) continue
    sure &&= from.sure
    for (const { value } of from.values)
      for (const end of until.values)
        if (value < end.value && to.values.some((one) => one.value === end.value))
          found.push({ value, high: end.value })
  }
  return found.length > 0 ? { values: found, sure } : { reason: 'range', at: `${low} – ${high}` }
}

function refuseStart(typed: string, rest: string): Refusal | null {
  if (FORMULA.test(rest)) return { reason: 'formula', at: rest }
  if (!/\d/.test(rest)) return { reason: 'no-number', at: typed }
  if (/^[.,]\d/.test(rest)) return { reason: 'number', at: rest }
  if (/^[-−–—‑]? ?\d/u.test(rest)) return null
  return { reason: 'word', at: /^\D+/.exec(rest)?.[0].trim() ?? rest }
}

/** The digit of an exact figure whose value does not show where it was written to. */
function digitOf({ value, place }: Written, kind: MeasureKind): number | undefined {
  const isMoney = kind === 'money'
  // Counts are exact, and there is no place below one đồng.
  if (kind === 'count' || value === 0 || (isMoney && place <= 0 && Math.abs(value) < 1e6))
    return undefined
  const shown = Math.round(Math.log10(Math.max(writtenDigit({ value }, kind), isMoney ? 1 : 0)))
  return shown === place ? undefined : Number(`1e${place}`)
}

/**
 * Reads one cell as a clerk types or pastes it: *ước đạt trên 1.710 tỷ*, *05*, *33,3%*, *25 tỷ 300
 * triệu*, *25–27 tỷ*, *giảm 0,4 tỷ*, *18 đv*. Money comes in đồng, percent 0–100. Nothing is guessed: what may be
 * meant in two ways is ambiguous, and the rest is refused with the piece that cannot be read. A dash,
 * *chưa có* and nothing at all are empty, never zero.
 *
 * @param size the money word of bare numbers in a column; without it they are ambiguous
 */
export function readTypedFigure(text: string, measure: Measure, size?: MoneySize): TypedFigure {
  const typed = tidy(text)
  const lower = typed.toLowerCase()
  if (EMPTY.test(typed) || NO_FIGURE.includes(lower)) return { kind: 'empty' }
  if (NONE_OR_ZERO.includes(lower)) return unreadable('none-or-zero', typed)
  if (typed.length > LONGEST) return unreadable('text', typed)
  const said = readTypedWords(typed, measure.kind)
  const range = rangeIn(said, measure)
  if (range) return figuresOf(rangeFigures(range, said, measure, size), range.high)
  const { rest, isOpen, ...words } = said
  const refusal = refuseStart(typed, rest)
  if (refusal) return unreadable(refusal.reason, refusal.at)
  const read = readSigned(rest, measure, size)
  if ('reason' in read) return unreadable(read.reason, read.at)
  const figures = read.values.map((written): Figure => {
    const digit = words.qualifier === 'exact' ? digitOf(written, measure.kind) : undefined
    return { value: written.value, ...words, ...(digit === undefined ? {} : { digit }) }
  })
  const isEmpty = figures.every((figure) => !hasReading(figure) && isShort(figure))
  if (isEmpty) {
    // *hơn -0,4 tỷ*: further below zero, or less far?
    const isBelow = figures.some(({ value }) => value < 0)
    return unreadable(isBelow ? 'qualified-negative' : 'qualified-zero', typed)
  }
  return figuresOf({ figures: figures.filter(hasReading), sure: read.sure && !isOpen }, rest)
}

function rangeFigures(
  range: RangeText,
  { estimated }: TypedWords,
  measure: Measure,
  size?: MoneySize,
): Refusal | Figures {
  const read = readRange(range, measure, size)
  if ('reason' in read) return read
  const word = range.word === undefined ? {} : { word: range.word }
  const figures = read.values.map(
    (ends): Figure => ({ ...ends, qualifier: 'between', estimated, ...word }),
  )
  return { figures, sure: read.sure }
}

interface Figures {
  readonly figures: readonly Figure[]
  readonly sure: boolean
}

const isShort = ({ value, high = 0 }: Figure): boolean => Math.max(Math.abs(value), high) < LIMIT

function figuresOf(read: Refusal | Figures, text: string): TypedFigure {
  if ('reason' in read) return unreadable(read.reason, read.at)
  const short = read.figures.filter(isShort)
  // Two readings of one value differ in nothing but how it was written.
  const byValue = Map.groupBy(short, ({ value, high }) => `${value} ${high}`)
  const readings = [...byValue.values()].flatMap(([first]) => first ?? [])
  const [only] = readings
  if (!only) return unreadable('too-long', text)
  return read.sure && readings.length === 1
    ? { kind: 'figure', figure: only }
    : { kind: 'ambiguous', readings }
}

function writeNumber(figure: Figure, { kind }: Measure): string {
  const { value, high, digit } = figure
  if (high !== undefined) {
    const joint = rangeJoint(figure, 'vi')
    if (kind === 'money') {
      const [from, to, unit] = writeMoneyRange(value, high)
      return `${from}${joint}${to} ${unit}`
    }
    const [from, to] = [value, high].map((end) => writeNumeral(end, kind))
    return `${from}${joint}${to}${kind === 'percent' ? '%' : ''}`
  }
  if (kind === 'money') return writeMoney({ value, digit })
  const decimals = digit === undefined || kind === 'count' ? 0 : -Math.round(Math.log10(digit))
  return `${writeNumeral(value, kind, decimals)}${kind === 'percent' ? '%' : ''}`
}

/**
 * The text that puts a stored figure back in its cell, to its last written digit: reading it with any
 * size gives the same figure, as long as that could have been typed (at most 15 digits, whole đồng
 * and counts, a qualifier's word that `readQualifier` knows).
 *
 * @throws RangeError for NaN and infinities
 */
export const formatTyped = (figure: Figure, measure: Measure): string =>
  [qualifierWord(figure, 'vi'), writeNumber(figure, measure), wordAfter(figure, 'vi')]
    .filter(Boolean)
    .join(' ')
