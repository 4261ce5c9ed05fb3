import { queryOptions } from '@tanstack/react-query'

import type { Api } from './client.ts'
import type { AnswerTo } from './problem.ts'
import { request } from './request.ts'
import { type ScreenSearch, screenKey, screenQuery } from './screen.ts'
import { onceEach, withStanding } from './standings.ts'

type Answer = AnswerTo<Api['overview']['$get']>
export type Overview = ReturnType<typeof select>

const select = onceEach((answer: Answer) => ({
  ...answer,
  rows: answer.rows.map((row) => ({
    ...withStanding(row, answer),
    /** Of this month. */
    corrections: row.corrections.filter(({ period }) => period === answer.period),
    /** What was asked about the figure this month, and answered. */
    explanation: row.explanations[0] ?? null,
  })),
}))

/**
 * One request feeds the first screen: every indicator with its last 24 months and where it stands,
 * and the tasks set.
 */
export const overviewQuery = (search: ScreenSearch) =>
  queryOptions({
    queryKey: screenKey('overview', search),
    queryFn: async (context): Promise<Answer> => {
      const overview = await request((api, init) =>
        api.overview.$get({ query: screenQuery(search) }, init),
      )(context)
      // The newest month also has an address of its own; stepping back to it needs no request.
      if (!search.period) {
        const key = screenKey('overview', { ...search, period: overview.period })
        context.client.setQueryData(key, overview)
      }
      return overview
    },
    select,
  })
