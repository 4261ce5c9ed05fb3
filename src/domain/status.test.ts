import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { makeFigure } from '../../test/builders.ts'
import { boundsOf, type Qualifier } from './figure.ts'
import { DEFAULT_THRESHOLDS, type Direction } from './indicator.ts'
import { closed } from './interval.ts'
import { progressOfFlow, progressOfLevel } from './progress.ts'
import { paceVerdict, status } from './status.ts'

const ofPercent = (
  value: number,
  qualifier: Qualifier,
  direction: Direction = 'up',
  period = '2021-04',
) => {
  const share = Number(period.slice(5)) / 12
  const progress = progressOfFlow(
    { direction },
    boundsOf(makeFigure(value, qualifier)),
    share,
    period,
  )
  const found = progress && status(progress, DEFAULT_THRESHOLDS)
  if (found?.kind !== 'verdict') return found?.kind
  return found.certainty === 'certain' ? found.verdict : `likely ${found.verdict}`
}

describe('status at the end of April, where 33,3% is due', () => {
  test.each([
    [67, 'exact', 'ahead'],
    [36.7, 'exact', 'ahead'],
    [36.6, 'exact', 'on-pace'],
    [33.3, 'exact', 'on-pace'],
    [31.7, 'exact', 'on-pace'],
    [31.6, 'exact', 'behind'],
    [0, 'exact', 'behind'],
    [100, 'exact', 'achieved'],
    [424, 'exact', 'achieved'],
    [60, 'over', 'ahead'],
    [30, 'over', 'likely behind'],
    [31, 'over', 'undecided'],
    [33, 'over', 'likely on-pace'],
    [36, 'over', 'undecided'],
    [31, 'under', 'behind'],
    [33, 'under', 'undecided'],
    [35, 'under', 'likely on-pace'],
    [60, 'under', 'likely ahead'],
    [33.4, 'about', 'on-pace'],
    [33, 'about', 'undecided'],
    [100, 'over', 'achieved'],
  ] as const)('%d %s is %s', (value, qualifier, expected) => {
    expect(ofPercent(value, qualifier)).toBe(expected)
  })
})

describe('where less is better the sense turns', () => {
  test.each([
    [0, '2021-04', 'ahead'],
    [30, '2021-04', 'ahead'],
    [33.3, '2021-04', 'on-pace'],
    [40, '2021-04', 'behind'],
    [99, '2021-11', 'behind'],
    [100, '2021-12', 'achieved'],
    [120, '2021-12', 'behind'],
  ] as const)('%d%% of a ceiling in %s is %s', (value, period, expected) => {
    expect(ofPercent(value, 'exact', 'down', period)).toBe(expected)
  })
})

describe('a rate is judged by the change made against the change due', () => {
  test.each([
    ['up', 86, 92, 89, 'ahead'],
    ['up', 86, 92, 88, 'on-pace'],
    ['up', 86, 92, 87, 'behind'],
    ['up', 86, 92, 85, 'behind'],
    ['up', 86, 92, 92, 'achieved'],
    ['down', 2.9, 2, 2.5, 'ahead'],
    ['down', 2.9, 2, 2.6, 'on-pace'],
    ['down', 2.9, 2, 2.8, 'behind'],
    ['down', 2.9, 2, 1.9, 'achieved'],
    ['up', 92, 92, 92, 'achieved'],
    ['up', 92, 92, 91, 'on-pace'],
    ['up', 92, 90, 80, 'behind'],
  ] as const)('%s from %d to %d: %d is %s', (direction, baseline, target, level, expected) => {
    const progress = progressOfLevel(
      { direction },
      boundsOf(makeFigure(level)),
      target,
      makeFigure(baseline),
      1 / 3,
    )
    expect(progress && status(progress, DEFAULT_THRESHOLDS)).toMatchObject({ verdict: expected })
  })

  it('cannot be judged without the value last year closed with', () => {
    expect(
      progressOfLevel({ direction: 'up' }, boundsOf(makeFigure(88)), 92, null, 1 / 3),
    ).toBeNull()
  })
})

test('a verdict stays when its interval shrinks, whichever way is good', () => {
  const ends = fc.tuple(
    ...Array.from({ length: 4 }, () => fc.double({ min: 0, max: 4, noNaN: true })),
  )
  fc.assert(
    fc.property(ends, fc.constantFrom('more-is-better', 'less-is-better'), (values, sense) => {
      const [a = 0, b = 0, c = 0, d = 0] = values.toSorted((x, y) => x - y)
      const wide = paceVerdict(closed(a, d), sense, DEFAULT_THRESHOLDS)
      return wide === null || paceVerdict(closed(b, c), sense, DEFAULT_THRESHOLDS) === wide
    }),
  )
})

test('own thresholds move the verdict', () => {
  const strict = { ahead: 1.5, onPace: 1 }
  const progress = progressOfFlow({ direction: 'up' }, boundsOf(makeFigure(40)), 1 / 3, '2021-04')
  expect(progress && status(progress, strict)).toMatchObject({ verdict: 'on-pace' })
})
