import type { QueryClient } from '@tanstack/react-query'

import type { Explanation } from '~/domain/entry.ts'
import type { Period } from '~/domain/period.ts'
import type { ApiClient } from './client.ts'
import { answerOf } from './problem.ts'
import { invalidateReading, onVersion } from './reading.ts'
import { apiOf } from './screen.ts'

/** With what the next change of it has to name. */
export type VersionedExplanation = Explanation & { readonly version: number }

/** What is asked about: one indicator of a unit's month. */
export interface ExplanationKey {
  readonly unit: string
  readonly period: Period
  readonly indicator: string
}

const explanationsIn = (client: QueryClient) => {
  const { api }: ApiClient = apiOf(client.getDefaultOptions().queries?.meta)
  return api.explanations[':unit'][':period'][':indicator']
}

/** @throws ApiProblem `changed-meanwhile` with the explanation as it stands */
export async function askExplanation(
  client: QueryClient,
  key: ExplanationKey,
  json: { readonly question: string },
  version: number,
): Promise<VersionedExplanation> {
  const asked = await answerOf(
    await explanationsIn(client).$post({ param: { ...key }, header: onVersion(version), json }),
  )
  await invalidateReading(client)
  return asked
}

/** @throws ApiProblem `changed-meanwhile` with the explanation as it stands */
export async function answerExplanation(
  client: QueryClient,
  key: ExplanationKey,
  json: { readonly cause: string; readonly remedy: string },
  version: number,
): Promise<VersionedExplanation> {
  const answered = await answerOf(
    await explanationsIn(client).$put({ param: { ...key }, header: onVersion(version), json }),
  )
  await invalidateReading(client)
  return answered
}
