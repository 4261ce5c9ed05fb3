import { describe, expect, it } from 'vitest'
import { makeFigure, makeObservation } from '../../test/builders.ts'
import { historyOf } from './history.ts'
import { shareDue } from './pace.ts'
import { monthsOfYear } from './period.ts'

const none = historyOf([])
const lastYear = (values: readonly number[]) =>
  historyOf(
    values.map((value, i) =>
      makeObservation(monthsOfYear(2020)[i] ?? '', { month: makeFigure(value) }),
    ),
  )

describe('the share due by a month', () => {
  it('is a twelfth a month unless the indicator has its own profile', () => {
    expect(shareDue({ kind: 'linear' }, none, '2021-04')).toEqual({
      share: 4 / 12,
      course: 'linear',
    })
  })

  it('follows the weights of the months', () => {
    const weights = [1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2]
    expect(shareDue({ kind: 'weights', weights }, none, '2021-04')).toEqual({
      share: 0.2,
      course: 'weights',
    })
  })

  it('follows last year where last year is complete', () => {
    const history = lastYear([10, 10, 10, 20, 5, 5, 5, 5, 5, 5, 10, 10])
    expect(shareDue({ kind: 'last-year' }, history, '2021-04')).toEqual({
      share: 0.5,
      course: 'last-year',
    })
  })

  it('says that it fell back to even months where last year has a gap, or nothing in it', () => {
    const fallback = { share: 4 / 12, course: 'linear-fallback' }
    expect(shareDue({ kind: 'last-year' }, lastYear([1, 2, 3]), '2021-04')).toEqual(fallback)
    expect(shareDue({ kind: 'last-year' }, lastYear(Array(12).fill(0)), '2021-04')).toEqual(
      fallback,
    )
    expect(shareDue({ kind: 'weights', weights: [] }, none, '2021-04')).toEqual(fallback)
  })
})
