import type { QueryClient } from '@tanstack/react-query'
import type { AnyRouter } from '@tanstack/react-router'

import { correctionsQuery } from './corrections.ts'
import { indicatorsQuery } from './indicators.ts'
import { meetingsQuery } from './meetings.ts'
import { type Overview, overviewQuery } from './overview.ts'
import { periodsQuery } from './periods.ts'
import { type MonthRequest, registeredScreens } from './registered-screens.ts'
import type { ScreenSearch } from './screen.ts'
import { sessionQuery } from './session.ts'
import { frozenBy, underWay } from './show.ts'
import { unitsQuery } from './units.ts'

/** Everything that the screens of a month request, and those of the month before. */
export async function monthRequests(
  client: QueryClient,
  router: AnyRouter,
  search: ScreenSearch,
): Promise<readonly MonthRequest[]> {
  const overview = await client.query(overviewQuery(search))
  const key = { unit: overview.unit.id, period: overview.period }
  const meeting = underWay(await client.query(meetingsQuery(key)))
  const searches = searchesOf(search, overview).flatMap((each) => {
    const frozen = frozenBy(each, meeting)
    return frozen === each ? [each] : [each, frozen]
  })
  const before = overview.previous && { unit: search.unit, period: overview.previous }
  const ofScreens = (month: ScreenSearch, rows: Overview['rows'] | null) =>
    registeredScreens(router).flatMap(({ requests }) => requests?.(client, month, rows) ?? [])
  return [
    // Where the installed app opens.
    { part: 'overview', send: () => client.query(overviewQuery({})) },
    { part: 'overview', send: () => client.query(unitsQuery()) },
    { part: 'overview', send: () => client.query(periodsQuery(undefined)) },
    { part: 'overview', send: () => client.query(periodsQuery(search.unit)) },
    { part: 'overview', send: () => client.query(sessionQuery()) },
    { part: 'report', send: () => client.query(indicatorsQuery()) },
    { part: 'present', send: () => client.query(correctionsQuery(key)) },
    ...searches.flatMap((each) => ofScreens(each, overview.rows)),
    ...(before ? ofScreens(before, null) : []),
  ]
}

/** The addresses by which screens may request the month: by name, as the newest, and as it is shown. */
function searchesOf(search: ScreenSearch, { period, next }: Overview): readonly ScreenSearch[] {
  const { unit } = search
  return [
    { unit, period },
    ...(next === null ? [{ unit }] : []),
    ...(search.edition || search.at ? [{ ...search, period }] : []),
  ]
}
