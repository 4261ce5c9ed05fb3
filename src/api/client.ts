import type { QueryClient } from '@tanstack/react-query'
import type { hc } from 'hono/client'

import type { Api as ServerApi } from '../../server/api/api.ts'

export type Fetch = (request: Request) => Response | Promise<Response>

/** The typed client: `api.overview.$get(…)`, of the operations that the server's routes declare. */
export type Api = ReturnType<typeof hc<ServerApi>>['api']

type Values = Readonly<Record<string, string | readonly string[] | undefined>>

/** What an operation may be given: what stands in its address, its headers, its body. */
interface Input {
  readonly param?: Readonly<Record<string, string>>
  readonly query?: Values
  readonly header?: Readonly<Record<string, string>>
  readonly json?: unknown
}

/**
 * Browsers call their own origin, the server calls itself in process. The types are those of
 * `hono/client`; of what that does at run time we need this much, a tenth of its size.
 */
export const apiClient = (fetchApi: Fetch): Api => {
  const send = (path: string, method: string, input: Input = {}, init?: RequestInit) =>
    fetchApi(
      new Request(
        new URL(address(path, input), globalThis.location?.origin ?? 'http://localhost'),
        {
          method: method.slice(1).toUpperCase(),
          headers: {
            ...input.header,
            ...(input.json !== undefined && { 'content-type': 'application/json' }),
          },
          body: JSON.stringify(input.json),
          ...init,
        },
      ),
    )
  const at = (path: string): object =>
    new Proxy(
      {},
      {
        get: (_, key) =>
          String(key).startsWith('$')
            ? async (input?: Input, options?: { readonly init?: RequestInit }) =>
                send(path, String(key), input, options?.init)
            : at(`${path}/${String(key)}`),
      },
    )
  return at('/api') as Api
}

/** `/:unit/…` with its parameters, and the query. */
function address(path: string, { param = {}, query = {} }: Input): string {
  const search = new URLSearchParams()
  for (const [name, values] of Object.entries(query))
    for (const value of [values ?? []].flat()) search.append(name, value)
  const filled = path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(param[name] ?? ''))
  return search.size > 0 ? `${filled}?${search}` : filled
}

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
