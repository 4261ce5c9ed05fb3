import type { Figure } from '../../domain/figure.ts'
import type { Measure } from '../../domain/indicator.ts'
import { qualifierWord, readQualifier } from '../../language/formats/qualifier.ts'
import {
  type Amounts,
  type MoneySize,
  readMoney,
  startsWithMoney,
  writeMoney,
} from './typed-money.ts'
import { isWhole, MOST_DIGITS, numeralValue, readNumeral, writeNumeral } from './typed-number.ts'
import type { Refusal, TypedReason } from './typed-refusal.ts'

/** A cell as read. Only `figure` is stored without a question. */
export type TypedFigure =
  | { readonly kind: 'empty' }
  | { readonly kind: 'figure'; readonly figure: Figure }
  /** One reading alone is to be confirmed: it was written the English way. */
  | { readonly kind: 'ambiguous'; readonly readings: readonly Figure[] }
  | { readonly kind: 'unreadable'; readonly reason: TypedReason; readonly at: string }

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

const unreadable = (reason: TypedReason, at: string): TypedFigure => ({
  kind: 'unreadable',
  reason,
  at: at.length > QUOTED ? `${at.slice(0, QUOTED)}…` : at,
})

/** One spelling for what looks alike: composed letters, plain spaces, *đ* and not *ð*, no invisible marks. */
const tidy = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '')
    .replace(/ð/g, 'đ')
    .replace(/Ð/g, 'Đ')
    // Thin spaces part thousands; ordinary and no-break ones may as well part two numbers.
    .replace(/(?<=\d)[\u2007-\u200a\u202f](?=\d{3}(?!\d))/g, '.')
    .replace(/\s+/g, ' ')
    .trim()

interface Words extends Pick<Figure, 'qualifier' | 'estimated' | 'word'> {
  readonly rest: string
}

const AT_LEAST = 'không dưới'
const usual: Readonly<Record<string, true>> = { '': true, gần: true, trên: true, khoảng: true }

function readWords(text: string): Words {
  const { qualifier, estimated, word, rest } = readQualifier(text)
  const atLeast = /^(?:từ )?(\d.*\S) ?trở lên$/iu.exec(rest)?.[1]
  if (atLeast !== undefined && qualifier === 'exact')
    return { qualifier: 'over', estimated, word: AT_LEAST, rest: atLeast.trimEnd() }
  return { qualifier, estimated, rest, ...(usual[word] ? {} : { word }) }
}

const beginsWith = (text: string, word: string): boolean =>
  word !== '' &&
  text.toLowerCase().startsWith(word) &&
  /^(?![\p{L}\d])/u.test(text.slice(word.length))

