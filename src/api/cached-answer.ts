/** On a request that resolves only once its answer is cached, as when a meeting is prepared. */
export const MUST_CACHE_HEADER = 'x-so-ket-keep'

/** The one cache of answers. A new version of the program keeps it and fetches every answer again. */
export const ANSWER_CACHE = 'so-ket-kept'

/** What a reader's screens request. Everything else is never cached: sheets, accounts, the audit trail. */
const READ =
  /^\/api\/(overview|indicators(\/[^/]+)?|report|compare|matrix|corrections|periods|programmes|units|session|events\/[^/]+|(directives|arrangements|meetings)\/[^/]+\/[^/]+)$/

/** After these, somebody else may be reading on this machine. */
const SIGNING = /^\/api\/(session|sessions|session\/password|set-up)$/

/**
 * How the worker answers a request: `page`, from the network or else with the bare app; `built`, with a
 * file of the build; `read`, from the network or else from the cache; `signing`, from the network, and
 * the cache is emptied. `null`: not at all, as if there were no worker.
 */
export type CacheStrategy = 'page' | 'built' | 'read' | 'signing' | null

interface Requested {
  readonly method: string
  readonly mode: string
  readonly url: string
}

/** @param built - paths of the build's files, such as `/icon.svg`; the request's `url` is absolute */
export function cacheStrategyOf(
  { method, mode, url }: Requested,
  built: ReadonlySet<string>,
): CacheStrategy {
  const { pathname } = new URL(url)
  const isApi = pathname.startsWith('/api/')
  if (method !== 'GET' && method !== 'HEAD') return SIGNING.test(pathname) ? 'signing' : null
  // An asset of another version may be in that version's cache.
  if (built.has(pathname) || pathname.startsWith('/assets/')) return 'built'
  if (method === 'HEAD') return null
  if (mode === 'navigate') return isApi ? null : 'page'
  return READ.test(pathname) ? 'read' : null
}

/** True if the answer of this address is cached. @param url - absolute */
export const isCacheable = (url: string): boolean => READ.test(new URL(url).pathname)
