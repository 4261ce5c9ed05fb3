import { ANSWER_CACHE, cacheStrategyOf, MUST_CACHE_HEADER } from '../../api/cached-answer.ts'
import { instantNow } from '../../language/formats/instant.ts'
import { isThere, keptAnswers } from './kept-answers.ts'
import type { RequestEvent, WorkerScope } from './worker-scope.ts'

/** Put in by the build: every file of it, and a name made from their content. */
declare const __BUILD__: { readonly version: string; readonly files: readonly string[] }

const SHELL = '/shell.html'
const SHELLS = 'so-ket-shell-'
const PATIENCE_MS = 3000
// Some four months with all their indicators.
const MOST_KEPT = 400

// Once: the build writes the whole list wherever it is named.
const build = __BUILD__
const worker = globalThis as unknown as WorkerScope
const shellCache = SHELLS + build.version
const built: ReadonlySet<string> = new Set(build.files)

const patience = () => new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE_MS))

const answers = keptAnswers({
  open: () => caches.open(ANSWER_CACHE),
  fetchApi: (request) => fetch(request),
  now: instantNow,
  patience,
  most: MOST_KEPT,
})

worker.addEventListener('install', (event) => event.waitUntil(install()))
worker.addEventListener('activate', (event) => event.waitUntil(activate()))
worker.addEventListener('message', (event) => event.waitUntil(makeReady(event.ports[0])))
worker.addEventListener('fetch', (event) => {
  const answer = answerTo(event)
  if (answer) event.respondWith(answer)
})

/** A version that is not here whole is not here at all. It waits until no window shows the one before. */
async function install(): Promise<void> {
  await putAside()
  await answers.renew()
}

/** What a broken connection, or a browser short of room, left out. */
async function putAside(): Promise<void> {
  const cache = await caches.open(shellCache)
  const there = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname))
  await cache.addAll(build.files.filter((each) => !there.has(each)))
}

/** Who prepares a meeting is told whether the app is here whole. A page reloaded past the worker is taken back. */
async function makeReady(port: MessagePort | undefined): Promise<void> {
  const isWhole = await putAside().then(
    () => true,
    () => false,
  )
  await worker.clients.claim()
  port?.postMessage(isWhole)
}

async function activate(): Promise<void> {
  for (const name of await caches.keys())
    if (name.startsWith(SHELLS) && name !== shellCache) await caches.delete(name)
  // The worker's start must not hold back the page.
  await worker.registration.navigationPreload?.enable()
  await worker.clients.claim()
}

function answerTo(event: RequestEvent): Promise<Response> | null {
  const { request } = event
  const way = cacheStrategyOf(request, built)
  if (way === 'page') return page(event)
  if (way === 'built') return file(request)
  if (way === 'signing') return answers.sign(request)
  if (way === null) return null
  const { answer, done } = answers.read(request, request.headers.has(MUST_CACHE_HEADER))
  event.waitUntil(done)
  return answer
}

/** The server's own page; without it the bare app, which asks for its figures itself. */
async function page(event: RequestEvent): Promise<Response> {
  const asked = event.preloadResponse.then((preloaded) => preloaded ?? fetch(event.request))
  event.waitUntil(asked.catch(() => {}))
  const first = await Promise.race([asked.catch(() => null), patience()])
  if (isThere(first)) return first
  const cache = await caches.open(shellCache)
  return (await cache.match(SHELL)) ?? asked
}

/**
 * Files under /assets/ never change, whichever version put them aside. Any other is asked for first:
 * so `HEAD /icon.svg` tells, where nothing is put aside, whether the server is there.
 */
async function file(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url)
  const kept = await caches.match(pathname, { ignoreVary: true })
  if (kept && pathname.startsWith('/assets/')) return kept
  return fetch(request).catch((error) => {
    if (kept) return kept
    throw error
  })
}
