import { describe, expect, it } from 'vitest'
import { makeFigure, makeIndicator, makeObservation, makeTarget } from '../../test/builders.ts'
import { discrepancies } from './discrepancy.ts'
import { historyOf } from './history.ts'
import { shifted } from './period.ts'
import { communeDiscrepancy, partDiscrepancies } from './sum-discrepancy.ts'

const flow = makeIndicator()
const january = makeObservation('2021-01', { month: makeFigure(12), yearToDate: makeFigure(12) })
const february = (with_: Parameters<typeof makeObservation>[1]) =>
  historyOf([january, makeObservation('2021-02', with_)])

describe('a discrepancy names its rule and the two figures that clash', () => {
  it('between a year to date and the sum of its months', () => {
    const history = february({ month: makeFigure(15), yearToDate: makeFigure(30) })
    expect(discrepancies(flow, history, null, '2021-02')).toEqual([
      {
        rule: 'sum-of-months',
        stated: makeFigure(30),
        expected: makeFigure(27),
        period: '2021-02',
      },
    ])
  })

  it('between a year to date and last month’s carried forward', () => {
    const history = historyOf([
      makeObservation('2021-02', { yearToDate: makeFigure(27) }),
      makeObservation('2021-03', { month: makeFigure(22), yearToDate: makeFigure(50) }),
    ])
    expect(discrepancies(flow, history, null, '2021-03')).toMatchObject([
      { rule: 'carried-forward', expected: makeFigure(49) },
    ])
  })

  it('where a year to date falls from one month to the next', () => {
    const history = february({ yearToDate: makeFigure(10) })
    expect(discrepancies(flow, history, null, '2021-02')).toMatchObject([
      { rule: 'year-to-date-falls', stated: makeFigure(10), expected: makeFigure(12) },
    ])
  })

  it('between a stated percentage and the one computed from the same base', () => {
    const history = february({
      yearToDate: makeFigure(67),
      statedPercent: { ...makeFigure(70), base: 'resolution' },
    })
    expect(discrepancies(flow, history, makeTarget(100), '2021-02')).toMatchObject([
      { rule: 'percent-of-target', stated: makeFigure(70), expected: makeFigure(67) },
    ])
    expect(discrepancies(flow, history, makeTarget(100, { base: 'province' }), '2021-02')).toEqual(
      [],
    )
  })

  it('between a stated percentage and the sum of the months', () => {
    const months = historyOf([
      makeObservation('2021-01', { month: makeFigure(22) }),
      makeObservation('2021-02', {
        month: makeFigure(2),
        statedPercent: { ...makeFigure(40), base: 'resolution' },
      }),
    ])
    expect(discrepancies(flow, months, makeTarget(26), '2021-02')).toMatchObject([
      { rule: 'percent-of-target', stated: makeFigure(40) },
    ])
    expect(discrepancies(flow, months, makeTarget(60), '2021-02')).toEqual([])
  })

  it('between a district and all of its communes', () => {
    const communes = [makeFigure(10), makeFigure(9)]
    expect(communeDiscrepancy(makeFigure(18), communes, '2021-04', 'count')).toMatchObject({
      rule: 'communes',
      expected: makeFigure(19),
    })
    expect(communeDiscrepancy(makeFigure(19), communes, '2021-04', 'count')).toBeNull()
    expect(
      communeDiscrepancy(makeFigure(18), [makeFigure(10), null], '2021-04', 'count'),
    ).toBeNull()
  })
})

describe('nothing clashes', () => {
  it.each([
    ['when the figures agree', { month: makeFigure(15), yearToDate: makeFigure(27) }],
    [
      'when a qualifier leaves room',
      { month: makeFigure(15), yearToDate: makeFigure(28, 'under') },
    ],
    [
      'when a percentage is rounded',
      {
        yearToDate: makeFigure(27),
        statedPercent: { ...makeFigure(27), base: 'resolution' as const },
      },
    ],
    ['when nothing was stated', {}],
  ])('%s', (_when, with_) => {
    expect(discrepancies(flow, february(with_), makeTarget(99), '2021-02')).toEqual([])
  })

  it('for a rate, whose months do not add up', () => {
    const history = february({ month: makeFigure(88), yearToDate: makeFigure(88) })
    expect(
      discrepancies(makeIndicator({ accumulation: 'rate' }), history, null, '2021-02'),
    ).toEqual([])
  })
})

describe('months by two reports', () => {
  const of = (before: number, month: number | null, yearToDate: number, period = '2021-03') =>
    discrepancies(
      flow,
      historyOf([
        makeObservation(shifted(period, -1), { yearToDate: makeFigure(before) }),
        makeObservation(period, {
          month: month === null ? null : makeFigure(month),
          yearToDate: makeFigure(yearToDate),
        }),
      ]),
      null,
      period,
    ).map(({ rule }) => rule)

  it.each([
    ['a total that stays is not one that falls', 27, null, 27, '2021-03', []],
    ['a year begins anew', 99, null, 8, '2021-01', []],
    ['and carries nothing over', 99, 8, 8, '2021-01', []],
  ])('%s', (_, before, month, yearToDate, period, expected) => {
    expect(of(before, month, yearToDate, period)).toEqual(expected)
  })
})

it('has nothing to say of a month that nobody reported', () => {
  expect(discrepancies(flow, historyOf([january]), null, '2021-02')).toEqual([])
})

describe('parts of a whole', () => {
  const of = (parts: readonly (number | null)[], areComplete: boolean) =>
    partDiscrepancies(
      makeFigure(20),
      parts.map((each) => (each === null ? null : makeFigure(each))),
      areComplete,
      '2021-04',
      'count',
    ).map(({ rule, stated, expected }) => [rule, stated.value, expected.value])

  it.each([
    ['a part is at most the whole', [25, 3], false, [['beyond-whole', 25, 20]]],
    ['complete parts add up', [12, 7], true, [['sum-of-parts', 20, 19]]],
    ['complete parts that add up', [12, 8], true, []],
    ['others may be missing', [12, 7], false, []],
    ['a part is not known', [12, null], true, []],
  ])('%s', (_, parts, areComplete, expected) => {
    expect(of(parts, areComplete)).toEqual(expected)
  })
})
