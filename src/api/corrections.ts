import { queryOptions } from '@tanstack/react-query'

import type { ApiClient } from './client.ts'
import { type Answer, answerOf } from './problem.ts'
import { apiOf, type ScreenSearch, screenKey, screenQuery } from './screen.ts'

export type Corrections = Answer<Awaited<ReturnType<ApiClient['api']['corrections']['$get']>>>

/** What was corrected since the meeting before the one of this month. */
export const correctionsQuery = (search: ScreenSearch) =>
  queryOptions({
    queryKey: screenKey('corrections', search),
    queryFn: async ({ signal, meta }): Promise<Corrections> => {
      const query = screenQuery(search)
      return answerOf(await apiOf(meta).api.corrections.$get({ query }, { init: { signal } }))
    },
  })
