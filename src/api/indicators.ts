import { queryOptions } from '@tanstack/react-query'

import type { ApiClient } from './client.ts'
import { type Answer, answerOf } from './problem.ts'
import { apiOf, type ScreenSearch, screenKey, screenQuery } from './screen.ts'

export type IndicatorMonth = Answer<
  Awaited<ReturnType<ApiClient['api']['indicators'][':id']['$get']>>
>

export const indicatorsQuery = () =>
  queryOptions({
    queryKey: ['indicator-list'],
    queryFn: async ({ signal, meta }) => {
      const response = await apiOf(meta).api.indicators.$get({ query: {} }, { init: { signal } })
      return (await answerOf(response)).indicators
    },
  })

/** Fails with an `unknown-indicator` problem (404) for an id that is none. */
export const indicatorQuery = (id: string, search: ScreenSearch) =>
  queryOptions({
    queryKey: screenKey('indicators', search, id),
    queryFn: async ({ signal, meta }): Promise<IndicatorMonth> => {
      const query = screenQuery(search)
      return answerOf(
        await apiOf(meta).api.indicators[':id'].$get(
          { param: { id }, query },
          { init: { signal } },
        ),
      )
    },
  })
