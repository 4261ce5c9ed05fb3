import { boundsOf } from '../../domain/figure.ts'
import { type Answer, isAtLeast, isAtMost } from '../../domain/interval.ts'
import { isCeiling, type Standing } from '../../domain/standing.ts'
import type { NoStatus, Verdict } from '../../domain/status.ts'

/** The status groups of running text. `missed`: the span is over, its target not reached. */
export type StatusGroup = Verdict | 'missed' | 'undecided' | NoStatus

/** What a leader has to look at: when it is only likely, it is *có nguy cơ*. */
export const isTroubleGroup = (group: StatusGroup): boolean =>
  ['behind', 'missed', 'above-due', 'exceeded', 'breached'].includes(group)

/** True in the last month of the target's span. */
export const isSpanOver = ({ asOf, months }: Standing): boolean => asOf >= months.to

/** Is the target reached (a ceiling: respected), by what the words guarantee or usually mean? */
function isTargetReached(standing: Standing, reading: 'stated' | 'usual'): Answer {
  const { indicator, percent, cumulative, target } = standing
  const reaches = isCeiling(standing) || indicator.direction === 'down' ? isAtMost : isAtLeast
  if (indicator.accumulation === 'flow')
    return percent ? reaches(percent.bounds[reading], 100) : 'undecided'
  return cumulative && target
    ? reaches(boundsOf(cumulative.figure)[reading], target.figure.value)
    : 'undecided'
}

export function statusGroup(standing: Standing): {
  readonly group: StatusGroup
  /** Only the usual reading decides: *có khả năng*. */
  readonly isLikely: boolean
} {
  const { status } = standing
  if (status.kind === 'none') return { group: status.reason, isLikely: false }
  if (status.kind === 'undecided') return { group: 'undecided', isLikely: false }
  const isLikely = status.certainty === 'likely'
  const isMissed =
    isSpanOver(standing) &&
    !isCeiling(standing) &&
    status.verdict !== 'achieved' &&
    isTargetReached(standing, isLikely ? 'usual' : 'stated') === 'no'
  return { group: isMissed ? 'missed' : status.verdict, isLikely }
}
