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

/** What a cell of money may mean, in đồng; `sure` where there is no question. */
export interface Amounts {
  readonly values: readonly number[]
  readonly sure: boolean
}

const HINTS: Record<MoneySize, number> = { dong: 0, million: 6, billion: 9 }
const POWERS: Readonly<Record<string, number>> = {
  'nghìn tỷ': 12,
  'ngàn tỷ': 12,
  tỷ: 9,
  triệu: 6,
  tr: 6,
  nghìn: 3,
  ngàn: 3,
}
const UNIT =
  /^(?:(nghìn t[ỷỉ]|ngàn t[ỷỉ]|t[ỷỉ]|triệu|tr(?:\.(?= ?đ))?|nghìn|ngàn)?(?: ?(đồng|đ|vnđ|vnd))?)(?!\p{L})/iu

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
  const name = size?.toLowerCase().replace('ỉ', 'ỷ').replace('.', '')
  const power = name === undefined ? (dong === undefined ? null : 0) : (POWERS[name] ?? null)
  const rest = tail.slice(unit.length).trimStart()
  return { readings: readNumeral(number, 'money'), power, text, rest }
}

const inDong = ({ readings }: Part, power: number): number[] =>
  readings
    .filter(({ numeral }) => isWhole(numeral, power))
    .map((each) => numeralValue(each.numeral, power))

// From here a bare number may well be meant in đồng, and from there it is.
const MAY_BE_DONG = 100_000
const IS_DONG = 1_000_000

function bareAmounts(part: Part): Amounts {
  const settled = part.readings.every(
    ({ numeral, english }) =>
      !english && (numeralValue(numeral) >= IS_DONG || numeralValue(numeral) === 0),
  )
  const values = part.readings.flatMap(({ numeral }) => {
    const value = numeralValue(numeral)
    const powers = value >= IS_DONG || value === 0 ? [0] : value >= MAY_BE_DONG ? [9, 6, 0] : [9, 6]
    return powers
      .filter((each) => isWhole(numeral, each))
      .map((each) => numeralValue(numeral, each))
  })
  return { values, sure: settled }
}

/** *25 tỷ 300 triệu*: whole numbers, each size smaller than the one before and too small to fill it. */
function compoundAmounts(parts: readonly Part[]): Amounts | Refusal {
  let values = [0]
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
      fitting.map(({ numeral }) => sum + numeralValue(numeral, power)),
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
  const rest = parts.at(-1)?.rest ?? text
  if (!first || rest !== '') return { rest }
  if (parts.length > 1) return compoundAmounts(parts)
  const power = first.power ?? (size && HINTS[size])
  const amounts =
    power === undefined
      ? bareAmounts(first)
      : { values: inDong(first, power), sure: first.readings.every((each) => !each.english) }
  return amounts.values.length > 0 ? amounts : { reason: 'less-than-dong', at: text }
}

const SIZES: readonly (readonly [power: number, name: string])[] = [
  [9, 'tỷ đồng'],
  [6, 'triệu đồng'],
]

/** An amount of đồng to its last đồng, in the largest size that takes two decimals at most. */
export function writeMoney(value: number): string {
  const size = SIZES.find(([power]) => value >= 10 ** power && value % 10 ** (power - 2) === 0)
  if (!size) return `${writeNumeral(value, 'money')} đồng`
  return `${writeNumeral(value / 10 ** size[0], 'money')} ${size[1]}`
}
