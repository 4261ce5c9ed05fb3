import { expect, test } from 'vitest'

import { syllableKey } from './syllable.ts'

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
