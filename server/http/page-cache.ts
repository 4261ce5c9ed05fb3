/** Answers a request with a page, or with whatever else stands at its address. */
export type Answer = (request: Request) => Response | Promise<Response>

interface Page {
  readonly body: ArrayBuffer
  readonly status: number
  readonly headers: Headers
  readonly version: number
}

const PAGES_KEPT = 200

/**
 * Makes a page once for as long as the data behind it stays the same: drawing and compressing it
 * costs some thirty milliseconds, asking for the version of the data a fraction of one.
 *
 * @param answer - makes the page; one it marks `no-store` is not kept
 * @param version - of all data, as the store counts it
 */
export function cachedPages(answer: Answer, version: () => Promise<number>): Answer {
  const pages = new Map<string, Page>()
  return async (request) => {
    // Language, theme and session are cookies, and part of what is drawn.
    const parts = ['cookie', 'accept-encoding'].map((name) => request.headers.get(name))
    const key = [request.method, request.url, ...parts].join(' ')
    const now = await version()
    const kept = pages.get(key)
    if (kept?.version === now) return response(kept)
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
    if (pages.size > PAGES_KEPT && oldest !== undefined) pages.delete(oldest)
    return response(page)
  }
}

const response = ({ body, status, headers }: Page): Response =>
  new Response(body.byteLength > 0 ? body : null, { status, headers })
