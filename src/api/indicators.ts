import { queryOptions } from '@tanstack/react-query'

import { cumulative, cumulativeAcross, historyOf, yearStart } from '~/domain/history.ts'
import { type Standing, standing } from '~/domain/standing.ts'
import type { Api } from './client.ts'
import type { AnswerTo } from './problem.ts'
import { request } from './request.ts'
import { type ScreenSearch, screenKey, screenQuery } from './screen.ts'
import { askedParts, onceEach, withStanding } from './standings.ts'

type Answer = AnswerTo<Api['indicators'][':id']['$get']>
export type IndicatorMonth = ReturnType<typeof select>

/** What a part (*trong đó*) did in the months that are counted of its whole. */
const doneOf = (
  { indicator, observations }: Answer['breakdown'][number],
  { months, asOf, began }: Standing,
) => ({
  indicator,
  done: cumulative(
    indicator.accumulation,
    historyOf(observations),
    { from: months.from, to: asOf },
    began,
  ),
})

const select = onceEach((answer: Answer) => {
  const found = withStanding(answer, answer)
  return { ...found, ...partsOf(answer), breakdown: breakdownOf(answer, found.standing) }
})

const breakdownOf = ({ breakdown }: Answer, whole: Standing) =>
  breakdown.map((each) => doneOf(each, whole))

const partsOf = (answer: Answer) => ({
  /** What was asked about the figure this month, and answered. */
  explanation: answer.explanations[0] ?? null,
  parts: askedParts(answer).map(({ unit, began, targets, observations }) => ({
    unit,
    percent: standing(
      answer.indicator,
      historyOf(observations),
      targets,
      answer.period,
      began ?? undefined,
    ).percent,
    /** Over the months that the whole's year has: of a part that was merged since, its predecessors' too. */
    done: cumulativeAcross(
      answer.indicator.accumulation,
      historyOf(observations),
      { from: yearStart(answer.period, answer.began ?? undefined), to: answer.period },
      began ?? undefined,
    ),
  })),
})

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
