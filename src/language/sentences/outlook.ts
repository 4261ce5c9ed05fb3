import { roundedRange } from '../../domain/projection.ts'
import type { SpanStanding } from '../../domain/standing.ts'
import { isTrouble } from '../../domain/status.ts'
import { percentRange, rangePhrase, type SentenceContext } from './phrases.ts'

/**
 * Where the span would end at this rate, as one rounded range: *40–100 tỷ đồng*, *90–105% chỉ tiêu*.
 * Only where it helps to decide: behind, over what is allowed, or undecided. `null` otherwise, and
 * where nothing was done yet: a year of nothing is not worth a projection.
 */
export function projectedRange(standing: SpanStanding, context: SentenceContext): string | null {
  const { projection, status, indicator } = standing
  const isOpen =
    status.kind === 'undecided' || (status.kind === 'verdict' && isTrouble(status.verdict))
  if (!projection || !isOpen || projection.projection.range.high === 0) return null
  const range = roundedRange(projection.projection.range)
  return projection.unit === 'percent'
    ? context.text.pace.ofPlan(percentRange(range, context.language))
    : rangePhrase(range, indicator.measure, context.language)
}
