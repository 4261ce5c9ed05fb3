import { queryOptions } from '@tanstack/react-query'

import type { SheetColumns } from '~/domain/sheet-columns.ts'
import { change, onVersion } from './change.ts'
import type { Api } from './client.ts'
import type { AnswerTo } from './problem.ts'
import { request } from './request.ts'

/** What the office said of one kind of sheet, and the version that the next change of it has to name. */
export type VersionedColumns = AnswerTo<Api['sheet-columns']['$get']>['sheets'][number]

/** What the office said of the columns of its sheets. */
export const sheetColumnsQuery = () =>
  queryOptions({
    queryKey: ['sheet-columns'],
    queryFn: request(
      (api, init) => api['sheet-columns'].$get({}, init),
      ({ sheets }) => sheets,
    ),
    // As it is when the screen is opened: a sheet is not read differently under a person's eyes.
    staleTime: Number.POSITIVE_INFINITY,
    refetchInterval: false,
    gcTime: 0,
  })

interface ColumnsChange extends Pick<SheetColumns, 'make' | 'columns'> {
  readonly version: number
}

/** Fails with `changed-meanwhile` and the stored columns, `too-many-sheets` or `unknown-unit`. */
export const saveSheetColumns = change(
  (api, { make, columns, version }: ColumnsChange) =>
    api['sheet-columns'].$put({
      header: onVersion(version),
      json: { make, columns: [...columns] },
    }),
  // The next file of this visit is read with what was chosen for this one.
  (client, { make }, answer) => {
    if (answer)
      client.setQueryData(sheetColumnsQuery().queryKey, (before = []) => [
        ...before.filter((each) => each.make !== make),
        answer,
      ])
  },
)
