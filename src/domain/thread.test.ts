import { describe, expect, it } from 'vitest'
import { makeFigure, makeObservation } from '../../test/builders.ts'
import type { Explanation } from './entry.ts'
import { historyOf } from './history.ts'
import type { Directive } from './report.ts'
import { threadOf } from './thread.ts'

const asked = (period: string, isAnswered = true): Explanation => ({
  id: period,
  unitId: 'u',
  period,
  indicatorId: 'a',
  question: 'Vì sao chậm?',
  askedBy: { id: 'l', name: 'Lãnh đạo' },
  askedAt: '2021-05-01T00:00:00Z',
  cause: isAnswered ? 'Vướng mặt bằng' : '',
  remedy: '',
  answeredBy: isAnswered ? { id: 'c', name: 'Chuyên viên' } : null,
  answeredAt: isAnswered ? '2021-05-02T00:00:00Z' : null,
})
const concluded = (period: string): Directive => ({
  ...{ id: period, unitId: 'u', period, text: 'Rà soát', assignee: null, due: null, state: 'open' },
})
const history = historyOf([
  makeObservation('2021-04', { month: makeFigure(4) }),
  makeObservation('2021-05', { month: makeFigure(9) }),
])
const thread = (explanations: Explanation[], directives: Directive[], to = '2021-05') =>
  threadOf({ explanations, directives }, history, to).map(({ kind, period }) => `${kind} ${period}`)

describe('threadOf', () => {
  it('goes from the question to what the next month brought', () => {
    expect(thread([asked('2021-04')], [concluded('2021-04')])).toEqual([
      'question 2021-04',
      'answer 2021-04',
      'conclusion 2021-04',
      'outcome 2021-05',
    ])
  })

  it('puts what a month brought before what is asked about it', () => {
    expect(thread([asked('2021-05', false)], [concluded('2021-04')])).toEqual([
      'conclusion 2021-04',
      'outcome 2021-05',
      'question 2021-05',
    ])
  })

  it.each([
    ['nothing was asked or concluded', [], [], '2021-05', []],
    ['the month after is not known', [], [concluded('2021-05')], '2021-05', ['conclusion 2021-05']],
    [
      'it is later than what is shown',
      [],
      [concluded('2021-04')],
      '2021-04',
      ['conclusion 2021-04'],
    ],
  ])('has no outcome where %s', (_, explanations, directives, to, expected) => {
    expect(thread(explanations, directives, to)).toEqual(expected)
  })

  it('tells a month once, however much was concluded before it', () => {
    expect(thread([], [concluded('2021-04'), concluded('2021-04')])).toEqual([
      'conclusion 2021-04',
      'conclusion 2021-04',
      'outcome 2021-05',
    ])
  })
})
