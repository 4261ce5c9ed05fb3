import { expect, test } from 'vitest'

import {
  BAR_WIDTH,
  BOTTOM_PX,
  barBox,
  barLeft,
  HEIGHT_PX,
  monthDomain,
  spread,
  TOP_PX,
  totalDomain,
  totalsFoot,
  xOf,
  yOf,
} from './geometry.ts'

const FLOW = { isFlow: true, totalRange: [0, 100], monthRange: [0, 20] } as const
const LEVEL = { isFlow: false, totalRange: [80, 90], monthRange: [0, 1] } as const

test('marks are centred on their month', () => {
  expect(barLeft(1) + BAR_WIDTH / 2).toBeCloseTo(xOf(1))
})

test('totals fill their panel, above the months of a flow', () => {
  expect(yOf(FLOW, 100)).toBe(TOP_PX)
  expect(yOf(FLOW, 0)).toBe(totalsFoot(FLOW))
  const longest = barBox(FLOW, 20)
  expect(longest.y).toBeGreaterThan(totalsFoot(FLOW) + 20)
  expect(longest.y + longest.height).toBe(HEIGHT_PX - BOTTOM_PX)
  expect(yOf(LEVEL, 80)).toBe(HEIGHT_PX - BOTTOM_PX)
})

test.each([
  [20, { y: 298, height: 48 }],
  [-10, { y: 346, height: 24 }],
  [0, { y: 346, height: 0 }],
])('a bar of %d stands on zero or hangs from it', (value, expected) => {
  expect(barBox({ ...FLOW, monthRange: [-10, 20] }, value)).toEqual(expected)
})

test('one plot over both panels has the same heights', () => {
  const heightIn = ([low, high]: [number, number], value: number) =>
    TOP_PX + (1 - (value - low) / (high - low)) * (HEIGHT_PX - TOP_PX - BOTTOM_PX)
  for (const value of [0, 40, 100])
    expect(heightIn(totalDomain(FLOW), value)).toBeCloseTo(yOf(FLOW, value), 0)
  for (const value of [0, 5, 20])
    expect(heightIn(monthDomain(FLOW), value)).toBeCloseTo(barBox(FLOW, value).y, 0)
})

test('labels keep their order, do not overlap and stay in the panel', () => {
  const placed = spread(
    [
      { name: 'c', y: 230, height: 40 },
      { name: 'a', y: 100, height: 20 },
      { name: 'b', y: 105, height: 40 },
    ],
    262,
  )
  const inOrder = placed.toSorted((a, b) => a.y - b.y)
  expect(inOrder.map(({ name, y }) => [name, y])).toEqual([
    ['a', 100],
    ['b', 120],
    ['c', 222],
  ])
})
