import type { QueryClient } from '@tanstack/react-query'

import { arrangementQuery } from './arrangements.ts'
import { matrixQuery } from './compare.ts'
import { correctionsQuery } from './corrections.ts'
import { directivesQuery } from './directives.ts'
import { meetingsQuery, type VersionedMeeting } from './meetings.ts'
import { type Overview, overviewQuery } from './overview.ts'
import type { ScreenSearch } from './screen.ts'

/** The meeting in progress, if there is one. */
export const underWay = (meetings: readonly VersionedMeeting[]): VersionedMeeting | null =>
  meetings.findLast(({ meeting }) => meeting.endedAt === null) ?? null

/** What a show requests: during a meeting, the figures as of its beginning. */
export const frozenBy = (search: ScreenSearch, meeting: VersionedMeeting | null): ScreenSearch =>
  meeting && !search.edition && !search.at ? { ...search, at: meeting.meeting.version } : search

/** All that the slides need before the first of them is drawn. */
export async function loadShow(client: QueryClient, search: ScreenSearch): Promise<Overview> {
  const { unit, period } = await client.query(overviewQuery(search))
  const key = { unit: unit.id, period }
  const [meetings] = await Promise.all([
    client.query(meetingsQuery(key)),
    client.query(arrangementQuery(key)),
    client.query(directivesQuery(key)),
  ])
  const frozen = frozenBy(search, underWay(meetings))
  const [overview] = await Promise.all([
    client.query(overviewQuery(frozen)),
    client.query(correctionsQuery(frozen)),
    client.query(matrixQuery(frozen)),
  ])
  return overview
}
