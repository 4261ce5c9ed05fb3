import { queryOptions } from '@tanstack/react-query'

import { request } from './request.ts'
import { type ScreenSearch, screenKey, screenQuery } from './screen.ts'

/** What the ranking is sorted by. */
export const COMPARE_SORTS = ['unit', 'value', 'percent'] as const
export type CompareSort = (typeof COMPARE_SORTS)[number]

/** @param indicator - the first one if left out */
export const comparisonQuery = (indicator: string | undefined, search: ScreenSearch) =>
  queryOptions({
    queryKey: screenKey('compare', search, indicator ?? ''),
    queryFn: request((api, init) =>
      api.compare.$get(
        { query: { ...(indicator && { indicator }), ...screenQuery(search) } },
        init,
      ),
    ),
  })
