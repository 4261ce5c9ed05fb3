import { queryOptions } from '@tanstack/react-query'

import type { ApiClient } from './client.ts'
import { type Answer, answerOf } from './problem.ts'
import { apiOf } from './screen.ts'

type Get = ApiClient['api']['coverage'][':unit']['$get']
export type YearCoverage = Answer<Awaited<ReturnType<Get>>>
export type CoverageRow = YearCoverage['rows'][number]
export type CoverageCell = CoverageRow['cells'][number]

/** What a unit's year holds, indicator by indicator and month by month. */
export const coverageQuery = (unit: string, year: number) =>
  queryOptions({
    queryKey: ['coverage', unit, year],
    queryFn: async ({ signal, meta }): Promise<YearCoverage> => {
      const { coverage } = apiOf(meta).api
      const request = { param: { unit }, query: { year: String(year) } }
      return answerOf(await coverage[':unit'].$get(request, { init: { signal } }))
    },
    // Asked for anew on every visit: what was typed meanwhile is the point of it.
    staleTime: 0,
  })
