import { CACHED_AT_HEADER } from '../../api/cached-at.ts'

/** The part of a browser's `Cache` that is needed here. */
interface BrowserCache {
  match(url: string, options?: { ignoreVary: boolean }): Promise<Response | undefined>
  put(url: string, answer: Response): Promise<void>
  delete(url: string): Promise<boolean>
  keys(): Promise<readonly { readonly url: string }[]>
}

interface Surroundings {
  readonly open: () => Promise<BrowserCache>
  readonly fetchApi: (request: Request) => Promise<Response>
  /** ISO 8601. */
  readonly now: () => string
  /** Resolves when a reader has waited long enough for the network. */
  readonly timeout: () => Promise<null>
  /** How many answers are cached; the oldest are removed first. */
  readonly most: number
}

interface Reading {
  readonly answer: Promise<Response>
  /** Resolves when the answer is cached or cannot be; the worker has to stay alive until then. */
  readonly done: Promise<void>
}

/** From a proxy whose server is down; to a reader the same as no network. */
const SERVER_DOWN: ReadonlySet<number> = new Set([502, 503, 504])
/** After these the reader may not see the cached copy either. */
const REFUSED: ReadonlySet<number> = new Set([401, 403, 404])

const AT_ONCE = 4
const WHATEVER_THE_ENCODING = { ignoreVary: true }

/** True for an answer of the server itself, whatever its status. */
export const isFromServer = (answer: Response | null): answer is Response =>
  answer !== null && !SERVER_DOWN.has(answer.status)

/** The copy to cache: it says when it was cached, and no longer that it was compressed. */
function cachedCopy(answer: Response, at: string): Response {
  const headers = new Headers(answer.headers)
  for (const name of ['content-encoding', 'content-length']) headers.delete(name)
  headers.set(CACHED_AT_HEADER, at)
  return new Response(answer.body, { status: answer.status, headers })
}

const accountIn = async (session: Response): Promise<string> => {
  const { account } = (await session.json()) as { account: { id: string; role: string } | null }
  return account ? `${account.id} ${account.role}` : ''
}

/** Answers of the API: from the network while there is one, otherwise from the cache. */
export function answerCache({ open, fetchApi, now, timeout, most }: Surroundings) {
  // Counts how often the cache was emptied: an answer requested before that must not be cached after it.
  let era = 0

  const empty = async (): Promise<void> => {
    era += 1
    const cache = await open()
    for (const { url } of await cache.keys()) await cache.delete(url)
  }

  async function store(url: string, answer: Response, requestedIn: number): Promise<void> {
    if (REFUSED.has(answer.status)) {
      // The session ended elsewhere: remove everything it could read.
      if (answer.status === 401) await empty()
      else await (await open()).delete(url)
    }
    if (!answer.ok || requestedIn !== era) return
    const cache = await open()
    if (new URL(url).pathname === '/api/session') {
      const before = await cache.match(url, WHATEVER_THE_ENCODING)
      if (before && (await accountIn(before)) !== (await accountIn(answer.clone()))) await empty()
      requestedIn = era
    }
    await cache.put(url, cachedCopy(answer, now()))
    // The cache was emptied during the write.
    if (requestedIn !== era) await cache.delete(url)
    const cached = await cache.keys()
    for (const oldest of cached.slice(0, Math.max(0, cached.length - most)))
      await cache.delete(oldest.url)
  }

  return {
    /**
     * Network first; the cached answer if there is no network or it takes too long.
     *
     * @param isFresh - never answers from the cache, and only once the new answer is cached
     */
    read(request: Request, isFresh = false): Reading {
      const requestedIn = era
      const network = fetchApi(request)
      const copy = network.then((answer) => answer.clone())
      const done = copy.then((answer) => store(request.url, answer, requestedIn)).catch(() => {})
      const answered = async () => {
        if (isFresh) return done.then(() => network)
        const first = await Promise.race([network.catch(() => null), timeout()])
        if (isFromServer(first)) return first
        const cached = await (await open()).match(request.url, WHATEVER_THE_ENCODING)
        // Without a cached answer the reader gets what the network gives, even a failure.
        return cached ?? network
      }
      return { answer: answered(), done }
    },

    /** Signs in or out. Signing out empties the cache even if the request does not reach the server. */
    async sign(request: Request): Promise<Response> {
      if (request.method === 'DELETE') await empty()
      const answer = await fetchApi(request)
      if (answer.ok) await empty()
      return answer
    },

    /** Fetches every cached answer again: a new version may answer differently. Failures keep the old one. */
    async renew(): Promise<void> {
      const cache = await open()
      const requestedIn = era
      const renewed = async ({ url }: { readonly url: string }) => {
        const answer = await fetchApi(new Request(url)).catch(() => null)
        if (answer?.ok && (await cache.match(url, WHATEVER_THE_ENCODING)))
          await store(url, answer, requestedIn)
      }
      const cached = await cache.keys()
      // In small batches: one by one takes minutes, all at once leaves no connection for the reader.
      for (let i = 0; i < cached.length; i += AT_ONCE)
        await Promise.all(cached.slice(i, i + AT_ONCE).map(renewed))
    },
  }
}
