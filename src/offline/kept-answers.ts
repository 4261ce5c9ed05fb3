import { ANSWERS, KEPT_AT } from '../api/kept.ts'

export type Ask = (request: Request) => Promise<Response>

export interface AnswerParts {
  readonly storage: Pick<CacheStorage, 'open' | 'delete'>
  readonly ask: Ask
  /** In milliseconds since 1970. */
  readonly now: () => number
  /** Resolves when nobody should wait any longer for the network. */
  readonly limit: () => Promise<unknown>
}

/** Some eight months, prepared whole. */
const MOST_KEPT = 600
// The body is kept as it was read, so it is no longer compressed.
const OF_THE_TRANSPORT = ['content-encoding', 'content-length', 'transfer-encoding']

/**
 * The API, asked over the network first. Each answer is kept with its ETag, which names the version of
 * the data, and with the time; where the network fails or takes too long, the kept one is given.
 */
export function keptAnswers({ storage, ask, now, limit }: AnswerParts) {
  // An answer asked for before everything was forgotten must not be kept after.
  let forgotten = 0

  async function keep(url: string, response: Response): Promise<void> {
    const headers = new Headers(response.headers)
    for (const name of OF_THE_TRANSPORT) headers.delete(name)
    headers.set(KEPT_AT, String(now()))
    const cache = await storage.open(ANSWERS)
    await cache.put(url, new Response(await response.blob(), { headers }))
    const kept = await cache.keys()
    // Oldest first.
    for (const request of kept.slice(0, Math.max(0, kept.length - MOST_KEPT)))
      await cache.delete(request)
  }

  async function forget(): Promise<void> {
    forgotten += 1
    await storage.delete(ANSWERS)
  }

  async function fresh(request: Request): Promise<Response> {
    const before = forgotten
    const response = await ask(request)
    // Whoever read here may not any more.
    if (response.status === 401) await forget()
    if (!response.ok || before !== forgotten) return response
    // A full disk keeps nothing; the reader has the answer all the same.
    await keep(request.url, response.clone()).catch(() => {})
    if (before !== forgotten) await (await storage.open(ANSWERS)).delete(request.url)
    return response
  }

  return {
    /** `settled` resolves when nothing is left to be done for the answer. */
    answer(request: Request): { answer: Promise<Response>; settled: Promise<unknown> } {
      const asked = fresh(request)
      const answer = async () => {
        const kept = await (await storage.open(ANSWERS)).match(request.url, { ignoreVary: true })
        if (!kept) return asked
        const served = asked.then(
          (response) => (response.status >= 500 ? kept : response),
          () => kept,
        )
        return Promise.race([served, limit().then(() => kept)])
      }
      return { answer: answer(), settled: asked.catch(() => {}) }
    },

    /** Sends a request that changes who reads here; what the one before read is not kept. */
    async change(request: Request): Promise<Response> {
      // Signing out counts even where the server cannot be told.
      if (request.method === 'DELETE') await forget()
      const response = await ask(request)
      if (response.ok) await forget()
      return response
    },
  }
}
