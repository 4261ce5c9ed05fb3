import { expect, test } from 'vitest'

import { numeralValue } from '../typed/typed-number.ts'
import { normalised } from './normalise.ts'
import { numberAt, type SeparatorStyle, separatorStyle, smallNumberAt } from './numerals.ts'
import { tokensOf } from './tokens.ts'

const tokens = (text: string) => tokensOf(normalised(text))
const numberIn = (text: string, style?: SeparatorStyle) => {
  const read = numberAt(tokens(text), 0, style)
  return read && [numeralValue(read.numeral), read.other && numeralValue(read.other), read.end]
}

test.each([
  ['mười', 10, 1],
  ['mười một', 11, 2],
  ['mười lăm người', 15, 2],
  ['hai mươi', 20, 2],
  ['hai mươi mốt', 21, 3],
  ['bốn mươi tư', 44, 3],
  ['ba chục', 30, 2],
  ['bẩy', 7, 1],
  ['một trăm', 100, 2],
  ['một trăm mười', 110, 3],
  ['một trăm linh ba', 103, 4],
  ['hai trăm lẻ năm', 205, 4],
  ['hai trăm linh', 200, 2],
  ['chín trăm chín mươi chín đảng viên', 999, 5],
  ['mười năm đảng viên', 15, 2],
  // The year that follows is no digit of the number.
  ['mười năm 2021', 10, 1],
  ['hai trăm năm 2021', 200, 2],
  ['năm 2021', 5, 1],
])('%s is %d in %d words', (text, value, end) => {
  expect(numberIn(text)).toEqual([value, null, end])
  expect(numberAt(tokens(text), 0)?.isInWords).toBe(true)
})

test.each(['linh ba', 'trăm', 'người', '', ','])('“%s” begins no number', (text) => {
  expect(numberIn(text)).toBeNull()
})

test.each<[string, SeparatorStyle | undefined, number | null, number | null]>([
  ['0', undefined, 0, null],
  ['05', undefined, 5, null],
  ['100', undefined, 100, null],
  ['2021', undefined, 2021, null],
  ['1.710', undefined, 1710, null],
  ['294,350', undefined, 294.35, 294_350],
  ['294,350', 'english', 294_350, 294.35],
  ['24.9', 'english', 24.9, null],
  ['24.9', undefined, 24.9, null],
  ['10000000000000000000', undefined, 1e19, null],
  ['100000000000000000000', undefined, null, null],
  ['1.71.0', undefined, null, null],
])('%s in a text of the style %s is %d, or else %d', (text, style, value, other) => {
  const read = numberAt(tokens(text), 0, style)
  expect(read?.isInWords ?? false).toBe(false)
  expect(numberIn(text, style)).toEqual(value === null ? null : [value, other, 1])
})

test.each([
  ['Thu 1,710.5 tỷ, chi 24.9 tỷ.', 'english'],
  ['Thu 1,710,000 đồng, chi 24.9 tỷ.', 'english'],
  ['Thu 24.9 tỷ.', 'vietnamese'],
  ['Thu 24.9 tỷ, chi 24.8 tỷ, đạt 33,3%.', 'vietnamese'],
  ['Thu 24.9 tỷ, chi 24.8 tỷ, tổng 1.710 tỷ.', 'vietnamese'],
  ['Thu 25 tỷ, chi 18 tỷ.', 'vietnamese'],
  ['', 'vietnamese'],
])('“%s” writes numbers the %s way', (text, style) => {
  expect(separatorStyle(tokens(text))).toBe(style)
})

test.each([
  ['4', 4],
  ['2021', 2021],
  ['12345', null],
  ['1,5', null],
  ['mười hai', 12],
  ['tháng', null],
])('the month or day “%s” is %s', (text, value) => {
  expect(smallNumberAt(tokens(text), 0)?.value ?? null).toBe(value)
})
