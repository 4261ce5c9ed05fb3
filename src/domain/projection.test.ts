import { describe, expect, it, test } from 'vitest'
import { makeFigure } from '../../test/builders.ts'
import { boundsOf, figureOf } from './figure.ts'
import { neededPerMonth, projection, roundedRange } from './projection.ts'
import { monthsOfSpan } from './span.ts'

const YEAR = monthsOfSpan('2021')

describe('needed per month', () => {
  it('spreads what is missing over the months left: 33 members over eight', () => {
    const needed = neededPerMonth(boundsOf(makeFigure(67)), 100, '2021-04', YEAR)
    expect(needed).toMatchObject({ kind: 'per-month', monthsLeft: 8 })
    expect(needed.kind === 'per-month' && figureOf(needed.amount)).toEqual(makeFigure(4.125))
  })

  it('turns the qualifier: having done more than 60 leaves less than 5 a month', () => {
    const needed = neededPerMonth(boundsOf(makeFigure(60, 'over')), 100, '2021-04', YEAR)
    expect(needed.kind === 'per-month' && figureOf(needed.amount)).toEqual(makeFigure(5, 'under'))
  })

  it('is nothing once the target is reached, and has no months left in December', () => {
    expect(neededPerMonth(boundsOf(makeFigure(100)), 100, '2021-04', YEAR)).toEqual({
      kind: 'reached',
    })
    expect(neededPerMonth(boundsOf(makeFigure(90)), 100, '2021-12', YEAR)).toEqual({
      kind: 'span-over',
    })
  })
})

describe('projection', () => {
  const done = boundsOf(makeFigure(60))

  it('runs from one course to the other', () => {
    const result = projection(done, [1 / 3, 0.25], 8, 4)
    expect(result?.range).toMatchObject({ low: expect.closeTo(180), high: 240 })
    expect(result?.isUsualReading).toBe(false)
  })

  it('is a range even where only one course is known, and says by which convention', () => {
    const result = projection(done, [1 / 3], 8, 4)
    expect(result?.range).toMatchObject({ low: expect.closeTo(171), high: expect.closeTo(189) })
    expect(result?.isUsualReading).toBe(true)
  })

  it('keeps the width of a qualified figure: hơn 30% ends between 90% and 94,5%', () => {
    const result = projection(boundsOf(makeFigure(30, 'over')), [1 / 3], 8, 4)
    expect(result?.range).toMatchObject({
      low: expect.closeTo(90),
      high: expect.closeTo(94.5),
      lowOpen: true,
    })
  })

  it.each([
    { months: 0, isGiven: false },
    { months: 1, isGiven: false },
    { months: 2, isGiven: true },
    { months: 3, isGiven: true },
  ])('is given from two months of data on: $months months', ({ months, isGiven }) => {
    expect(projection(done, [1 / 3], 8, months) !== null).toBe(isGiven)
  })

  it('is not given for January, for a year that is over, nor where no share is known', () => {
    expect(projection(done, [1 / 12], 11, 1)).toBeNull()
    expect(projection(done, [1 / 6], 10, 1)).toBeNull()
    expect(projection(done, [1], 0, 12)).toBeNull()
    expect(projection(done, [0], 8, 4)).toBeNull()
  })
})

test.each([
  [45.2, 90.9, 40, 100],
  [90, 100.9, 90, 105],
  [57, 63, 57, 63],
  [1e9, 1.4e9, 1e9, 1.4e9],
  [45.23e9, 90.9e9, 40e9, 100e9],
  [7.2, 8.1, 7, 9],
])('a projection of %d to %d is told as %d to %d', (low, high, from, to) => {
  expect(roundedRange({ low, high })).toEqual({ low: from, high: to })
})
