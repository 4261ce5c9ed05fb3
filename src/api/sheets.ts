import { mutationOptions, type QueryClient, queryOptions } from '@tanstack/react-query'

import type { Observation } from '~/domain/observation.ts'
import { type Period, shifted } from '~/domain/period.ts'
import {
  change,
  eachInTurn,
  type InTurn,
  invalidateData,
  type Outcome,
  once,
  onVersion,
} from './change.ts'
import { type Api, apiOf } from './client.ts'
import { type AnswerTo, answerOf } from './problem.ts'
import { request } from './request.ts'
import type { MonthKey } from './screen.ts'
import { withStanding } from './standings.ts'

type Sheets = Api['sheets'][':unit'][':period']
export type Sheet = AnswerTo<Sheets['$get']>
export type Difference = AnswerTo<Sheets['preview']['$get']>['differences'][number]
export type PartMonth = AnswerTo<Sheets['parts']['$get']>['parts'][number]
export type SheetRow = Sheet['rows'][number]
export type EntryInput = Parameters<Sheets['entries'][':indicator']['$put']>[0]['json']
export type SavedEntry = AnswerTo<Sheets['entries'][':indicator']['$put']>
export type DraftInput = Parameters<Sheets['draft']['$put']>[0]['json']

/** A unit's month as the office works on it. */
export const sheetQuery = ({ unit, period }: MonthKey) =>
  queryOptions({
    queryKey: ['sheet', unit, period],
    queryFn: request((api, init) =>
      api.sheets[':unit'][':period'].$get({ param: { unit, period } }, init),
    ),
    // What is being typed must not be replaced while it is typed.
    refetchInterval: false,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    refetchOnMount: false,
    // Longer than a slow computer takes to show it once it has arrived; the screen removes it when
    // it is left.
    gcTime: 60_000,
  })

/** A unit's month as the server has it now, for a file: the screen stays as it is. */
export async function freshSheet(
  client: QueryClient,
  key: MonthKey,
  signal: AbortSignal,
): Promise<Sheet> {
  const sheets = apiOf(client).sheets[':unit'][':period']
  return answerOf(await sheets.$get({ param: { ...key } }, { init: { signal } }))
}

/** What a row's indicator had in the month before, as published. */
export const monthBefore = (
  { history }: Pick<SheetRow, 'history'>,
  period: Period,
): Observation | null => history.find((each) => each.period === shifted(period, -1)) ?? null

/** What publishing changes, and where each indicator will stand. */
export const previewQuery = ({ unit, period }: MonthKey) =>
  queryOptions({
    queryKey: ['preview', unit, period],
    queryFn: request(
      (api, init) => api.sheets[':unit'][':period'].preview.$get({ param: { unit, period } }, init),
      ({ rows, differences, began }) => ({
        differences,
        standings: rows.map((row) => withStanding(row, { period, began }).standing),
      }),
    ),
    staleTime: 0,
    gcTime: 0,
  })

/** What each part of a unit has to publish, and what stands in the way. */
export const partsQuery = ({ unit, period }: MonthKey) =>
  queryOptions({
    queryKey: ['parts', unit, period],
    queryFn: request(
      (api, init) => api.sheets[':unit'][':period'].parts.$get({ param: { unit, period } }, init),
      ({ parts }) => parts,
    ),
    staleTime: 0,
    gcTime: 0,
  })

export const handInsQuery = ({ unit, period }: MonthKey) =>
  queryOptions({
    queryKey: ['hand-ins', unit, period],
    queryFn: request(
      (api, init) => api['hand-ins'][':unit'][':period'].$get({ param: { unit, period } }, init),
      ({ handIns }) => handIns,
    ),
    staleTime: 0,
  })

interface SheetChange {
  readonly key: MonthKey
  readonly version: number
}

interface EntryChange extends SheetChange {
  readonly indicator: string
  readonly input: EntryInput
}

/** What is saved of a month changes where it is: the sheet itself is being typed, and stays. */
const refreshHandIns = (client: QueryClient): void => {
  void client.invalidateQueries({ queryKey: ['hand-ins'] })
}

/** Fails with `changed-meanwhile` and the stored row, or `locked`. */
export const saveEntry = change(
  (api, { key, indicator, input, version }: EntryChange) =>
    api.sheets[':unit'][':period'].entries[':indicator'].$put({
      param: { ...key, indicator },
      header: onVersion(version),
      json: input,
    }),
  refreshHandIns,
)

/** Fails with `changed-meanwhile` and the stored draft. */
export const saveDraft = change(
  (api, { key, input, version }: SheetChange & { readonly input: DraftInput }) =>
    api.sheets[':unit'][':period'].draft.$put({
      param: { ...key },
      header: onVersion(version),
      json: input,
    }),
  refreshHandIns,
)

/** After a conflict the sheet stays as it is: its rows are still being typed. */
const invalidateUnlessConflict = (client: QueryClient, _: unknown, answer: unknown) =>
  answer === null ? undefined : invalidateData(client)

export const submitSheet = change(
  (api, { key, version }: SheetChange) =>
    api.sheets[':unit'][':period'].submission.$post({
      param: { ...key },
      header: onVersion(version),
      json: {},
    }),
  (client, { key }, answer) => {
    refreshHandIns(client)
    return answer === null
      ? undefined
      : client.invalidateQueries({ queryKey: sheetQuery(key).queryKey })
  },
)

const sendPublication = once((api, { key, version }: SheetChange, header) =>
  api.sheets[':unit'][':period'].publication.$post({
    param: { ...key },
    header: { ...onVersion(version), ...header },
    json: {},
  }),
)

/** Fails with `does-not-add-up` and the obstacles, `changed-meanwhile` or `locked`. */
export const publishSheet = change(sendPublication, invalidateUnlessConflict)

interface PartsChange extends InTurn<PartMonth> {
  readonly period: Period
}

/** Publishes the month of one part after another; one that is refused, as {@link publishSheet}, stops none. */
export const publishParts = mutationOptions<Outcome<PartMonth>, Error, PartsChange>({
  mutationFn: async ({ period, ...parts }, { client }) => {
    const outcome = await eachInTurn(parts, async ({ unit, reportVersion: version }) =>
      answerOf(await sendPublication(apiOf(client), { key: { unit: unit.id, period }, version })),
    )
    await invalidateData(client)
    return outcome
  },
})

/** Fails with `not-published` or `changed-meanwhile`. */
export const reopenSheet = change(
  once((api, { key, version, reason }: SheetChange & { readonly reason: string }, header) =>
    api.sheets[':unit'][':period'].reopening.$post({
      param: { ...key },
      header: { ...onVersion(version), ...header },
      json: { reason },
    }),
  ),
  invalidateUnlessConflict,
)

export type ImportInput = Parameters<Api['imports']['$post']>[0]['json']['rows'][number]

/**
 * Writes rows of any units and months, all or none. Fails with `locked` or `changed-meanwhile` and
 * the places, or `not-allowed`.
 */
export const importEntries = change(
  once((api, rows: readonly ImportInput[], header) =>
    api.imports.$post({ header, json: { rows: [...rows] } }),
  ),
  (client, _, answer) => {
    if (answer) client.removeQueries({ queryKey: ['sheet'], type: 'inactive' })
  },
)
