import type { AnyRouter } from '@tanstack/react-router'

import { monthRequests } from '~/api/month-requests.ts'
import type { Fetch } from '../../api/client.ts'
import { KEPT_HEADER } from '../../api/kept-answer.ts'
import { createQueryClient } from '../../api/query-client.ts'
import type { ScreenSearch } from '../../api/screen.ts'
import type { Language } from '../../language/catalogues/language.ts'
import type { TellProgress } from '../core/make-file.ts'

/** What the app in a closed room knows: the API's answers by their addresses. */
export interface ClosedRecord {
  /** When they were given, ISO 8601 in UTC. */
  readonly at: string
  /** Where it opens. */
  readonly address: string
  readonly language: Language
  /** What it says of anything it does not hold. */
  readonly refusal: string
  readonly answers: Readonly<Record<string, string>>
}

/** Nobody is signed in where there is no server. */
const NOBODY = JSON.stringify({ account: null, isReadingOpen: true })

/** The data changed each time while the month was being read. */
export class ChangedMeanwhile extends Error {
  override readonly name = 'ChangedMeanwhile'
}

const TRIES = 3

/**
 * Asks for all that the screens of a month may ask for, and keeps the answers as they came, all of one
 * version of the data.
 *
 * @param now - ISO 8601 in UTC
 * @returns `at`: `now`, or when the oldest answer was got that the browser had kept
 * @throws ApiProblem, TypeError where one of them could not be had: a record has no holes;
 *   ChangedMeanwhile
 */
export async function recorded(
  router: AnyRouter,
  search: ScreenSearch,
  now: string,
  tell: TellProgress,
  fetchApi: Fetch = fetch,
): Promise<Pick<ClosedRecord, 'at' | 'answers'>> {
  for (let tried = 0; tried < TRIES; tried += 1) {
    const { versions, ...record } = await recordedOnce(router, search, now, tell, fetchApi)
    if (versions.size <= 1) return record
  }
  throw new ChangedMeanwhile()
}

/** The version of the data in an ETag (`server/api/version-tag.ts`). */
const versionIn = (etag: string | null): string | undefined =>
  /"[^".]*\.(\d+)\./.exec(etag ?? '')?.[1]

async function recordedOnce(
  router: AnyRouter,
  search: ScreenSearch,
  now: string,
  tell: TellProgress,
  fetchApi: Fetch,
) {
  const answers: Record<string, string> = {}
  const versions = new Set<string>()
  let at = now
  const client = createQueryClient(async (request) => {
    const answer = await fetchApi(request)
    const { pathname, search: asked } = new URL(request.url)
    if (answer.ok)
      answers[pathname + asked] = pathname === '/api/session' ? NOBODY : await answer.clone().text()
    const version = versionIn(answer.headers.get('etag'))
    if (version !== undefined) versions.add(version)
    const kept = answer.headers.get(KEPT_HEADER)
    if (kept !== null && kept < at && pathname !== '/api/session') at = kept
    return answer
  })
  const steps = await monthRequests(client, router, search)
  let done = 0
  await Promise.all(
    steps.map(async (step) => {
      await step.send()
      done += 1
      tell(done / steps.length)
    }),
  )
  return { at, answers, versions }
}

/**
 * A month as one file that opens from a memory stick, without server and network.
 *
 * @param now - ISO 8601 in UTC
 * @param refusal - what the file says of anything it does not hold
 * @throws what fetching throws
 */
export async function closedRoomFile(
  router: AnyRouter,
  search: ScreenSearch,
  now: string,
  language: Language,
  refusal: string,
  tell: TellProgress,
  signal: AbortSignal,
): Promise<Blob> {
  const response = await fetch('/closed-room.html', { signal })
  if (!response.ok) throw new TypeError('the empty room could not be had')
  const [template, { at, answers }] = await Promise.all([
    response.text(),
    recorded(router, search, now, tell),
  ])
  const parameters = new URLSearchParams(
    Object.entries(search).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value)]],
    ),
  )
  const record: ClosedRecord = { at, address: `/?${parameters}`, language, refusal, answers }
  // Only the end of the element could end it; written so, it is the same JSON.
  const json = JSON.stringify(record).replaceAll('<', '\\u003c')
  return new Blob([template.replace('<!--record-->', () => json)])
}
