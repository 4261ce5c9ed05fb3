import { boundsOf } from '../../domain/figure.ts'
import { type Answer, isAtLeast, isAtMost } from '../../domain/interval.ts'
import { monthOf } from '../../domain/period.ts'
import type { Standing } from '../../domain/standing.ts'
import type { NoStatus, Verdict } from '../../domain/status.ts'

/**
 * The status groups of running text. `within` and `above` are of ceilings: fewer cases than
 * allowed are not *vượt tiến độ*. `missed` is December's: the year is over, its target not reached.
 */
export type StatusGroup = Verdict | 'within' | 'above' | 'missed' | 'undecided' | NoStatus

/** True of a flow that is to stay below its target. */
export const isCeiling = ({ indicator }: Standing): boolean =>
  indicator.accumulation === 'flow' && indicator.direction === 'down'

/** Is the year's target reached (a ceiling: respected), by what the words guarantee or usually mean? */
export function isTargetReached(standing: Standing, reading: 'stated' | 'usual'): Answer {
  const { indicator, percent, yearToDate, target } = standing
  const reaches = indicator.direction === 'up' ? isAtLeast : isAtMost
  if (indicator.accumulation === 'flow')
    return percent ? reaches(percent.bounds[reading], 100) : 'undecided'
  return yearToDate && target
    ? reaches(boundsOf(yearToDate.figure)[reading], target.figure.value)
    : 'undecided'
}

export function statusGroup(standing: Standing): {
  readonly group: StatusGroup
  /** Only the usual reading decides: *có khả năng*. */
  readonly isLikely: boolean
} {
  const { status, period } = standing
  if (status.kind === 'none') return { group: status.reason, isLikely: false }
  if (isCeiling(standing) && isTargetReached(standing, 'stated') === 'no')
    return { group: 'above', isLikely: false }
  if (status.kind === 'undecided') return { group: 'undecided', isLikely: false }
  const isLikely = status.certainty === 'likely'
  if (isCeiling(standing))
    return { group: status.verdict === 'behind' ? 'above' : 'within', isLikely }
  const isMissed =
    monthOf(period) === 12 &&
    status.verdict !== 'achieved' &&
    isTargetReached(standing, isLikely ? 'usual' : 'stated') === 'no'
  return { group: isMissed ? 'missed' : status.verdict, isLikely }
}
