import { expect, test } from 'vitest'

import { serialDay } from './serial-day.ts'

test.each([
  ['2021-05-06', 44322],
  ['2000-03-01', 36586],
  ['2020-02-29', 43890],
  ['2021-05', null],
  ['6/5/2021', null],
  ['', null],
])('%s is day %s of a spreadsheet', (day, expected) => {
  expect(serialDay(day)).toBe(expected)
})
