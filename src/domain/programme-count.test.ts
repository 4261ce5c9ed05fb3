import { describe, expect, it, test } from 'vitest'
import { makeFigure, makeIndicator, makeObservation, makeTarget } from '../../test/builders.ts'
import type { Figure } from './figure.ts'
import { historyOf } from './history.ts'
import type { Indicator } from './indicator.ts'
import type { Observation } from './observation.ts'
import { isInForce, rowsOf } from './programme.ts'
import { achievedIn, programmeCount } from './programme-count.ts'
import { type Standing, standing } from './standing.ts'
import type { Target } from './target.ts'

interface Case {
  readonly indicator?: Partial<Indicator>
  readonly done: Figure | null
  /** Without one where it is absent. */
  readonly target?: readonly [number, Partial<Target>?]
  readonly period?: string
  readonly with_?: Partial<Observation>
}

function stand({ indicator, done, target, period = '2021-04', with_ = {} }: Case): Standing {
  const { accumulation } = makeIndicator(indicator)
  const figures = accumulation === 'flow' ? { yearToDate: done } : { yearToDate: done, month: done }
  return standing(
    makeIndicator(indicator),
    historyOf(done ? [makeObservation(period, { ...figures, ...with_ })] : []),
    target ? [makeTarget(...target)] : [],
    period,
  )
}

const ONE = { indicatorIds: ['party-members-admitted'] }
const STOCK = { accumulation: 'stock' } as const
const CEILING = { limit: 'ceiling' } as const

test.each<[string, Case, string]>([
  ['reached', { done: makeFigure(100), target: [100] }, 'certain'],
  ['passed', { done: makeFigure(140, 'over'), target: [100] }, 'certain'],
  ['on the way', { done: makeFigure(67), target: [100] }, 'open'],
  ['behind', { done: makeFigure(2), target: [100] }, 'open'],
  ['reached as such words are read', { done: makeFigure(106, 'about'), target: [100] }, 'certain'],
  ['on both sides of the target', { done: makeFigure(102, 'about'), target: [100] }, 'undecided'],
  [
    'undecided in its pace, and short of the target',
    { done: makeFigure(35, 'about'), target: [100] },
    'open',
  ],
  ['without a target', { done: makeFigure(67) }, 'without'],
  ['without a figure', { done: null, target: [100] }, 'without'],
  ['with a target of zero', { done: makeFigure(3), target: [0] }, 'without'],
  [
    'of another span than the year',
    { done: makeFigure(100), target: [100, { span: '2021-Q2' }] },
    'without',
  ],
  ['a level at its target', { indicator: STOCK, done: makeFigure(9), target: [9] }, 'certain'],
  [
    'a level whose words only hint that it is there',
    { indicator: STOCK, done: makeFigure(10, 'under'), target: [9.5] },
    'likely',
  ],
  ['a level short of it', { indicator: STOCK, done: makeFigure(7), target: [9] }, 'without'],
  [
    'a level that should fall, and has',
    { indicator: { ...STOCK, direction: 'down' }, done: makeFigure(2), target: [3] },
    'certain',
  ],
  ['a ceiling kept so far', { done: makeFigure(3), target: [12, CEILING] }, 'holding'],
  [
    'a ceiling not reached, above what is due',
    { done: makeFigure(8), target: [12, CEILING] },
    'open',
  ],
  ['a ceiling passed', { done: makeFigure(13), target: [12, CEILING] }, 'open'],
  [
    'a ceiling kept to the end',
    { done: makeFigure(9), target: [12, CEILING], period: '2021-12' },
    'certain',
  ],
  ['none of what must not happen', { done: makeFigure(0), target: [0, CEILING] }, 'certain'],
  ['one of what must not happen', { done: makeFigure(1), target: [0, CEILING] }, 'open'],
  ['exactly it', { done: makeFigure(100), target: [100, { limit: 'exactly' }] }, 'certain'],
  ['more than exactly it', { done: makeFigure(101), target: [100, { limit: 'exactly' }] }, 'open'],
])('%s', (_, given, place) => {
  const { of, illustrative, ...places } = programmeCount(ONE, [stand(given)])
  const found = Object.entries(places).filter(([, count]) => count > 0)
  expect([of, illustrative, found]).toEqual([1, 0, [[place, 1]]])
})

describe('the span of a programme', () => {
  const inTerm = stand({ done: makeFigure(100), target: [100, { span: '2020..2025' }] })

  it('is the year where it names none', () => {
    expect(programmeCount(ONE, [inTerm])).toMatchObject({ certain: 0, without: 1 })
  })

  it('takes the target of a longer span from beside the year’s', () => {
    const done = makeObservation('2021-04', { yearToDate: makeFigure(60) })
    const both = [makeTarget(100), makeTarget(60, { span: '2020..2025' })]
    const found = standing(makeIndicator(), historyOf([done]), both, '2021-04', '2021-01')
    expect(programmeCount({ ...ONE, span: '2020..2025' }, [found])).toMatchObject({ certain: 1 })
    expect(programmeCount(ONE, [found])).toMatchObject({ certain: 0, open: 1 })
  })

  it('of a unit that began within it, is the months since', () => {
    const done = makeObservation('2025-10', { yearToDate: makeFigure(50) })
    const half = makeTarget(50, { span: '2025-H2' })
    const found = standing(makeIndicator(), historyOf([done]), [half], '2025-10', '2025-07')
    expect(programmeCount(ONE, [found])).toMatchObject({ certain: 1, of: 1 })
  })

  it('is over, or not begun, outside its months', () => {
    const term = { span: '2020..2025' }
    const months = ['2019-12', '2020-01', '2025-12', '2026-01']
    expect(months.map((each) => isInForce(term, each))).toEqual([false, true, true, false])
    expect(months.every((each) => isInForce({}, each))).toBe(true)
  })
})

describe('a programme of several indicators', () => {
  const of = (id: string, given: Case): Standing => {
    const made = stand(given)
    return { ...made, indicator: { ...made.indicator, id } }
  }
  const standings = [
    of('a', { done: makeFigure(100), target: [100] }),
    of('b', { done: makeFigure(9), target: [100] }),
    of('c', { indicator: STOCK, done: makeFigure(10, 'under'), target: [9.5] }),
    of('d', { done: makeFigure(9), target: [9], with_: { origin: 'illustrative' } }),
    of('other', { done: makeFigure(100), target: [100] }),
  ]
  const programme = { indicatorIds: ['d', 'c', 'not-here', 'b', 'a'] }

  it('is in its own order, without what the unit does not report', () => {
    expect(rowsOf(programme, standings).map(({ indicator }) => indicator.id)).toEqual([
      ...['d', 'c', 'b', 'a'],
    ])
  })

  it('counts each of its indicators once, certain and likely apart', () => {
    const count = programmeCount(programme, standings)
    expect(count).toEqual({
      ...{ of: 4, certain: 2, likely: 1, holding: 0, open: 1, undecided: 0, without: 0 },
      illustrative: 1,
    })
    expect(achievedIn(count)).toBe(3)
  })

  it('without any indicator counts nothing', () => {
    expect(programmeCount({ indicatorIds: [] }, standings)).toMatchObject({ of: 0, certain: 0 })
  })
})
