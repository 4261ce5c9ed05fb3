import { describe, expect, it, test } from 'vitest'

import { namedNumberAt } from './named-numbers.ts'
import { normalised } from './normalise.ts'
import { separatorStyle } from './numerals.ts'
import { phraseIndex } from './phrase-index.ts'
import { quantityAt } from './quantities.ts'
import { tokensOf } from './tokens.ts'

const nouns = phraseIndex([
  ['đảng viên', 'members'],
  ['doanh nghiệp', 'businesses'],
])
const read = (text: string) => {
  const tokens = tokensOf(normalised(text))
  const isGrammar = (at: number) => /^(?:đạt|và)$/.test(tokens[at]?.text ?? '')
  return quantityAt(tokens, 0, nouns, separatorStyle(tokens), isGrammar)
}

test.each([
  ['25 tỷ 300 triệu đồng', 'money', 25.3e9],
  ['24 tỷ 980 triệu 500 ngàn đồng', 'money', 24_980_500_000],
  ['1.710 tỷ', 'money', 1710e9],
  ['1,71 nghìn tỷ đồng', 'money', 1710e9],
  ['10 ngàn tỷ đồng', 'money', 10e12],
  ['12.345,6 triệu đồng', 'money', 12_345_600_000],
  ['294,350 tỷ đồng', 'money', 294_350_000_000],
  ['6.850 tr.đồng', 'money', 6.85e9],
  ['9.120.500.000 đồng', 'money', 9_120_500_000],
  ['05 doanh nghiệp', 'counted', 5],
  ['mười tám đảng viên', 'counted', 18],
  ['hai mươi lăm đảng viên', 'counted', 25],
  ['một trăm linh ba đảng viên', 'counted', 103],
  ['mười tám (18) đảng viên', 'counted', 18],
  ['67/100 đảng viên', 'counted', 67],
  ['33,3%', 'percent', 33.3],
  ['60 phần trăm', 'percent', 60],
  ['12 con bò', 'foreign', 12],
  ['15/24 chỉ tiêu', 'foreign', 15],
  ['18 và', 'bare', 18],
])('%s is %s, %d', (text, kind, value) => {
  expect(read(text)).toMatchObject({ kind, value })
})

/** The words that are left behind a quantity. */
const left = (text: string) => {
  const tokens = tokensOf(normalised(text))
  return tokens
    .slice(read(text)?.end)
    .map((token) => token.text)
    .join(' ')
}

test.each([
  ['6.850 tr.đồng thu', 'money', 6.85e9, 'thu'],
  ['5 tr . thu', 'money', 5e6, '. thu'],
  ['5 trđ thu', 'money', 5e6, 'thu'],
  ['25 đồng', 'money', 25, ''],
  ['25 nghìn tỷ đồng', 'money', 25e12, ''],
  ['một tỷ đồng', 'money', 1e9, ''],
  ['25 tỷ thu', 'money', 25e9, 'thu'],
  ['25 tỷ 300', 'money', 25e9, '300'],
  ['25 tỷ 1.000 triệu đồng', 'money', 25e9, '1.000 triệu đồng'],
  ['25 triệu 3 tỷ', 'money', 25e6, '3 tỷ'],
  ['25 tỷ 3 tỷ', 'money', 25e9, '3 tỷ'],
  ['25 nghìn 300 đồng', 'money', 25e3, '300 đồng'],
  ['25 tỷ 300 đồng', 'money', 25e9, '300 đồng'],
  // Without a word for money it may be of anything.
  ['5 triệu lượt', 'foreign', 5e6, 'lượt'],
  ['một triệu lượt', 'foreign', 1e6, 'lượt'],
  ['5 tr lượt', 'foreign', 5e6, 'lượt'],
  ['500 đ thu', 'money', 500, 'thu'],
  ['500 đồng/kg', 'money', 500, '/ kg'],
  ['5 triệu 300 nghìn đồng thuế', 'money', 5_300_000, 'thuế'],
  ['500 đ/kg', 'foreign', 500, 'đ / kg'],
  ['25 đồng chí', 'foreign', 25, 'đồng chí'],
  ['mười hai con', 'foreign', 12, 'con'],
  ['18 (mười tám) đảng viên', 'counted', 18, ''],
  ['18 (18) đảng viên', 'bare', 18, '( 18 ) đảng viên'],
  ['18 (mười chín) đảng viên', 'bare', 18, '( mười chín ) đảng viên'],
  ['18 (mười tám nữ)', 'bare', 18, '( mười tám nữ )'],
  ['67/100', 'bare', 67, ''],
  ['05 đảng viên/18 đảng viên mới', 'counted', 5, 'mới'],
  ['15/4 đảng viên', 'counted', 15, ''],
  ['33,3% và', 'percent', 33.3, 'và'],
  ['60 phần trăm và', 'percent', 60, 'và'],
  ['60 phần quà', 'foreign', 60, 'phần quà'],
])('%s is %s, %d, before “%s”', (text, kind, value, rest) => {
  expect(read(text)).toMatchObject({ kind, value })
  expect(left(text)).toBe(rest)
})

test.each([
  ['15/4 tại', { reason: 'date' }],
  ['1.71.0 tỷ', { reason: 'unreadable', end: 1 }],
  ['mười tám (19) đảng viên', null],
  ['mười và', null],
  // *Một* is more often an article than a number.
  ['một con', null],
  ['và 18', null],
  ['', null],
])('%s is no quantity', (text, expected) => {
  if (expected) expect(read(text)).toMatchObject(expected)
  else expect(read(text)).toBeNull()
})

it('keeps the total of which a part was stated', () => {
  expect(read('792,9 tỷ/1.287,4 tỷ đồng')).toMatchObject({ value: 792.9e9, outOf: 1287.4e9 })
  expect(read('22,1/104 tỷ đồng')).toMatchObject({ value: 22.1e9, outOf: 104e9 })
})

it('keeps the other way to read the marks', () => {
  expect(read('294,350 tỷ')).toMatchObject({ value: 294.35e9, otherValue: 294_350e9 })
  expect(read('1.710 tỷ')).toMatchObject({ otherValue: null })
  expect(read('294,350 tỷ 300 triệu đồng')).toMatchObject({ otherValue: null })
})

describe('numbers that are names', () => {
  test.each([
    ['Nghị quyết 35 của', 2, 'name'],
    ['số 05-NQ/HU', 1, 'document'],
    ['112/KH-UBND', 0, 'document'],
    ['Covid-19', 2, 'name'],
    ['nhiệm kỳ 2021 - 2026', 2, 'date'],
    ['Fax: 0294.3882346', 2, 'telephone'],
    ['0294.3834027', 0, 'telephone'],
    ['Điều 7', 1, 'name'],
  ])('%s', (text, at, reason) => {
    expect(namedNumberAt(tokensOf(normalised(text)), at)).toMatchObject({ reason })
  })

  test.each([
    ['tổng số 67 đảng viên', 2],
    ['kết nạp 18 đảng viên', 2],
  ])('%s is not one', (text, at) => {
    expect(namedNumberAt(tokensOf(normalised(text)), at)).toBeNull()
  })
})
