import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'

import {
  add,
  closed,
  contains,
  divide,
  hull,
  type Interval,
  intersection,
  isAtLeast,
  isAtMost,
  meets,
  multiply,
  subtract,
} from './interval.ts'

const open = (low: number, high: number): Interval => ({ low, high, lowOpen: true, highOpen: true })
const from = (low: number): Interval => ({ ...closed(low, Infinity), highOpen: true })

/** An interval and a value inside it. */
const inhabited = fc
  .tuple(
    fc.double({ min: -1e6, max: 1e6, noNaN: true }),
    fc.double({ min: 1e-3, max: 1e6, noNaN: true }),
    fc.double({ min: 0.01, max: 0.99, noNaN: true }),
    fc.boolean(),
    fc.boolean(),
    fc.boolean(),
  )
  .map(([low, width, at, lowOpen, highOpen, isEndless]) => ({
    interval: {
      low,
      high: isEndless ? Infinity : low + width,
      lowOpen,
      highOpen: highOpen || isEndless,
    },
    inside: low + width * at,
  }))

// The sums of doubles round; the ends may be missed by as much, no more.
const holds = ({ low, high }: Interval, value: number) => {
  const slack = 1e-9 * Math.max(1, Math.abs(value))
  return value >= low - slack && value <= high + slack
}

describe('the result of every operation contains the result for any values inside', () => {
  const laws = [
    ['sum', add, (x: number, y: number) => x + y],
    ['difference', subtract, (x: number, y: number) => x - y],
    ['product', multiply, (x: number, y: number) => x * y],
    ['quotient', divide, (x: number, y: number) => x / y],
  ] as const
  test.each(laws)('%s', (_name, onIntervals, onNumbers) => {
    fc.assert(
      fc.property(inhabited, inhabited, (a, b) => {
        const result = onIntervals(a.interval, b.interval)
        return result === null || holds(result, onNumbers(a.inside, b.inside))
      }),
    )
  })

  test('hull and intersection', () => {
    fc.assert(
      fc.property(inhabited, inhabited, (a, b) => {
        expect(contains(hull(a.interval, b.interval), a.inside)).toBe(true)
        const common = intersection(a.interval, b.interval)
        expect(contains(b.interval, a.inside)).toBe(common !== null && contains(common, a.inside))
      }),
    )
  })
})

describe('ends', () => {
  it.each([
    { name: 'an open end keeps the sum open', result: add(open(1, 2), closed(1)), is: open(2, 3) },
    { name: 'a reached zero stays reached', result: multiply(closed(0), from(5)), is: closed(0) },
    {
      name: 'a divisor near zero has no ceiling',
      result: divide(closed(10), open(0, 5)),
      is: open(2, Infinity),
    },
    {
      name: 'endless by endless says nothing',
      result: divide(open(1, Infinity), open(2, Infinity)),
      is: open(0, Infinity),
    },
    {
      name: 'negative divisors turn round',
      result: divide(closed(6), closed(-3, -2)),
      is: closed(-3, -2),
    },
  ])('$name', ({ result, is }) => expect(result).toEqual(is))

  it('refuses to divide by zero or by a divisor of either sign', () => {
    expect(divide(closed(1), closed(0))).toBeNull()
    expect(divide(closed(1), closed(-1, 1))).toBeNull()
  })

  it('meets only where a value is in both', () => {
    expect(meets(closed(1, 2), closed(2, 3))).toBe(true)
    expect(meets(open(1, 2), closed(2, 3))).toBe(false)
    expect(meets(closed(1), open(0, 2))).toBe(true)
  })
})

describe('comparison', () => {
  it.each([
    { interval: closed(5), threshold: 5, atLeast: 'yes', atMost: 'yes' },
    { interval: open(4, 5), threshold: 5, atLeast: 'no', atMost: 'yes' },
    { interval: closed(4, 5), threshold: 5, atLeast: 'undecided', atMost: 'yes' },
    { interval: from(4), threshold: 5, atLeast: 'undecided', atMost: 'undecided' },
    { interval: open(5, Infinity), threshold: 5, atLeast: 'yes', atMost: 'no' },
  ])(
    '$interval.low … $interval.high against $threshold',
    ({ interval, threshold, atLeast, atMost }) => {
      expect(isAtLeast(interval, threshold)).toBe(atLeast)
      expect(isAtMost(interval, threshold)).toBe(atMost)
    },
  )
})
