import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makeFigure } from '../../test/builders.ts'
import type { Figure } from './figure.ts'
import type { MeasureKind } from './indicator.ts'
import { closed } from './interval.ts'
import { lastDecimal } from './last-decimal.ts'
import { asRounded, clashes, roundedSum, writtenDigit } from './rounding.ts'

const BILLION = 1e9

test.each([
  [67, 1],
  [61.6, 0.1],
  [0.25, 0.01],
  [1e-7, 1e-7],
])('the last decimal of %d is worth %d', (value, expected) => {
  expect(lastDecimal(value)).toBeCloseTo(expected, 10)
})

describe('the last written place of a figure', () => {
  test.each<[MeasureKind, number, number]>([
    ['count', 18, 0],
    ['count', 1700, 0],
    ['money', 6.4 * BILLION, 100e6],
    ['money', 25 * BILLION, BILLION],
    ['money', 30 * BILLION, BILLION],
    ['money', 850e6, 1e6],
    ['money', 12.5e6, 100e3],
    ['money', 6_412_345_678, 1],
    ['money', 500_000, 0],
    ['percent', 67, 1],
    ['percent', 14.7, 0.1],
    ['amount', 27.5, 0.1],
  ])('of %s %d is worth %d', (kind, value, expected) => {
    expect(writtenDigit({ value }, kind)).toBeCloseTo(expected, 10)
  })

  test('is what was written where the value does not show it', () => {
    expect(writtenDigit({ value: 25 * BILLION, digit: 100e6 }, 'money')).toBe(100e6)
  })
})

describe('two figures clash only where their digits do not allow both', () => {
  const money = (billions: number, qualifier: Figure['qualifier'] = 'exact') =>
    makeFigure(Math.round(billions * BILLION), qualifier)
  test.each<[string, Figure[], Figure, boolean]>([
    ['24,9 + 6,4 and 31,3', [money(24.9), money(6.4)], money(31.3), false],
    ['24,9 + 6,4 and 31,4', [money(24.9), money(6.4)], money(31.4), false],
    ['24,9 + 6,4 and 31,5', [money(24.9), money(6.4)], money(31.5), true],
    ['nearly 25 + 6,4 and 31,4', [money(25, 'under'), money(6.4)], money(31.4), false],
    ['nearly 25 + 6,4 and 31,6', [money(25, 'under'), money(6.4)], money(31.6), true],
  ])('%s', (_, parts, whole, expected) => {
    expect(clashes(asRounded(whole, 'money'), roundedSum(parts, 'money'))).toBe(expected)
  })

  test('people are counted exactly', () => {
    const sum = roundedSum([makeFigure(49), makeFigure(18)], 'count')
    expect(clashes(asRounded(makeFigure(67), 'count'), sum)).toBe(false)
    expect(clashes(asRounded(makeFigure(68), 'count'), sum)).toBe(true)
  })

  test('rounding hides no difference greater than the digits allow', () => {
    const tenths = fc.integer({ min: 10, max: 9_999 }).filter((each) => each % 10 !== 0)
    fc.assert(
      fc.property(tenths, tenths, fc.integer({ min: -20, max: 20 }), (a, b, off) => {
        const whole = a + b + off
        if (whole <= 0 || whole % 10 === 0) return
        const sum = roundedSum([money(a / 10), money(b / 10)], 'money')
        // Three numbers, each known to half a tenth: together up to one and a half tenths.
        expect(clashes(asRounded(money(whole / 10), 'money'), sum)).toBe(Math.abs(off) > 1)
      }),
    )
  })
})

const open = (low: number, high: number) => ({ low, high, lowOpen: true, highOpen: true })
test.each([
  ['far apart', closed(1, 2), closed(5, 6), true],
  ['one value in both', closed(1, 2), closed(2, 3), false],
  ['no value in both, though they touch', open(1, 2), closed(2, 3), true],
  ['above what has no end', open(5, Number.POSITIVE_INFINITY), closed(3), true],
  ['apart by what binary arithmetic loses', closed(1, 2), closed(2 + 1e-12, 3), false],
  ['apart by a millionth', closed(1, 2), closed(2 + 1e-6, 3), true],
  ['apart by as little of a trillion', closed(1e12), closed(1e12 + 100), false],
])('two intervals clash or not: %s', (_, a, b, expected) => {
  expect([clashes(a, b), clashes(b, a)]).toEqual([expected, expected])
})
