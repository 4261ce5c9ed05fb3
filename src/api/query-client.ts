import { type DefaultOptions, QueryClient } from '@tanstack/react-query'

import { connect, type Fetch } from './client.ts'
import { ApiProblem } from './problem.ts'

const SECOND = 1000

/**
 * The cache and the API client behind it, which the router's context passes on to every screen: one
 * for the browser, one for each page that the server renders.
 *
 * @param overrides - defaults of queries that differ from the browser's
 */
export function createQueryClient(
  fetchApi: Fetch = fetch,
  overrides: DefaultOptions['queries'] = {},
): QueryClient {
  const client = new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30 * SECOND,
        // A screen left open in the office shows what is published meanwhile.
        refetchInterval: 60 * SECOND,
        gcTime: Number.POSITIVE_INFINITY,
        // Without a network, requests fail at once instead of waiting for one.
        networkMode: 'always',
        retry: (failures, error) => !(error instanceof ApiProblem) && failures < 1,
        retryDelay: 0.4 * SECOND,
        ...overrides,
      },
      // Variables may contain a password, so they are removed soon. 0 would poll while one is pending.
      mutations: { networkMode: 'always', gcTime: SECOND },
    },
  })
  connect(client, fetchApi)
  return client
}
