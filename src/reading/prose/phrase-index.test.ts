import { describe, expect, it, test } from 'vitest'

import { normalised } from './normalise.ts'
import { isOneSlip, longestAt, phraseIndex } from './phrase-index.ts'
import { tokensOf } from './tokens.ts'

const tokens = (text: string) => tokensOf(normalised(text))
const names = phraseIndex(
  [
    ['doanh nghiệp', 'business'],
    ['doanh nghiệp mới', 'new business'],
    ['kết nạp', 'admit'],
    ['thu', 'take in'],
  ],
  true,
)
const found = (text: string) => longestAt(names, tokens(text), 0)

it('finds the longest wording that begins at a word', () => {
  expect(found('Doanh nghiệp mới thành lập')?.values).toEqual(['new business'])
  expect(found('doanh nghiệp cũ')?.values).toEqual(['business'])
  expect(found('doanh thu')).toBeNull()
})

describe('one slip of the keys is forgiven', () => {
  test.each([
    ['doanh nhgiệp', 'nhgiệp'],
    ['doanh nghịep', 'nghịep'],
    ['doanh nghệp', 'nghệp'],
    ['doang nghiệp', 'doang'],
    ['kêt nạp', 'kêt'],
  ])('%s', (text, slip) => {
    const match = found(text)
    expect(match?.values).toHaveLength(1)
    expect(match?.slip?.text).toBe(slip)
  })

  test.each(['doang nhgiệp', 'kết nối', 'thư'])('%s is another thing', (text) => {
    expect(found(text)).toBeNull()
  })
})

test.each([
  ['abcd', 'abdc', true],
  ['abcd', 'abc', true],
  ['abcd', 'abxd', true],
  ['abcd', 'abcde', true],
  ['abcd', 'abcd', false],
  ['abcd', 'badc', false],
  ['abcd', 'ab', false],
])('%s and %s are one slip apart: %s', (a, b, expected) => {
  expect(isOneSlip(a, b)).toBe(expected)
  expect(isOneSlip(b, a)).toBe(expected)
})
