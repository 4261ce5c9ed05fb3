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
  scale,
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

test.each([
  { interval: closed(1, 2), inside: [1, 1.5, 2], outside: [0.9, 2.1] },
  { interval: open(1, 2), inside: [1.1, 1.9], outside: [0.9, 1, 2, 2.1] },
  { interval: { ...closed(1, 2), lowOpen: true }, inside: [1.1, 2], outside: [1, 2.1] },
  { interval: { ...closed(1, 2), highOpen: true }, inside: [1, 1.9], outside: [0.9, 2] },
  { interval: closed(3), inside: [3], outside: [2.9, 3.1] },
  { interval: from(4), inside: [4, 1e12], outside: [3.9, Infinity] },
])('$interval contains $inside and not $outside', ({ interval, inside, outside }) => {
  expect(inside.map((value) => contains(interval, value))).toEqual(inside.map(() => true))
  expect(outside.map((value) => contains(interval, value))).toEqual(outside.map(() => false))
})

describe('ends', () => {
  it.each([
    {
      name: 'an open end keeps the sum open',
      result: () => add(open(1, 2), closed(1)),
      is: open(2, 3),
    },
    {
      name: 'a reached zero stays reached',
      result: () => multiply(closed(0), from(5)),
      is: closed(0),
    },
    {
      name: 'a divisor near zero has no ceiling',
      result: () => divide(closed(10), open(0, 5)),
      is: open(2, Infinity),
    },
    {
      name: 'endless by endless says nothing',
      result: () => divide(open(1, Infinity), open(2, Infinity)),
      is: open(0, Infinity),
    },
    {
      name: 'negative divisors turn round',
      result: () => divide(closed(6), closed(-3, -2)),
      is: closed(-3, -2),
    },
  ])('$name', ({ result, is }) => expect(result()).toEqual(is))

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

describe('products keep an end only where it is reached', () => {
  const after: Interval = { ...closed(1, 2), lowOpen: true }
  const before: Interval = { ...closed(1, 2), highOpen: true }
  it.each([
    { name: 'either sign', result: () => multiply(closed(-1, 2), closed(3, 4)), is: closed(-4, 8) },
    { name: 'open by closed', result: () => multiply(open(1, 2), closed(3)), is: open(3, 6) },
    {
      name: 'a reached zero by an open end',
      result: () => multiply(closed(0, 1), open(2, 3)),
      is: { ...closed(0, 3), highOpen: true },
    },
    {
      name: 'an open zero by a reached end',
      result: () => multiply(open(0, 1), closed(2, 3)),
      is: open(0, 3),
    },
    {
      name: 'a negative factor',
      result: () => scale(after, -2),
      is: { ...closed(-4, -2), highOpen: true },
    },
    {
      name: 'endless by a reached zero',
      result: () => multiply(open(1, Infinity), closed(0, 1)),
      is: { ...closed(0, Infinity), highOpen: true },
    },
    { name: 'a factor of zero', result: () => scale(open(1, Infinity), 0), is: closed(0) },
    {
      name: 'the difference',
      result: () => subtract(after, before),
      is: { ...closed(-1, 1), lowOpen: true },
    },
    {
      name: 'a divisor from a reached zero on',
      result: () => divide(closed(8), closed(0, 4)),
      is: { ...closed(2, Infinity), highOpen: true },
    },
    {
      name: 'a divisor with an open end',
      result: () => divide(closed(8), { ...closed(2, 4), highOpen: true }),
      is: { ...closed(2, 4), lowOpen: true },
    },
    {
      name: 'a divisor up to zero',
      result: () => divide(closed(8), closed(-4, 0)),
      is: { ...closed(-Infinity, -2), lowOpen: true },
    },
  ])('$name', ({ result, is }) => expect(result()).toEqual(is))
})

describe('what two intervals share, and what spans both', () => {
  it.each<[Interval, Interval, Interval | null, Interval]>([
    [closed(1, 3), closed(2, 4), closed(2, 3), closed(1, 4)],
    [open(1, 3), closed(1, 3), open(1, 3), closed(1, 3)],
    [open(1, 3), open(1, 3), open(1, 3), open(1, 3)],
    [closed(1, 2), closed(3, 4), null, closed(1, 4)],
    [open(1, 2), closed(2, 3), null, { ...closed(1, 3), lowOpen: true }],
    [open(1, 2), closed(0, 1), null, { ...closed(0, 2), highOpen: true }],
    [open(1, 4), closed(2, 3), closed(2, 3), open(1, 4)],
    [closed(1, 4), open(2, 3), open(2, 3), closed(1, 4)],
  ])('%j and %j', (a, b, shared, spanning) => {
    expect(intersection(a, b)).toEqual(shared)
    expect(intersection(b, a)).toEqual(shared)
    expect(hull(a, b)).toEqual(spanning)
    expect(hull(b, a)).toEqual(spanning)
  })
})

describe('comparison', () => {
  it.each([
    { interval: closed(6, 7), threshold: 5, atLeast: 'yes', atMost: 'no' },
    { interval: closed(3, 4), threshold: 5, atLeast: 'no', atMost: 'yes' },
    { interval: closed(5, 6), threshold: 5, atLeast: 'yes', atMost: 'undecided' },
    { interval: open(5, 6), threshold: 5, atLeast: 'yes', atMost: 'no' },
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
