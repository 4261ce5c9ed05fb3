import { type QueryClient, queryOptions } from '@tanstack/react-query'

import type { Period } from '~/domain/period.ts'
import type { ApiClient } from './client.ts'
import { type Answer, answerOf } from './problem.ts'
import { onVersion } from './reading.ts'
import { apiOf } from './screen.ts'

type Arrangements = ApiClient['api']['arrangements'][':unit'][':period']
/** The month's own arrangement, or what it may start from; the version its next change has to name. */
export type ArrangementOfMonth = Answer<Awaited<ReturnType<Arrangements['$get']>>>
export type ArrangementInput = Parameters<Arrangements['$put']>[0]['json']
export type SavedArrangement = Answer<Awaited<ReturnType<Arrangements['$put']>>>

export interface ArrangementKey {
  readonly unit: string
  readonly period: Period
}

export const arrangementQuery = ({ unit, period }: ArrangementKey) =>
  queryOptions({
    queryKey: ['arrangement', unit, period],
    queryFn: async ({ signal, meta }): Promise<ArrangementOfMonth> => {
      const { arrangements } = apiOf(meta).api
      const param = { unit, period }
      return answerOf(await arrangements[':unit'][':period'].$get({ param }, { init: { signal } }))
    },
    staleTime: 0,
  })

/**
 * @param version - that of the arrangement it was made on; 0 for a month that has none
 * @throws ApiProblem `changed-meanwhile` with the arrangement as it stands
 */
export async function saveArrangement(
  client: QueryClient,
  { unit, period }: ArrangementKey,
  json: ArrangementInput,
  version: number,
): Promise<SavedArrangement> {
  const { arrangements } = apiOf(client.getDefaultOptions().queries?.meta).api
  const param = { unit, period }
  const saved = await answerOf(
    await arrangements[':unit'][':period'].$put({ param, header: onVersion(version), json }),
  )
  // Later months may be offered it.
  await client.invalidateQueries({ queryKey: ['arrangement', unit] })
  return saved
}