function unitWords({ kind, name }: Measure): string[] {
  const own = [name.vi, name.en].map((word) => tidy(word).toLowerCase())
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

function readAmount(text: string, measure: Measure): Amounts | Refusal {
  const token = /^\d[\d.,]*/.exec(text)?.[0] ?? ''
  const readings = readNumeral(token, measure.kind)
  if (readings.length === 0) return { reason: 'number', at: token }
  const tail = text.slice(token.length).trimStart()
  const unit = unitWords(measure).find((word) => beginsWith(tail, word)) ?? ''
  const rest = tail.slice(unit.length).trimStart()
  if (rest !== '') return refuseRest(rest, measure)
  const fitting = readings.filter(({ numeral }) => measure.kind !== 'count' || isWhole(numeral))
  if (fitting.length === 0) return { reason: 'decimals', at: token }
  const values = fitting.map(({ numeral }) => numeralValue(numeral))
  return { values, sure: readings.every(({ english }) => !english) }
}

function readUnsigned(text: string, measure: Measure, size?: MoneySize): Amounts | Refusal {
  const token = /^\d[\d.,]*/.exec(text)?.[0] ?? ''
  const digits = token.replace(/[.,]/g, '').replace(/^0+/, '')
  if (digits.length > MOST_DIGITS) return { reason: 'too-long', at: token }
  if (measure.kind !== 'money') return readAmount(text, measure)
  const money = readMoney(text, size)
  return 'rest' in money ? refuseRest(money.rest, measure) : money
}

/** Numbers below zero are read in percent and amounts alone: nobody admits -3 members. */
function readSigned(text: string, measure: Measure, size?: MoneySize): Amounts | Refusal {
  const [sign, mark] = /^([-−–—‑]) ?(?=\d)/u.exec(text) ?? []
  if (sign === undefined) return readUnsigned(text, measure, size)
  if (measure.kind === 'count' || measure.kind === 'money') return { reason: 'negative', at: text }
  const read = readUnsigned(text.slice(sign.length), measure, size)
  if ('reason' in read) return read
  // A long dash, or one set apart, may as well head a line of a list.
  const isList = mark === '—' || sign.endsWith(' ')
  const below = read.values.map((value) => (value === 0 ? 0 : -value))
  return { values: isList ? [...below, ...read.values] : below, sure: read.sure }
}

function refuseStart(typed: string, rest: string): Refusal | null {
  if (FORMULA.test(rest)) return { reason: 'formula', at: rest }
  if (!/\d/.test(rest)) return { reason: 'no-number', at: typed }
  if (/^[.,]\d/.test(rest)) return { reason: 'number', at: rest }
  if (/^[-−–—‑]? ?\d/u.test(rest)) return null
  return { reason: 'word', at: /^\D+/.exec(rest)?.[0].trim() ?? rest }
}

/**
 * Reads one cell as a clerk types or pastes it: *ước đạt trên 1.710 tỷ*, *05*, *33,3%*, *25 tỷ 300
 * triệu*. Money comes in đồng, percent 0–100. Nothing is guessed: what may be meant in two ways is
 * ambiguous, and the rest is refused with the piece that cannot be read. A dash, *chưa có* and
 * nothing at all are empty, never zero. *Từ 45 trở lên* is stored as *không dưới 45*.
 *
 * @param size the money word of bare numbers in a column; without it they are ambiguous
 */
export function readTypedFigure(text: string, measure: Measure, size?: MoneySize): TypedFigure {
  const typed = tidy(text)
  const lower = typed.toLowerCase()
  if (EMPTY.test(typed) || NO_FIGURE.includes(lower)) return { kind: 'empty' }
  if (NONE_OR_ZERO.includes(lower)) return unreadable('none-or-zero', typed)
  if (typed.length > LONGEST) return unreadable('text', typed)
  const { rest, ...words } = readWords(typed)
  const refusal = refuseStart(typed, rest)
  if (refusal) return unreadable(refusal.reason, refusal.at)
  const read = readSigned(rest, measure, size)
  if ('reason' in read) return unreadable(read.reason, read.at)
  const small = read.values.filter((value) => Math.abs(value) < LIMIT)
  if (small.length === 0) return unreadable('too-long', rest)
  const meant = small.filter((value) => words.qualifier === 'exact' || value > 0)
  if (meant.length === 0) return unreadable('qualified-zero', typed)
  const readings = [...new Set(meant)].map((value): Figure => ({ value, ...words }))
  const [only] = readings
  return only && read.sure && readings.length === 1
    ? { kind: 'figure', figure: only }
    : { kind: 'ambiguous', readings }
}

function writeValue(value: number, { kind }: Measure): string {
  if (kind === 'money') return writeMoney(value)
  return `${writeNumeral(value, kind)}${kind === 'percent' ? '%' : ''}`
}

/**
 * The text that puts a stored figure back in its cell, to the last digit: reading it with any size
 * gives the same figure, as long as that could have been typed (at most 15 digits, whole đồng and
 * counts, a qualifier's word that `readQualifier` knows).
 *
 * @throws RangeError for NaN and infinities
 */
export const formatTyped = (figure: Figure, measure: Measure): string =>
  [qualifierWord(figure, 'vi'), writeValue(figure.value, measure)].filter(Boolean).join(' ')
