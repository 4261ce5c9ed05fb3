import { queryOptions } from '@tanstack/react-query'

import { request } from './request.ts'
import { type ScreenSearch, screenKey, screenQuery } from './screen.ts'

/** What was corrected since the meeting before the one of this month. */
export const correctionsQuery = (search: ScreenSearch) =>
  queryOptions({
    queryKey: screenKey('corrections', search),
    queryFn: request((api, init) => api.corrections.$get({ query: screenQuery(search) }, init)),
  })
