import { expect, test } from 'vitest'

import { dayOf, formatInstant } from './instant.ts'

test.each([
  ['2021-05-06T01:15:00.000Z', '2021-05-06', '08:15 ngày 06/5/2021'],
  // Late in the evening in Greenwich it is the next day in Trà Vinh.
  ['2021-12-31T20:00:00.000Z', '2022-01-01', '03:00 ngày 01/1/2022'],
])('%s is %s in Vietnam', (instant, day, words) => {
  expect(dayOf(instant)).toBe(day)
  expect(formatInstant(instant, 'vi')).toBe(words)
})
