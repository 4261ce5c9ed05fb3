import type { Query, QueryPersister } from '@tanstack/react-query'

/** On an answer that did not come from the server just now: when it did, in milliseconds since 1970. */
export const KEPT_AT = 'so-ket-kept-at'

/** Where the service worker keeps answers of the API. */
export const ANSWERS = 'so-ket-answers'

// A query's signal goes with its request, and by it an answer is known to be that query's.
const byRequest = new WeakMap<AbortSignal, number>()
const byQuery = new WeakMap<Query, number>()

/** Takes down whether an answer was a kept one. */
export function noteKept(response: Response, signal: AbortSignal | null | undefined): void {
  const at = Number(response.headers.get(KEPT_AT))
  if (signal && at > 0) byRequest.set(signal, at)
}

/** When the figures of a query were got, where they are kept ones; else `undefined`. */
export const keptAt = (query: Query): number | undefined => byQuery.get(query)

/** Between a query and its question: the query learns whether its answer was a kept one. */
export const keptNoted: QueryPersister = async (ask, context, query) => {
  const data = await ask(context)
  const at = byRequest.get(context.signal)
  if (at === undefined) byQuery.delete(query as Query)
  else byQuery.set(query as Query, at)
  return data
}
