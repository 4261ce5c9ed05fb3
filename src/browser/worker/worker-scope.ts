// The few words of a service worker that the compiler's library for pages does not know; its library
// for workers cannot stand beside that for pages.

interface LastingEvent extends Event {
  waitUntil(done: Promise<unknown>): void
}

interface RequestEvent extends LastingEvent {
  readonly request: Request
  /** What the browser asked for while the worker was still starting, where it does so. */
  readonly preloadResponse: Promise<Response | undefined>
  respondWith(answer: Promise<Response>): void
}

interface WorkerEvents {
  install: LastingEvent
  activate: LastingEvent
  message: LastingEvent & { readonly ports: readonly MessagePort[] }
  fetch: RequestEvent
}

/** What `self` is in a service worker. */
export interface WorkerScope {
  readonly clients: { claim(): Promise<void> }
  readonly registration: ServiceWorkerRegistration
  addEventListener<Name extends keyof WorkerEvents>(
    name: Name,
    listener: (event: WorkerEvents[Name]) => void,
  ): void
}

export type { RequestEvent }
