import { queryOptions } from '@tanstack/react-query'

import type { ApiClient } from './client.ts'
import { type Answer, answerOf } from './problem.ts'
import { apiOf } from './screen.ts'

type Periods = Answer<Awaited<ReturnType<ApiClient['api']['periods']['$get']>>>
export type ReportSummary = Periods['periods'][number]

/** The published months of a unit, newest first. */
export const periodsQuery = (unit: string | undefined) =>
  queryOptions({
    queryKey: ['periods', unit ?? null],
    queryFn: async ({ signal, meta }) => {
      const query = { ...(unit && { unit }) }
      const response = await apiOf(meta).api.periods.$get({ query }, { init: { signal } })
      return (await answerOf(response)).periods
    },
  })
