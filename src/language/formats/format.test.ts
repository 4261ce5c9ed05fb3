import { describe, expect, it, test } from 'vitest'

import type { Figure } from '../../domain/figure.ts'
import type { Measure } from '../../domain/indicator.ts'
import { formatList } from './list.ts'
import { formatMonthShort } from './month-short.ts'
import { formatNumber } from './number.ts'
import { formatDay, formatMonth, formatPeriod, formatPeriodShort } from './period.ts'
import { figureParts, formatFigure, formatPercent, formatShare, quantity } from './quantity.ts'
import { readQualifier } from './read-qualifier.ts'
import { capitalized, inSentence, numeral } from './words.ts'
import { periodIn } from './written-period.ts'

const money: Measure = { kind: 'money', name: { vi: 'đồng', en: 'dong' } }
const percent: Measure = { kind: 'percent', name: { vi: '%', en: '%' } }
const tonnes: Measure = { kind: 'amount', name: { vi: 'tấn', en: 'tonnes' } }
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

  it('refuses what is not a finite number, and names it', () => {
    expect(() => formatNumber(Number.NaN, 'vi')).toThrow(new RangeError('NaN cannot be shown'))
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
    [figure(1e9), money, '1 tỷ đồng', '1 billion dong'],
    [figure(1e6), money, '1 triệu đồng', '1 million dong'],
    [figure(999_999), money, '999.999 đồng', '999,999 dong'],
    [figure(-25e9), money, '-25 tỷ đồng', '-25 billion dong'],
    [figure(91.25), percent, '91,3%', '91.3%'],
    [figure(3.14), tonnes, '3,1 tấn', '3.1 tonnes'],
    // The report's own word is Vietnamese.
    [figure(67, { qualifier: 'over', word: 'hơn' }), people, 'hơn 67 đảng viên', 'over 67 members'],
    [figure(5, { estimated: true }), people, 'ước đạt 5 đảng viên', 'an estimated 5 members'],
    // A word may stand on both sides of its figure; in English one does for both.
    [
      figure(20, { qualifier: 'at-least', word: 'từ … trở lên' }),
      people,
      'từ 20 đảng viên trở lên',
      'at least 20 members',
    ],
    // A range has one unit, that of its upper end, and its own joint.
    [
      figure(25, { qualifier: 'between', high: 27 }),
      people,
      'từ 25 đến 27 đảng viên',
      'from 25 to 27 members',
    ],
    [
      figure(950e6, { qualifier: 'between', high: 1.5e9 }),
      money,
      'từ 0,95 đến 1,5 tỷ đồng',
      'from 0.95 to 1.5 billion dong',
    ],
    [
      figure(25, { qualifier: 'between', high: 27, word: '–' }),
      people,
      '25–27 đảng viên',
      'from 25–27 members',
    ],
    [figure(24, { qualifier: 'between' }), people, 'từ 24 đảng viên', 'from 24 members'],
    [figure(24, { high: 27 }), people, '24 đảng viên', '24 members'],
    [
      figure(24.96, { qualifier: 'between', high: 27.01 }),
      people,
      'từ 24 đến 28 đảng viên',
      'from 24 to 28 members',
    ],
  ])('%o', (given, measure, vi, en) => {
    expect(formatFigure(given, measure, 'vi')).toBe(vi)
    expect(formatFigure(given, measure, 'en')).toBe(en)
  })

  // *gần 25* promises less than what is shown, *trên 25* more.
  test.each([
    ['under', '24,13'],
    ['over', '24,12'],
    ['at-most', '24,13'],
    ['at-least', '24,12'],
    ['exact', '24,12'],
    ['about', '24,12'],
  ] as const)('money %s 24.123 billion is shown as %s', (qualifier, number) => {
    const given = figure(24.123e9, { qualifier })
    expect(figureParts(given, money, 'vi')).toMatchObject({ number, unit: 'tỷ đồng' })
    const nearest = { rounding: 'nearest' } as const
    expect(figureParts(given, money, 'vi', nearest)).toMatchObject({ number: '24,12' })
  })

  it('shows money in the unit of another amount on request', () => {
    expect(quantity(850e6, money, 'vi', { likeMoney: 25e9 })).toEqual({
      number: '0,85',
      unit: 'tỷ đồng',
    })
  })

  test.each([
    [5, people, 'vi', '05'],
    [9, people, 'vi', '09'],
    [0, people, 'vi', '0'],
    [10, people, 'vi', '10'],
    [-5, people, 'vi', '-5'],
    [5, people, 'en', '5'],
    [5, tonnes, 'vi', '5'],
    [5, percent, 'vi', '5%'],
  ] as const)(
    'running text writes the number %d of %o in %s as %s',
    (value, measure, language, number) => {
      expect(quantity(value, measure, language, { leadingZero: true }).number).toBe(number)
      expect(quantity(value, measure, language).number).toBe(number.replace(/^0(?=.)/, ''))
    },
  )

  test.each([
    [figure(118.39), '118,4%'],
    [figure(424), '424%'],
    [figure(113.6, { qualifier: 'under' }), 'gần 114%'],
    [figure(30, { qualifier: 'over', word: 'hơn' }), 'hơn 30%'],
    [figure(35.9, { qualifier: 'over' }), 'trên 35%'],
    [figure(33.33, { qualifier: 'about' }), 'khoảng 33,3%'],
    [figure(0.04), '0,04%'],
    [figure(0.05), '0,1%'],
    [figure(0.000_000_4), '0%'],
    [figure(0.000_000_6), '0,000001%'],
    [figure(0), '0%'],
    [figure(-0.04), '0%'],
    [figure(59.1, { qualifier: 'at-most' }), 'không quá 60%'],
    [figure(45.9, { qualifier: 'at-least' }), 'không dưới 45%'],
    [figure(45.9, { qualifier: 'at-least', word: 'từ … trở lên' }), 'từ 45% trở lên'],
    [figure(90.02, { qualifier: 'between', high: 94.41 }), 'từ 90% đến 94,5%'],
    // Without an end it is no range, whatever it is called.
    [figure(90, { qualifier: 'between' }), 'từ 90%'],
    [figure(90, { high: 95 }), '90%'],
  ])('percent %o is %s', (given, expected) => {
    expect(formatPercent(given, 'vi')).toBe(expected)
  })
})

