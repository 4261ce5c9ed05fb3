import type { Figure } from '../../domain/figure.ts'
import { writtenDigit } from '../../domain/rounding.ts'
import { folded } from '../../language/formats/spelling.ts'
import {
  isWhole,
  type NumeralReading,
  numeralValue,
  readNumeral,
  writeNumeral,
} from './typed-number.ts'
import type { Refusal } from './typed-refusal.ts'

/** The money word of a column. */
export type MoneySize = 'dong' | 'million' | 'billion'

/** A number as written. */
export interface Written {
  readonly value: number
  /** Of ten, in the number's last written place: 8 in *25,0 tỷ*. */
  readonly place: number
}

/** What a number may mean, money in đồng; `sure` where there is no question. */
export interface Amounts {
  readonly values: readonly Written[]
  readonly sure: boolean
}

const HINTS: Record<MoneySize, number> = { dong: 0, million: 6, billion: 9 }
const POWERS: Readonly<Record<string, number>> = {
  'nghin ty': 12,
  'ngan ty': 12,
  ty: 9,
  trieu: 6,
  tr: 6,
  nghin: 3,
  ngan: 3,
}
// With and without diacritics.
const UNIT =
  /^(?:(ng(?:h[ìi]n|[àa]n) t[ỷỉyi]|t[ỷỉyi]|tri[ệe]u|tr(?:\.(?= ?[đd]))?|ng(?:h[ìi]n|[àa]n))?(?: ?(đồng|dong|đ|vnđ|vnd|(?<=tr\.?)d))?)(?!\p{L})/iu
// What an amount is for each of: *triệu đồng/người/năm*.
const PER = /^\/ ?\p{L}[\p{L} /]*$/u

/** Whether a text begins with a word for money: *tỷ*, *trđ*, *đồng*. */
export const startsWithMoney = (text: string): boolean => (UNIT.exec(text)?.[0] ?? '') !== ''

interface Part {
  readonly readings: readonly NumeralReading[]
  /** Of ten; `null` if no size is written. */
  readonly power: number | null
  readonly text: string
  readonly rest: string
}

function firstPart(text: string): Part | null {
  const number = /^\d[\d.,]*/.exec(text)?.[0]
  if (number === undefined) return null
  const tail = text.slice(number.length).trimStart()
  const [unit = '', size, dong] = UNIT.exec(tail) ?? []
  const name = size && folded(size).replace(/ti$/, 'ty').replace('.', '')
  const power = name === undefined ? (dong === undefined ? null : 0) : (POWERS[name] ?? null)
  const rest = tail.slice(unit.length).trimStart()
  return { readings: readNumeral(number, 'money'), power, text, rest }
}

const writtenIn = ({ numeral, decimals }: NumeralReading, power: number): Written => ({
  value: numeralValue(numeral, power),
  place: power - decimals,
})

const inDong = ({ readings }: Part, power: number): Written[] =>
  readings
    .filter(({ numeral }) => isWhole(numeral, power))
    .map((reading) => writtenIn(reading, power))

// From here a bare number may well be meant in đồng, and from there it is.
const MAY_BE_DONG = 100_000
const IS_DONG = 1_000_000

function bareAmounts(part: Part): Amounts {
  const settled = part.readings.every(
    ({ numeral, english }) =>
      !english && (numeralValue(numeral) >= IS_DONG || numeralValue(numeral) === 0),
  )
  const values = part.readings.flatMap((reading) => {
    const value = numeralValue(reading.numeral)
    const powers = value >= IS_DONG || value === 0 ? [0] : value >= MAY_BE_DONG ? [9, 6, 0] : [9, 6]
    return powers
      .filter((each) => isWhole(reading.numeral, each))
      .map((each) => writtenIn(reading, each))
  })
  return { values, sure: settled }
}

