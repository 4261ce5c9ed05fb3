/** The part of a browser's `CacheStorage` that the service worker uses, in memory. */
export function memoryCaches() {
  const caches = new Map<string, Map<string, Response>>()
  const urlOf = (asked: RequestInfo | URL): string =>
    asked instanceof Request ? asked.url : String(asked)
  const open = async (name: string) => {
    const held = caches.get(name) ?? new Map<string, Response>()
    caches.set(name, held)
    return {
      match: async (asked: RequestInfo | URL) => held.get(urlOf(asked))?.clone(),
      async put(asked: RequestInfo | URL, response: Response) {
        const body = await response.blob()
        held.delete(urlOf(asked))
        const { status, headers } = response
        held.set(urlOf(asked), new Response(body, { status, headers }))
      },
      delete: async (asked: RequestInfo | URL) => held.delete(urlOf(asked)),
      keys: async () => [...held.keys()].map((url) => new Request(url)),
    } as unknown as Cache
  }
  return {
    open,
    delete: async (name: string) => caches.delete(name),
    keys: async () => [...caches.keys()],
    /** Addresses kept under a name. */
    held: (name: string): string[] => [...(caches.get(name)?.keys() ?? [])],
  }
}
