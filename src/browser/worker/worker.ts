import { ANSWER_CACHE, cacheStrategyOf, MUST_CACHE_HEADER } from '../../api/cached-answer.ts'
import { instantNow } from '../../language/formats/clock.ts'
import { answerCache, isFromServer } from './answer-cache.ts'
import type { RequestEvent, WorkerScope } from './worker-scope.ts'

/** Inserted by the build: all its files, and a version made from their content. */
declare const __BUILD__: { readonly version: string; readonly files: readonly string[] }

const SHELL = '/shell.html'
const SHELLS = 'so-ket-shell-'
const TIMEOUT_MS = 3000
// About four months with all their indicators.
const MOST_CACHED = 400

// Named once only: the build inserts the whole list at every occurrence.
const build = __BUILD__
const worker = globalThis as unknown as WorkerScope
const shellCache = SHELLS + build.version
const built: ReadonlySet<string> = new Set(build.files)

const timeout = () => new Promise<null>((resolve) => setTimeout(() => resolve(null), TIMEOUT_MS))

const answers = answerCache({
  open: () => caches.open(ANSWER_CACHE),
  fetchApi: (request) => fetch(request),
  now: instantNow,
  timeout,
  most: MOST_CACHED,
})

worker.addEventListener('install', (event) => event.waitUntil(install()))
worker.addEventListener('activate', (event) => event.waitUntil(activate()))
worker.addEventListener('message', (event) => event.waitUntil(makeReady(event.ports[0])))
worker.addEventListener('fetch', (event) => {
  const answer = answerTo(event)
  if (answer) event.respondWith(answer)
})

/** Fails unless every file is cached. The new version then waits until no window shows the previous one. */
async function install(): Promise<void> {
  await cacheMissingFiles()
  await answers.renew()
}

/** Caches the files that an earlier attempt missed for lack of a connection or space. */
async function cacheMissingFiles(): Promise<void> {
  const cache = await caches.open(shellCache)
  const there = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname))
  await cache.addAll(build.files.filter((each) => !there.has(each)))
}

/** Tells a page that prepares a meeting whether the whole app is cached, and takes over a force-reloaded page. */
async function makeReady(port: MessagePort | undefined): Promise<void> {
  const isWhole = await cacheMissingFiles().then(
    () => true,
    () => false,
  )
  await worker.clients.claim()
  port?.postMessage(isWhole)
}

async function activate(): Promise<void> {
  for (const name of await caches.keys())
    if (name.startsWith(SHELLS) && name !== shellCache) await caches.delete(name)
  // So that the page does not wait for the worker to start.
  await worker.registration.navigationPreload?.enable()
  await worker.clients.claim()
}

function answerTo(event: RequestEvent): Promise<Response> | null {
  const { request } = event
  const strategy = cacheStrategyOf(request, built)
  if (strategy === 'page') return page(event)
  if (strategy === 'built') return file(request)
  if (strategy === 'signing') return answers.sign(request)
  if (strategy === null) return null
  const { answer, done } = answers.read(request, request.headers.has(MUST_CACHE_HEADER))
  event.waitUntil(done)
  return answer
}

/** The server's page; without the server the bare app, which fetches its figures itself. */
async function page(event: RequestEvent): Promise<Response> {
  const requested = event.preloadResponse.then((preloaded) => preloaded ?? fetch(event.request))
  event.waitUntil(requested.catch(() => {}))
  const first = await Promise.race([requested.catch(() => null), timeout()])
  if (isFromServer(first)) return first
  const cache = await caches.open(shellCache)
  return (await cache.match(SHELL)) ?? requested
}

/**
 * Files under /assets/ never change, whichever version cached them. All others are requested first:
 * so `HEAD /icon.svg` shows whether the server is reachable.
 */
async function file(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url)
  const cached = await caches.match(pathname, { ignoreVary: true })
  if (cached && pathname.startsWith('/assets/')) return cached
  return fetch(request).catch((error) => {
    if (cached) return cached
    throw error
  })
}
