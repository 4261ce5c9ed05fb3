import { boundsOf, type Figure } from './figure.ts'
import type { MeasureKind } from './indicator.ts'
import { add, closed, type Interval, intersection } from './interval.ts'
import { lastDecimal } from './last-decimal.ts'

// The third reading of a figure: all values that are written with the same digits. It answers one
// question only, whether two figures can both be true. Verdicts never rest on it.

const BILLION = 1e9
const MILLION = 1e6

/**
 * What one in the last written place of a figure is worth, in its measure. Counts are exact: 0.
 * Money is written in tỷ or triệu, so its last digit other than zero is taken for the last written
 * one, within the tỷ or triệu; anything else shows its decimals.
 */
export function writtenDigit(
  { value, digit }: Pick<Figure, 'value' | 'digit'>,
  kind: MeasureKind,
): number {
  if (digit !== undefined) return digit
  if (kind === 'count') return 0
  if (kind !== 'money') return lastDecimal(value)
  const size = Math.abs(value)
  if (size < MILLION || !Number.isInteger(size)) return 0
  const word = size >= BILLION ? BILLION : MILLION
  let place = 1
  while (place < word && size % (place * 10) === 0) place *= 10
  return place
}

/** The figure's stated bounds, an exact one widened to all that rounds to its written digits. */
export function asRounded(figure: Figure, kind: MeasureKind): Interval {
  if (figure.qualifier !== 'exact') return boundsOf(figure).stated
  const half = writtenDigit(figure, kind) / 2
  if (half === 0) return closed(figure.value)
  return { low: figure.value - half, high: figure.value + half, lowOpen: false, highOpen: false }
}

/** The sum of figures as they were written; exactly zero for none. */
export const roundedSum = (figures: readonly Figure[], kind: MeasureKind): Interval =>
  figures.map((figure) => asRounded(figure, kind)).reduce(add, closed(0))

/**
 * True where no value is in both. Halves of a last digit do not add up exactly in binary, so ends
 * less than a billionth apart meet.
 */
export function clashes(a: Interval, b: Interval): boolean {
  if (intersection(a, b) !== null) return false
  const gap = Math.max(a.low - b.high, b.low - a.high)
  const size = Math.max(1, ...[a.low, a.high, b.low, b.high].filter(Number.isFinite).map(Math.abs))
  return gap === 0 || gap > size * 1e-9
}
