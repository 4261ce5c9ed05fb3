import type { MeasureKind } from '../../domain/indicator.ts'

/** A number as it was written, exact: `digits` × 10^`exponent`, no zeros at either end; zero has no digits. */
export interface Numeral {
  readonly digits: string
  readonly exponent: number
}

/** One way to read a written number. */
export interface NumeralReading {
  readonly numeral: Numeral
  /** Read with the dot as decimal mark; never without confirmation. */
  readonly english: boolean
  /** How many decimals are written, zeros too: two for *25,00*. */
  readonly decimals: number
}

/** More digits than this a double does not keep. */
export const MOST_DIGITS = 15

// A first group of more than three digits (1710.000) is a slip that may still mean thousands.
const VIETNAMESE = /^(\d+|0*[1-9]\d*(?:\.\d{3})+)(?:,(\d+))?$/
const ENGLISH = /^(\d+|[1-9]\d{0,2}(?:,\d{3})+)(?:\.(\d+))?$/
const PLAIN = /^\d+$/
const THOUSANDS = /^0*[1-9]\d{0,2}\.\d{3}$/

// Three digits after a lone separator: a percentage from here on is a mark misread, not a result.
const PERCENT_BEYOND_BELIEF = 10_000

function numeralOf(token: string, pattern: RegExp): Numeral | null {
  const match = pattern.exec(token)
  if (!match) return null
  const fraction = match[2] ?? ''
  const written = `${match[1]?.replace(/[.,]/g, '')}${fraction}`.replace(/^0+/, '')
  const digits = written.replace(/0+$/, '')
  const exponent = written.length - digits.length - fraction.length
  return { digits, exponent: digits === '' ? 0 : exponent }
}

// `writeNumeral` adds a zero to three decimals that might be thousands; it states nothing.
const ADDED_ZERO = /^0*[1-9]\d{0,2}[.,]\d{3}0$/

const decimalsOf = (token: string, mark: ',' | '.'): number => {
  const at = token.lastIndexOf(mark)
  if (at < 0) return 0
  return ADDED_ZERO.test(token) ? 3 : token.length - at - 1
}

/** The value in units of 10^`power`: *24,9* with power 9 is 24900000000. */
export const numeralValue = ({ digits, exponent }: Numeral, power = 0): number =>
  digits === '' ? 0 : Number(`${digits}e${exponent + power}`)

/** Whether nothing is left behind the comma once it is multiplied by 10^`power`. */
export const isWhole = ({ exponent }: Numeral, power = 0): boolean => exponent + power >= 0

/**
 * Every plausible reading of digits with dots and commas; none for what is not a number (*1.71.0*).
 * A dot before exactly three digits parts thousands, a comma decimals. *24.9* is English, *1,710*
 * may be either; so may *1.710* in percent, where thousands are rare and three decimals are not.
 */
export function readNumeral(token: string, kind: MeasureKind): readonly NumeralReading[] {
  const own = numeralOf(token, VIETNAMESE)
  const settled = own && (PLAIN.test(token) || (kind !== 'percent' && THOUSANDS.test(token)))
  const foreign = settled ? null : numeralOf(token, ENGLISH)
  const readings = [
    ...(own ? [{ numeral: own, english: false, decimals: decimalsOf(token, ',') }] : []),
    ...(foreign ? [{ numeral: foreign, english: true, decimals: decimalsOf(token, '.') }] : []),
  ]
  if (kind !== 'percent' || readings.length < 2) return readings
  return readings.filter(({ numeral }) => numeralValue(numeral) < PERCENT_BEYOND_BELIEF)
}

/**
 * All digits of a number, written so that `readNumeral` has one reading of it: *1.710*, *33,3*;
 * *1,7130*, since *1,713* might be thousands. Percentages are not grouped.
 *
 * @param decimals at least so many are written: *25,0*
 * @throws RangeError for NaN and infinities
 */
export function writeNumeral(value: number, kind: MeasureKind, decimals = 0): string {
  if (!Number.isFinite(value)) throw new RangeError(`${value} cannot be written`)
  const [mantissa = '', power] = Math.abs(value).toExponential().split('e')
  const digits = mantissa.replace('.', '')
  const whole = Number(power) + 1
  const int = whole > 0 ? digits.slice(0, whole).padEnd(whole, '0') : '0'
  const rest = whole > 0 ? digits.slice(whole) : `${'0'.repeat(-whole)}${digits}`
  const fraction = (value === 0 ? '' : rest).padEnd(decimals, '0')
  const mayBeThousands = fraction.length === 3 && /^[1-9]\d{0,2}$/.test(int)
  const grouped = kind === 'percent' ? int : int.replace(/\B(?=(?:\d{3})+$)/g, '.')
  return [
    value < 0 ? '-' : '',
    grouped,
    fraction && `,${fraction}`,
    mayBeThousands ? '0' : '',
  ].join('')
}
