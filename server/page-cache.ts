import type { FetchApi, Prerender } from './app.ts'

interface Page {
  readonly html: string
  readonly status: number
  readonly headers: Headers
  /** What the page was drawn from: each address of the API, and the ETag it answered with. */
  readonly drawnFrom: ReadonlyMap<string, string | null>
}

const PAGES_KEPT = 200

/**
 * Draws a page once for as long as the data behind it stays the same. Drawing costs some thirty
 * milliseconds, asking the API again for what it was drawn from about three, so that every answer
 * is as fresh as one drawn anew.
 */
export function cachedPages(prerender: Prerender): Prerender {
  const pages = new Map<string, Page>()
  return async (request, template, fetchApi) => {
    // Language and theme are cookies, and part of what is drawn.
    const key = `${request.url} ${request.headers.get('cookie') ?? ''}`
    const kept = pages.get(key)
    if (kept && (await isFresh(kept, fetchApi))) return answer(kept)
    const drawnFrom = new Map<string, string | null>()
    const response = await prerender(request, template, async (asked) => {
      const given = await fetchApi(asked)
      drawnFrom.set(asked.url, given.headers.get('etag'))
      return given
    })
    const page = {
      html: await response.text(),
      status: response.status,
      headers: response.headers,
      drawnFrom,
    }
    pages.delete(key)
    if (page.status === 200) pages.set(key, page)
    const [oldest] = pages.keys()
    if (pages.size > PAGES_KEPT && oldest !== undefined) pages.delete(oldest)
    return answer(page)
  }
}

const answer = ({ html, status, headers }: Page): Response =>
  new Response(html, { status, headers })

async function isFresh({ drawnFrom }: Page, fetchApi: FetchApi): Promise<boolean> {
  for (const [url, etag] of drawnFrom) {
    if (etag === null) return false
    const { status } = await fetchApi(new Request(url, { headers: { 'if-none-match': etag } }))
    if (status !== 304) return false
  }
  return drawnFrom.size > 0
}
