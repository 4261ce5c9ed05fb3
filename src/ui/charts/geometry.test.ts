import { expect, test } from 'vitest'

import { BAR_WIDTH, barLeft, spread, xOf, yOf } from './geometry.ts'

test('marks are centred on their month, and labels do not overlap', () => {
  expect(barLeft(1) + BAR_WIDTH / 2).toBeCloseTo(xOf(1))
  expect(yOf({ ticks: [0, 100] }, 0)).toBeGreaterThan(yOf({ ticks: [0, 100] }, 100))
  expect(spread([{ y: 100 }, { y: 105 }], 20).map((label) => label.y)).toEqual([100, 120])
})
