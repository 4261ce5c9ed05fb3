import { queryOptions } from '@tanstack/react-query'

import type { ApiClient } from './client.ts'
import { type Answer, answerOf } from './problem.ts'
import { apiOf, type ScreenSearch, screenKey, screenQuery } from './screen.ts'

export type ReportMonth = Answer<Awaited<ReturnType<ApiClient['api']['report']['$get']>>>

export const reportQuery = (search: ScreenSearch) =>
  queryOptions({
    queryKey: screenKey('report', search),
    queryFn: async ({ signal, meta }): Promise<ReportMonth> => {
      const query = screenQuery(search)
      return answerOf(await apiOf(meta).api.report.$get({ query }, { init: { signal } }))
    },
  })
