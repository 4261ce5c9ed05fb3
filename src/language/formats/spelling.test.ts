import { expect, test } from 'vitest'

import { folded, isSyllable, syllableKey, withoutDiacritics } from './spelling.ts'

test.each([
  ['hoà', 'hòa'],
  ['thuỷ', 'thủy'],
  ['khoẻ', 'khỏe'],
  ['luỹ', 'lũy'],
  ['uỷ', 'ủy'],
  ['tỷ', 'tỉ'],
  ['kỳ', 'kì'],
  ['quý', 'quí'],
  ['thý', 'thí'],
])('%s and %s are one word', (a, b) => {
  expect(syllableKey(a)).toBe(syllableKey(b))
})

test.each([
  ['thuý', 'thúi'],
  ['kế', 'kề'],
  ['đang', 'dang'],
  ['tay', 'tai'],
  ['quyết', 'quiết'],
])('%s and %s are two', (a, b) => {
  expect(syllableKey(a)).not.toBe(syllableKey(b))
})

test.each(
  'nghiệp đảng viên quý giếng khuyến ước gì ủy ngân oanh quỳnh quýt người ngoài gái'.split(' '),
)('%s can be a syllable', (word) => {
  expect(isSyllable(syllableKey(word))).toBe(true)
})

test.each('nhgiệp ngiệp kêt sach vien sch nghịep ghan fan'.split(' '))('%s cannot', (word) => {
  expect(isSyllable(syllableKey(word))).toBe(false)
})

test.each([
  ['Luỹ  kế ', 'luy ke'],
  ['\u200bĐảng\u00a0ủy', 'dang uy'],
  ['ĐẢNG ỦY'.normalize('NFD'), 'dang uy'],
  ['ð Ð', 'd d'],
])('“%s” is compared as “%s”', (text, expected) => {
  expect(folded(text)).toBe(expected)
})

test('letters lose their diacritics and keep their case', () => {
  expect(withoutDiacritics('Huyện Đức Hòa, đồng')).toBe('Huyen Duc Hoa, dong')
})
