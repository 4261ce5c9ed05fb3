import { expect, test } from 'vitest'
import { formatElapsed } from './clock.ts'
import { dayOf, formatInstant, formatTimeOfDay } from './instant.ts'

test.each([
  ['2021-05-06T01:15:00.000Z', '2021-05-06', '08:15 ngày 06/5/2021'],
  // Late in the evening in Greenwich it is the next day in Trà Vinh.
  ['2021-12-31T20:00:00.000Z', '2022-01-01', '03:00 ngày 01/1/2022'],
])('%s is %s in Vietnam', (instant, day, words) => {
  expect(dayOf(instant)).toBe(day)
  expect(formatInstant(instant, 'vi')).toBe(words)
  expect(formatInstant(instant, 'en')).toBe(words.replace('ngày', 'on'))
})

test.each([
  [-5, '0:00'],
  [999, '0:00'],
  [65_000, '1:05'],
  [3_725_000, '1:02:05'],
])('%i ms are %s', (milliseconds, expected) => {
  expect(formatElapsed(milliseconds)).toBe(expected)
})

test('formats the time in Vietnam, whatever the local time zone', () => {
  expect(formatTimeOfDay(Date.UTC(2021, 4, 6, 1, 30))).toBe('08:30')
})
