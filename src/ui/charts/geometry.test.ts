import { expect, test } from 'vitest'

import { BAR_WIDTH, barBox, barLeft, baseOf, spread, xOf, yOf } from './geometry.ts'

test('marks are centred on their month, and labels do not overlap', () => {
  expect(barLeft(1) + BAR_WIDTH / 2).toBeCloseTo(xOf(1))
  expect(yOf({ ends: [0, 100] }, 0)).toBeGreaterThan(yOf({ ends: [0, 100] }, 100))
  expect(spread([{ y: 100 }, { y: 105 }], 20).map((label) => label.y)).toEqual([100, 120])
})

test.each([
  [20, { y: 30, height: 226.7 }],
  [-10, { y: 256.7, height: 113.3 }],
  [0, { y: 256.7, height: 0 }],
])('a bar of %d stands on zero or hangs from it', (value, expected) => {
  const model = { ends: [-10, 20], isFlow: true } as const
  const { y, height } = barBox(model, value)
  expect(y).toBeCloseTo(expected.y, 0)
  expect(height).toBeCloseTo(expected.height, 0)
})

test('a level has its base at the lowest of its axis', () => {
  expect(baseOf({ ends: [80, 90], isFlow: false })).toBe(370)
})
