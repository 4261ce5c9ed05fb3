import type { QueryClient } from '@tanstack/react-query'
import { hc } from 'hono/client'

import type { Api as ServerApi } from '../../server/api/api.ts'

export type Fetch = (request: Request) => Response | Promise<Response>

/** The typed client: `api.overview.$get(…)`. Browsers call their own origin, the server calls itself in process. */
export const apiClient = (fetchApi: Fetch) =>
  hc<ServerApi>(globalThis.location?.origin ?? 'http://localhost', {
    fetch: (input: RequestInfo | URL, init?: RequestInit) => fetchApi(new Request(input, init)),
  }).api

export type Api = ReturnType<typeof apiClient>

const apis = new WeakMap<QueryClient, Api>()

/** Gives a query client the API client that its queries and mutations use. */
export const connect = (client: QueryClient, fetchApi: Fetch): void =>
  void apis.set(client, apiClient(fetchApi))

/** @throws Error for a query client that was not made by `createQueryClient` */
export function apiOf(client: QueryClient): Api {
  const api = apis.get(client)
  if (!api) throw new Error('this query client has no API client')
  return api
}
