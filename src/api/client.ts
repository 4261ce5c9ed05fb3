import { hc } from 'hono/client'

import type { Api } from '../../server/api/api.ts'
import { noteKept } from './kept.ts'

export type Fetch = (request: Request) => Response | Promise<Response>

/** A page opened from a disk calls its origin `null`, and the server's first paint has none. */
const origin = (): string => {
  const { origin = 'null' } = globalThis.location ?? {}
  return origin === 'null' ? 'http://localhost' : origin
}

/** The typed client. The browser asks its own origin; the server's first paint asks the API in process. */
export const apiClient = (fetchApi: Fetch = fetch) =>
  hc<Api>(origin(), {
    fetch: async (input: RequestInfo | URL, init?: RequestInit) => {
      const response = await fetchApi(new Request(input, init))
      noteKept(response, init?.signal)
      return response
    },
  })

export type ApiClient = ReturnType<typeof apiClient>
