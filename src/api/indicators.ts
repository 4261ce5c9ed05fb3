import { queryOptions } from '@tanstack/react-query'

import type { Api } from './client.ts'
import type { AnswerTo } from './problem.ts'
import { request } from './request.ts'
import { type ScreenSearch, screenKey, screenQuery } from './screen.ts'

export type IndicatorMonth = AnswerTo<Api['indicators'][':id']['$get']>

export const indicatorsQuery = () =>
  queryOptions({
    queryKey: ['indicator-list'],
    queryFn: request(
      (api, init) => api.indicators.$get({ query: {} }, init),
      ({ indicators }) => indicators,
    ),
  })

/** Fails with an `unknown-indicator` problem (404) for an id that is none. */
export const indicatorQuery = (id: string, search: ScreenSearch) =>
  queryOptions({
    queryKey: screenKey('indicators', search, id),
    queryFn: request((api, init) =>
      api.indicators[':id'].$get({ param: { id }, query: screenQuery(search) }, init),
    ),
  })
