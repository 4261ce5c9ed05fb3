import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { makeFigure } from '../../test/builders.ts'
import { boundsOf, type Figure, type Qualifier } from './figure.ts'
import { DEFAULT_THRESHOLDS, type Direction } from './indicator.ts'
import { closed } from './interval.ts'
import { judgeFlow, judgeLevel, judgeZeroCeiling } from './progress.ts'
import { isTrouble, type Judge, paceVerdict, severityOf, statusBy, VERDICTS } from './status.ts'
import type { Limit } from './target.ts'

const told = (judge: Judge) => {
  const found = statusBy(judge)
  if (found.kind !== 'verdict') return found.kind
  return found.certainty === 'certain' ? found.verdict : `likely ${found.verdict}`
}

const ofPercent = (
  value: number,
  qualifier: Qualifier,
  limit: Limit = 'floor',
  month = 4,
  thresholds = DEFAULT_THRESHOLDS,
) =>
  told(
    judgeFlow({
      limit,
      percent: boundsOf(makeFigure(value, qualifier)),
      share: month / 12,
      isSpanOver: month === 12,
      thresholds,
    }),
  )

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

describe('a ceiling of a flow', () => {
  test.each([
    [0, 4, 'within'],
    [30, 4, 'within'],
    [33.3, 4, 'within'],
    [35, 4, 'within'],
    [36, 4, 'above-due'],
    [99, 11, 'above-due'],
    [100, 11, 'above-due'],
    [101, 4, 'exceeded'],
    [100, 12, 'kept'],
    [120, 12, 'exceeded'],
  ] as const)('of which %d%% is used by month %d is %s', (value, month, expected) => {
    expect(ofPercent(value, 'exact', 'ceiling', month)).toBe(expected)
  })

  test('is exceeded for certain only where the words say so', () => {
    expect(ofPercent(100, 'over', 'ceiling')).toBe('exceeded')
    expect(ofPercent(99, 'over', 'ceiling')).toBe('undecided')
  })
})

test.each([
  [makeFigure(0), 'clear'],
  [makeFigure(1), 'breached'],
  [makeFigure(1, 'at-least'), 'breached'],
  [makeFigure(2, 'under'), 'likely breached'],
] as const)('what must not happen: %o is %s', (figure: Figure, expected) => {
  expect(told(judgeZeroCeiling(boundsOf(figure)))).toBe(expected)
})

test.each([
  [100, 'achieved'],
  [101, 'exceeded'],
  [99, 'ahead'],
  [20, 'behind'],
] as const)('what is to be exactly reached: %d%% in April is %s', (percent, expected) => {
  expect(ofPercent(percent, 'exact', 'exactly')).toBe(expected)
})

const ofLevel = (
  direction: Direction,
  start: number | null,
  target: number,
  level: number,
  limit: Limit = 'floor',
  isSpanOver = false,
) => {
  const judge = judgeLevel({
    limit,
    direction,
    level: boundsOf(makeFigure(level)),
    target,
    start: start === null ? null : makeFigure(start),
    share: 1 / 3,
    isSpanOver,
    thresholds: DEFAULT_THRESHOLDS,
  })
  return judge && told(judge)
}

describe('a level is judged by the change made against the change due', () => {
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
  ] as const)('%s from %d to %d: %d is %s', (direction, start, target, level, expected) => {
    expect(ofLevel(direction, start, target, level)).toBe(expected)
  })

  it('at its target is achieved without a known start, short of it is not judged', () => {
    expect(ofLevel('up', null, 92, 93)).toBe('achieved')
    expect(ofLevel('down', null, 2, 1.9)).toBe('achieved')
    expect(ofLevel('up', null, 92, 88)).toBeNull()
  })

  it('is compared with a ceiling itself', () => {
    expect(ofLevel('down', null, 2, 1.9, 'ceiling')).toBe('within')
    expect(ofLevel('down', null, 2, 2.1, 'ceiling')).toBe('exceeded')
    expect(ofLevel('down', 3, 2, 2, 'ceiling', true)).toBe('kept')
  })
})

test('broken limits are the most serious, and nothing good is serious', () => {
  const of = (severity: number) => VERDICTS.filter((each) => severityOf(each) === severity)
  expect(of(2)).toEqual(['exceeded', 'breached'])
  expect(of(1)).toEqual(['behind', 'above-due'])
})

test('what is done is never behind while it is at least what is due', () => {
  const share = fc.integer({ min: 1, max: 12 }).map((month) => month / 12)
  const beyond = fc.double({ min: 1, max: 5, noNaN: true })
  fc.assert(
    fc.property(share, beyond, (due, times) => {
      const percent = boundsOf(makeFigure(due * 100 * times * (1 + 1e-9)))
      const judged = told(
        judgeFlow({
          limit: 'floor',
          percent,
          share: due,
          isSpanOver: due === 1,
          thresholds: DEFAULT_THRESHOLDS,
        }),
      )
      expect(judged).not.toContain('behind')
    }),
  )
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
  expect(ofPercent(40, 'exact', 'floor', 4, { ahead: 1.5, onPace: 1 })).toBe('on-pace')
})

test('a leader has to look at what is behind and at what is over a limit', () => {
  const troubles = VERDICTS.filter(isTrouble)
  expect(troubles).toEqual(['behind', 'above-due', 'exceeded', 'breached'])
})

test('of less that is better, the threshold is turned over', () => {
  const thresholds = { ahead: 1.25, onPace: 0.8 }
  const verdicts = [0.8, 0.9, 1.25, 1.3].map((ratio) =>
    paceVerdict(closed(ratio), 'less-is-better', thresholds),
  )
  expect(verdicts).toEqual(['ahead', 'on-pace', 'on-pace', 'behind'])
})
