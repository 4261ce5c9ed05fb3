import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'

import { hasReading, QUALIFIERS } from '../../domain/figure.ts'
import { fallsBeyondAll } from '../../domain/figure-fault.ts'
import type { StatedGrowth } from '../../domain/observation.ts'
import { formatTypedGrowth, readTypedGrowth } from './typed-growth.ts'

const growth = (
  as: StatedGrowth['as'],
  value: number,
  with_: Partial<StatedGrowth> = {},
): StatedGrowth => ({ value, qualifier: 'exact', estimated: false, as, ...with_ })

describe('a growth is read as reports word it', () => {
  test.each<[string, StatedGrowth]>([
    ['tăng 14,7%', growth('increase', 14.7)],
    ['Tăng 14,7', growth('increase', 14.7)],
    ['+14,7%', growth('increase', 14.7)],
    ['tăng 14,7% so với cùng kỳ', growth('increase', 14.7)],
    ['tăng 14,0% so với cùng kỳ năm 2024.', growth('increase', 14, { digit: 0.1 })],
    ['giảm 4%', growth('decrease', 4)],
    ['giảm 100%', growth('decrease', 100)],
    ['-4%', growth('decrease', 4)],
    ['(4)%', growth('decrease', 4)],
    ['giảm gần 4% so với cùng kỳ năm trước', growth('decrease', 4, { qualifier: 'under' })],
    ['bằng 96% cùng kỳ', growth('ratio', 96)],
    ['đạt 96% so cùng kỳ', growth('ratio', 96)],
    ['ước tăng trên 5%', growth('increase', 5, { qualifier: 'over', estimated: true })],
    ['tăng từ 5 đến 7%', growth('increase', 5, { qualifier: 'between', high: 7 })],
    ['0%', growth('increase', 0)],
    ['giam 4%', growth('decrease', 4)],
    ['tang 14,7', growth('increase', 14.7)],
    ['gấp 2 lần', growth('ratio', 200, { digit: 100 })],
    ['gấp 2,5 lần so với cùng kỳ', growth('ratio', 250, { digit: 10 })],
    ['gấp 1,25 lần', growth('ratio', 125)],
    ['tăng gấp đôi', growth('ratio', 200, { digit: 100 })],
    ['bằng 1,2 lần cùng kỳ', growth('ratio', 120, { digit: 10 })],
    [
      'ước gấp hơn 2 lần',
      growth('ratio', 200, { qualifier: 'over', word: 'hơn', estimated: true }),
    ],
  ])('%s', (text, figure) => {
    expect(readTypedGrowth(text)).toEqual({ kind: 'figure', figure })
  })

  it('asks what a bare percentage is, unless its column says so', () => {
    const readings = [growth('increase', 96), growth('ratio', 96)]
    expect(readTypedGrowth('96%')).toEqual({ kind: 'ambiguous', readings })
    expect(readTypedGrowth('96%', 'ratio')).toEqual({ kind: 'figure', figure: readings[1] })
    expect(readTypedGrowth('-4', 'increase')).toEqual({
      kind: 'figure',
      figure: growth('decrease', 4),
    })
  })

  test.each(['', '-', '…', 'chưa có'])('%s is empty', (text) => {
    expect(readTypedGrowth(text)).toEqual({ kind: 'empty' })
  })

  test.each([
    ['tăng', 'no-number', 'tăng'],
    ['so với cùng kỳ', 'no-number', 'so với cùng kỳ'],
    ['tăng 1,2 lần', 'word', 'lần'],
    ['gấp nhiều lần', 'no-number', 'gấp nhiều lần'],
    ['tăng -4%', 'word', '-4%'],
    ['tăng 5 tỷ', 'money-word', 'tỷ'],
    ['giảm 120%', 'fall-beyond-all', 'giảm 120%'],
    ['giảm hơn 100% so với cùng kỳ', 'fall-beyond-all', 'giảm hơn 100% so với cùng kỳ'],
    ['-120%', 'fall-beyond-all', '-120%'],
  ])('%s is refused', (text, reason, at) => {
    expect(readTypedGrowth(text)).toEqual({ kind: 'unreadable', reason, at })
  })
})

it('is written back so that it is read as the same', () => {
  const value = fc.tuple(fc.nat(99_999), fc.nat(3)).map(([n, places]) => Number(`${n}e-${places}`))
  const any = fc
    .tuple(value, value, fc.constantFrom(...QUALIFIERS), fc.boolean())
    .map(([one, other, wanted, estimated]) => {
      const ends =
        wanted === 'between'
          ? { value: Math.min(one, other), high: Math.max(one, other) }
          : { value: one }
      const isFit = hasReading({ qualifier: wanted, ...ends })
      return isFit
        ? { ...ends, qualifier: wanted, estimated }
        : { value: one, qualifier: 'exact' as const, estimated }
    })
  const as = fc.constantFrom<StatedGrowth['as'][]>('increase', 'decrease', 'ratio')
  fc.assert(
    fc.property(any, as, (figure, way) => {
      const stated = { ...figure, as: way }
      fc.pre(!fallsBeyondAll(stated))
      expect(readTypedGrowth(formatTypedGrowth(stated))).toEqual({ kind: 'figure', figure: stated })
    }),
    { numRuns: 2000 },
  )
})

test.each(['gấp 2 lần', 'gấp 2,5 lần', 'ước gấp 1,0 lần'])('%s is written back as such', (text) => {
  const read = readTypedGrowth(text)
  expect(read.kind === 'figure' && formatTypedGrowth(read.figure)).toBe(text)
})
