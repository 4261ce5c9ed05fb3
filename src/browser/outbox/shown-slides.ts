import type { QueryClient } from '@tanstack/react-query'

import { sendChange } from '~/api/change.ts'
import { meetingsQuery, saveMeeting, type VersionedMeeting } from '~/api/meetings.ts'
import { conflictIn } from '~/api/refusal.ts'
import type { Meeting, ShownSlide } from '~/domain/meeting.ts'
import { stored } from '../storage.ts'
import { OUTBOX } from './is-outbox-empty.ts'

/** What identifies a meeting. */
export type MeetingName = Pick<Meeting, 'id' | 'unitId' | 'period'>

/** By account, unit, period, meeting and instant: the slide shown then. */
export const shownSlides = stored({ key: `${OUTBOX}-shown`, empty: '' })

const namesOf = (accountId: string, { unitId, period, id }: MeetingName) =>
  [accountId, unitId, period, id] as const

/** Stores that a slide was shown, until the meeting's record contains it. */
export const keepShown = (
  accountId: string,
  meeting: MeetingName,
  { slideId, at }: ShownSlide,
): void => void shownSlides.set(slideId, ...namesOf(accountId, meeting), at)

/**
 * Adds the shown slides that were not sent yet to the meeting's record.
 *
 * @param endedAt - also ends the meeting at this time; `null` if it continues
 * @throws ApiProblem, TypeError without a network
 */
export async function sendShown(
  client: QueryClient,
  accountId: string,
  name: MeetingName,
  endedAt: string | null = null,
): Promise<void> {
  const waiting = shownSlides.names(...namesOf(accountId, name))
  const ours = waiting.map((names) => ({ slideId: shownSlides.get(...names), at: names[4] ?? '' }))
  const stored = await storedMeeting(client, name)
  if (stored && stored.meeting.endedAt === null && (ours.length > 0 || endedAt !== null))
    await write(client, stored, ours, endedAt)
  for (const names of waiting) shownSlides.set('', ...names)
}

/** Sends the shown slides of every meeting. @throws the first failure */
export async function sendAllShownBy(client: QueryClient, accountId: string): Promise<void> {
  const meetings = shownSlides
    .names(accountId)
    .map(([, unitId = '', period = '', id = '']): MeetingName => ({ unitId, period, id }))
  for (const [, [name]] of Map.groupBy(meetings, ({ id }) => id))
    if (name) await sendShown(client, accountId, name)
}

async function storedMeeting(
  client: QueryClient,
  { unitId: unit, period, id }: MeetingName,
): Promise<VersionedMeeting | undefined> {
  const meetings = await client.query(meetingsQuery({ unit, period }))
  return meetings.find(({ meeting }) => meeting.id === id)
}

async function write(
  client: QueryClient,
  stored: VersionedMeeting,
  ours: readonly ShownSlide[],
  endedAt: string | null,
): Promise<void> {
  const withOurs = ({ meeting: { shown } }: VersionedMeeting) =>
    [...shown, ...ours.filter(({ at }) => !shown.some((each) => each.at === at))].sort((a, b) =>
      a.at.localeCompare(b.at),
    )
  const save = (stored: VersionedMeeting) =>
    sendChange(client, saveMeeting, { stored, input: { shown: withOurs(stored), endedAt } })
  try {
    await save(stored)
  } catch (problem) {
    const now = conflictIn<VersionedMeeting>(problem)
    // Another window has sent its slides meanwhile: add ours to them.
    if (!now || now.meeting.endedAt) throw problem
    await save(now)
  }
}
