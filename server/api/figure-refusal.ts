import { type FigureFault, faultInRow, figureFault } from '../../src/domain/figure-fault.ts'
import type { Indicator, Measure } from '../../src/domain/indicator.ts'
import type { Target } from '../../src/domain/target.ts'
import { type TargetFault, targetFault } from '../../src/domain/target-fault.ts'
import { Problem } from './problem.ts'

const WHY: Record<FigureFault, string> = {
  'no-reading': 'số không có nghĩa với từ đi kèm',
  'other-word': 'word: không phải từ của qualifier này',
  'not-whole': 'phải là số nguyên',
  'too-large': 'số quá lớn',
  'no-place': 'digit: phải là một hàng thập phân',
  'fall-beyond-all': 'không thể giảm quá 100%',
}

/**
 * The sheet's rules for what is sent by another program.
 *
 * @throws Problem `invalid-request` for a figure that the sheet would refuse
 */
export function refuseFaultyRow(row: Parameters<typeof faultInRow>[0], measure: Measure): void {
  const found = faultInRow(row, measure.kind)
  if (found) throw new Problem('invalid-request', `${found.field}: ${WHY[found.fault]}`)
}

const WHY_NOT_SET: Record<TargetFault, string> = {
  negative: 'chỉ tiêu giao không thể âm',
  'other-limit': 'từ đi kèm trái với yêu cầu (limit)',
}

/** @throws Problem `invalid-request` for a target whose figure could not be typed, or that cannot be set */
export function refuseFaultyTarget(
  target: Pick<Target, 'figure' | 'limit'>,
  indicator: Indicator,
): void {
  const fault = figureFault(target.figure, indicator.measure.kind)
  if (fault) throw new Problem('invalid-request', `figure: ${WHY[fault]}`)
  const unfit = targetFault(indicator, target)
  if (unfit) throw new Problem('invalid-request', `figure: ${WHY_NOT_SET[unfit]}`)
}
