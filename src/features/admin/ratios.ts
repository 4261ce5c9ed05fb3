import { formatNumber } from '~/language/formats/number.ts'
import { numeralValue, readNumeral } from '~/reading/typed/typed-number.ts'

/** No done is ten times its due and still called by this. */
export const MOST_RATIO = 10

const DECIMALS = 6

/** A plain number as offices write it, with a comma or a dot; `NaN` for what is none. */
export function numberIn(text: string | undefined): number {
  const reading = readNumeral((text ?? '').trim(), 'amount')[0]
  return reading ? numeralValue(reading.numeral) : Number.NaN
}

/** The numbers of a line, parted by spaces; `NaN` in the place of what is none. */
export const weightsIn = (line = ''): number[] =>
  line.trim() === ''
    ? []
    : line
        .trim()
        .split(/[\s;]+/)
        .map(numberIn)

/** A number as `numberIn` reads it. */
export const written = (value: number): string => formatNumber(value, 'vi', DECIMALS)
