import { type QueryClient, queryOptions } from '@tanstack/react-query'

import type { Meeting } from '~/domain/meeting.ts'
import type { Period } from '~/domain/period.ts'
import type { ApiClient } from './client.ts'
import { answerOf } from './problem.ts'
import { onVersion } from './reading.ts'
import { apiOf } from './screen.ts'

type Meetings = ApiClient['api']['meetings'][':unit'][':period']
export type MeetingInput = Pick<Meeting, 'shown' | 'endedAt'>

/** Two versions: `meeting.version` is what screens ask figures at, `version` what the next change names. */
export interface VersionedMeeting {
  readonly meeting: Meeting
  readonly version: number
}

export interface MeetingKey {
  readonly unit: string
  readonly period: Period
}

/** All meetings about a month, oldest first. */
export const meetingsQuery = ({ unit, period }: MeetingKey) =>
  queryOptions({
    queryKey: ['meetings', unit, period],
    queryFn: async ({ signal, meta }): Promise<readonly VersionedMeeting[]> => {
      const { meetings } = apiOf(meta).api
      const param = { unit, period }
      const response = await meetings[':unit'][':period'].$get({ param }, { init: { signal } })
      return (await answerOf(response)).meetings
    },
    staleTime: 0,
  })

const meetingsIn = (client: QueryClient): Meetings =>
  apiOf(client.getDefaultOptions().queries?.meta).api.meetings[':unit'][':period']

const refreshed = (client: QueryClient, { unit, period }: MeetingKey): Promise<void> =>
  client.invalidateQueries({ queryKey: meetingsQuery({ unit, period }).queryKey })

/**
 * @param once - chosen by the caller for this one meeting: sent again after a broken connection, it
 *   starts only once
 * @throws ApiProblem `not-published`
 */
export async function startMeeting(
  client: QueryClient,
  key: MeetingKey,
  once: string,
): Promise<VersionedMeeting> {
  const started = await answerOf(
    await meetingsIn(client).$post({
      param: { unit: key.unit, period: key.period },
      header: { 'idempotency-key': once },
      json: {},
    }),
  )
  await refreshed(client, key)
  return started
}

/** @throws ApiProblem `changed-meanwhile` with the `VersionedMeeting` as it stands, `meeting-ended` */
export async function saveMeeting(
  client: QueryClient,
  { meeting: { id, unitId: unit, period }, version }: VersionedMeeting,
  { shown, endedAt }: MeetingInput,
): Promise<VersionedMeeting> {
  const saved = await answerOf(
    await meetingsIn(client)[':id'].$put({
      param: { unit, period, id },
      header: onVersion(version),
      json: { shown, endedAt },
    }),
  )
  await refreshed(client, { unit, period })
  return saved
}
