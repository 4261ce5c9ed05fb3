import { describe, expect, test } from 'vitest'
import { makeFigure, makeIndicator, makeObservation, makeTarget } from '../../test/builders.ts'
import type { Indicator } from './indicator.ts'
import { monthDiscrepancies } from './month-discrepancies.ts'
import type { Observation } from './observation.ts'
import type { Target } from './target.ts'

const PERIOD = '2021-02'

function row(
  id: string,
  yearToDate: number | null,
  indicator: Partial<Indicator> = {},
  more: Partial<Observation> = {},
  targets: readonly Target[] = [],
) {
  return {
    indicator: makeIndicator({ id, ...indicator }),
    targets,
    observations: [
      makeObservation(PERIOD, {
        indicatorId: id,
        yearToDate: yearToDate === null ? null : makeFigure(yearToDate),
        ...more,
      }),
    ],
  }
}
const part = (id: string, value: number | null) => row(id, value, { partOf: 'whole' })
const complete = { hasAllParts: true } as const

describe('a whole and its parts', () => {
  test.each<[string, ReturnType<typeof row>[], readonly object[]]>([
    [
      'a part that is more than its whole',
      [row('whole', 10), part('a', 11)],
      [{ rule: 'beyond-whole', stated: makeFigure(11), expected: makeFigure(10), period: PERIOD }],
    ],
    ['a part that is all of it', [row('whole', 10), part('a', 10)], []],
    [
      'complete parts that do not add up',
      [row('whole', 10, complete), part('a', 4), part('b', 5)],
      [{ rule: 'sum-of-parts', stated: makeFigure(10), expected: makeFigure(9), period: PERIOD }],
    ],
    ['complete parts that do', [row('whole', 10, complete), part('a', 4), part('b', 6)], []],
    ['parts of which others are not listed', [row('whole', 10), part('a', 4), part('b', 5)], []],
    [
      'complete parts of which one has no figure',
      [row('whole', 10, complete), part('a', 4), part('b', null)],
      [],
    ],
    ['a whole without a figure', [row('whole', null, complete), part('a', 4)], []],
    [
      'a share, which does not add up',
      [row('whole', 10, { accumulation: 'rate' }), part('a', 11)],
      [],
    ],
    ['a whole of which more was taken away', [row('whole', -2), part('a', 1)], []],
    ['something that is no part of it', [row('whole', 10), row('a', 11)], []],
  ])('%s', (_, rows, expected) => {
    const [ofWhole, ...others] = monthDiscrepancies(rows, PERIOD)
    expect(ofWhole).toEqual(expected)
    expect(others.flat()).toEqual([])
  })

  test('written in tỷ they meet as far as their digits allow', () => {
    const money = { measure: { kind: 'money', name: { vi: 'đồng', en: 'dong' } } } as const
    const rows = [
      row('whole', 24.9e9, { ...money, ...complete }),
      row('a', 12.4e9, { ...money, partOf: 'whole' }),
      row('b', 12.6e9, { ...money, partOf: 'whole' }),
    ]
    expect(monthDiscrepancies(rows, PERIOD)[0]).toEqual([])
  })
})

describe('one indicator by itself', () => {
  const stated = { statedPercent: { ...makeFigure(70), base: 'resolution' } } as const
  test('a percentage is held against the target that was set', () => {
    const rows = [row('a', 67, {}, stated, [makeTarget(100, { indicatorId: 'a' })])]
    expect(monthDiscrepancies(rows, PERIOD)[0]).toMatchObject([{ rule: 'percent-of-target' }])
  })

  test('not against one that was inferred from it', () => {
    expect(monthDiscrepancies([row('a', 67, {}, stated)], PERIOD)).toEqual([[]])
  })
})
