import { type QueryClient, queryOptions } from '@tanstack/react-query'

import type { ApiClient } from './client.ts'
import { type Answer, answerOf } from './problem.ts'
import { apiOf } from './screen.ts'

export type Session = Answer<Awaited<ReturnType<ApiClient['api']['session']['$get']>>>
export type SignedIn = NonNullable<Session['account']>

/** Who is signed in, if anybody. */
export const sessionQuery = () =>
  queryOptions({
    queryKey: ['session'],
    queryFn: async ({ signal, meta }): Promise<Session> =>
      answerOf(await apiOf(meta).api.session.$get({}, { init: { signal } })),
    refetchInterval: false,
  })

const apiIn = (client: QueryClient): ApiClient => apiOf(client.getDefaultOptions().queries?.meta)

/** Somebody else sees other things: all that was read so far is asked for anew. */
function take(client: QueryClient, session: Session): Session {
  client.setQueryData(sessionQuery().queryKey, session)
  void client.resetQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' })
  return session
}

/** @throws ApiProblem `wrong-sign-in`, `sign-in-locked` */
export async function signIn(
  client: QueryClient,
  json: { readonly username: string; readonly password: string },
): Promise<Session> {
  return take(client, await answerOf(await apiIn(client).api.session.$post({ json })))
}

/** The first administrator. @throws ApiProblem `weak-password`, `not-allowed` */
export async function setUp(
  client: QueryClient,
  json: {
    readonly token: string
    readonly username: string
    readonly name: string
    readonly password: string
  },
): Promise<Session> {
  return take(client, await answerOf(await apiIn(client).api['set-up'].$post({ json })))
}

/** @param isEverywhere - all machines this account is signed in on, not only this one */
export async function signOut(client: QueryClient, isEverywhere = false): Promise<Session> {
  const { api } = apiIn(client)
  const response = isEverywhere
    ? await api.sessions.$delete({ json: {} })
    : await api.session.$delete({ json: {} })
  return take(client, await answerOf(response))
}

/** @throws ApiProblem `wrong-sign-in` for the current one, `weak-password` for the new one */
export async function changePassword(
  client: QueryClient,
  json: { readonly current: string; readonly password: string },
): Promise<Session> {
  return answerOf(await apiIn(client).api.session.password.$put({ json }))
}
