import { QueryClient } from '@tanstack/react-query'
import { minding } from './cache-age.ts'
import { type ApiClient, apiClient, type Fetch } from './client.ts'
import { ApiProblem } from './problem.ts'

declare module '@tanstack/react-query' {
  interface Register {
    queryMeta: { api?: ApiClient }
  }
}

const SECOND = 1000

/** One for the browser; one for each first paint on the server, whose requests stay in process. */
export const createQueryClient = (fetchApi: Fetch = fetch): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        meta: { api: apiClient(fetchApi) },
        persister: minding(fetchApi),
        staleTime: 30 * SECOND,
        // A screen left open in the office takes over what is published meanwhile.
        refetchInterval: 60 * SECOND,
        gcTime: Number.POSITIVE_INFINITY,
        // Without a network a request fails at once and says so, instead of waiting for one.
        networkMode: 'always',
        retry: (failures, error) => !(error instanceof ApiProblem) && failures < 1,
        retryDelay: 0.4 * SECOND,
      },
    },
  })
