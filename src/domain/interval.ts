/**
 * All values a quantity may have. An open end is approached, never reached;
 * an infinite end is always open. `low <= high`, and a single value is closed.
 */
export interface Interval {
  readonly low: number
  readonly high: number
  readonly lowOpen: boolean
  readonly highOpen: boolean
}

/** What an interval can say to a yes-or-no question. */
export type Answer = 'yes' | 'no' | 'undecided'

export const closed = (low: number, high: number = low): Interval => ({
  low,
  high,
  lowOpen: false,
  highOpen: false,
})

export const isPoint = ({ low, high }: Interval): boolean => low === high

export const contains = ({ low, high, lowOpen, highOpen }: Interval, value: number): boolean =>
  (lowOpen ? value > low : value >= low) && (highOpen ? value < high : value <= high)

export const add = (a: Interval, b: Interval): Interval => ({
  low: a.low + b.low,
  high: a.high + b.high,
  lowOpen: a.lowOpen || b.lowOpen,
  highOpen: a.highOpen || b.highOpen,
})

const negated = ({ low, high, lowOpen, highOpen }: Interval): Interval => ({
  low: -high,
  high: -low,
  lowOpen: highOpen,
  highOpen: lowOpen,
})

export const subtract = (a: Interval, b: Interval): Interval => add(a, negated(b))

interface End {
  readonly value: number
  readonly open: boolean
}

const ends = ({ low, high, lowOpen, highOpen }: Interval): readonly [End, End] => [
  { value: low, open: lowOpen },
  { value: high, open: highOpen },
]

// A zero that is reached stays zero whatever it is multiplied by, an open or infinite end too.
const endProduct = (a: End, b: End): End => ({
  value: a.value === 0 || b.value === 0 ? 0 : a.value * b.value,
  open: (a.open || b.open) && !(a.value === 0 && !a.open) && !(b.value === 0 && !b.open),
})

export function multiply(a: Interval, b: Interval): Interval {
  const products = ends(a).flatMap((x) => ends(b).map((y) => endProduct(x, y)))
  const low = Math.min(...products.map((end) => end.value))
  const high = Math.max(...products.map((end) => end.value))
  const isOpen = (value: number) => products.every((end) => end.value !== value || end.open)
  return { low, high, lowOpen: isOpen(low), highOpen: isOpen(high) }
}

export const scale = (interval: Interval, factor: number): Interval =>
  multiply(interval, closed(factor))

/**
 * All quotients of a value in `a` by a value other than zero in `b`.
 *
 * @returns `null` if the divisor is zero or may have either sign
 */
export function divide(a: Interval, b: Interval): Interval | null {
  if (b.low < 0 && b.high > 0) return null
  if (b.low === 0 && b.high === 0) return null
  if (b.high <= 0) return divide(negated(a), negated(b))
  return multiply(a, {
    low: 1 / b.high,
    high: b.low === 0 ? Number.POSITIVE_INFINITY : 1 / b.low,
    lowOpen: b.highOpen,
    highOpen: b.lowOpen || b.low === 0,
  })
}

/** The values both intervals allow; `null` if they do not meet. */
export function intersection(a: Interval, b: Interval): Interval | null {
  const low = Math.max(a.low, b.low)
  const high = Math.min(a.high, b.high)
  const lowOpen = (a.low === low && a.lowOpen) || (b.low === low && b.lowOpen)
  const highOpen = (a.high === high && a.highOpen) || (b.high === high && b.highOpen)
  return low < high || (low === high && !lowOpen && !highOpen)
    ? { low, high, lowOpen, highOpen }
    : null
}

export const meets = (a: Interval, b: Interval): boolean => intersection(a, b) !== null

/** The smallest interval that contains both. */
export const hull = (a: Interval, b: Interval): Interval => ({
  low: Math.min(a.low, b.low),
  high: Math.max(a.high, b.high),
  lowOpen: (a.low > b.low || a.lowOpen) && (b.low > a.low || b.lowOpen),
  highOpen: (a.high < b.high || a.highOpen) && (b.high < a.high || b.highOpen),
})

/** Is every value at least `threshold`, is none, or do the values fall on both sides? */
export function isAtLeast({ low, high, highOpen }: Interval, threshold: number): Answer {
  if (low >= threshold) return 'yes'
  return high < threshold || (high === threshold && highOpen) ? 'no' : 'undecided'
}

/** The counterpart of {@link isAtLeast} for a ceiling. */
export const isAtMost = (interval: Interval, threshold: number): Answer =>
  isAtLeast(negated(interval), -threshold)
