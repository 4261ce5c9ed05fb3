import { queryOptions } from '@tanstack/react-query'

import { request } from './request.ts'
import { type ScreenSearch, screenKey, screenQuery } from './screen.ts'

export const reportQuery = (search: ScreenSearch) =>
  queryOptions({
    queryKey: screenKey('report', search),
    queryFn: request((api, init) => api.report.$get({ query: screenQuery(search) }, init)),
  })
