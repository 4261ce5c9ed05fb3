import { hc } from 'hono/client'

import type { Api } from '../../server/api/api.ts'

export type Fetch = (request: Request) => Response | Promise<Response>

/** The typed client. The browser asks its own origin; the server's first paint asks the API in process. */
export const apiClient = (fetchApi: Fetch = fetch) =>
  hc<Api>(globalThis.location?.origin ?? 'http://localhost', {
    fetch: (input: RequestInfo | URL, init?: RequestInit) => fetchApi(new Request(input, init)),
  })

export type ApiClient = ReturnType<typeof apiClient>
