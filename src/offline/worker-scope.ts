// What the worker uses of its surroundings. The library of the compiler that describes them all
// cannot stand beside the one that describes a page.

export interface WorkerEvent extends Event {
  waitUntil(work: Promise<unknown>): void
}

export interface WorkerFetchEvent extends WorkerEvent {
  readonly request: Request
  /** What the browser asked for while the worker was starting; nothing where it did not. */
  readonly preloadResponse: Promise<Response | undefined>
  respondWith(answer: Response | Promise<Response>): void
}

export interface WorkerScope {
  readonly location: Location
  readonly registration: ServiceWorkerRegistration
  readonly clients: { claim(): Promise<void> }
  addEventListener(name: 'install' | 'activate' | 'message', on: (event: WorkerEvent) => void): void
  addEventListener(name: 'fetch', on: (event: WorkerFetchEvent) => void): void
}
