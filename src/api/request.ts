import type { Query, QueryFunctionContext } from '@tanstack/react-query'

import { CACHED_AT_HEADER } from './cached-at.ts'
import { type Api, apiOf } from './client.ts'
import { type Answer, answerOf, type Reply } from './problem.ts'

const cacheTimes = new WeakMap<Query, number>()

/**
 * When the service worker stored the answer that a query shows, in milliseconds since 1970;
 * `undefined` for an answer that came from the server.
 */
export const cachedSince = (query: Query): number | undefined => cacheTimes.get(query)

/**
 * A query function that sends one request.
 *
 * @param send - passes `init` on, so that the request ends when nobody waits for it any more
 * @param read - picks what the query stores out of the answer
 * @throws ApiProblem, TypeError without a network
 */
export function request<R extends Reply, Data = Answer<R>>(
  send: (api: Api, init: { readonly init: RequestInit }) => Promise<R>,
  read: (answer: Answer<R>) => Data = (answer) => answer as unknown as Data,
) {
  return async ({ client, signal, queryKey }: QueryFunctionContext): Promise<Data> => {
    const response = await send(apiOf(client), { init: { signal } })
    const data = read(await answerOf(response))
    const query = client.getQueryCache().find({ queryKey })
    const cachedAt = Date.parse(response.headers.get(CACHED_AT_HEADER) ?? '')
    // Before the cache announces the answer: the connection bar reads it then.
    if (query && Number.isNaN(cachedAt)) cacheTimes.delete(query)
    else if (query) cacheTimes.set(query, cachedAt)
    return data
  }
}
