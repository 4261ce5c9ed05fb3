import { describe, expect, it } from 'vitest'
import { makeFigure, makeIndicator, makeObservation, makeTarget } from '../../test/builders.ts'
import { atLeastBeyond } from './broken-ceiling.ts'
import { historyOf } from './history.ts'
import type { Origin } from './observation.ts'
import { standing } from './standing.ts'

const of = (months: Readonly<Record<string, number>>, ceiling: number) => {
  const history = historyOf(
    Object.entries(months).map(([period, value]) =>
      makeObservation(period, { month: makeFigure(value) }),
    ),
  )
  const target = makeTarget(ceiling, { limit: 'ceiling' })
  return standing(makeIndicator({ direction: 'down' }), history, [target], '2021-03')
}

describe('a ceiling with a month missing', () => {
  it.each([
    ['a case in January', { '2021-01': 1, '2021-03': 0 }, 0, 'breached', 1],
    ['a case in March', { '2021-01': 0, '2021-03': 1 }, 0, 'breached', 1],
    ['more than the year allows', { '2021-01': 9 }, 3, 'exceeded', 9],
  ])('is broken for certain by %s', (_, months, ceiling, verdict, least) => {
    const found = of(months, ceiling)
    expect(found.status).toEqual({ kind: 'verdict', verdict, certainty: 'certain' })
    expect(found.cumulative).toMatchObject({
      figure: { value: least, qualifier: 'at-least' },
      origin: 'derived',
    })
  })

  it('is undecided while what is known is within it', () => {
    for (const found of [of({ '2021-01': 2 }, 3), of({ '2021-01': 0 }, 0)]) {
      expect(found.status).toEqual({ kind: 'none', reason: 'no-figure' })
      expect(found.cumulative).toBeNull()
    }
  })

  it('counts a year to date for its months, and stays an estimate where one is in it', () => {
    const history = historyOf([
      makeObservation('2021-01', { yearToDate: { ...makeFigure(2), estimated: true } }),
      makeObservation('2021-03', { month: makeFigure(2) }),
    ])
    const target = makeTarget(3, { limit: 'ceiling' })
    const found = standing(makeIndicator({ direction: 'down' }), history, [target], '2021-03')
    expect(found.cumulative?.figure).toEqual({ value: 4, qualifier: 'at-least', estimated: true })
  })

  it('of half a year is not broken by a year to date, which counts from January', () => {
    const history = historyOf([
      makeObservation('2021-08', { yearToDate: makeFigure(9) }),
      makeObservation('2021-09', { month: makeFigure(1) }),
    ])
    const half = (ceiling: number) =>
      atLeastBeyond(history, { from: '2021-07', to: '2021-09' }, ceiling)
    expect(half(3)).toBeNull()
    expect(half(0)?.figure.value).toBe(1)
    expect(atLeastBeyond(history, { from: '2021-01', to: '2021-09' }, 3)?.figure.value).toBe(10)
  })

  it('is as sure as the months that break it, not as those that add nothing', () => {
    const estimate = { ...makeFigure(0), estimated: true }
    const known = (origin: Origin) =>
      historyOf([
        makeObservation('2021-01', { month: makeFigure(9), origin }),
        makeObservation('2021-03', { month: estimate, origin: 'illustrative' }),
      ])
    const found = (origin: Origin) =>
      atLeastBeyond(known(origin), { from: '2021-01', to: '2021-03' }, 3)
    expect(found('reported')).toMatchObject({ origin: 'derived', how: 'summed' })
    expect(found('reported')?.figure.estimated).toBe(false)
    expect(found('illustrative')?.origin).toBe('illustrative')
  })

  it('is not decided where a month takes something back', () => {
    expect(of({ '2021-01': 9, '2021-03': -1 }, 3).cumulative).toBeNull()
  })
})
