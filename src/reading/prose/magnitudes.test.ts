import { expect, test } from 'vitest'

import { magnitudeAt } from './magnitudes.ts'
import { normalised } from './normalise.ts'
import { tokensOf } from './tokens.ts'

test.each([
  ['5 nghìn tỷ', 12],
  ['5 nghìn triệu', 9],
  ['5 nghìn triệu tỷ', 9],
  ['5 nghìn nghìn', 3],
  ['5 triệu tỷ', 6],
  ['5 đồng', 0],
  ['5 người', undefined],
])('the size of %s is ten to the power of %s', (text, power) => {
  expect(magnitudeAt(tokensOf(normalised(text)), 1)?.power).toBe(power)
})

test.each([
  ['5 tỷ lượt', true],
  ['5 trđ', true],
  ['5 triệu đồng', true],
  ['5 vnđ', true],
  ['5 triệu', false],
  ['5 tỷ', true],
  ['5 nghìn', false],
])('whether the size of %s is one of money is %s', (text, isMoney) => {
  expect(magnitudeAt(tokensOf(normalised(text)), 1)?.isMoney).toBe(isMoney)
})
