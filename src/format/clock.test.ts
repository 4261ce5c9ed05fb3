import { expect, it } from 'vitest'

import { formatElapsed, formatTimeOfDay } from './clock.ts'

it.each([
  [-5, '0:00'],
  [999, '0:00'],
  [65_000, '1:05'],
  [3_725_000, '1:02:05'],
])('%i ms are %s', (milliseconds, told) => {
  expect(formatElapsed(milliseconds)).toBe(told)
})

it('tells the time of Vietnam wherever it is asked', () => {
  expect(formatTimeOfDay(Date.UTC(2021, 4, 6, 1, 30))).toBe('08:30')
})
