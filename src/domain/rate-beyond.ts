import type { Discrepancy } from './discrepancy.ts'
import { boundsOf, exactly } from './figure.ts'
import type { Indicator } from './indicator.ts'
import type { Observation } from './observation.ts'

/**
 * A share of a whole that is certainly below 0 % or above 100 %, and the end it passes. Growth may
 * be either, so this is a question, never a refusal.
 *
 * @returns `null` within 0–100, and for what is not a rate in percent
 */
export function rateBeyond(
  { accumulation, measure }: Pick<Indicator, 'accumulation' | 'measure'>,
  { month, yearToDate }: Observation,
): Pick<Discrepancy, 'stated' | 'expected'> | null {
  const stated = yearToDate ?? month
  if (accumulation !== 'rate' || measure.kind !== 'percent' || !stated) return null
  const { low, lowOpen, high } = boundsOf(stated).stated
  if (high < 0) return { stated, expected: exactly(0) }
  return low > 100 || (low === 100 && lowOpen) ? { stated, expected: exactly(100) } : null
}
