import { type QueryClient, queryOptions } from '@tanstack/react-query'

import type { Period } from '~/domain/period.ts'
import type { ApiClient } from './client.ts'
import { type Answer, answerOf } from './problem.ts'
import { invalidateReading, onVersion } from './reading.ts'
import { apiOf } from './screen.ts'

type Sheets = ApiClient['api']['sheets'][':unit'][':period']
export type Sheet = Answer<Awaited<ReturnType<Sheets['$get']>>>
export type SheetRow = Sheet['rows'][number]
export type Preview = Answer<Awaited<ReturnType<Sheets['preview']['$get']>>>
export type EntryInput = Parameters<Sheets['entries'][':indicator']['$put']>[0]['json']
export type SavedEntry = Answer<Awaited<ReturnType<Sheets['entries'][':indicator']['$put']>>>
export type DraftInput = Parameters<Sheets['draft']['$put']>[0]['json']

/** A unit's month as the office works on it. */
export interface SheetKey {
  readonly unit: string
  readonly period: Period
}

export const sheetQuery = ({ unit, period }: SheetKey) =>
  queryOptions({
    queryKey: ['sheet', unit, period],
    queryFn: async ({ signal, meta }): Promise<Sheet> => {
      const param = { unit, period }
      const { sheets } = apiOf(meta).api
      return answerOf(await sheets[':unit'][':period'].$get({ param }, { init: { signal } }))
    },
    // What is being typed must not be replaced behind the typist's back.
    refetchInterval: false,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    refetchOnMount: false,
    gcTime: 0,
  })

/** A unit's month as the server has it now, for a file: what is on the screen stays as it is. */
export async function freshSheet(
  client: QueryClient,
  key: SheetKey,
  signal: AbortSignal,
): Promise<Sheet> {
  const param = { ...key }
  return answerOf(await sheetsIn(client).$get({ param }, { init: { signal } }))
}

export const previewQuery = ({ unit, period }: SheetKey) =>
  queryOptions({
    queryKey: ['preview', unit, period],
    queryFn: async ({ signal, meta }): Promise<Preview> => {
      const { sheets } = apiOf(meta).api
      const param = { unit, period }
      return answerOf(
        await sheets[':unit'][':period'].preview.$get({ param }, { init: { signal } }),
      )
    },
    staleTime: 0,
    gcTime: 0,
  })

export const handInsQuery = ({ unit, period }: SheetKey) =>
  queryOptions({
    queryKey: ['hand-ins', unit, period],
    queryFn: async ({ signal, meta }) => {
      const handIns = apiOf(meta).api['hand-ins']
      const param = { unit, period }
      const response = await handIns[':unit'][':period'].$get({ param }, { init: { signal } })
      return (await answerOf(response)).handIns
    },
    staleTime: 0,
  })

const sheetsIn = (client: QueryClient): Sheets =>
  apiOf(client.getDefaultOptions().queries?.meta).api.sheets[':unit'][':period']

/** @throws ApiProblem `changed-meanwhile` with the row as it stands, `locked` */
export const saveEntry = async (
  client: QueryClient,
  key: SheetKey & { readonly indicator: string },
  json: EntryInput,
  version: number,
): Promise<SavedEntry> =>
  answerOf(
    await sheetsIn(client).entries[':indicator'].$put({
      param: { ...key },
      header: onVersion(version),
      json,
    }),
  )

export const saveDraft = async (
  client: QueryClient,
  key: SheetKey,
  json: DraftInput,
  version: number,
) =>
  answerOf(
    await sheetsIn(client).draft.$put({ param: { ...key }, header: onVersion(version), json }),
  )

export async function submitSheet(client: QueryClient, key: SheetKey, version: number) {
  const header = onVersion(version)
  const answer = await answerOf(
    await sheetsIn(client).submission.$post({ param: { ...key }, header, json: {} }),
  )
  await client.invalidateQueries({ queryKey: ['sheet', key.unit, key.period] })
  return answer
}

/**
 * @param once - chosen by the caller for this one publication: sent again after a broken
 *   connection, it publishes only once
 * @throws ApiProblem `does-not-add-up` with what stands in the way, `changed-meanwhile`, `locked`
 */
export async function publishSheet(
  client: QueryClient,
  key: SheetKey,
  version: number,
  once: string,
) {
  const header = { ...onVersion(version), 'idempotency-key': once }
  const answer = await answerOf(
    await sheetsIn(client).publication.$post({ param: { ...key }, header, json: {} }),
  )
  await invalidateReading(client)
  return answer
}

/** @throws ApiProblem `not-published`, `changed-meanwhile` */
export async function reopenSheet(
  client: QueryClient,
  key: SheetKey,
  version: number,
  once: string,
  reason: string,
) {
  const header = { ...onVersion(version), 'idempotency-key': once }
  const answer = await answerOf(
    await sheetsIn(client).reopening.$post({ param: { ...key }, header, json: { reason } }),
  )
  await invalidateReading(client)
  return answer
}

type Imports = ApiClient['api']['imports']
export type ImportInput = Parameters<Imports['$post']>[0]['json']['rows'][number]

/**
 * Writes rows of any units and months, all or none.
 *
 * @param once - chosen by the caller for this one import: sent again, it writes only once
 * @throws ApiProblem `locked` or `changed-meanwhile` with the places, `not-allowed`
 */
export async function importEntries(
  client: QueryClient,
  rows: readonly ImportInput[],
  once: string,
) {
  const { imports } = apiOf(client.getDefaultOptions().queries?.meta).api
  const header = { 'idempotency-key': once }
  const answer = await answerOf(await imports.$post({ header, json: { rows: [...rows] } }))
  client.removeQueries({ queryKey: ['sheet'], type: 'inactive' })
  return answer
}
