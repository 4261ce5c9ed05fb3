import { describe, expect, it, test } from 'vitest'

import {
  isPeriod,
  lastPeriods,
  monthsLeft,
  sameMonthLastYear,
  shareOfYear,
  shifted,
  yearUpTo,
} from './period.ts'

describe('a period', () => {
  it.each(['2021-04', '0001-12'])('is %s', (text) => expect(isPeriod(text)).toBe(true))
  it.each(['2021-13', '2021-00', '2021-4', '21-04', '2021-04-01', ''])('is not "%s"', (text) =>
    expect(isPeriod(text)).toBe(false),
  )
})

test.each([
  ['2021-04', -1, '2021-03'],
  ['2021-01', -1, '2020-12'],
  ['2020-12', 1, '2021-01'],
  ['2021-04', -24, '2019-04'],
])('%s shifted by %i is %s', (period, months, expected) => {
  expect(shifted(period, months)).toBe(expected)
})

test('April is the fourth of twelve months', () => {
  expect(yearUpTo('2021-04')).toEqual(['2021-01', '2021-02', '2021-03', '2021-04'])
  expect(shareOfYear('2021-04')).toBeCloseTo(1 / 3)
  expect(monthsLeft('2021-04')).toBe(8)
  expect(sameMonthLastYear('2021-04')).toBe('2020-04')
})

test('the last periods end with the requested one', () => {
  expect(lastPeriods('2021-02', 4)).toEqual(['2020-11', '2020-12', '2021-01', '2021-02'])
})
