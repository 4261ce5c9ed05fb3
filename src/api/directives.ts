import { type QueryClient, queryOptions } from '@tanstack/react-query'

import type { Period } from '~/domain/period.ts'
import type { Directive } from '~/domain/report.ts'
import type { ApiClient } from './client.ts'
import { answerOf } from './problem.ts'
import { invalidateReading, onVersion } from './reading.ts'
import { apiOf } from './screen.ts'

/** With what the next change of it has to name; 0 for one that is not written yet. */
export type VersionedDirective = Directive & { readonly version: number }
export type DirectiveInput = Pick<
  Directive,
  'text' | 'assignee' | 'due' | 'state' | 'slideId' | 'meetingId'
>

/** The tasks of a month and of the one before; readers get those of published months. */
export const directivesQuery = ({ unit, period }: { unit: string; period: Period }) =>
  queryOptions({
    queryKey: ['directives', unit, period],
    queryFn: async ({ signal, meta }) => {
      const { directives } = apiOf(meta).api
      const param = { unit, period }
      return answerOf(await directives[':unit'][':period'].$get({ param }, { init: { signal } }))
    },
    staleTime: 0,
  })

const directiveIn = (client: QueryClient) => {
  const { api }: ApiClient = apiOf(client.getDefaultOptions().queries?.meta)
  return api.directives[':unit'][':period'][':id']
}

const requestOf = ({ unitId, period, id, version }: VersionedDirective) => ({
  param: { unit: unitId, period, id },
  header: onVersion(version),
})

/**
 * What the input leaves out of slide and meeting stays as it was.
 *
 * @throws ApiProblem `changed-meanwhile` with the task as it stands; for a leader `not-allowed`
 *   outside a meeting under way, `meeting-ended`
 */
export async function saveDirective(
  client: QueryClient,
  directive: VersionedDirective,
  json: DirectiveInput,
): Promise<void> {
  await answerOf(await directiveIn(client).$put({ ...requestOf(directive), json }))
  await invalidateReading(client)
}

/** @throws ApiProblem `changed-meanwhile` with the task as it stands, `unknown-record` */
export async function removeDirective(
  client: QueryClient,
  directive: VersionedDirective,
): Promise<void> {
  await answerOf(await directiveIn(client).$delete({ ...requestOf(directive), json: {} }))
  await invalidateReading(client)
}

/** The task goes on among those of the next month. @throws ApiProblem `changed-meanwhile` */
export async function carryDirective(
  client: QueryClient,
  directive: VersionedDirective,
): Promise<void> {
  await answerOf(await directiveIn(client).carrying.$post({ ...requestOf(directive), json: {} }))
  await invalidateReading(client)
}
