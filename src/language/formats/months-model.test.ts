import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'

import { historyOf } from '~/domain/history.ts'
import type { Indicator } from '~/domain/indicator.ts'
import type { Observation } from '~/domain/observation.ts'
import { standing } from '~/domain/standing.ts'
import type { Target } from '~/domain/target.ts'
import { makeFigure, makeIndicator, makeObservation, makeTarget } from '../../../test/builders.ts'
import { isEmpty, monthsModel, niceTicks } from './months-model.ts'

const modelOf = (
  observations: readonly Observation[],
  target: Target | null = null,
  indicator: Partial<Indicator> = {},
) => {
  const history = historyOf(observations)
  const targets = target ? [target] : []
  return monthsModel(
    standing(makeIndicator(indicator), history, targets, '2021-03'),
    history,
    'Kết nạp',
  )
}

const model = () =>
  modelOf(
    [
      makeObservation('2020-01', { month: makeFigure(4) }),
      makeObservation('2020-02', { month: makeFigure(9), origin: 'illustrative' }),
      makeObservation('2020-12', { yearToDate: makeFigure(80) }),
      makeObservation('2021-01', { month: makeFigure(12) }),
      makeObservation('2021-03', { month: makeFigure(22), yearToDate: makeFigure(49, 'under') }),
      makeObservation('2021-04', { month: makeFigure(7), yearToDate: makeFigure(56) }),
    ],
    makeTarget(120),
  )
const valuesOf = (key: 'inMonth' | 'total' | 'lastYear', of = model()) =>
  of.points.map((point) => point[key]?.figure.value ?? null)
const nothing = (months: number) => Array(months).fill(null)

describe('the model of a flow’s year', () => {
  it('names what it is of', () => {
    expect(model()).toMatchObject({ name: 'Kết nạp', year: 2021, period: '2021-03', isFlow: true })
    expect(model().measure.kind).toBe('count')
    expect(model().points.map(({ month }) => month)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12,
    ])
    expect(model().points[11]?.period).toBe('2021-12')
  })

  it('has twelve months, and nothing where there is no figure or none can be yet', () => {
    expect(valuesOf('inMonth')).toEqual([12, null, 22, ...nothing(9)])
    expect(valuesOf('total')).toEqual([12, null, 49, ...nothing(9)])
  })

  it('has last year’s total of every month, also of those to come', () => {
    expect(valuesOf('lastYear')).toEqual([4, 13, ...nothing(9), 80])
  })

  it('gives a qualified figure the range of its usual reading', () => {
    expect(model().points[2]?.range).toEqual([expect.closeTo(46.55), 49])
    expect(model().points[0]?.range).toBeNull()
    expect(model().points[1]?.range).toBeNull()
  })

  it('reaches from zero to the target, which is due by December', () => {
    expect(model().target).toBe(120)
    expect(model().ticks).toEqual([0, 50, 100, 150])
    expect(model().likeMoney).toBe(120)
    expect(model().points.map(({ due }) => due)).toEqual(
      Array.from({ length: 12 }, (_, i) => expect.closeTo(10 * (i + 1))),
    )
  })

  it('reaches beyond the target where a figure does', () => {
    const beyond = [makeObservation('2021-01', { month: makeFigure(150) })]
    expect(modelOf(beyond, makeTarget(100)).ticks).toEqual([0, 50, 100, 150])
    const about = [makeObservation('2021-01', { month: makeFigure(195, 'about') })]
    expect(modelOf(about, makeTarget(100)).ticks.at(-1)).toBeGreaterThanOrEqual(195 * 1.05)
    const before = [makeObservation('2020-01', { month: makeFigure(150) })]
    expect(modelOf(before, makeTarget(100)).ticks.at(-1)).toBe(150)
  })

  it('draws no target that is only known to be under something', () => {
    const open = makeTarget(0, { figure: makeFigure(41, 'under') })
    const unknown = modelOf([makeObservation('2021-01', { month: makeFigure(12) })], open)
    expect([unknown.target, unknown.points[5]?.due]).toEqual([null, null])
    expect(unknown.ticks).toEqual([0, 5, 10, 15])
    const atLeast = makeTarget(0, { figure: makeFigure(41, 'over') })
    expect(modelOf([], atLeast).target).toBe(41)
  })

  it('measures money in đồng, in round steps of its unit', () => {
    const money = { kind: 'money', name: { vi: 'đồng', en: 'dong' } } as const
    const { ticks, likeMoney } = modelOf([], makeTarget(25e9), { measure: money })
    expect([ticks, likeMoney]).toEqual([[0, 10e9, 20e9, 30e9], 25e9])
  })
})

