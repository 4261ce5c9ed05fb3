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

it('keeps the total of which a part was stated', () => {
  expect(read('792,9 tỷ/1.287,4 tỷ đồng')).toMatchObject({ value: 792.9e9, outOf: 1287.4e9 })
  expect(read('22,1/104 tỷ đồng')).toMatchObject({ value: 22.1e9, outOf: 104e9 })
})

it('keeps the other way to read the marks', () => {
  expect(read('294,350 tỷ')).toMatchObject({ value: 294.35e9, otherValue: 294_350e9 })
  expect(read('1.710 tỷ')).toMatchObject({ otherValue: null })
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
