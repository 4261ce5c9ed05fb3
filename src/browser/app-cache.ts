import { MUST_CACHE_HEADER } from '../api/cached-answer.ts'

/** False on a page that came over plain HTTP from another machine: browsers keep nothing for it. */
export const canKeep = (): boolean => 'serviceWorker' in navigator

/**
 * Resolves when the whole app is in this browser, with a worker that answers for this page.
 *
 * @throws TypeError where the network or the room for it was missing
 */
export async function appKept(): Promise<void> {
  const { serviceWorker } = navigator
  const registration = await serviceWorker.register('/sw.js')
  const worker = registration.active ?? (await activated(registration))
  // Asked without its answer being waited for: not every browser tells before the reader was asked.
  void navigator.storage?.persist?.()
  const { port1, port2 } = new MessageChannel()
  const told = new Promise<boolean>((resolve) => {
    port1.onmessage = ({ data }) => resolve(data === true)
  })
  worker.postMessage('ready', [port2])
  const isWhole = await told
  port1.close()
  if (!isWhole) throw new TypeError('the app could not be kept')
  if (!serviceWorker.controller)
    await new Promise((resolve) =>
      serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
    )
}

function activated({ installing, waiting }: ServiceWorkerRegistration): Promise<ServiceWorker> {
  const coming = installing ?? waiting
  return new Promise((resolve, reject) => {
    const look = () => {
      if (coming?.state === 'activated') resolve(coming)
      if (!coming || coming.state === 'redundant') reject(new TypeError('the app was not kept'))
    }
    coming?.addEventListener('statechange', look)
    look()
  })
}

/** Asks the server, and gives its answer once that is kept. @throws TypeError without a network */
export async function fetchAndKeep(request: Request): Promise<Response> {
  const headers = new Headers(request.headers)
  headers.set(MUST_CACHE_HEADER, '1')
  return fetch(new Request(request, { headers }))
}
