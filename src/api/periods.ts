import { queryOptions } from '@tanstack/react-query'

import type { Api } from './client.ts'
import type { AnswerTo } from './problem.ts'
import { request } from './request.ts'

export type ReportSummary = AnswerTo<Api['periods']['$get']>['periods'][number]

/** The published months of a unit, newest first. */
export const periodsQuery = (unit: string | undefined) =>
  queryOptions({
    queryKey: ['periods', unit ?? null],
    queryFn: request(
      (api, init) => api.periods.$get({ query: { ...(unit && { unit }) } }, init),
      ({ periods }) => periods,
    ),
  })
