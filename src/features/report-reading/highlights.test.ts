import fc from 'fast-check'
import { expect, test } from 'vitest'

import { excerptOf, type Highlight, piecesOf, subjectBefore, subjectNear } from './highlights.ts'

const highlight = (start: number, end: number, key = 'a'): Highlight => ({
  start,
  end,
  key,
  kind: 'proposal',
})

test('a text is cut at its highlights, and overlapping highlights give way to the first', () => {
  const pieces = piecesOf('kết nạp 18 đảng viên', [
    highlight(8, 10, 'b'),
    highlight(8, 20, 'c'),
    highlight(0, 7),
  ])
  expect(pieces.map(({ text, highlight: at }) => [text, at?.key ?? null])).toEqual([
    ['kết nạp', 'a'],
    [' ', null],
    ['18', 'b'],
    [' đảng viên', null],
  ])
})

test('the pieces together are the text, whatever the highlights', () => {
  const highlights = fc.array(fc.tuple(fc.nat(30), fc.nat(30)).map(([a, b]) => highlight(a, b)))
  fc.assert(
    fc.property(fc.string({ maxLength: 25 }), highlights, (text, all) => {
      expect(
        piecesOf(text, all)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text)
    }),
  )
})

test.each([
  ['Về kinh tế, thu ngân sách nhà nước gần 25 tỷ', 35, 'thu ngân sách nhà nước'],
  [
    'Trong tháng 4 đã xét chuẩn y kết nạp vào hàng ngũ 18 người',
    50,
    'chuẩn y kết nạp vào hàng ngũ',
  ],
  ['18 đảng viên', 0, ''],
])('the subject of “%s” is before its number', (text, start, expected) => {
  expect(subjectBefore(text, { start })).toBe(expected)
})

test.each([
  ['Tỷ lệ người dùng nước sạch đạt 95%, tốt.', '95%', 'tỷ lệ người dùng nước sạch'],
  ['Trong tháng đã trồng cây phân tán được 12.500 cây.', '12.500', 'trồng cây phân tán'],
  [
    'Nâng cao đời sống, 97% hộ gia đình đạt danh hiệu văn hóa.',
    '97%',
    'hộ gia đình đạt danh hiệu văn hóa',
  ],
  ['Đạt 95%.', '95%', ''],
])('what “%s” counts is named', (text, words, expected) => {
  const start = text.indexOf(words)
  expect(subjectNear(text, { start, end: start + words.length })).toBe(expected)
})

test('an excerpt is cut between words and says where it was', () => {
  const text = `${'một hai ba bốn năm '.repeat(5)}18 đảng viên ${'sáu bảy tám '.repeat(8)}`
  const start = text.indexOf('18')
  const { before, at, after } = excerptOf(text, { start, end: start + 12 })
  expect(at).toBe('18 đảng viên')
  expect(before).toMatch(/^…(\S+ )+$/)
  expect(after).toMatch(/^( \S+)+…$/)
  expect(excerptOf('18', { start: 0, end: 2 })).toEqual({ before: '', at: '18', after: '' })
})
