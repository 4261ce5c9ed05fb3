import { queryOptions } from '@tanstack/react-query'

import { request } from './request.ts'
import type { MonthKey } from './screen.ts'

/** What an office has to do about a unit, its parts and a month. */
export const workQuery = ({ unit, period }: MonthKey) =>
  queryOptions({
    queryKey: ['work', unit, period],
    queryFn: request((api, init) =>
      api.work[':unit'][':period'].$get({ param: { unit, period } }, init),
    ),
    // Refetched on every visit: it shows what was done since the last one.
    staleTime: 0,
  })
