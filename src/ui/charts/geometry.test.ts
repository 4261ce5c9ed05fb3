import { describe, expect, it, test } from 'vitest'

import { historyOf } from '~/domain/history.ts'
import { standing } from '~/domain/standing.ts'
import { isEmpty, monthsModel, niceTicks } from '~/language/formats/months-model.ts'
import { makeFigure, makeIndicator, makeObservation, makeTarget } from '../../../test/builders.ts'
import { BAR_WIDTH, barLeft, spread, xOf, yOf } from './geometry.ts'

const history = historyOf([
  makeObservation('2020-02', { month: makeFigure(9), origin: 'illustrative' }),
  makeObservation('2021-01', { month: makeFigure(12) }),
  makeObservation('2021-03', { month: makeFigure(22), yearToDate: makeFigure(49, 'under') }),
])
const model = monthsModel(
  standing(makeIndicator(), history, [makeTarget(100)], '2021-03'),
  history,
  'Kết nạp',
)

describe('the model of a year', () => {
  it('has twelve months, and nothing where there is no figure', () => {
    expect(model.points.map((point) => point.inMonth?.figure.value ?? null)).toEqual([
      12,
      null,
      22,
      ...Array(9).fill(null),
    ])
    expect(model.points.map((point) => point.total?.figure.value ?? null).slice(0, 4)).toEqual([
      12,
      null,
      49,
      null,
    ])
  })

  it('gives a qualified figure the range of its usual reading', () => {
    expect(model.points[2]?.range).toEqual([expect.closeTo(46.55), 49])
    expect(model.points[0]?.range).toBeNull()
  })

  it('reaches from zero to the target, which is due by December', () => {
    expect(model.ticks[0]).toBe(0)
    expect(model.ticks.at(-1)).toBeGreaterThanOrEqual(100)
    expect(model.points.at(-1)?.due).toBeCloseTo(100)
  })

  it('draws no target that is only known to be under something', () => {
    const open = makeTarget(0, { figure: makeFigure(41, 'under') })
    const unknown = monthsModel(standing(makeIndicator(), history, [open], '2021-03'), history, '')
    expect([unknown.target, unknown.points[5]?.due]).toEqual([null, null])
  })

  it('is empty without a single figure', () => {
    const none = historyOf([])
    expect(isEmpty(monthsModel(standing(makeIndicator(), none, [], '2021-03'), none, ''))).toBe(
      true,
    )
    expect(isEmpty(model)).toBe(false)
  })
})

test.each([
  [0, 131, [0, 50, 100, 150]],
  [0, 5, [0, 2, 4, 6]],
  [85.9, 91, [84, 86, 88, 90, 92]],
  [7, 7, [6, 8]],
  [0, 0, [0, 0.25]],
])('ticks from %d to %d are round', (low, high, expected) => {
  expect(niceTicks(low, high)).toEqual(expected)
})

test('marks stand in the middle of their month, and labels do not stand on each other', () => {
  expect(barLeft(1) + BAR_WIDTH / 2).toBeCloseTo(xOf(1))
  expect(yOf({ ticks: [0, 100] }, 0)).toBeGreaterThan(yOf({ ticks: [0, 100] }, 100))
  expect(spread([{ y: 100 }, { y: 105 }], 20).map((label) => label.y)).toEqual([100, 120])
})
