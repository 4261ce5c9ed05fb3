import type { SpanStanding } from '../../domain/standing.ts'
import { casesOf, isNoneAllowed, levelPosition, paceModel } from './pace-model.ts'
import type { SentenceContext } from './phrases.ts'

/** Done against due in words, whatever is drawn of it; `null` where there is nothing to compare. */
export function paceInWords(standing: SpanStanding, context: SentenceContext): string | null {
  if (isNoneAllowed(standing)) return casesOf(standing, context)?.name ?? null
  return standing.indicator.accumulation === 'flow'
    ? (paceModel(standing, context)?.name ?? null)
    : levelPosition(standing, context)
}
