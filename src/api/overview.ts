import { queryOptions } from '@tanstack/react-query'

import type { ApiClient } from './client.ts'
import { type Answer, answerOf } from './problem.ts'
import { apiOf, type ScreenSearch, screenKey, screenQuery } from './screen.ts'

export type Overview = Answer<Awaited<ReturnType<ApiClient['api']['overview']['$get']>>>

/** One request feeds the first screen: every indicator with its last 24 months, and the tasks set. */
export const overviewQuery = (search: ScreenSearch) =>
  queryOptions({
    queryKey: screenKey('overview', search),
    queryFn: async ({ signal, meta, client }): Promise<Overview> => {
      const query = screenQuery(search)
      const overview = await answerOf(
        await apiOf(meta).api.overview.$get({ query }, { init: { signal } }),
      )
      // The newest month also has an address of its own; stepping back to it needs no request.
      if (!search.period)
        client.setQueryData(screenKey('overview', { ...search, period: overview.period }), overview)
      return overview
    },
  })
