import type { QueryClient } from '@tanstack/react-query'

import type { Indicator } from '~/domain/indicator.ts'
import { comparisonQuery } from './compare.ts'
import { correctionsQuery } from './corrections.ts'
import { indicatorQuery, indicatorsQuery } from './indicators.ts'
import { meetingsQuery } from './meetings.ts'
import { type Overview, overviewQuery } from './overview.ts'
import { periodsQuery } from './periods.ts'
import { reportQuery } from './report.ts'
import type { ScreenSearch } from './screen.ts'
import { sessionQuery } from './session.ts'
import { frozenBy, loadShow, underWay } from './show.ts'
import { unitsQuery } from './units.ts'

/** A screen, or the page of an indicator. */
export type MonthPart =
  | 'overview'
  | 'report'
  | 'compare'
  | 'present'
  | { readonly indicator: Indicator['name'] }

interface Step {
  readonly part: MonthPart
  readonly do: () => Promise<unknown>
}

/** All that the screens of a month ask for, and those of the month before. */
export async function stepsOf(client: QueryClient, search: ScreenSearch): Promise<readonly Step[]> {
  const overview = await client.query(overviewQuery(search))
  const key = { unit: overview.unit.id, period: overview.period }
  const meeting = underWay(await client.query(meetingsQuery(key)))
  const screens = addressesOf(search, overview).flatMap((each) => {
    const frozen = frozenBy(each, meeting)
    return frozen === each ? [each] : [each, frozen]
  })
  const before = overview.previous && { unit: search.unit, period: overview.previous }
  return [
    // Where the installed app opens.
    { part: 'overview', do: () => client.query(overviewQuery({})) },
    { part: 'overview', do: () => client.query(unitsQuery()) },
    { part: 'overview', do: () => client.query(periodsQuery(undefined)) },
    { part: 'overview', do: () => client.query(periodsQuery(search.unit)) },
    { part: 'overview', do: () => client.query(sessionQuery()) },
    { part: 'report', do: () => client.query(indicatorsQuery()) },
    { part: 'present', do: () => client.query(correctionsQuery(key)) },
    ...screens.flatMap((each) => stepsOfScreens(client, each, overview)),
    ...(before ? stepsOfMonth(client, before) : []),
  ]
}

/** How the screens may ask for the month: by its name, as the newest, and as it is on the screen. */
function addressesOf(search: ScreenSearch, { period, next }: Overview): readonly ScreenSearch[] {
  const { unit } = search
  return [
    { unit, period },
    ...(next === null ? [{ unit }] : []),
    ...(search.edition || search.at ? [{ ...search, period }] : []),
  ]
}

const stepsOfMonth = (client: QueryClient, search: ScreenSearch): readonly Step[] => [
  { part: 'overview', do: () => client.query(overviewQuery(search)) },
  { part: 'report', do: () => client.query(reportQuery(search)) },
  { part: 'report', do: () => client.query(correctionsQuery(search)) },
  { part: 'present', do: () => loadShow(client, search) },
]

function stepsOfScreens(
  client: QueryClient,
  search: ScreenSearch,
  { rows }: Overview,
): readonly Step[] {
  return [
    ...stepsOfMonth(client, search),
    { part: 'compare', do: () => client.query(comparisonQuery(undefined, search)) },
    ...rows.flatMap(({ indicator: { id, name } }) => {
      const part = { indicator: name }
      return [
        { part, do: () => client.query(indicatorQuery(id, search)) },
        { part, do: () => client.query(comparisonQuery(id, search)) },
      ]
    }),
  ]
}
