import { isCacheable } from '../api/cached-answer.ts'

const WORKER = '/sw.js'

/**
 * Starts the worker that caches the app and its figures for when there is no network. On the first
 * visit it starts after the page's own requests, so these are sent again.
 */
export async function register(): Promise<void> {
  const { serviceWorker } = navigator
  // Absent unless the page was loaded over HTTPS or from this machine.
  if (!serviceWorker) return
  if (!serviceWorker.controller)
    serviceWorker.addEventListener('controllerchange', requestAgain, { once: true })
  await serviceWorker.register(WORKER)
}

function requestAgain(): void {
  const requested = performance.getEntriesByType('resource').map(({ name }) => name)
  for (const url of new Set(requested.filter(isCacheable))) void fetch(url).catch(() => {})
}
