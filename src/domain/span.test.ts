import { describe, expect, it, test } from 'vitest'
import {
  byLength,
  calendarSpans,
  isSpan,
  kindOfSpan,
  lengthOf,
  monthsCounted,
  monthsOfSpan,
} from './span.ts'

describe('the months of a span', () => {
  test.each([
    ['2021', 'year', '2021-01', '2021-12', 12],
    ['2025-H1', 'half-year', '2025-01', '2025-06', 6],
    ['2025-H2', 'half-year', '2025-07', '2025-12', 6],
    ['2025-Q1', 'quarter', '2025-01', '2025-03', 3],
    ['2025-Q4', 'quarter', '2025-10', '2025-12', 3],
    ['2025..2030', 'term', '2025-01', '2030-12', 72],
    ['2025-07..2026-03', 'months', '2025-07', '2026-03', 9],
  ])('%s is a %s from %s to %s', (span, kind, from, to, length) => {
    expect(isSpan(span)).toBe(true)
    expect(kindOfSpan(span)).toBe(kind)
    expect(monthsOfSpan(span)).toEqual({ from, to })
    expect(lengthOf(monthsOfSpan(span))).toBe(length)
  })

  test.each(['', '21', '2025-H3', '2025-Q0', '2030..2025', '2026-03..2025-07', '2025-13..2026-01'])(
    '“%s” is not one',
    (text) => {
      expect(isSpan(text)).toBe(false)
    },
  )

  it('is asked of a span alone', () => {
    expect(() => monthsOfSpan('soon')).toThrow(RangeError)
    expect(() => kindOfSpan('soon')).toThrow(RangeError)
  })
})

test('the shortest span comes first, of two as long the later', () => {
  const spans = ['2025..2030', '2025', '2025-H2', '2025-Q3', '2025-Q4', '2026']
  expect(spans.toSorted(byLength)).toEqual([
    '2025-Q4',
    '2025-Q3',
    '2025-H2',
    '2026',
    '2025',
    '2025..2030',
  ])
})

test('a unit that began within a span counts from there', () => {
  expect(monthsCounted('2025', '2025-07')).toEqual({ from: '2025-07', to: '2025-12' })
  expect(monthsCounted('2025', '2019-01')).toEqual({ from: '2025-01', to: '2025-12' })
  expect(monthsCounted('2025', '2026-01')).toEqual({ from: '2025-01', to: '2025-12' })
})

test('a month lies in its year, half-year and quarter', () => {
  expect(calendarSpans('2025-07')).toEqual(['2025', '2025-H2', '2025-Q3'])
  expect(calendarSpans('2025-06')).toEqual(['2025', '2025-H1', '2025-Q2'])
})
