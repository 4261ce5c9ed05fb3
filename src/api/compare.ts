import { queryOptions } from '@tanstack/react-query'

import type { ApiClient } from './client.ts'
import { type Answer, answerOf } from './problem.ts'
import { apiOf, type ScreenSearch, screenKey, screenQuery } from './screen.ts'

/** What the ranking is sorted by. */
export const COMPARE_SORTS = ['unit', 'value', 'percent'] as const
export type CompareSort = (typeof COMPARE_SORTS)[number]

export type Comparison = Answer<Awaited<ReturnType<ApiClient['api']['compare']['$get']>>>

/** @param indicator - the first one when left out */
export const comparisonQuery = (indicator: string | undefined, search: ScreenSearch) =>
  queryOptions({
    queryKey: screenKey('compare', search, indicator ?? ''),
    queryFn: async ({ signal, meta }): Promise<Comparison> => {
      const query = { ...(indicator && { indicator }), ...screenQuery(search) }
      return answerOf(await apiOf(meta).api.compare.$get({ query }, { init: { signal } }))
    },
  })
