import { queryOptions } from '@tanstack/react-query'

import { change, onVersion } from './change.ts'
import type { Api } from './client.ts'
import { request } from './request.ts'
import type { MonthKey } from './screen.ts'

type Arrangements = Api['arrangements'][':unit'][':period']
type ArrangementInput = Parameters<Arrangements['$put']>[0]['json']

export const arrangementQuery = (key: MonthKey) =>
  queryOptions({
    queryKey: ['arrangement', key.unit, key.period],
    queryFn: request((api, init) =>
      api.arrangements[':unit'][':period'].$get({ param: { ...key } }, init),
    ),
    staleTime: 0,
  })

interface ArrangementChange {
  readonly key: MonthKey
  readonly input: ArrangementInput
  /** Of the arrangement the change was made on; 0 for a month that has none. */
  readonly version: number
}

/** Fails with `changed-meanwhile` and the stored arrangement. */
export const saveArrangement = change(
  (api, { key, input, version }: ArrangementChange) =>
    api.arrangements[':unit'][':period'].$put({
      param: { ...key },
      header: onVersion(version),
      json: input,
    }),
  // Later months may start from it.
  (client, { key }) => client.invalidateQueries({ queryKey: ['arrangement', key.unit] }),
)
