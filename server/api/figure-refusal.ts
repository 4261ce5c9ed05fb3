import type { Figure } from '../../src/domain/figure.ts'
import { type FigureFault, faultInRow, figureFault } from '../../src/domain/figure-fault.ts'
import type { Measure } from '../../src/domain/indicator.ts'
import { Problem } from './problem.ts'

const WHY: Record<FigureFault, string> = {
  'no-reading': 'số không có nghĩa với từ đi kèm',
  'not-whole': 'phải là số nguyên',
  'too-large': 'số quá lớn',
  'no-place': 'digit: phải là một hàng thập phân',
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

/** @throws Problem `invalid-request` for a figure that could not be typed */
export function refuseFaultyFigure(figure: Figure, measure: Measure): void {
  const fault = figureFault(figure, measure.kind)
  if (fault) throw new Problem('invalid-request', `figure: ${WHY[fault]}`)
}
