import { expect, test } from 'vitest'

import type { StatedGrowth } from '../../domain/observation.ts'
import { formatGrowth } from './growth.ts'
import { formatPercentOrGrowth, growthPhrase } from './growth-phrase.ts'

const growth = (as: StatedGrowth['as'], value: number, with_: Partial<StatedGrowth> = {}) =>
  ({ value, qualifier: 'exact', estimated: false, as, ...with_ }) satisfies StatedGrowth

test.each<[StatedGrowth, string, string]>([
  [growth('increase', 14.7), 'tăng 14,7%', 'up 14.7%'],
  [growth('increase', 14.75), 'tăng 14,75%', 'up 14.75%'],
  [growth('decrease', 4, { qualifier: 'under' }), 'giảm gần 4%', 'down nearly 4%'],
  [growth('increase', 5.5, { qualifier: 'over' }), 'tăng trên 5,5%', 'up over 5.5%'],
  [growth('ratio', 96, { estimated: true }), 'ước bằng 96%', 'an estimated 96%'],
  [
    growth('increase', 5, { qualifier: 'between', high: 7.5 }),
    'tăng từ 5% đến 7,5%',
    'up from 5% to 7.5%',
  ],
])('%o is %s', (stated, vi, en) => {
  expect([formatGrowth(stated, 'vi'), formatGrowth(stated, 'en')]).toEqual([vi, en])
})

test('a growth names what it is compared with', () => {
  expect(growthPhrase(growth('decrease', 4), 'vi')).toBe('giảm 4% so với cùng kỳ năm trước')
  expect(growthPhrase(growth('ratio', 96), 'vi')).toBe('bằng 96% cùng kỳ năm trước')
  expect(growthPhrase(growth('ratio', 96), 'en')).toBe('96% of the same period last year')
  expect(growthPhrase(growth('decrease', 4), 'en')).toBe('down 4% on the same period last year')
})

test('a percentage may be a growth, with its words', () => {
  expect(formatPercentOrGrowth(growth('increase', 14.7), 'vi')).toBe('tăng 14,7%')
  expect(formatPercentOrGrowth({ value: 14.7, qualifier: 'exact', estimated: false }, 'vi')).toBe(
    '14,7%',
  )
})
