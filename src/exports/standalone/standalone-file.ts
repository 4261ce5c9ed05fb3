import type { AnyRouter } from '@tanstack/react-router'

import { monthRequests } from '~/api/month-requests.ts'
import { CACHED_AT_HEADER } from '../../api/cached-at.ts'
import type { Fetch } from '../../api/client.ts'
import { createQueryClient } from '../../api/query-client.ts'
import type { ScreenSearch } from '../../api/screen.ts'
import type { Language } from '../../language/catalogues/language.ts'
import type { OnProgress } from '../core/make-file.ts'

/** What the app in a standalone file knows: the API's answers by their addresses. */
export interface RecordedMonth {
  /** When they were given, ISO 8601 in UTC. */
  readonly at: string
  /** Where it opens. */
  readonly address: string
  readonly language: Language
  /** Shown for anything the file does not contain. */
  readonly refusal: string
  readonly answers: Readonly<Record<string, string>>
}

/** Nobody is signed in where there is no server. */
const NOBODY = JSON.stringify({ account: null, isReadingOpen: true })

/** The data changed during each attempt to read the month. */
export class ChangedMeanwhile extends Error {
  override readonly name = 'ChangedMeanwhile'
}

const ATTEMPTS = 3

/**
 * Requests all that the screens of a month may request, and keeps the answers as they came, all of
 * one version of the data.
 *
 * @param now - ISO 8601 in UTC
 * @returns `at`: `now`, or the time of the oldest answer that came from the browser's cache
 * @throws ApiProblem, TypeError if one of the requests fails: a recorded month is complete;
 *   ChangedMeanwhile
 */
export async function recordMonth(
  router: AnyRouter,
  search: ScreenSearch,
  now: string,
  onProgress: OnProgress,
  fetchApi: Fetch = fetch,
): Promise<Pick<RecordedMonth, 'at' | 'answers'>> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const { versions, ...recorded } = await recordOnce(router, search, now, onProgress, fetchApi)
    if (versions.size <= 1) return recorded
  }
  throw new ChangedMeanwhile()
}

/** The version of the data in an ETag (`server/api/version-tag.ts`). */
const versionIn = (etag: string | null): string | undefined =>
  /"[^".]*\.(\d+)\./.exec(etag ?? '')?.[1]

async function recordOnce(
  router: AnyRouter,
  search: ScreenSearch,
  now: string,
  onProgress: OnProgress,
  fetchApi: Fetch,
) {
  const answers: Record<string, string> = {}
  const versions = new Set<string>()
  let at = now
  const client = createQueryClient(async (request) => {
    const answer = await fetchApi(request)
    const url = new URL(request.url)
    const isSession = url.pathname === '/api/session'
    if (answer.ok)
      answers[url.pathname + url.search] = isSession ? NOBODY : await answer.clone().text()
    const version = versionIn(answer.headers.get('etag'))
    if (version !== undefined) versions.add(version)
    const cachedAt = answer.headers.get(CACHED_AT_HEADER)
    if (cachedAt !== null && cachedAt < at && !isSession) at = cachedAt
    return answer
  })
  const steps = await monthRequests(client, router, search)
  let done = 0
  await Promise.all(
    steps.map(async (step) => {
      await step.send()
      done += 1
      onProgress(done / steps.length)
    }),
  )
  return { at, answers, versions }
}

/**
 * A month as one file that opens from a memory stick, without server and network.
 *
 * @param now - ISO 8601 in UTC
 * @param refusal - shown for anything the file does not contain
 * @throws what fetching throws
 */
export async function standaloneFile(
  router: AnyRouter,
  search: ScreenSearch,
  now: string,
  language: Language,
  refusal: string,
  onProgress: OnProgress,
  signal: AbortSignal,
): Promise<Blob> {
  const response = await fetch('/standalone.html', { signal })
  if (!response.ok) throw new TypeError('the empty standalone file could not be fetched')
  const [template, { at, answers }] = await Promise.all([
    response.text(),
    recordMonth(router, search, now, onProgress),
  ])
  const parameters = new URLSearchParams(
    Object.entries(search).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value)]],
    ),
  )
  const month: RecordedMonth = { at, address: `/?${parameters}`, language, refusal, answers }
  // `</script` would end the element; escaped like this, it is the same JSON.
  const json = JSON.stringify(month).replaceAll('<', '\\u003c')
  return new Blob([template.replace('<!--month-->', () => json)])
}
