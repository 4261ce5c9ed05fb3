import type { QueryClient } from '@tanstack/react-query'

import type { ApiClient } from './client.ts'
import { type Answer, answerOf } from './problem.ts'
import { apiOf } from './screen.ts'

type Export = ApiClient['api']['export']
export type PublishedExport = Answer<Awaited<ReturnType<Export['$get']>>>

/**
 * All that is published of a unit and its parts, for a file: it is not kept.
 *
 * @param unit - the first unit without a parent when left out
 */
export async function publishedExport(
  client: QueryClient,
  unit: string | undefined,
  signal: AbortSignal,
): Promise<PublishedExport> {
  const { api } = apiOf(client.getDefaultOptions().queries?.meta)
  const query = unit === undefined ? {} : { unit }
  return answerOf(await api.export.$get({ query }, { init: { signal, cache: 'no-store' } }))
}
