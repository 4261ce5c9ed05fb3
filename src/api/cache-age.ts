import type { Query, QueryFunction, QueryFunctionContext } from '@tanstack/react-query'
import { apiClient, type Fetch } from './client.ts'
import { KEPT_HEADER } from './kept-answer.ts'

const instants = new WeakMap<object, number>()

/** When the answer was got that a query holds, where the browser had kept it; milliseconds since 1970. */
export const keptSince = (query: object): number | undefined => instants.get(query)

/**
 * Runs a query with a client that looks for the mark of a kept answer. It stands where the library
 * lets a stored copy answer for the server, which is what the service worker does.
 */
export const minding =
  (fetchApi: Fetch) =>
  async <Data, Page>(
    queryFn: QueryFunction<Data, readonly unknown[], Page>,
    context: QueryFunctionContext<readonly unknown[]>,
    query: Query,
  ): Promise<Data> => {
    let since = Number.POSITIVE_INFINITY
    const api = apiClient(async (request) => {
      const answer = await fetchApi(request)
      const at = Date.parse(answer.headers.get(KEPT_HEADER) ?? '')
      if (at < since) since = at
      return answer
    })
    const minded = { ...context, meta: { ...context.meta, api } }
    const data = await queryFn(minded as Parameters<typeof queryFn>[0])
    if (Number.isFinite(since)) instants.set(query, since)
    else instants.delete(query)
    return data
  }
