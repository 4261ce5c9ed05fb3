import { z } from '@hono/zod-openapi'
import { indicatorSlide } from '../../src/domain/deck.ts'
import type { Period } from '../../src/domain/period.ts'
import type { Reader } from '../store/store.ts'
import { Explanation } from './office-schemas.ts'
import { Directive } from './schemas.ts'

/** What was asked, answered and concluded about a unit's indicator over the months shown. */
export const Thread = z
  .object({
    explanations: z.array(Explanation).readonly(),
    directives: z
      .array(Directive)
      .readonly()
      .openapi({ description: 'Concluded on the slide of the indicator.' }),
  })
  .openapi('Thread')

interface ThreadQuery {
  readonly unitId: string
  readonly indicatorId: string
  readonly from: Period
  readonly to: Period
}

/** Oldest month first, and within a month in the order they were written. */
export async function recordedThread(
  reader: Reader,
  { unitId, indicatorId, from, to }: ThreadQuery,
): Promise<z.infer<typeof Thread>> {
  const [explanations, directives] = await Promise.all([
    reader.list('explanations', { unitId }),
    reader.list('directives', { unitId }),
  ])
  const shown = <T extends { readonly period: Period }>(
    found: readonly { readonly record: T }[],
  ): T[] =>
    found
      .map(({ record }) => record)
      .filter(({ period }) => from <= period && period <= to)
      .sort((a, b) => a.period.localeCompare(b.period))
  return {
    explanations: shown(explanations).filter((each) => each.indicatorId === indicatorId),
    directives: shown(directives).filter((each) => each.slideId === indicatorSlide(indicatorId)),
  }
}
