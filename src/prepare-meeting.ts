import type { QueryClient } from '@tanstack/react-query'

import { comparisonQuery } from './api/compare.ts'
import { correctionsQuery } from './api/corrections.ts'
import { indicatorQuery, indicatorsQuery } from './api/indicators.ts'
import { meetingsQuery } from './api/meetings.ts'
import { type Overview, overviewQuery } from './api/overview.ts'
import { periodsQuery } from './api/periods.ts'
import { createQueryClient } from './api/query-client.ts'
import { reportQuery } from './api/report.ts'
import type { ScreenSearch } from './api/screen.ts'
import { sessionQuery } from './api/session.ts'
import { unitsQuery } from './api/units.ts'
import type { Indicator } from './domain/indicator.ts'
import { appKept, fetchAndKeep } from './offline/app-kept.ts'
import { frozenBy, loadShow, underWay } from './pages/present/show-queries.ts'

/** A screen, `app` for the program itself, or the page of an indicator. */
export type Part =
  | 'app'
  | 'overview'
  | 'report'
  | 'compare'
  | 'present'
  | { readonly indicator: Indicator['name'] }

interface Step {
  readonly part: Part
  readonly do: () => Promise<unknown>
}

/**
 * Brings everything into this browser that a meeting about a month may show: the program, all screens
 * of the month, and the month before.
 *
 * @param search - the unit and month on the screen
 * @param tell - how many of how many requests are done
 * @returns what could not be had, each part once; empty when the meeting needs no network
 */
export async function prepareMeeting(
  search: ScreenSearch,
  tell: (done: number, all: number) => void,
): Promise<readonly Part[]> {
  // Its own client: what the screens hold would not be asked for, and so not be kept.
  const client = createQueryClient(fetchAndKeep)
  client.setDefaultOptions({
    queries: { ...client.getDefaultOptions().queries, staleTime: 0 },
  })
  tell(0, 1)
  // First, so that the worker is there to keep what is asked for.
  if (!(await succeeds(appKept()))) return ['app']
  const steps = await stepsOf(client, search).catch(() => null)
  if (!steps) return ['overview']
  let done = 1
  const missing = await Promise.all(
    steps.map(async (step) => {
      const isThere = await succeeds(step.do())
      done += 1
      tell(done, steps.length + 1)
      return isThere ? [] : [step.part]
    }),
  )
  return [...new Set(missing.flat())]
}

const succeeds = (doing: Promise<unknown>): Promise<boolean> =>
  doing.then(
    () => true,
    () => false,
  )

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
