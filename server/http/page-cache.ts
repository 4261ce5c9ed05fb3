/** Answers a request, usually with a page. */
export type Answer = (request: Request) => Response | Promise<Response>

interface Page {
  readonly body: ArrayBuffer
  readonly status: number
  readonly headers: Headers
  readonly version: number
}

const MAX_PAGES = 200

/**
 * Renders a page once for each version of the data: rendering and compressing takes some thirty
 * milliseconds, reading the version a fraction of one. Why not a library: decision 0037.
 *
 * @param answer - renders the page; answers marked `no-store` are not cached
 * @param version - the version of all data
 */
export function cachedPages(answer: Answer, version: () => Promise<number>): Answer {
  const pages = new Map<string, Page>()
  return async (request) => {
    // The page depends on cookies: language, theme and session.
    const parts = ['cookie', 'accept-encoding'].map((name) => request.headers.get(name))
    const key = [request.method, request.url, ...parts].join(' ')
    const now = await version()
    const cached = pages.get(key)
    if (cached?.version === now) return response(cached)
    const made = await answer(request)
    const page = {
      body: await made.arrayBuffer(),
      status: made.status,
      headers: made.headers,
      version: now,
    }
    pages.delete(key)
    if (page.status === 200 && page.headers.get('cache-control') !== 'no-store')
      pages.set(key, page)
    const [oldest] = pages.keys()
    if (pages.size > MAX_PAGES && oldest !== undefined) pages.delete(oldest)
    return response(page)
  }
}

const response = ({ body, status, headers }: Page): Response =>
  new Response(body.byteLength > 0 ? body : null, { status, headers })
