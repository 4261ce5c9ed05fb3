import { type Figure, hasReading } from './figure.ts'
import type { MeasureKind } from './indicator.ts'
import {
  type Observation,
  STATED_FIELDS,
  type StatedField,
  type StatedGrowth,
} from './observation.ts'
import { isWordOf } from './qualifier-words.ts'

/**
 * Why a figure cannot be stated of a measure: its words mean nothing, it is a fraction of a person or
 * of one đồng, it has more digits than a number keeps, its last digit is no decimal place, its word says
 * another thing than its qualifier, or it falls by more than all there was.
 */
export type FigureFault =
  | 'no-reading'
  | 'other-word'
  | 'not-whole'
  | 'too-large'
  | 'no-place'
  | 'fall-beyond-all'

/** Money in đồng and counts of people and things. */
const WHOLE: readonly MeasureKind[] = ['count', 'money']
/** Numbers below it keep all their digits. */
const TOO_LARGE = 1e15

const isPlace = (digit: number): boolean => Number(`1e${Math.round(Math.log10(digit))}`) === digit

/** The first fault of a figure, typed or sent by another program; `null` if it can be stated. */
export function figureFault(figure: Figure, kind: MeasureKind): FigureFault | null {
  const { value, high, qualifier, digit } = figure
  if (!hasReading(figure) || (high !== undefined && qualifier !== 'between')) return 'no-reading'
  if (!isWordOf(figure)) return 'other-word'
  const ends = high === undefined ? [value] : [value, high]
  if (ends.some((end) => Math.abs(end) >= TOO_LARGE)) return 'too-large'
  if (WHOLE.includes(kind) && !ends.every(Number.isInteger)) return 'not-whole'
  return digit === undefined || isPlace(digit) ? null : 'no-place'
}

/** True for *giảm 120%*: of what there was, no more than all can go. */
export const fallsBeyondAll = ({ as, qualifier, value, high = value }: StatedGrowth): boolean =>
  as === 'decrease' && (high > 100 || (high === 100 && qualifier === 'over'))

type Row = Pick<Observation, StatedField>

/** The first figure of a row that cannot be stated, and why; `null` if all can. */
export function faultInRow(
  row: Row,
  kind: MeasureKind,
): { readonly field: StatedField; readonly fault: FigureFault } | null {
  for (const field of STATED_FIELDS) {
    const figure = row[field]
    if (!figure) continue
    const isShare = field === 'statedPercent' || field === 'statedGrowth'
    const fault = figureFault(figure, isShare ? 'percent' : kind)
    if (fault) return { field, fault }
  }
  const { statedGrowth } = row
  if (!statedGrowth) return null
  // A fall is a growth of its own kind, and not one below zero.
  if (statedGrowth.value < 0) return { field: 'statedGrowth', fault: 'no-reading' }
  return fallsBeyondAll(statedGrowth) ? { field: 'statedGrowth', fault: 'fall-beyond-all' } : null
}
