import { expect, test } from 'vitest'

import { plain, syllableKey } from './syllable.ts'

test.each([
  ['hoà', 'hòa'],
  ['thuỷ', 'thủy'],
  ['khoẻ', 'khỏe'],
  ['luỹ', 'lũy'],
  ['uỷ', 'ủy'],
  ['tỷ', 'tỉ'],
  ['kỳ', 'kì'],
  ['quý', 'quí'],
])('%s and %s are one word', (a, b) => {
  expect(syllableKey(a)).toBe(syllableKey(b))
})

test.each([
  ['thuý', 'thúi'],
  ['kế', 'kề'],
  ['đang', 'dang'],
  ['tay', 'tai'],
])('%s and %s are two', (a, b) => {
  expect(syllableKey(a)).not.toBe(syllableKey(b))
})

test.each([
  ['Kết', 'ket'],
  ['nạp', 'nap'],
  ['Đảng', 'dang'],
  ['ước', 'uoc'],
  ['hoà', 'hoa'],
  ['hòa'.normalize('NFD'), 'hoa'],
  ['67', '67'],
])('%s is typed in a hurry as %s', (word, typed) => {
  expect(plain(word)).toBe(typed)
})
