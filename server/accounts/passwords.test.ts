import { expect, test } from 'vitest'

import { refusePassword } from './passwords.ts'

test.each([
  ['ngắn quá thôi', null],
  ['mười chữ', 'too-short'],
  ['x'.repeat(129), 'too-long'],
  ['aaaaaaaaaaaa', 'too-common'],
  ['1qaz2wsx3edc', 'too-common'],
  ['QWERTY123456', 'too-common'],
  ['matkhau123456', 'too-common'],
  ['password20212021', 'too-common'],
  ['toi la chuyenvien', 'is-the-name'],
  // There is no rule about kinds of characters.
  ['toi thich an com tam', null],
  ['mưa rơi trên sông Hậu', null],
])('%s → %s', (password, refusal) => {
  expect(refusePassword(password, 'chuyenvien')).toBe(refusal)
})