describe('the model of a flow that is not a plain year', () => {
  it('reaches below zero where a month takes away, and keeps zero on its axis', () => {
    const refund = [
      makeObservation('2021-01', { month: makeFigure(3e9) }),
      makeObservation('2021-02', { month: makeFigure(-4e9) }),
    ]
    const money = { kind: 'money', name: { vi: 'đồng', en: 'dong' } } as const
    const { ticks, totalRange, monthRange, likeMoney } = modelOf(refund, null, { measure: money })
    expect(ticks).toEqual([-4e9, -2e9, 0, 2e9, 4e9])
    expect(totalRange).toEqual([-1e9, 3e9])
    expect(monthRange).toEqual([-4e9, 3e9])
    expect(likeMoney).toBe(4e9)
  })

  it('ends where the figures do, above zero and below', () => {
    const months = [makeObservation('2021-01', { month: makeFigure(-1) })]
    const { totalRange, monthRange } = modelOf(months, makeTarget(100))
    expect([totalRange, monthRange]).toEqual([
      [-1, 100],
      [-1, 0],
    ])
  })

  it('has whole steps where whole things are counted', () => {
    expect(modelOf([makeObservation('2021-01', { month: makeFigure(1) })]).ticks).toEqual([0, 1])
  })

  it('has nothing due where nothing is to happen', () => {
    const crimes = { direction: 'down' } as const
    const shown = modelOf([], makeTarget(0), crimes)
    expect(shown.points.map(({ due }) => due)).toEqual(nothing(12))
    expect([shown.target, shown.limit]).toEqual([0, 'ceiling'])
  })

  it('counts a half-year from its first month, this year and last', () => {
    const months = ['2020-03', '2020-07', '2020-08', '2021-03', '2021-07', '2021-08']
    const observations = months.map((each, i) =>
      makeObservation(each, { month: makeFigure(i + 1) }),
    )
    const history = historyOf(observations)
    const half = [makeTarget(12, { span: '2021-H2' })]
    const shown = monthsModel(
      standing(makeIndicator(), history, half, '2021-08'),
      history,
      'Kết nạp',
    )
    expect(valuesOf('total', shown)).toEqual([...nothing(6), 5, 11, ...nothing(4)])
    expect(valuesOf('lastYear', shown)).toEqual([...nothing(6), 2, 5, ...nothing(4)])
    expect(shown.points[2]?.inMonth?.figure.value).toBe(4)
    expect(shown.points.map(({ due }) => due)).toEqual([...nothing(6), 2, 4, 6, 8, 10, 12])
    expect(shown).toMatchObject({ span: '2021-H2', months: { from: '2021-07' } })
  })

  it('knows the months in which nothing is reported', () => {
    const quarterly = modelOf([], null, { frequency: 'quarterly' })
    expect(
      quarterly.points.flatMap(({ month, isReported }) => (isReported ? [month] : [])),
    ).toEqual([3, 6, 9, 12])
  })
})

test('each month has what happened in it, in the office’s words', () => {
  const event = (period: string, text: string) => ({
    id: text,
    unitId: 'cau-ke',
    period,
    indicatorId: null,
    text,
  })
  const history = historyOf([makeObservation('2021-01', { month: makeFigure(12) })])
  const of = (events?: readonly ReturnType<typeof event>[]) =>
    monthsModel(
      standing(makeIndicator(), history, [], '2021-03'),
      history,
      'Kết nạp',
      events,
    ).points.map((point) => point.events)
  expect(
    of([event('2021-01', 'Bão số 1'), event('2021-03', 'Đại hội'), event('2021-03', 'Lũ')]),
  ).toEqual([['Bão số 1'], [], ['Đại hội', 'Lũ'], ...Array(9).fill([])])
  expect(of()).toEqual(Array(12).fill([]))
})

