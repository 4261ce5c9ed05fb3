import type { QueryClient } from '@tanstack/react-query'

import { change } from './change.ts'
import { type Session, sessionQuery } from './session.ts'

/** Another account sees other data, so everything else is fetched again. */
function takeOver(client: QueryClient, session: Session | null): void {
  if (!session) return
  client.setQueryData(sessionQuery().queryKey, session)
  void client.resetQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' })
}

interface Credentials {
  readonly username: string
  readonly password: string
}

/** Fails with `wrong-sign-in` or `sign-in-locked`. */
export const signIn = change(
  (api, json: Credentials) => api.session.$post({ json }),
  (client, _, session) => takeOver(client, session),
)

/** Creates the first administrator. Fails with `weak-password` or `not-allowed`. */
export const setUp = change(
  (api, json: Credentials & { readonly token: string; readonly name: string }) =>
    api['set-up'].$post({ json }),
  (client, _, session) => takeOver(client, session),
)

/** On this device, or on all devices of the account. */
export const signOut = change(
  (api, isEverywhere: boolean) =>
    isEverywhere ? api.sessions.$delete({ json: {} }) : api.session.$delete({ json: {} }),
  (client, _, session) => takeOver(client, session),
)

/** Fails with `wrong-sign-in` for the current password, `weak-password` for the new one. */
export const changePassword = change(
  (api, json: { readonly current: string; readonly password: string }) =>
    api.session.password.$put({ json }),
  () => {},
)
