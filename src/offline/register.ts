import { isKept } from './kept-paths.ts'

/** There is no worker to be had: the page is not opened by HTTPS, or the browser has none. */
export class NoWorker extends Error {
  override readonly name = 'NoWorker'
}

/** The browser dropped the worker: a file of the app could not be fetched. */
export class WorkerDropped extends Error {
  override readonly name = 'WorkerDropped'
}

/**
 * Puts the worker in place, and resolves when it has all files of the app and looks after this page.
 *
 * @throws NoWorker, WorkerDropped
 */
export async function register(): Promise<void> {
  const { serviceWorker } = navigator
  if (!serviceWorker) throw new NoWorker()
  if (serviceWorker.controller) return void serviceWorker.register('/sw.js')
  const { promise, resolve } = Promise.withResolvers<void>()
  serviceWorker.addEventListener('controllerchange', () => resolve(), { once: true })
  const registration = await serviceWorker.register('/sw.js')
  await activated(registration)
  registration.active?.postMessage('claim')
  await promise
  await keepWhatWasAsked()
}

function activated({ active, installing, waiting }: ServiceWorkerRegistration): Promise<void> {
  const worker = active ?? waiting ?? installing
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  const look = () => {
    if (!worker || worker.state === 'redundant') reject(new WorkerDropped())
    else if (worker.state === 'activating' || worker.state === 'activated') resolve()
  }
  worker?.addEventListener('statechange', look)
  look()
  return promise
}

/** The first visit asked for its figures before there was a worker to keep them. */
async function keepWhatWasAsked(): Promise<void> {
  const asked = new Set(performance.getEntriesByType('resource').map(({ name }) => name))
  for (const url of asked) if (isKept(new URL(url).pathname)) await fetch(url).catch(() => {})
}
