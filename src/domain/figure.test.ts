import { describe, expect, it, test } from 'vitest'

import {
  boundsOf,
  difference,
  exactly,
  type Figure,
  figureOf,
  type Qualifier,
  quotient,
  sum,
} from './figure.ts'
import { closed } from './interval.ts'

const figure = (qualifier: Qualifier, value: number): Figure => ({
  value,
  qualifier,
  estimated: false,
})
const words = (result: Figure | null) =>
  result && `${result.qualifier} ${Number(result.value.toFixed(3))}`

describe('the two readings', () => {
  it.each([
    { qualifier: 'exact', stated: '[100, 100]', usual: '[100, 100]' },
    { qualifier: 'under', stated: '[0, 100)', usual: '[95, 100)' },
    { qualifier: 'over', stated: '(100, ∞)', usual: '(100, 105]' },
    { qualifier: 'at-least', stated: '[100, ∞)', usual: '[100, 105]' },
    { qualifier: 'at-most', stated: '[0, 100]', usual: '[95, 100]' },
    { qualifier: 'about', stated: '[95, 105]', usual: '[95, 105]' },
  ] as const)('of $qualifier 100 are $stated and $usual', ({ qualifier, stated, usual }) => {
    const bounds = boundsOf(figure(qualifier, 100))
    const written = ({ low, high, lowOpen, highOpen }: typeof bounds.stated) =>
      `${lowOpen ? '(' : '['}${low}, ${high === Infinity ? '∞' : high}${highOpen ? ')' : ']'}`
    expect([written(bounds.stated), written(bounds.usual)]).toEqual([stated, usual])
  })

  it('of a number between two are those two, whichever of them is meant', () => {
    const bounds = boundsOf({ ...figure('between', 25), high: 27 })
    expect(bounds).toEqual({ stated: closed(25, 27), usual: closed(25, 27) })
  })

  it('do not exist for a qualified figure that is not above zero', () => {
    expect(() => boundsOf(figure('under', 0))).toThrow(RangeError)
  })
})

// 60 and 20 in every pair of qualifiers. "null" is "không xác định".
describe('the figure a sum and a quotient deserve', () => {
  test.each([
    ['exact', 'exact', 'exact 80', 'exact 3'],
    ['exact', 'under', 'under 80', 'over 3'],
    ['exact', 'over', 'over 80', 'under 3'],
    ['exact', 'about', 'about 80', 'about 3.008'],
    ['under', 'exact', 'under 80', 'under 3'],
    ['under', 'under', 'under 80', null],
    ['under', 'over', 'over 20', 'under 3'],
    ['under', 'about', 'under 81', 'under 3.158'],
    ['over', 'exact', 'over 80', 'over 3'],
    ['over', 'under', 'over 60', 'over 3'],
    ['over', 'over', 'over 80', null],
    ['over', 'about', 'over 79', 'over 2.857'],
    ['about', 'exact', 'about 80', 'about 3'],
    ['about', 'under', 'under 83', 'over 2.85'],
    ['about', 'over', 'over 77', 'under 3.15'],
    ['about', 'about', 'about 80', 'between 2.714'],
  ] as const)('%s and %s: %s and %s', (a, b, expectedSum, expectedQuotient) => {
    const [x, y] = [boundsOf(figure(a, 60)), boundsOf(figure(b, 20))]
    expect(words(figureOf(sum([x, y])))).toBe(expectedSum)
    const ratio = quotient(x, y)
    expect(ratio && words(figureOf(ratio))).toBe(expectedQuotient)
  })
})

describe('differences', () => {
  it.each([
    ['exact', 'exact', 'exact 40'],
    ['exact', 'under', 'over 40'],
    ['exact', 'over', 'under 40'],
    ['under', 'exact', 'under 40'],
    ['over', 'exact', 'over 40'],
    ['over', 'over', null],
  ] as const)('%s less %s is %s', (a, b, expected) => {
    const result = difference(boundsOf(figure(a, 60)), boundsOf(figure(b, 20)))
    expect(words(figureOf(result))).toBe(expected)
  })
})

// What lies below zero has no *gần* and no *trên*.
test.each([
  [20, 60],
  [60, 60],
])('under %d less over %d is unknown', (a, b) => {
  const result = difference(boundsOf(figure('under', a)), boundsOf(figure('over', b)))
  expect(figureOf(result)).toBeNull()
})

test('a quotient is unknown where the words allow a divisor of either sign', () => {
  const words = difference(boundsOf(figure('under', 60)), boundsOf(exactly(20)))
  expect([words.stated.low, words.usual.low]).toEqual([-20, 37])
  expect(quotient(boundsOf(exactly(1)), words)).toBeNull()
  expect(quotient(boundsOf(exactly(1)), boundsOf(exactly(0)))).toBeNull()
})

test('the sum of nothing is exactly zero, and an estimate stays one', () => {
  expect(figureOf(sum([]))).toEqual(exactly(0))
  expect(figureOf(boundsOf(exactly(3)), true)).toEqual({ ...exactly(3), estimated: true })
})
