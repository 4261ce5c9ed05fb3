import type { QueryClient } from '@tanstack/react-query'

import { type Api, apiOf } from './client.ts'
import { type AnswerTo, answerOf } from './problem.ts'

export type PublishedExport = AnswerTo<Api['export']['$get']>

/**
 * Everything published of a unit and its parts, for a file; it is not cached.
 *
 * @param unit - the first unit without a parent if left out
 */
export async function publishedExport(
  client: QueryClient,
  unit: string | undefined,
  signal: AbortSignal,
): Promise<PublishedExport> {
  const query = unit === undefined ? {} : { unit }
  const init = { signal, cache: 'no-store' } as const
  return answerOf(await apiOf(client).export.$get({ query }, { init }))
}
