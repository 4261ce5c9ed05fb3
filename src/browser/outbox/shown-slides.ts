import type { QueryClient } from '@tanstack/react-query'

import { meetingsQuery, saveMeeting, type VersionedMeeting } from '~/api/meetings.ts'
import { changedTo } from '~/api/problem.ts'
import type { Meeting, ShownSlide } from '~/domain/meeting.ts'
import { drop, keep, keptAt, keysUnder } from '../storage.ts'
import { UNSENT } from './is-outbox-empty.ts'

/** By which a meeting is found again. */
export type MeetingName = Pick<Meeting, 'id' | 'unitId' | 'period'>

const PREFIX = `${UNSENT}-shown `
const prefixOf = (accountId: string, { unitId, period, id }: MeetingName) =>
  `${PREFIX}${accountId} ${unitId} ${period} ${id} `

/** That a slide was on the screen, until the meeting's record says so. */
export const keepShown = (
  accountId: string,
  meeting: MeetingName,
  { slideId, at }: ShownSlide,
): void => keep(prefixOf(accountId, meeting) + at, slideId)

/**
 * Writes what was shown and is not told yet into the meeting's record.
 *
 * @param endedAt - when the meeting ends with it; `null` for one that goes on
 * @throws ApiProblem, TypeError without a network
 */
export async function tellShown(
  client: QueryClient,
  accountId: string,
  name: MeetingName,
  endedAt: string | null = null,
): Promise<void> {
  const prefix = prefixOf(accountId, name)
  const keys = keysUnder(prefix)
  const ours = keys.map((key) => ({ slideId: keptAt(key) ?? '', at: key.slice(prefix.length) }))
  const held = await meetingHeld(client, name)
  if (held && held.meeting.endedAt === null && (ours.length > 0 || endedAt !== null))
    await write(client, held, ours, endedAt)
  for (const key of keys) drop(key)
}

/** Tells of every meeting something was kept of. @throws what kept one of them from being told */
export async function tellAllShownBy(client: QueryClient, accountId: string): Promise<void> {
  const keys = keysUnder(`${PREFIX}${accountId} `)
  for (const [, [name]] of Map.groupBy(keys.map(nameIn), ({ id }) => id))
    if (name) await tellShown(client, accountId, name)
}

function nameIn(key: string): MeetingName {
  const [, , unitId = '', period = '', id = ''] = key.split(' ')
  return { unitId, period, id }
}

async function meetingHeld(
  client: QueryClient,
  { unitId: unit, period, id }: MeetingName,
): Promise<VersionedMeeting | undefined> {
  const meetings = await client.query(meetingsQuery({ unit, period }))
  return meetings.find(({ meeting }) => meeting.id === id)
}

async function write(
  client: QueryClient,
  held: VersionedMeeting,
  ours: readonly ShownSlide[],
  endedAt: string | null,
): Promise<void> {
  const withOurs = ({ meeting: { shown } }: VersionedMeeting) =>
    [...shown, ...ours.filter(({ at }) => !shown.some((each) => each.at === at))].sort((a, b) =>
      a.at.localeCompare(b.at),
    )
  try {
    await saveMeeting(client, held, { shown: withOurs(held), endedAt })
  } catch (problem) {
    const now = changedTo<VersionedMeeting>(problem)
    // Another window told of its slides meanwhile: ours are added to them.
    if (!now || now.meeting.endedAt) throw problem
    await saveMeeting(client, now, { shown: withOurs(now), endedAt })
  }
}
