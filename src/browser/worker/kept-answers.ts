import { CACHED_AT_HEADER } from '../../api/cached-answer.ts'

/** As much of a browser's cache as is needed here. */
interface AnswerCache {
  match(url: string, options?: { ignoreVary: boolean }): Promise<Response | undefined>
  put(url: string, answer: Response): Promise<void>
  delete(url: string): Promise<boolean>
  keys(): Promise<readonly { readonly url: string }[]>
}

interface Surroundings {
  readonly open: () => Promise<AnswerCache>
  readonly fetchApi: (request: Request) => Promise<Response>
  /** ISO 8601. */
  readonly now: () => string
  /** Resolves when a reader has waited long enough for the network. */
  readonly patience: () => Promise<null>
  /** How many answers are kept; the oldest go first. */
  readonly most: number
}

interface Reading {
  readonly answer: Promise<Response>
  /** Resolves when the answer is kept, or cannot be; the worker has to live until then. */
  readonly done: Promise<void>
}

/** A proxy in front of a server that is away; to a reader the same as no network. */
const AWAY: ReadonlySet<number> = new Set([502, 503, 504])
/** What may not be read any more is not kept either. */
const REFUSED: ReadonlySet<number> = new Set([401, 403, 404])

const AT_ONCE = 4
const WHATEVER_THE_ENCODING = { ignoreVary: true }

/** True for an answer of the server itself, whatever it says. */
export const isThere = (answer: Response | null): answer is Response =>
  answer !== null && !AWAY.has(answer.status)

/** The answer to be kept: it says since when, and no more that it was compressed. */
function keptCopy(answer: Response, at: string): Response {
  const headers = new Headers(answer.headers)
  for (const name of ['content-encoding', 'content-length']) headers.delete(name)
  headers.set(CACHED_AT_HEADER, at)
  return new Response(answer.body, { status: answer.status, headers })
}

const accountIn = async (session: Response): Promise<string> => {
  const { account } = (await session.json()) as { account: { id: string; role: string } | null }
  return account ? `${account.id} ${account.role}` : ''
}

/** Answers of the API, from the network as long as it is there, and as they were kept when it is not. */
export function keptAnswers({ open, fetchApi, now, patience, most }: Surroundings) {
  // Counts emptyings: what was asked for before one must not be kept after it.
  let era = 0

  const empty = async (): Promise<void> => {
    era += 1
    const cache = await open()
    for (const { url } of await cache.keys()) await cache.delete(url)
  }

  async function keep(url: string, answer: Response, asked: number): Promise<void> {
    if (REFUSED.has(answer.status)) {
      // A session that ended elsewhere: nothing it could read stays.
      if (answer.status === 401) await empty()
      else await (await open()).delete(url)
    }
    if (!answer.ok || asked !== era) return
    const cache = await open()
    if (new URL(url).pathname === '/api/session') {
      const before = await cache.match(url, WHATEVER_THE_ENCODING)
      if (before && (await accountIn(before)) !== (await accountIn(answer.clone()))) await empty()
      asked = era
    }
    await cache.put(url, keptCopy(answer, now()))
    // Emptied while it was being written.
    if (asked !== era) await cache.delete(url)
    const kept = await cache.keys()
    for (const oldest of kept.slice(0, Math.max(0, kept.length - most)))
      await cache.delete(oldest.url)
  }

  return {
    /**
     * Network first; the kept answer where there is none, or where it takes too long.
     *
     * @param isFresh - only what the network brings will do, and only once it is kept
     */
    read(request: Request, isFresh = false): Reading {
      const asked = era
      const network = fetchApi(request)
      const copy = network.then((answer) => answer.clone())
      const done = copy.then((answer) => keep(request.url, answer, asked)).catch(() => {})
      const answered = async () => {
        if (isFresh) return done.then(() => network)
        const first = await Promise.race([network.catch(() => null), patience()])
        if (isThere(first)) return first
        const kept = await (await open()).match(request.url, WHATEVER_THE_ENCODING)
        // With nothing kept the reader gets what the network brings, or its failure.
        return kept ?? network
      }
      return { answer: answered(), done }
    },

    /** Somebody signs in or out. Who signs out leaves nothing behind, whether or not the server heard it. */
    async sign(request: Request): Promise<Response> {
      if (request.method === 'DELETE') await empty()
      const answer = await fetchApi(request)
      if (answer.ok) await empty()
      return answer
    },

    /** Asks for everything kept once more: a new version may answer otherwise. What fails stays. */
    async renew(): Promise<void> {
      const cache = await open()
      const asked = era
      const renewed = async ({ url }: { readonly url: string }) => {
        const answer = await fetchApi(new Request(url)).catch(() => null)
        if (answer?.ok && (await cache.match(url, WHATEVER_THE_ENCODING)))
          await keep(url, answer, asked)
      }
      const kept = await cache.keys()
      // A few together: one after the other takes minutes, all at once leaves the reader none.
      for (let i = 0; i < kept.length; i += AT_ONCE)
        await Promise.all(kept.slice(i, i + AT_ONCE).map(renewed))
    },
  }
}
