import {
  add,
  closed,
  divide,
  type Interval,
  isPoint,
  scale as scaleInterval,
  subtract,
} from './interval.ts'

/** What the words before a number promise: *gần* is `under`, *trên* `over`, *khoảng* `about`. */
export type Qualifier = 'exact' | 'under' | 'over' | 'about'

/** A number as it was stated. Money is in đồng, percent 0–100. */
export interface Figure {
  readonly value: number
  readonly qualifier: Qualifier
  /** *ước, ước đạt*: the number was estimated when it was reported. */
  readonly estimated: boolean
  /** The qualifier's word where the report chose another than the usual one: *hơn*, *ngót*. */
  readonly word?: string | undefined
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
 * @throws RangeError if a figure that is not above zero carries a qualifier: *gần 0* has no reading
 */
export function boundsOf({ value, qualifier }: Figure): Bounds {
  if (qualifier === 'exact') return { stated: closed(value), usual: closed(value) }
  if (value <= 0) throw new RangeError(`${qualifier} ${value} has no reading`)
  const below = value * (1 - NEARLY)
  const above = value * (1 + NEARLY)
  switch (qualifier) {
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
    case 'about':
      return { stated: closed(below, above), usual: closed(below, above) }
  }
}

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
 * The figure a result deserves, by what its inputs guarantee: an open upper end is *gần*, an open
 * lower end *trên*, anything else that is not a single value *khoảng* its middle.
 *
 * @returns `null` if the result is unknown ("không xác định"): *trên* divided by *trên* may be any number
 */
export function figureOf({ stated }: Bounds, estimated = false): Figure | null {
  if (isPoint(stated)) return { value: stated.low, qualifier: 'exact', estimated }
  const hasFloor = stated.low > 0
  const hasCeiling = stated.high < Number.POSITIVE_INFINITY && stated.high > 0
  if (!hasFloor && !hasCeiling) return null
  if (!hasCeiling || (stated.lowOpen && !stated.highOpen))
    return hasFloor ? { value: stated.low, qualifier: 'over', estimated } : null
  if (!hasFloor || (stated.highOpen && !stated.lowOpen))
    return { value: stated.high, qualifier: 'under', estimated }
  return { value: (stated.low + stated.high) / 2, qualifier: 'about', estimated }
}
