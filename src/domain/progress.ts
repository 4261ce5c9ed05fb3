import {
  type Bounds,
  boundsOf,
  difference,
  exactly,
  type Figure,
  quotient,
  scaled,
} from './figure.ts'
import type { Direction, Thresholds } from './indicator.ts'
import { isAtLeast, isAtMost, isPoint } from './interval.ts'
import { type Judge, paceVerdict, type Verdict } from './status.ts'
import type { Limit } from './target.ts'

/** What a flow is judged by. */
export interface FlowProgress {
  readonly limit: Limit
  /** Of the span's target, 0–100 and beyond. */
  readonly percent: Bounds
  /** Of the target due by now, 0–1. */
  readonly share: number
  readonly isSpanOver: boolean
  readonly thresholds: Thresholds
}

/**
 * A flow against its target, by percentage: a value to reach is `achieved` in whichever month it is
 * reached, a ceiling is `exceeded` as soon as it is passed and `kept` only when the span is over.
 */
export function judgeFlow({ limit, percent, share, isSpanOver, thresholds }: FlowProgress): Judge {
  const ratio = share > 0 ? scaled(percent, 1 / (100 * share)) : null
  const pace = (reading: keyof Bounds): Verdict | null =>
    ratio && paceVerdict(ratio[reading], 'more-is-better', thresholds)
  return (reading) => {
    const done = percent[reading]
    switch (limit) {
      case 'floor':
        return isAtLeast(done, 100) === 'yes' ? 'achieved' : pace(reading)
      case 'exactly':
        if (isPoint(done) && done.low === 100) return 'achieved'
        return isAtMost(done, 100) === 'no' ? 'exceeded' : pace(reading)
      case 'ceiling': {
        const isUnder = isAtMost(done, 100)
        if (isUnder === 'no') return 'exceeded'
        if (isUnder === 'undecided') return null
        if (isSpanOver) return 'kept'
        const isAllowed = ratio && isAtMost(ratio[reading], 1 / thresholds.onPace)
        if (isAllowed === 'undecided') return null
        return isAllowed === 'no' ? 'above-due' : 'within'
      }
    }
  }
}

/** *Không để xảy ra*: none is `clear`, any is `breached`; neither pace nor percentage says more. */
export const judgeZeroCeiling =
  (done: Bounds): Judge =>
  (reading) => {
    const isNone = isAtMost(done[reading], 0)
    return isNone === 'yes' ? 'clear' : isNone === 'no' ? 'breached' : null
  }

/** What a stock or a rate is judged by. */
export interface LevelProgress {
  readonly limit: Limit
  readonly direction: Direction
  readonly level: Bounds
  readonly target: number
  /** The last value before the span; `null` where none is known. */
  readonly start: Figure | null
  /** Of the change due by now, 0–1. */
  readonly share: number
  readonly isSpanOver: boolean
  readonly thresholds: Thresholds
}

/**
 * A stock or a rate against its target. A level at its target is `achieved`, whatever it started
 * from; one on the way is judged by the change made since its start against the change due, because
 * "a third of the target" means nothing for a rate that started at nine tenths of it. A ceiling is
 * compared with the level itself.
 *
 * @returns `null` on the way to a target from an unknown start
 */
export function judgeLevel(progress: LevelProgress): Judge | null {
  const { limit, direction, level, target, start, isSpanOver, thresholds } = progress
  if (limit === 'ceiling')
    return (reading) => {
      const isUnder = isAtMost(level[reading], target)
      if (isUnder === 'no') return 'exceeded'
      if (isUnder === 'undecided') return null
      return isSpanOver ? 'kept' : 'within'
    }
  const isAt = (reading: keyof Bounds): boolean => {
    if (limit === 'exactly') return isPoint(level[reading]) && level[reading].low === target
    const reached = direction === 'up' ? isAtLeast : isAtMost
    return reached(level[reading], target) === 'yes'
  }
  // What is to be exactly reached can be overshot.
  const isBeyond = (reading: keyof Bounds): boolean =>
    limit === 'exactly' &&
    (direction === 'up' ? isAtMost : isAtLeast)(level[reading], target) === 'no'
  const change = start && changeDue(progress, start)
  const isKnown = (['stated', 'usual'] as const).some((each) => isAt(each) || isBeyond(each))
  if (!start && !isKnown) return null
  return (reading) => {
    if (isAt(reading)) return 'achieved'
    if (isBeyond(reading)) return 'exceeded'
    return change && paceVerdict(change.ratio[reading], change.sense, thresholds)
  }
}

/** The change made as a ratio of the change due; the level as one of the target where no change was required. */
function changeDue(
  { direction, level, target, share }: LevelProgress,
  start: Figure,
): { ratio: Bounds; sense: 'more-is-better' | 'less-is-better' } | null {
  const required = target - start.value
  const isUp = direction === 'up'
  if (isUp ? required > 0 : required < 0) {
    // Nothing is due yet.
    if (share <= 0) return null
    const ratio = quotient(difference(level, boundsOf(start)), boundsOf(exactly(required * share)))
    return ratio && { ratio, sense: 'more-is-better' }
  }
  const ratio = quotient(level, boundsOf(exactly(target)))
  return ratio && { ratio, sense: isUp ? 'more-is-better' : 'less-is-better' }
}
