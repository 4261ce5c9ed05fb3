import { queryOptions } from '@tanstack/react-query'

import type { Programme } from '~/domain/programme.ts'
import { change, onVersion } from './change.ts'
import type { Api } from './client.ts'
import { request } from './request.ts'

/** With the version that its next change has to name; 0 for one that is not stored yet. */
export type VersionedProgramme = Programme & { readonly version: number }
export type ProgrammeInput = Parameters<Api['programmes'][':id']['$put']>[0]['json']

export const programmesQuery = () =>
  queryOptions({
    queryKey: ['programmes'],
    queryFn: request(
      (api, init) => api.programmes.$get({ query: {} }, init),
      ({ programmes }) => programmes,
    ),
    staleTime: 0,
  })

interface ProgrammeChange {
  readonly id: string
  readonly input: ProgrammeInput
  readonly version: number
}

/** Fails with `changed-meanwhile` and the stored programme. */
export const saveProgramme = change((api, { id, input, version }: ProgrammeChange) =>
  api.programmes[':id'].$put({ param: { id }, header: onVersion(version), json: input }),
)

/** Fails with `changed-meanwhile` and the stored programme. */
export const removeProgramme = change((api, { id, version }: Omit<ProgrammeChange, 'input'>) =>
  api.programmes[':id'].$delete({ param: { id }, header: onVersion(version), json: {} }),
)
