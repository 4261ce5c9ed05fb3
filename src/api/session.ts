import { queryOptions } from '@tanstack/react-query'

import type { Api } from './client.ts'
import type { AnswerTo } from './problem.ts'
import { request } from './request.ts'

export type Session = AnswerTo<Api['session']['$get']>
export type SignedIn = NonNullable<Session['account']>

/** Who is signed in, if anybody. */
export const sessionQuery = () =>
  queryOptions({
    queryKey: ['session'],
    queryFn: request((api, init) => api.session.$get({}, init)),
    refetchInterval: false,
  })
