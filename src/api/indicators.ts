import { queryOptions } from '@tanstack/react-query'

import { historyOf, yearToDate } from '~/domain/history.ts'
import type { Api } from './client.ts'
import type { AnswerTo } from './problem.ts'
import { request } from './request.ts'
import { type ScreenSearch, screenKey, screenQuery } from './screen.ts'
import { onceEach, withStanding } from './standings.ts'

type Answer = AnswerTo<Api['indicators'][':id']['$get']>
export type IndicatorMonth = ReturnType<typeof select>

const select = onceEach((answer: Answer) => ({
  ...withStanding(answer, answer),
  /** What was asked about the figure this month, and answered. */
  explanation: answer.explanations[0] ?? null,
  parts: answer.parts.map(({ unit, began, observations }) => ({
    unit,
    done: yearToDate(
      answer.indicator.accumulation,
      historyOf(observations),
      answer.period,
      began ?? undefined,
    ),
  })),
}))

export const indicatorsQuery = () =>
  queryOptions({
    queryKey: ['indicator-list'],
    queryFn: request(
      (api, init) => api.indicators.$get({ query: {} }, init),
      ({ indicators }) => indicators,
    ),
  })

/** An indicator and its parts, with where it stands. Fails with an `unknown-indicator` problem (404) for an id that is none. */
export const indicatorQuery = (id: string, search: ScreenSearch) =>
  queryOptions({
    queryKey: screenKey('indicators', search, id),
    queryFn: request((api, init) =>
      api.indicators[':id'].$get({ param: { id }, query: screenQuery(search) }, init),
    ),
    select,
  })
