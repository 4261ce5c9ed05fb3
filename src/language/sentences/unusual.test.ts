import { expect, test } from 'vitest'

import { makeFigure } from '../../../test/builders.ts'
import type { Unusual } from '../../domain/unusual.ts'
import { en } from '../catalogues/en.ts'
import { vi } from '../catalogues/vi.ts'
import { unusualSentence } from './unusual.ts'

const firms = { kind: 'count', name: { vi: 'doanh nghiệp', en: 'businesses' } } as const
const money = { kind: 'money', name: { vi: 'đồng', en: 'dong' } } as const
const beside = (stated: number, expected: number, with_: Partial<Unusual> = {}): Unusual => ({
  stated: makeFigure(stated),
  expected: makeFigure(expected),
  against: 'last-month',
  factor: expected > 0 ? stated / expected : null,
  months: 12,
  ...with_,
})

test.each([
  [beside(41, 5), firms, 'Tháng này gấp 8,2 lần tháng trước (41 so với 5 doanh nghiệp)'],
  [beside(8, 30), firms, 'Tháng này chỉ bằng 26,7% tháng trước (8 so với 30 doanh nghiệp)'],
  [beside(0, 100), firms, 'Tháng này khác hẳn tháng trước (0 so với 100 doanh nghiệp)'],
  [
    beside(50, 0, { against: 'usual', months: 5 }),
    firms,
    'Tháng này khác hẳn mức thường gặp của 5 tháng có số liệu gần đây (50 so với 0 doanh nghiệp)',
  ],
  [
    beside(25e6, 25e9),
    money,
    'Tháng này chỉ bằng 0,1% tháng trước (25 triệu đồng so với 25 tỷ đồng)',
  ],
  [
    beside(25e3, 25e9),
    money,
    'Tháng này chỉ bằng 0,1% tháng trước (25.000 đồng so với 25 tỷ đồng)',
  ],
  [
    { ...beside(0, 5e9), stated: makeFigure(40e9, 'over'), factor: 8 },
    money,
    'Tháng này gấp 8 lần tháng trước (trên 40 so với 5 tỷ đồng)',
  ],
])('%o', (found, measure, expected) => {
  expect(unusualSentence(found, measure, { text: vi, language: 'vi' })).toBe(expected)
})

test('in English', () => {
  const say = (found: Unusual) => unusualSentence(found, firms, { text: en, language: 'en' })
  expect(say(beside(41, 5))).toBe('This month is 8.2 times last month (41 against 5 businesses)')
  expect(say(beside(8, 30, { against: 'usual', months: 9 }))).toBe(
    'This month is only 26.7% of the usual level of the last 9 months with figures (8 against 30 businesses)',
  )
})
