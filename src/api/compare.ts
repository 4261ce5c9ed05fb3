import { queryOptions } from '@tanstack/react-query'

import type { Api } from './client.ts'
import type { AnswerTo } from './problem.ts'
import { request } from './request.ts'
import { type ScreenSearch, screenKey, screenQuery } from './screen.ts'
import { askedParts, onceEach, withStanding } from './standings.ts'

/** What the ranking is sorted by. */
export const COMPARE_SORTS = ['unit', 'value', 'percent'] as const
export type CompareSort = (typeof COMPARE_SORTS)[number]

const select = onceEach((answer: AnswerTo<Api['compare']['$get']>) => ({
  ...answer,
  parts: askedParts(answer).map((part) =>
    withStanding(
      { ...part, indicator: answer.indicator },
      { period: answer.period, began: part.began },
    ),
  ),
}))

/**
 * One indicator in all parts of the unit, with where it stands in each.
 *
 * @param indicator - the first one if left out
 */
export const comparisonQuery = (indicator: string | undefined, search: ScreenSearch) =>
  queryOptions({
    queryKey: screenKey('compare', search, indicator ?? ''),
    queryFn: request((api, init) =>
      api.compare.$get(
        { query: { ...(indicator && { indicator }), ...screenQuery(search) } },
        init,
      ),
    ),
    select,
  })
