import { createQueryClient } from './api/query-client.ts'
import type { ScreenSearch } from './api/screen.ts'
import type { TellProgress } from './files/make-file.ts'
import type { Language } from './i18n/language.ts'
import { stepsOf } from './prepare-meeting.ts'

/** What the app in a closed room knows: the API's answers by their addresses. */
export interface ClosedRecord {
  /** When they were given, ISO 8601 in UTC. */
  readonly at: string
  /** Where it opens. */
  readonly address: string
  readonly language: Language
  readonly answers: Readonly<Record<string, string>>
}

/** Nobody is signed in where there is no server. */
const NOBODY = JSON.stringify({ account: null, isReadingOpen: true })

/**
 * Asks for all that the screens of a month may ask for, and keeps the answers as they came.
 *
 * @throws ApiProblem, TypeError where one of them could not be had: a record has no holes
 */
async function recorded(search: ScreenSearch, tell: TellProgress): Promise<Record<string, string>> {
  const answers: Record<string, string> = {}
  const client = createQueryClient(async (request) => {
    const answer = await fetch(request)
    const { pathname, search: asked } = new URL(request.url)
    if (answer.ok)
      answers[pathname + asked] = pathname === '/api/session' ? NOBODY : await answer.clone().text()
    return answer
  })
  const steps = await stepsOf(client, search)
  let done = 0
  await Promise.all(
    steps.map(async (step) => {
      await step.do()
      done += 1
      tell(done / steps.length)
    }),
  )
  return answers
}

/**
 * A month as one file that opens from a memory stick, without server and network.
 *
 * @param at - the instant that the file says its figures are of, ISO 8601 in UTC
 * @throws what fetching throws
 */
export async function closedRoomFile(
  search: ScreenSearch,
  at: string,
  language: Language,
  tell: TellProgress,
  signal: AbortSignal,
): Promise<Blob> {
  const response = await fetch('/closed-room.html', { signal })
  if (!response.ok) throw new TypeError('the empty room could not be had')
  const [template, answers] = await Promise.all([response.text(), recorded(search, tell)])
  const parameters = new URLSearchParams(
    Object.entries(search).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value)]],
    ),
  )
  const record: ClosedRecord = { at, address: `/?${parameters}`, language, answers }
  // Only the end of the element could end it; written so, it is the same JSON.
  const json = JSON.stringify(record).replaceAll('<', '\\u003c')
  return new Blob([template.replace('<!--record-->', () => json)])
}