test('a share is a plain percentage with one decimal', () => {
  expect(formatShare(33.333, 'vi')).toBe('33,3%')
  expect(formatShare(25, 'en')).toBe('25%')
})

describe('qualifiers are read from the words before a number', () => {
  test.each([
    ['gần 25 tỷ đồng', 'under', false, '25 tỷ đồng'],
    ['Trên 60%', 'over', false, '60%'],
    ['ước đạt trên 1.710 tỷ', 'over', true, '1.710 tỷ'],
    ['hơn 30%', 'over', false, '30%'],
    ['ngót 40', 'under', false, '40'],
    ['không dưới 45', 'at-least', false, '45'],
    ['không quá 60', 'at-most', false, '60'],
    ['khoảng 12', 'about', false, '12'],
    ['xấp xỉ dưới 12', 'under', false, '12'],
    ['ước 7', 'exact', true, '7'],
    ['05 doanh nghiệp', 'exact', false, '05 doanh nghiệp'],
    ['gần\u00a025', 'under', false, '25'],
    ['gần 25'.normalize('NFD'), 'under', false, '25'],
    ['hơnlà 5', 'exact', false, 'hơnlà 5'],
    ['không \u00a0 dưới 45 ', 'at-least', false, '45'],
    ['ước > 1.710 tỷ', 'over', true, '1.710 tỷ'],
    ['≥ 45%', 'at-least', false, '45%'],
    ['~12', 'about', false, '12'],
    // The word has said it: what stands after it is no qualifier.
    ['gần <25', 'under', false, '<25'],
  ] as const)('%s', (text, qualifier, estimated, rest) => {
    expect(readQualifier(text)).toMatchObject({ qualifier, estimated, rest })
  })

  it('and the word itself is kept, in lower case', () => {
    expect(readQualifier('Ước đạt Trên 60%').word).toBe('trên')
    expect(readQualifier('60%').word).toBe('')
    expect(readQualifier('<25').word).toBe('dưới')
  })
})

test('days and months are written as in reports', () => {
  expect(formatPeriod('2021-04', 'vi')).toBe('tháng 4 năm 2021')
  expect(formatPeriod('2021-04', 'en')).toBe('April 2021')
  expect(formatPeriodShort('2021-04')).toBe('04/2021')
  expect(formatDay('2021-05-06')).toBe('06/5/2021')
  expect(formatMonth(4, 'vi')).toBe('tháng 4')
  expect(formatMonth(12, 'en')).toBe('December')
  expect(formatMonthShort(4, 'vi')).toBe('T4')
  expect(formatMonthShort(1, 'en')).toBe('Jan')
})

test('a name inside a sentence loses its capital, a proper name does not', () => {
  expect(inSentence('Tổng giá trị sản xuất')).toBe('tổng giá trị sản xuất')
  expect(inSentence('GRDP')).toBe('GRDP')
  expect(inSentence('GRDP của tỉnh Trà Vinh')).toBe('GRDP của tỉnh Trà Vinh')
})

test('a sentence begins with a capital', () => {
  expect(capitalized('đã kết nạp 18 đảng viên')).toBe('Đã kết nạp 18 đảng viên')
  expect(capitalized('')).toBe('')
})

test('counts have two digits in Vietnamese; in English small ones are words', () => {
  expect([0, 2, 10, 11].map((count) => numeral(count, 'vi'))).toEqual(['không', '02', '10', '11'])
  expect([0, 2, 10, 11].map((count) => numeral(count, 'en'))).toEqual(['no', 'two', 'ten', '11'])
})

test('a list ends with *và*', () => {
  expect(formatList(['một', 'hai', 'ba'], 'vi')).toBe('một, hai và ba')
  expect(formatList(['one', 'two', 'three'], 'en')).toBe('one, two and three')
})

test.each([
  ['7/2025', '2025-07'],
  ['07/2025', '2025-07'],
  [' 12.2025 ', '2025-12'],
  ['tháng 7 năm 2025', '2025-07'],
  ['Tháng 7/2025', '2025-07'],
  ['2025-07', '2025-07'],
  ['13/2025', null],
  ['7/20', null],
  ['quý 3', null],
  ['', null],
])('a person who writes “%s” means the month %s', (written, period) => {
  expect(periodIn(written)).toBe(period)
})
