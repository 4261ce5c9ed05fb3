import { queryOptions } from '@tanstack/react-query'

import type { MatrixRow } from '~/domain/matrix.ts'
import type { Standing } from '~/domain/standing.ts'
import { severityOf } from '~/domain/status.ts'
import type { Unit } from '~/domain/unit.ts'
import type { Api } from './client.ts'
import type { AnswerTo } from './problem.ts'
import { request } from './request.ts'
import { type ScreenSearch, screenKey, screenQuery } from './screen.ts'
import { askedParts, onceEach, withStanding } from './standings.ts'

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
export const comparisonQuery = (indicator: string, search: ScreenSearch) =>
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

const selectMatrix = onceEach((answer: AnswerTo<Api['matrix']['$get']>) => {
  const rows = new Map<string, { unit: Unit; standings: Map<string, Standing> }>()
  for (const { indicator, parts } of answer.columns)
    for (const part of askedParts({ indicator, parts })) {
      const row = rows.get(part.unit.id) ?? { unit: part.unit, standings: new Map() }
      const { standing } = withStanding(
        { ...part, indicator },
        { period: answer.period, began: part.began },
      )
      row.standings.set(indicator.id, standing)
      rows.set(part.unit.id, row)
    }
  return {
    ...answer,
    indicators: answer.columns.map(({ indicator }) => indicator),
    /** Those with the most trouble first; otherwise in the order of the units. */
    rows: [...rows.values()]
      .map(
        (row): MatrixRow => ({
          ...row,
          troubles: [...row.standings.values()].filter(isTroubled).length,
        }),
      )
      .toSorted((a, b) => b.troubles - a.troubles),
  }
})

const isTroubled = ({ status }: Standing): boolean =>
  status.kind === 'verdict' && severityOf(status.verdict) > 0

/** All indicators in all parts of the unit: which part has trouble with what. */
export const matrixQuery = (search: ScreenSearch) =>
  queryOptions({
    queryKey: screenKey('matrix', search),
    queryFn: request((api, init) => api.matrix.$get({ query: screenQuery(search) }, init)),
    select: selectMatrix,
  })
