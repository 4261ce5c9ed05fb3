import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PASSWORD_MIN } from './account.ts'
import { firstPassword } from './first-password.ts'

const drawn = (numbers: Iterator<number>) => (end: number) => (numbers.next().value ?? 0) % end

test('is four groups that can be read aloud, long enough, and every draw counts', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { minLength: 16, maxLength: 16 }), (numbers) => {
      const password = firstPassword('nguyenvanan', drawn(numbers.values()))
      expect(password).toMatch(/^(?:[bghkmnprstv][aeiou]){2}(?:-(?:[bghkmnprstv][aeiou]){2}){3}$/)
      expect(password.length).toBeGreaterThanOrEqual(PASSWORD_MIN)
    }),
  )
  const first = firstPassword('x', () => 0)
  for (let at = 0; at < 16; at += 1) {
    let draw = 0
    expect(firstPassword('x', () => (draw++ === at ? 1 : 0))).not.toBe(first)
  }
})

test('never contains the sign-in name', () => {
  let draw = 0
  // The first sixteen draws give *baba-…*.
  expect(firstPassword('bab', () => (draw++ < 16 ? 0 : 1))).toBe('gege-gege-gege-gege')
})
