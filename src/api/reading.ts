import type { QueryClient } from '@tanstack/react-query'

/** Readers see other things from now on: all but who is signed in is asked for anew. */
export const invalidateReading = (client: QueryClient): Promise<void> =>
  client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' })

/** The header that names the version a change was made on. */
export const onVersion = (version: number) => ({ 'if-match': `"${version}"` })
