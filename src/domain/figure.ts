import {
  add,
  closed,
  divide,
  type Interval,
  isPoint,
  scale as scaleInterval,
  subtract,
} from './interval.ts'

export const QUALIFIERS = [
  'exact',
  'under',
  'over',
  'at-least',
  'at-most',
  'between',
  'about',
] as const
/**
 * What the words around a number promise: *gần* is `under`, *trên* `over`, *không dưới* `at-least`,
 * *không quá* `at-most`, *từ … đến …* `between`, *khoảng* `about`.
 */
export type Qualifier = (typeof QUALIFIERS)[number]

/** A number as it was stated. Money is in đồng, percent 0–100. */
export interface Figure {
  readonly value: number
  /** The upper end of `between`, whose lower end is `value`; absent otherwise. */
  readonly high?: number | undefined
  readonly qualifier: Qualifier
  /** *ước, ước đạt*: the number was estimated when it was reported. */
  readonly estimated: boolean
  /** The qualifier's word where the report chose another than the usual one: *hơn*, *ngót*. */
  readonly word?: string | undefined
  /**
   * What one in its last written place is worth, where the value does not show it: *25,0 tỷ* is known
   * to 100 million. See `writtenDigit`.
   */
  readonly digit?: number | undefined
}

/**
 * How far from the number *gần*, *trên* and *khoảng* reach in practice: 5 %.
 * A convention of this product, not of any report; state it wherever a result depends on it.
 */
export const NEARLY = 0.05

/** The two readings of a figure, never mixed up: what its words guarantee, and what they usually mean. */
export interface Bounds {
  readonly stated: Interval
  readonly usual: Interval
}

export const exactly = (value: number): Figure => ({ value, qualifier: 'exact', estimated: false })

/**
 * True for a figure whose words mean something: *gần 0* and *khoảng −5* do not, *không quá 0* does,
 * and the ends of *từ … đến …* are in order.
 */
export function hasReading({
  value,
  high,
  qualifier,
}: Pick<Figure, 'value' | 'high' | 'qualifier'>): boolean {
  switch (qualifier) {
    case 'exact':
      return true
    case 'at-least':
    case 'at-most':
      return value >= 0
    case 'between':
      return value >= 0 && high !== undefined && high > value
    default:
      return value > 0
  }
}

/**
 * @throws RangeError if the words of the figure have no reading (`hasReading`)
 */
export function boundsOf(figure: Pick<Figure, 'value' | 'high' | 'qualifier'>): Bounds {
  const { value, qualifier } = figure
  if (!hasReading(figure)) throw new RangeError(`${qualifier} ${value} has no reading`)
  const below = value * (1 - NEARLY)
  const above = value * (1 + NEARLY)
  switch (qualifier) {
    case 'exact':
      return alike(closed(value))
    case 'under':
      return {
        stated: { low: 0, high: value, lowOpen: false, highOpen: true },
        usual: { low: below, high: value, lowOpen: false, highOpen: true },
      }
    case 'over':
      return {
        stated: { low: value, high: Number.POSITIVE_INFINITY, lowOpen: true, highOpen: true },
        usual: { low: value, high: above, lowOpen: true, highOpen: false },
      }
    case 'at-least':
      return {
        stated: { low: value, high: Number.POSITIVE_INFINITY, lowOpen: false, highOpen: true },
        usual: closed(value, above),
      }
    case 'at-most':
      return { stated: closed(0, value), usual: closed(below, value) }
    case 'between':
      return alike(closed(value, figure.high))
    case 'about':
      return alike(closed(below, above))
  }
}

const alike = (interval: Interval): Bounds => ({ stated: interval, usual: interval })

const both = (a: Bounds, b: Bounds, operation: (a: Interval, b: Interval) => Interval): Bounds => ({
  stated: operation(a.stated, b.stated),
  usual: operation(a.usual, b.usual),
})

/** The sum of all; exactly zero for none. */
export const sum = (parts: readonly Bounds[]): Bounds =>
  parts.reduce((total, part) => both(total, part, add), boundsOf(exactly(0)))

export const difference = (a: Bounds, b: Bounds): Bounds => both(a, b, subtract)

export const scaled = ({ stated, usual }: Bounds, factor: number): Bounds => ({
  stated: scaleInterval(stated, factor),
  usual: scaleInterval(usual, factor),
})

/** @returns `null` if the divisor is zero or may have either sign */
export function quotient(a: Bounds, b: Bounds): Bounds | null {
  const stated = divide(a.stated, b.stated)
  const usual = divide(a.usual, b.usual)
  return stated && usual && { stated, usual }
}

/**
 * The figure a result deserves, by what its inputs guarantee: an end that is approached is *gần* or
 * *trên*, one that is reached *không quá* or *không dưới*; two ends that are reached are *từ … đến …*,
 * or *khoảng* their middle where they lie no farther from it than *khoảng* reaches.
 *
 * @returns `null` if the result is unknown ("không xác định"): *trên* divided by *trên* may be any number
 */
export function figureOf({ stated }: Bounds, estimated = false): Figure | null {
  const { low, high, lowOpen, highOpen } = stated
  const as = (qualifier: Qualifier, value: number): Figure => ({ value, qualifier, estimated })
  if (isPoint(stated)) return as('exact', low)
  const hasFloor = low > 0
  const hasCeiling = high < Number.POSITIVE_INFINITY && high > 0
  if (!hasFloor && !hasCeiling) return null
  if (!hasCeiling) return as(lowOpen ? 'over' : 'at-least', low)
  if (!hasFloor) return as(highOpen ? 'under' : 'at-most', high)
  if (lowOpen !== highOpen) return lowOpen ? as('over', low) : as('under', high)
  const middle = (low + high) / 2
  // A quotient by *khoảng* is a little wider on one side than the other.
  const isNear = (high - low) / 2 <= NEARLY * 1.01 * middle
  return isNear || lowOpen ? as('about', middle) : { ...as('between', low), high }
}
