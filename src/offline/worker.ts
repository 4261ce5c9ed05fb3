import { appFiles } from './app-files.ts'
import { keptAnswers } from './kept-answers.ts'
import { changesReader, isKept } from './kept-paths.ts'
import type { WorkerScope } from './worker-scope.ts'

/** Written in by the build (`vite.worker.config.ts`). */
declare const APP_RELEASE: string
declare const APP_FILES: readonly string[]
declare const APP_LATER: readonly string[]

// Long enough for a slow network, short enough for a room that waits.
const LIMIT_MS = 4000

const scope = globalThis as unknown as WorkerScope
const { origin } = scope.location
const ask = (request: Request) => fetch(request)
const limit = () => new Promise((resolve) => setTimeout(resolve, LIMIT_MS))
const app = appFiles(
  { release: APP_RELEASE, files: APP_FILES, later: APP_LATER },
  { storage: caches, ask, origin },
)
const answers = keptAnswers({ storage: caches, ask, now: Date.now, limit })

scope.addEventListener('install', (event) => event.waitUntil(app.bring()))

// Comes only when no page of an earlier build is open any more: a build that is there before waits,
// and no meeting changes its app half-way.
scope.addEventListener('activate', (event) =>
  event.waitUntil(
    Promise.all([
      app.tidy(),
      // The page is asked for while the worker starts.
      scope.registration.navigationPreload?.enable(),
      scope.clients.claim(),
    ]),
  ),
)

// A page reloaded past its worker asks to be looked after again.
scope.addEventListener('message', (event) => event.waitUntil(scope.clients.claim()))

scope.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin: asked, pathname } = new URL(request.url)
  if (asked !== origin) return
  if (changesReader(request.method, pathname)) event.respondWith(answers.change(request))
  // Before something is fetched on a click, a HEAD asks whether it can be.
  if (request.method === 'HEAD' && app.has(pathname)) event.respondWith(app.file(request))
  if (request.method !== 'GET') return
  if (isKept(pathname)) {
    const { answer, settled } = answers.answer(request)
    event.waitUntil(settled)
    event.respondWith(answer)
  } else if (app.has(pathname)) {
    event.respondWith(app.file(request))
  } else if (request.mode === 'navigate' && !pathname.startsWith('/api/')) {
    const network = event.preloadResponse.then((response) => response ?? ask(request))
    event.waitUntil(network.catch(() => {}))
    event.respondWith(app.page(network, limit()))
  }
})
