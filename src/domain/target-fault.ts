import type { Indicator } from './indicator.ts'
import { limitOf, type Target } from './target.ts'

/**
 * Why a target cannot be set: nothing is counted below zero, and of a flow no share of a number below
 * zero is due; or its words allow what it is there to prevent, as a ceiling of *từ 45 trở lên*.
 */
export type TargetFault = 'negative' | 'other-limit'

/** The fault of a target whose figure can be stated; `null` if it can be set. */
export function targetFault(
  indicator: Pick<Indicator, 'accumulation' | 'direction' | 'measure'>,
  target: Pick<Target, 'figure' | 'limit'>,
): TargetFault | null {
  const { figure } = target
  const { accumulation, direction, measure } = indicator
  const canBeNegative = accumulation !== 'flow' && measure.kind !== 'count'
  if (figure.value < 0 && !canBeNegative) return 'negative'
  const limit = limitOf(indicator, target)
  const atLeast = figure.qualifier === 'at-least' || figure.qualifier === 'over'
  if (limit === 'ceiling' && atLeast) return 'other-limit'
  // What should be low is reached from above.
  const isFromBelow = limit === 'floor' && direction === 'up'
  return isFromBelow && figure.qualifier === 'at-most' ? 'other-limit' : null
}
