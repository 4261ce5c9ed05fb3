import type { QueryClient } from '@tanstack/react-query'

import { arrangementQuery } from '../api/arrangements.ts'
import type { Fetch } from '../api/client.ts'
import { comparisonQuery } from '../api/compare.ts'
import { correctionsQuery } from '../api/corrections.ts'
import { directivesQuery } from '../api/directives.ts'
import { indicatorQuery, indicatorsQuery } from '../api/indicators.ts'
import { KEPT_AT } from '../api/kept.ts'
import { meetingsQuery } from '../api/meetings.ts'
import { overviewQuery } from '../api/overview.ts'
import { periodsQuery } from '../api/periods.ts'
import { createQueryClient } from '../api/query-client.ts'
import { reportQuery } from '../api/report.ts'
import type { ScreenSearch } from '../api/screen.ts'
import { unitsQuery } from '../api/units.ts'
import type { Period } from '../domain/period.ts'
import type { Unit } from '../domain/unit.ts'

/** All that the screens ask about one month, as it was answered. */
export interface MonthRecord {
  readonly unit: Unit
  readonly period: Period
  /** When the oldest of the answers was got, in milliseconds since 1970. */
  readonly at: number
  /** Whether the network was gone, and answers were kept ones. */
  readonly isKept: boolean
  /** By path and query, as `/api/overview?period=2021-04`. */
  readonly answers: Readonly<Record<string, unknown>>
}

/** The data changed each time while the month was being read. */
export class ChangedMeanwhile extends Error {
  override readonly name = 'ChangedMeanwhile'
}

export interface RecordParts {
  readonly fetchApi: Fetch
  readonly now: () => number
  /** How much is done, 0–1. */
  readonly tell: (share: number) => void
  readonly signal: AbortSignal
}

const TRIES = 3
/** As many as a browser asks one server at a time. */
const AT_ONCE = 6

/**
 * Asks everything that overview, indicators, report, comparison and slides ask about a month, all of
 * it at one version of the data.
 *
 * @param searches - addresses of that one month; the newest also goes by none
 * @throws ApiProblem, TypeError where an answer could not be had; ChangedMeanwhile; the signal's reason
 */
export async function recordMonth(
  searches: readonly [ScreenSearch, ...ScreenSearch[]],
  parts: RecordParts,
): Promise<MonthRecord> {
  for (let tried = 0; tried < TRIES; tried += 1) {
    const { record, versions } = await recordedOnce(searches, parts)
    if (versions.size <= 1) return record
  }
  throw new ChangedMeanwhile()
}

async function recordedOnce(
  searches: readonly [ScreenSearch, ...ScreenSearch[]],
  { fetchApi, now, tell, signal }: RecordParts,
) {
  const answers: Record<string, unknown> = {}
  const versions = new Set<string>()
  let at = now()
  let isKept = false
  const client = createQueryClient(async (request) => {
    signal.throwIfAborted()
    const response = await fetchApi(request)
    if (!response.ok) return response
    const { pathname, search } = new URL(request.url)
    answers[pathname + search] = await response.clone().json()
    versions.add(versionOf(response.headers.get('etag')))
    const kept = Number(response.headers.get(KEPT_AT))
    if (kept > 0) {
      isKept = true
      at = Math.min(at, kept)
    }
    return response
  })

  const { unit, period, rows } = await client.query(overviewQuery(searches[0]))
  const ids = rows.map(({ indicator }) => indicator.id)
  const asked = searches.flatMap((search) => questions(client, search, ids))
  asked.push(...(await slideQuestions(client, searches, { unit: unit.id, period })))
  for (let done = 0; done < asked.length; done += AT_ONCE) {
    tell(done / asked.length)
    await Promise.all(asked.slice(done, done + AT_ONCE).map((ask) => ask()))
  }
  tell(1)
  return { record: { unit, period, at, isKept, answers }, versions }
}

type Question = () => Promise<unknown>

/** What the screens ask at one address of the month. */
const questions = (
  client: QueryClient,
  search: ScreenSearch,
  ids: readonly string[],
): Question[] => [
  () => client.query(unitsQuery()),
  () => client.query(indicatorsQuery()),
  () => client.query(periodsQuery(search.unit)),
  () => client.query({ ...overviewQuery(search), staleTime: 0 }),
  () => client.query(reportQuery(search)),
  () => client.query(correctionsQuery(search)),
  () => client.query(comparisonQuery(undefined, search)),
  ...ids.flatMap((id) => [
    () => client.query(indicatorQuery(id, search)),
    () => client.query(comparisonQuery(id, search)),
  ]),
]

/** What the slides ask beside; while a meeting goes on, the figures as it froze them. */
async function slideQuestions(
  client: QueryClient,
  searches: readonly ScreenSearch[],
  key: { readonly unit: string; readonly period: Period },
): Promise<Question[]> {
  const meetings = await client.query(meetingsQuery(key))
  const at = meetings.findLast(({ meeting }) => meeting.endedAt === null)?.meeting.version
  const frozen = at === undefined ? [] : searches.map((search) => ({ ...search, at }))
  return [
    () => client.query(arrangementQuery(key)),
    () => client.query(directivesQuery(key)),
    ...frozen.flatMap((search) => [
      () => client.query(overviewQuery(search)),
      () => client.query(correctionsQuery(search)),
    ]),
  ]
}

/** The version of the data in an ETag (`server/api/version-tag.ts`); nothing known is one as well. */
const versionOf = (etag: string | null): string => /"[^".]*\.(\d+)\./.exec(etag ?? '')?.[1] ?? ''
