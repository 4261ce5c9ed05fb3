import { queryOptions } from '@tanstack/react-query'

import type { Api } from './client.ts'
import type { AnswerTo } from './problem.ts'
import { request } from './request.ts'
import { type ScreenSearch, screenKey, screenQuery } from './screen.ts'
import { onceEach, withStanding } from './standings.ts'

const select = onceEach((answer: AnswerTo<Api['report']['$get']>) => ({
  ...answer,
  rows: answer.rows.map((row) => withStanding(row, answer)),
}))

/** The month's report, with where each of its indicators stands. */
export const reportQuery = (search: ScreenSearch) =>
  queryOptions({
    queryKey: screenKey('report', search),
    queryFn: request((api, init) => api.report.$get({ query: screenQuery(search) }, init)),
    select,
  })
