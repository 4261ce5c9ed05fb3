import { queryOptions } from '@tanstack/react-query'

import type { Api } from './client.ts'
import type { AnswerTo } from './problem.ts'
import { request } from './request.ts'

export type YearCoverage = AnswerTo<Api['coverage'][':unit']['$get']>
type CoverageRow = YearCoverage['rows'][number]
export type CoverageCell = CoverageRow['cells'][number]

/** The origin of a unit's figures in a year, by indicator and month. */
export const coverageQuery = (unit: string, year: number) =>
  queryOptions({
    queryKey: ['coverage', unit, year],
    queryFn: request((api, init) =>
      api.coverage[':unit'].$get({ param: { unit }, query: { year: String(year) } }, init),
    ),
    // Refetched on every visit: it shows what was typed since the last one.
    staleTime: 0,
  })
