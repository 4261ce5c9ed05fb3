import { isCacheable } from '../api/cached-answer.ts'

const WORKER = '/sw.js'

/**
 * Starts the worker that keeps the app and its figures for when there is no network. On the first
 * visit it comes too late for what the page asked for already, so that is asked for once more.
 */
export async function register(): Promise<void> {
  const { serviceWorker } = navigator
  // Only where the page came over HTTPS or from this machine.
  if (!serviceWorker) return
  if (!serviceWorker.controller)
    serviceWorker.addEventListener('controllerchange', askAgain, { once: true })
  await serviceWorker.register(WORKER)
}

function askAgain(): void {
  const asked = performance.getEntriesByType('resource').map(({ name }) => name)
  for (const url of new Set(asked.filter(isCacheable))) void fetch(url).catch(() => {})
}
