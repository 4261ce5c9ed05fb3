import { describe, expect, it, test } from 'vitest'

import type { Figure } from '../../domain/figure.ts'
import type { Measure } from '../../domain/indicator.ts'
import { formatNumber } from './number.ts'
import { formatDay, formatPeriod, formatPeriodShort } from './period.ts'
import { readQualifier } from './qualifier.ts'
import { formatFigure, formatPercent } from './quantity.ts'
import { inSentence } from './words.ts'

const money: Measure = { kind: 'money', name: { vi: 'đồng', en: 'dong' } }
const people: Measure = { kind: 'count', name: { vi: 'đảng viên', en: 'members' } }
const figure = (value: number, with_: Partial<Figure> = {}): Figure => ({
  value,
  qualifier: 'exact',
  estimated: false,
  ...with_,
})

describe('numbers as offices write them', () => {
  test.each([
    [1710, 0, '1.710'],
    [33.333, 1, '33,3'],
    [24.9, 2, '24,9'],
    [-0.001, 0, '0'],
    [-5.5, 1, '-5,5'],
  ])('%d with %d decimals is %s', (value, decimals, expected) => {
    expect(formatNumber(value, 'vi', decimals)).toBe(expected)
  })

  it('refuses what is not a finite number', () => {
    expect(() => formatNumber(Number.NaN, 'vi')).toThrow(RangeError)
    expect(() => formatNumber(Number.POSITIVE_INFINITY, 'vi')).toThrow(RangeError)
  })

  it('rounds so that what is said stays true, and not by a hair of arithmetic', () => {
    expect(formatNumber(41.6667, 'vi', 2, 'up')).toBe('41,67')
    expect(formatNumber(0.1 + 0.2, 'vi', 1, 'up')).toBe('0,3')
    expect(formatNumber(35.9, 'vi', 0, 'down')).toBe('35')
  })
})

describe('figures with their words', () => {
  test.each([
    [figure(25e9, { qualifier: 'under' }), money, 'gần 25 tỷ đồng', 'nearly 25 billion dong'],
    [
      figure(1710e9, { qualifier: 'over', estimated: true }),
      money,
      'ước đạt trên 1.710 tỷ đồng',
      'an estimated over 1,710 billion dong',
    ],
    [figure(850e6), money, '850 triệu đồng', '850 million dong'],
    [figure(67), people, '67 đảng viên', '67 members'],
    [figure(0), money, '0 đồng', '0 dong'],
  ])('%o', (given, measure, vi, en) => {
    expect(formatFigure(given, measure, 'vi')).toBe(vi)
    expect(formatFigure(given, measure, 'en')).toBe(en)
  })

  test.each([
    [figure(118.39), '118,4%'],
    [figure(424), '424%'],
    [figure(113.6, { qualifier: 'under' }), 'gần 114%'],
    [figure(30, { qualifier: 'over', word: 'hơn' }), 'hơn 30%'],
  ])('percent %o is %s', (given, expected) => {
    expect(formatPercent(given, 'vi')).toBe(expected)
  })
})

describe('qualifiers are read from the words before a number', () => {
  test.each([
    ['gần 25 tỷ đồng', 'under', false, '25 tỷ đồng'],
    ['Trên 60%', 'over', false, '60%'],
    ['ước đạt trên 1.710 tỷ', 'over', true, '1.710 tỷ'],
    ['hơn 30%', 'over', false, '30%'],
    ['ngót 40', 'under', false, '40'],
    ['không dưới 45', 'over', false, '45'],
    ['khoảng 12', 'about', false, '12'],
    ['xấp xỉ dưới 12', 'under', false, '12'],
    ['ước 7', 'exact', true, '7'],
    ['05 doanh nghiệp', 'exact', false, '05 doanh nghiệp'],
    ['gần\u00a025', 'under', false, '25'],
    ['gần 25'.normalize('NFD'), 'under', false, '25'],
    ['hơnlà 5', 'exact', false, 'hơnlà 5'],
  ] as const)('%s', (text, qualifier, estimated, rest) => {
    expect(readQualifier(text)).toMatchObject({ qualifier, estimated, rest })
  })
})

test('days and months are written as in reports', () => {
  expect(formatPeriod('2021-04', 'vi')).toBe('tháng 4 năm 2021')
  expect(formatPeriod('2021-04', 'en')).toBe('April 2021')
  expect(formatPeriodShort('2021-04')).toBe('04/2021')
  expect(formatDay('2021-05-06')).toBe('06/5/2021')
})

test('a name inside a sentence loses its capital, a proper name does not', () => {
  expect(inSentence('Tổng giá trị sản xuất')).toBe('tổng giá trị sản xuất')
  expect(inSentence('GRDP')).toBe('GRDP')
})
