/** On an answer that comes from what the browser kept, not from the server: when it was got, ISO 8601. */
export const CACHED_AT_HEADER = 'x-so-ket-kept'

/** On a request that waits until its answer is kept: who prepares a meeting has to know that it is. */
export const MUST_CACHE_HEADER = 'x-so-ket-keep'

/** The one cache of kept answers. It outlives a new version of the program, which asks for all anew. */
export const ANSWER_CACHE = 'so-ket-kept'

/** What a reader's screens ask for. Whatever is not named here is never kept: sheets, accounts, trails. */
const READ =
  /^\/api\/(overview|indicators(\/[^/]+)?|report|compare|corrections|periods|units|session|(directives|arrangements|meetings)\/[^/]+\/[^/]+)$/

/** After these somebody else reads on this machine. */
const SIGNING = /^\/api\/(session|sessions|session\/password|set-up)$/

/**
 * How the worker answers a request: `page`, the network and else the bare app; `built`, a file of the
 * build; `read`, the network and else the kept answer; `signing`, the network, and what was kept goes.
 * `null`: not at all, the browser asks as if there were no worker.
 */
export type CacheStrategy = 'page' | 'built' | 'read' | 'signing' | null

interface Asked {
  readonly method: string
  readonly mode: string
  readonly url: string
}

/** @param built - paths of the build's files, as `/icon.svg`; `url` of the request is absolute */
export function cacheStrategyOf(
  { method, mode, url }: Asked,
  built: ReadonlySet<string>,
): CacheStrategy {
  const { pathname } = new URL(url)
  const isApi = pathname.startsWith('/api/')
  if (method !== 'GET' && method !== 'HEAD') return SIGNING.test(pathname) ? 'signing' : null
  // An asset of another version may be among what that version put aside.
  if (built.has(pathname) || pathname.startsWith('/assets/')) return 'built'
  if (method === 'HEAD') return null
  if (mode === 'navigate') return isApi ? null : 'page'
  return READ.test(pathname) ? 'read' : null
}

/** True for the address of an answer that is kept. @param url - absolute */
export const isCacheable = (url: string): boolean => READ.test(new URL(url).pathname)
