import { serveStatic } from '@hono/node-server/serve-static'
import { type Context, Hono } from 'hono'

import { bodyLimit } from './body-limit.ts'
import { clientBuild } from './build.ts'
import { compressed } from './compression.ts'
import { health } from './health.ts'
import { withInstance } from './instance.ts'
import { type RequestLog, requestId, requestLog } from './log.ts'
import { cachedPages } from './page-cache.ts'
import { rateLimit } from './rate-limit.ts'
import { sameOrigin } from './same-origin.ts'
import { securityHeaders, styleHashes } from './security-headers.ts'

export type FetchApi = (request: Request) => Response | Promise<Response>

/** Makes the page a request asks for out of the built `index.html`, with data asked of the API. */
export type Prerender = (
  request: Request,
  template: string,
  fetchApi: FetchApi,
) => Promise<Response>

export interface AppParts {
  readonly api: { readonly fetch: FetchApi }
  /** Of the data, as the store counts it: a drawn page is kept while it stands. */
  readonly version: () => Promise<number>
  /** The folder Vite built for the browser. */
  readonly clientDir: string
  readonly prerender: Prerender
  /** Told of a page that could not be made; its reader gets the app without it. */
  readonly onError?: (error: unknown) => void
  /** Fails while the server cannot do its work; `/readyz` tells. */
  readonly ready?: () => Promise<unknown>
  /** Writes nothing when left out. */
  readonly log?: RequestLog
  /** The origin users type, where it is known. */
  readonly publicUrl?: string | null
  /** Whether a proxy of ours names the clients. */
  readonly isProxyTrusted?: boolean
  /** Whether published figures may be read without signing in. */
  readonly isReadingOpen?: boolean
}

const LARGEST_BODY = 1024 * 1024

/**
 * All that the server answers: the API, the files of the build, and pages for every other address.
 *
 * @throws MissingBuild where `clientDir` holds no build
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
  const fetchApi = withInstance((request) => api.fetch(request))
  const answerApi = compressed(fetchApi)
  /** What everybody may read is asked for by nobody; anything else by the one whose page it is. */
  const asWhom = ({ headers }: Request): FetchApi => {
    const cookie = headers.get('cookie')
    if (isReadingOpen || !cookie) return fetchApi
    return (asked) =>
      fetchApi(new Request(asked, { headers: { ...Object.fromEntries(asked.headers), cookie } }))
  }
  const draw = async (request: Request) => {
    try {
      return await prerender(request, template, asWhom(request))
    } catch (error) {
      // The bare template starts the app in the browser, which asks the API itself.
      onError(error)
      return new Response(template, {
        headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
      })
    }
  }
  // A page for signed-in readers must not outlive their session: it is drawn each time.
  const answerPage = isReadingOpen ? cachedPages(compressed(draw), version) : compressed(draw)
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
    // Said for the plain file too, or a cache between would hand it to all or to nobody.
    response?.headers.set('vary', 'Accept-Encoding')
    return response
  })
  // A page of an earlier build asks for files that are gone: an error, never a page in their place.
  app.get('/assets/*', (c) => c.notFound())
  app.get('*', async (c) => {
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

// Vite puts a hash of the content in the names under /assets/: they never change, only go.
const lifetime = (path: string): string =>
  path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'

/** The API's reference page has its few styles inside, and the API alone knows them. */
function referenceHeaders(fetchApi: FetchApi) {
  let headers: ReturnType<typeof securityHeaders> | undefined
  return async () => {
    if (!headers) {
      const page = await fetchApi(new Request('http://localhost/api/docs'))
      const ofPage = securityHeaders(styleHashes(await page.text()))
      // A failure has no styles; kept, its policy would strip the page that follows.
      if (!page.ok) return ofPage
      headers = ofPage
    }
    return headers
  }
}