/** *25 tỷ 300 triệu*: whole numbers, each size smaller than the one before and too small to fill it. */
function compoundAmounts(parts: readonly Part[]): Amounts | Refusal {
  let values: Written[] = [{ value: 0, place: 0 }]
  let above = Number.POSITIVE_INFINITY
  for (const [index, part] of parts.entries()) {
    const power = part.power
    const fitting = part.readings.filter(
      ({ numeral }) =>
        power !== null && isWhole(numeral) && numeralValue(numeral, power) < 10 ** above,
    )
    if (power === null || power >= above || fitting.length === 0)
      return { reason: 'two-numbers', at: (index === 0 ? parts[1] : part)?.text ?? part.text }
    values = values.flatMap((sum) =>
      fitting.map((reading) => {
        const { value, place } = writtenIn(reading, power)
        return { value: sum.value + value, place }
      }),
    )
    above = power
  }
  return { values, sure: parts.every(({ readings }) => readings.every((each) => !each.english)) }
}

/**
 * Reads a sum of money that begins with a digit. A bare number is read in the size given; without
 * one it may be *tỷ* or *triệu*, and from a million on is đồng.
 *
 * @returns the whole amounts of đồng it may mean, or why there is none; `rest` cannot be read
 */
export function readMoney(
  text: string,
  size?: MoneySize,
): Amounts | Refusal | { readonly rest: string } {
  const parts: Part[] = []
  for (let part = firstPart(text); part; part = firstPart(part.rest)) {
    if (part.readings.length === 0) return { reason: 'number', at: part.text }
    parts.push(part)
  }
  const [first] = parts
  const rest = parts.at(-1)?.rest.replace(PER, '') ?? text
  if (!first || rest !== '') return { rest }
  if (parts.length > 1) return compoundAmounts(parts)
  const power = first.power ?? (size && HINTS[size])
  const amounts =
    power === undefined
      ? bareAmounts(first)
      : { values: inDong(first, power), sure: first.readings.every((each) => !each.english) }
  return amounts.values.length > 0 ? amounts : { reason: 'less-than-dong', at: text }
}

/** The money words right behind the first number of a text; empty for none. */
export function moneyWordsAfter(text: string): string {
  const part = firstPart(text)
  if (!part) return ''
  const tail = text.slice(/^\d[\d.,]*/.exec(text)?.[0].length).trimStart()
  return UNIT.exec(tail)?.[0].trim() ?? ''
}

const NAMES: Readonly<Record<number, string>> = {
  12: 'nghìn tỷ đồng',
  9: 'tỷ đồng',
  6: 'triệu đồng',
  3: 'nghìn đồng',
  0: 'đồng',
}

/** The power of ten of the money word that writes a place with two decimals at most. */
const wordPower = (place: number): number => Math.min(12, Math.ceil(place / 3) * 3)

/** The place that an amount of money shows where nothing else is known of its last written digit. */
function placeOf({ value }: Pick<Figure, 'value'>): number {
  return Math.abs(value) < 1e6 ? 0 : powerOf(writtenDigit({ value }, 'money'))
}

const powerOf = (digit: number): number => (digit <= 0 ? 0 : Math.round(Math.log10(digit)))

/** An amount of đồng to its last đồng, with its last written digit: *25,3 tỷ đồng*, *25,0 tỷ đồng*. */
export function writeMoney({ value, digit }: Pick<Figure, 'value' | 'digit'>): string {
  const place = digit === undefined ? placeOf({ value }) : powerOf(digit)
  const power = wordPower(place)
  const number = writeNumeral(inPower(value, power), 'money', Math.max(0, power - place))
  return `${number} ${NAMES[power]}`
}

/** Both ends of a range in one money word: *25*, *27*, *tỷ đồng*. */
export function writeMoneyRange(
  low: number,
  high: number,
): readonly [low: string, high: string, unit: string] {
  const power = Math.min(
    ...[low, high].filter(Boolean).map((value) => wordPower(placeOf({ value }))),
  )
  const [from, to] = [low, high].map((value) => writeNumeral(inPower(value, power), 'money'))
  return [from ?? '', to ?? '', NAMES[power] ?? '']
}

const inPower = (value: number, power: number): number => Number(`${value}e-${power}`)
