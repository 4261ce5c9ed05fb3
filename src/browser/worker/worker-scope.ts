// The few types of a service worker that TypeScript's DOM library lacks; its WebWorker library conflicts
// with the DOM library.

interface LastingEvent extends Event {
  waitUntil(done: Promise<unknown>): void
}

interface RequestEvent extends LastingEvent {
  readonly request: Request
  /** The response that the browser requested while the worker was starting; not every browser does. */
  readonly preloadResponse: Promise<Response | undefined>
  respondWith(answer: Promise<Response>): void
}

interface WorkerEvents {
  install: LastingEvent
  activate: LastingEvent
  message: LastingEvent & { readonly ports: readonly MessagePort[] }
  fetch: RequestEvent
}

/** The type of `self` in a service worker. */
export interface WorkerScope {
  readonly clients: { claim(): Promise<void> }
  readonly registration: ServiceWorkerRegistration
  addEventListener<Name extends keyof WorkerEvents>(
    name: Name,
    listener: (event: WorkerEvents[Name]) => void,
  ): void
}

export type { RequestEvent }
