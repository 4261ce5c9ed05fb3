import { MUST_CACHE_HEADER } from '../api/cached-answer.ts'

/** False on a page loaded over plain HTTP from another machine: browsers refuse it a service worker. */
export const canCacheApp = (): boolean => 'serviceWorker' in navigator

/**
 * Resolves when the whole app is cached in this browser and a worker controls this page.
 *
 * @throws TypeError without a network or without enough space
 */
export async function cacheApp(): Promise<void> {
  const { serviceWorker } = navigator
  const registration = await serviceWorker.register('/sw.js')
  const worker = registration.active ?? (await activated(registration))
  // Not awaited: some browsers ask the reader first.
  void navigator.storage?.persist?.()
  const { port1, port2 } = new MessageChannel()
  const reply = new Promise<boolean>((resolve) => {
    port1.onmessage = ({ data }) => resolve(data === true)
  })
  worker.postMessage('ready', [port2])
  const isWhole = await reply
  port1.close()
  if (!isWhole) throw new TypeError('the app could not be cached')
  if (!serviceWorker.controller)
    await new Promise((resolve) =>
      serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
    )
}

function activated({ installing, waiting }: ServiceWorkerRegistration): Promise<ServiceWorker> {
  const pending = installing ?? waiting
  return new Promise((resolve, reject) => {
    const check = () => {
      if (pending?.state === 'activated') resolve(pending)
      if (!pending || pending.state === 'redundant') reject(new TypeError('the app was not cached'))
    }
    pending?.addEventListener('statechange', check)
    check()
  })
}

/** Resolves with the server's answer once it is cached. @throws TypeError without a network */
export async function fetchAndCache(request: Request): Promise<Response> {
  const headers = new Headers(request.headers)
  headers.set(MUST_CACHE_HEADER, '1')
  return fetch(new Request(request, { headers }))
}
