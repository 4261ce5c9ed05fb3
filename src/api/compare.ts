import { queryOptions } from '@tanstack/react-query'

import type { MatrixRow } from '~/domain/matrix.ts'
import type { Standing } from '~/domain/standing.ts'
import { isTrouble } from '~/domain/status.ts'
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

const selectMatrix = onceEach(({ columns, units, ...answer }: AnswerTo<Api['matrix']['$get']>) => {
  const rowOf = (unit: Unit): MatrixRow => {
    const found = columns.flatMap(({ indicator, parts }) => {
      const part = askedParts({ indicator, parts }).find((each) => each.unit.id === unit.id)
      if (!part) return []
      const of = { period: answer.period, began: part.began }
      return [[indicator.id, withStanding({ ...part, indicator }, of).standing] as const]
    })
    const isTroubled = ({ status }: Standing) =>
      status.kind === 'verdict' && isTrouble(status.verdict)
    const troubles = found.filter(([, standing]) => isTroubled(standing)).length
    return { unit, standings: new Map(found), troubles }
  }
  return {
    ...answer,
    indicators: columns.map(({ indicator }) => indicator),
    /** Those that report something, with the most trouble first; otherwise in the order of the units. */
    rows: units
      .map(rowOf)
      .filter(({ standings }) => standings.size > 0)
      .toSorted((a, b) => b.troubles - a.troubles),
  }
})

/** All indicators in all parts of the unit: which part has trouble with what. */
export const matrixQuery = (search: ScreenSearch) =>
  queryOptions({
    queryKey: screenKey('matrix', search),
    queryFn: request((api, init) => api.matrix.$get({ query: screenQuery(search) }, init)),
    select: selectMatrix,
  })
