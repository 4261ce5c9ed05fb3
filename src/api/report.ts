import { queryOptions } from '@tanstack/react-query'

import type { Api } from './client.ts'
import type { AnswerTo } from './problem.ts'
import { request } from './request.ts'
import { type ScreenSearch, screenKey, screenQuery } from './screen.ts'

export type ReportMonth = AnswerTo<Api['report']['$get']>

export const reportQuery = (search: ScreenSearch) =>
  queryOptions({
    queryKey: screenKey('report', search),
    queryFn: request((api, init) => api.report.$get({ query: screenQuery(search) }, init)),
  })
