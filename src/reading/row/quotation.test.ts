import { expect, test } from 'vitest'

import { placeOf, quotationOf } from './quotation.ts'

const TEXT = 'Kết nạp 18 đảng viên; từ đầu năm 67 đảng viên. Năm trước 18 đảng viên.'

test.each([
  ['at its place', { quote: '67 đảng viên', start: 33 }, 33],
  ['at the nearer of two places', { quote: '18 đảng viên', start: 50 }, 57],
  ['at the nearer of two places, further on', { quote: '18 đảng viên', start: 40 }, 57],
  ['at the nearer of two places, further back', { quote: '18 đảng viên', start: 30 }, 8],
  ['at the very beginning', { quote: 'Kết nạp', start: 3 }, 0],
  ['at its own place although it occurs twice', { quote: '18 đảng viên', start: 8 }, 8],
  ['typed, and occurring once', { quote: ' 67 đảng viên ', start: null }, 33],
  ['typed, at the very beginning', { quote: 'Kết nạp', start: null }, 0],
  ['nowhere, typed and standing twice', { quote: '18 đảng viên', start: null }, null],
  ['nowhere, gone from the text', { quote: '19 đảng viên', start: 8 }, null],
  ['nowhere, without words', { quote: ' ', start: 0 }, null],
])('a quotation is found %s', (_, quotation, expected) => {
  expect(placeOf(TEXT, quotation)).toBe(expected)
})

test('a quotation follows its words when the text before them changes', () => {
  const quotation = quotationOf(TEXT, { start: 33, end: 45 })
  expect(placeOf(`Báo cáo. ${TEXT}`, quotation)).toBe(42)
})
