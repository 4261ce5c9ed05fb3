import { type QueryClient, queryOptions } from '@tanstack/react-query'

import type { Meeting } from '~/domain/meeting.ts'
import { change, once, onVersion } from './change.ts'
import { request } from './request.ts'
import type { MonthKey } from './screen.ts'

/** Two versions: `meeting.version` is the data's, `version` what the next change of the meeting names. */
export interface VersionedMeeting {
  readonly meeting: Meeting
  readonly version: number
}

/** All meetings about a month, oldest first. */
export const meetingsQuery = ({ unit, period }: MonthKey) =>
  queryOptions({
    queryKey: ['meetings', unit, period],
    queryFn: request(
      (api, init) => api.meetings[':unit'][':period'].$get({ param: { unit, period } }, init),
      ({ meetings }): readonly VersionedMeeting[] => meetings,
    ),
    staleTime: 0,
  })

const invalidateMeetings = (client: QueryClient, key: MonthKey): Promise<void> =>
  client.invalidateQueries({ queryKey: meetingsQuery(key).queryKey })

/** Fails with `not-published`. */
export const startMeeting = change(
  once((api, { unit, period }: MonthKey, header) =>
    api.meetings[':unit'][':period'].$post({ param: { unit, period }, header, json: {} }),
  ),
  (client, key) => invalidateMeetings(client, key),
)

interface MeetingChange {
  /** As it was read. */
  readonly stored: VersionedMeeting
  readonly input: Pick<Meeting, 'shown' | 'endedAt'>
}

const monthOf = ({ stored: { meeting } }: MeetingChange): MonthKey => ({
  unit: meeting.unitId,
  period: meeting.period,
})

/** Fails with `changed-meanwhile` and the stored `VersionedMeeting`, or `meeting-ended`. */
export const saveMeeting = change(
  (api, { stored: { meeting, version }, input: { shown, endedAt } }: MeetingChange) =>
    api.meetings[':unit'][':period'][':id'].$put({
      param: { unit: meeting.unitId, period: meeting.period, id: meeting.id },
      header: onVersion(version),
      json: { shown: [...shown], endedAt },
    }),
  (client, variables) => invalidateMeetings(client, monthOf(variables)),
)
