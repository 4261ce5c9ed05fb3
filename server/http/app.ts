import { serveStatic } from '@hono/node-server/serve-static'
import { type Context, Hono } from 'hono'

import { bodyLimit } from './body-limit.ts'
import { clientBuild } from './build.ts'
import { compressed } from './compression.ts'
import { health } from './health.ts'
import { nameFailures, type RequestLog, requestId, requestLog } from './log.ts'
import { ownAddress } from './own-unit.ts'
import { cachedPages } from './page-cache.ts'
import { rateLimit } from './rate-limit.ts'
import { sameOrigin } from './same-origin.ts'
import { securityHeaders, styleHashes } from './security-headers.ts'

type FetchApi = (request: Request) => Response | Promise<Response>

/** Renders the requested page into the built `index.html`, with data from the API. */
export type Prerender = (
  request: Request,
  template: string,
  fetchApi: FetchApi,
) => Promise<Response>

export interface AppParts {
  readonly api: { readonly fetch: FetchApi }
  /** The version of the data: rendered pages are cached until it changes. */
  readonly version: () => Promise<number>
  /** The folder with the browser's build. */
  readonly clientDir: string
  readonly prerender: Prerender
  /** Called when a page cannot be rendered; the reader gets the app without it. */
  readonly onError?: (error: unknown) => void
  /** Rejects while the server cannot do its work; answered by `/readyz`. */
  readonly ready?: () => Promise<unknown>
  /** Silent if left out. */
  readonly log?: RequestLog
  /** The origin users type, if known. */
  readonly publicUrl?: string | null
  /** Whether our own proxy names the clients. */
  readonly isProxyTrusted?: boolean
  /** Whether published figures may be read without signing in. */
  readonly isReadingOpen?: boolean
}

const LARGEST_BODY = 1024 * 1024

/**
 * Everything the server answers: the API, the files of the build, and pages at all other addresses.
 *
 * @throws MissingBuild if `clientDir` contains no build
 */
export function createApp({
  api,
  version,
  clientDir,
  prerender,
  onError = console.error,
  ready = async () => true,
  log = requestLog({ level: 'silent' }),
  publicUrl = null,
  isProxyTrusted = false,
  isReadingOpen = true,
}: AppParts): Hono {
  const { template, files } = clientBuild(clientDir)
  const fetchApi = nameFailures((request) => api.fetch(request))
  const answerApi = compressed(fetchApi)
  /** Public figures are fetched anonymously; otherwise with the session of the page's reader. */
  const fetchFor = ({ headers }: Request): FetchApi => {
    const cookie = headers.get('cookie')
    if (isReadingOpen || !cookie) return fetchApi
    return (inner) =>
      fetchApi(new Request(inner, { headers: { ...Object.fromEntries(inner.headers), cookie } }))
  }
  const render = async (request: Request) => {
    try {
      return await prerender(request, template, fetchFor(request))
    } catch (error) {
      // The bare template starts the app in the browser, which then fetches from the API itself.
      onError(error)
      return new Response(template, {
        headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
      })
    }
  }
  // A page for signed-in readers must not outlive their session: it is rendered each time.
  const answerPage = isReadingOpen ? cachedPages(compressed(render), version) : compressed(render)
  const answerFile = serveStatic({ root: clientDir, precompressed: true })

  const app = new Hono()
  const ofPages = securityHeaders(["'self'", ...styleHashes(template)])
  const ofReference = referenceHeaders(fetchApi)
  app.use(log.middleware)
  app.use(async (c, next) => (c.req.path === '/api/docs' ? await ofReference() : ofPages)(c, next))
  app.use(rateLimit({ isProxyTrusted }), sameOrigin(publicUrl))
  app.use('/api/*', bodyLimit(LARGEST_BODY))
  app.route('/', health(ready))
  app.all('/api/*', (c) => answerApi(c.req.raw))
  app.get('*', async (c, next) => {
    if (!files.has(c.req.path)) return next()
    c.header('cache-control', lifetime(c.req.path))
    const response = await answerFile(c, next)
    // Needed for the plain file too: a cache in between must not give one encoding to everybody.
    response?.headers.set('vary', 'Accept-Encoding')
    return response
  })
  // A page of an earlier build may request files that are gone: answer 404, never a page.
  app.get('/assets/*', (c) => c.notFound())
  app.get('*', async (c) => {
    const own = await ownAddress(c.req.raw, fetchApi)
    if (own !== null) {
      c.header('cache-control', 'no-store')
      return c.redirect(own)
    }
    const response = await answerPage(c.req.raw)
    if (!response.headers.has('cache-control')) response.headers.set('cache-control', 'no-cache')
    return response
  })
  app.notFound((c: Context) => {
    c.header('cache-control', 'no-store')
    return c.text('Không có địa chỉ này', 404)
  })
  app.onError((error, c) => {
    onError(error)
    c.header('cache-control', 'no-store')
    return c.text(`Máy chủ gặp lỗi, hãy thử lại. Mã yêu cầu: ${requestId()}`, 500)
  })
  return app
}

// Names under /assets/ contain a hash of the content: the files never change.
const lifetime = (path: string): string =>
  path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'

/** The headers of the API's reference page, whose inline styles only the API knows. */
function referenceHeaders(fetchApi: FetchApi) {
  let headers: ReturnType<typeof securityHeaders> | undefined
  return async () => {
    if (!headers) {
      const page = await fetchApi(new Request('http://localhost/api/docs'))
      const ofPage = securityHeaders(styleHashes(await page.text()))
      // An error page has no styles: caching its policy would strip the real page's.
      if (!page.ok) return ofPage
      headers = ofPage
    }
    return headers
  }
}