test('a year without a figure or a target has an axis all the same', () => {
  expect(modelOf([])).toMatchObject({ ticks: [0, 1], totalRange: [0, 1], likeMoney: 0 })
})

describe('the model of a level’s year', () => {
  const level = { accumulation: 'stock' } as const
  const march = makeObservation('2021-03', { month: makeFigure(88) })
  const december = makeObservation('2020-12', { month: makeFigure(86) })

  it('shows the level and no figure of the month alone', () => {
    const shown = modelOf([march], null, level)
    expect(shown.isFlow).toBe(false)
    expect(valuesOf('total', shown)).toEqual([null, null, 88, ...nothing(9)])
    expect(valuesOf('inMonth', shown)).toEqual(nothing(12))
  })

  it('is due from where last year ended to the target', () => {
    const shown = modelOf([december, march], makeTarget(92), level)
    expect(shown.points[0]?.due).toBeCloseTo(86.5)
    expect(shown.points[11]?.due).toBeCloseTo(92)
    expect(shown.ticks).toEqual([86, 88, 90, 92])
  })

  it('is measured from its lowest figure, and reaches no further than its highest', () => {
    const lower = makeObservation('2020-03', { month: makeFigure(61) })
    expect(modelOf([lower, march], null, level).ticks).toEqual([60, 70, 80, 90])
  })

  it('has no course of its own where last year’s end is not known', () => {
    const shown = modelOf([march], makeTarget(92), level)
    expect(shown.points.map(({ due }) => due)).toEqual(nothing(12))
    expect(shown.target).toBe(92)
    expect(shown.ticks).toEqual([88, 89, 90, 91, 92])
  })
})

test.each([
  ['nothing', [], true],
  ['a month', [makeObservation('2021-02', { month: makeFigure(0) })], false],
  ['a year to date', [makeObservation('2021-02', { yearToDate: makeFigure(9) })], false],
  ['last year alone', [makeObservation('2020-02', { yearToDate: makeFigure(9) })], false],
  ['a month to come', [makeObservation('2021-04', { month: makeFigure(9) })], true],
])('with %s it is empty: %o', (_, observations, expected) => {
  const shown = modelOf(observations)
  expect(isEmpty(shown)).toBe(expected)
  if (expected) expect(shown.ticks).toEqual([0, 1])
})

describe('ticks', () => {
  test.each([
    [0, 131, [0, 50, 100, 150]],
    [0, 5, [0, 2, 4, 6]],
    [0, 4, [0, 1, 2, 3, 4]],
    [0, 100, [0, 25, 50, 75, 100]],
    [0, 0.4, [0, 0.1, 0.2, 0.3, 0.4]],
    [85.9, 91, [84, 86, 88, 90, 92]],
    [-30, 60, [-50, -25, 0, 25, 50, 75]],
    [7, 7, [6, 8]],
    [-7, -7, [-8, -6]],
    [0, 0, [0, 0.25]],
  ])('from %d to %d are round', (low, high, expected) => {
    expect(niceTicks(low, high)).toEqual(expected)
  })

  test.each([
    [0, 1, [0, 1]],
    [0, 5, [0, 2, 4, 6]],
    [0, 9, [0, 3, 6, 9]],
    [-1, 2, [-1, 0, 1, 2]],
  ])('from %d to %d of whole things are whole', (low, high, expected) => {
    expect(niceTicks(low, high, true)).toEqual(expected)
  })

  it('span both ends in a few equal steps', () => {
    const end = fc.double({ min: -1e6, max: 1e6, noNaN: true })
    fc.assert(
      fc.property(end, fc.double({ min: 1e-3, max: 1e6, noNaN: true }), (low, span) => {
        const ticks = niceTicks(low, low + span)
        const step = ticks[1]! - ticks[0]!
        expect(ticks[0]).toBeLessThanOrEqual(low + step * 1e-6)
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(low + span - step * 1e-6)
        expect(ticks.length).toBeGreaterThanOrEqual(3)
        expect(ticks.length).toBeLessThanOrEqual(6)
        for (const [i, tick] of ticks.entries()) expect(tick).toBeCloseTo(ticks[0]! + i * step, 6)
      }),
    )
  })
})
