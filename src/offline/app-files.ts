/** The bare page that starts the app without a server. */
export const SHELL = '/shell.html'

const START = 'so-ket-app-'

/** The files of one build. */
export interface AppBuild {
  /** Another one for another build. */
  readonly release: string
  /** Addresses of all that the app may ask for. */
  readonly files: readonly string[]
  /** Large, and for few: brought when they are first asked for. */
  readonly later: readonly string[]
}

export interface AppFileParts {
  readonly storage: Pick<CacheStorage, 'open' | 'delete' | 'keys'>
  readonly ask: (request: Request) => Promise<Response>
  readonly origin: string
}

/** The app itself, kept as a whole: either all files of a build or none. */
export function appFiles(
  { release, files, later }: AppBuild,
  { storage, ask, origin }: AppFileParts,
) {
  const name = START + release
  const known = new Set([...files, ...later])
  const find = async (path: string): Promise<Response | undefined> =>
    (await storage.open(name)).match(origin + path, { ignoreVary: true })

  return {
    /** @throws Error for a file that cannot be had: the browser then drops this build and tries later */
    async bring(): Promise<void> {
      const cache = await storage.open(name)
      // One after another: what is on the screen goes first.
      for (const path of files) {
        const url = origin + path
        if (await cache.match(url, { ignoreVary: true })) continue
        // Names under /assets/ change with the content; anything else is asked for anew.
        const isFixed = path.startsWith('/assets/')
        const response = await ask(new Request(url, isFixed ? {} : { cache: 'no-cache' }))
        if (!response.ok) throw new Error(`${path} answered ${response.status}`)
        await cache.put(url, response)
      }
    },

    /** Deletes the files of other builds. */
    async tidy(): Promise<void> {
      const names = await storage.keys()
      const others = names.filter((each) => each.startsWith(START) && each !== name)
      await Promise.all(others.map((each) => storage.delete(each)))
    },

    has: (path: string): boolean => known.has(path),

    async file(request: Request): Promise<Response> {
      const { pathname } = new URL(request.url)
      const kept = await find(pathname)
      if (kept) return kept
      const response = await ask(request)
      if (response.ok && request.method === 'GET' && later.includes(pathname))
        // A full disk keeps nothing; the reader has the file all the same.
        await storage
          .open(name)
          .then((cache) => cache.put(request.url, response.clone()))
          .catch(() => {})
      return response
    },

    /** The server's page; the bare one where the server fails, or `limit` comes first. */
    async page(network: Promise<Response>, limit: Promise<unknown>): Promise<Response> {
      const shell = await find(SHELL)
      if (!shell) return network
      const served = network.then(
        (response) => (response.status >= 500 ? shell : response),
        () => shell,
      )
      return Promise.race([served, limit.then(() => shell)])
    },
  }
}
