import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

/** What `npm run build` leaves behind is not there. */
export class MissingBuild extends Error {
  override readonly name = 'MissingBuild'
  readonly path: string

  constructor(path: string) {
    super(`missing build: ${path}`)
    this.path = path
  }
}

export interface ClientBuild {
  /** `index.html`, to be filled with a page. */
  readonly template: string
  /** Addresses of all other files, as `/assets/app-1a2b.js`; not of their compressed siblings. */
  readonly files: ReadonlySet<string>
  /** Names the build: the page names every file in it by its content. */
  readonly release: string
}

/**
 * The browser's half of the build, listed once: what is not on the list is never looked up on disk.
 *
 * @throws MissingBuild
 */
export function clientBuild(folder: string): ClientBuild {
  const index = join(folder, 'index.html')
  if (!existsSync(index)) throw new MissingBuild(index)
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/^index\.html|\.(br|gz|zst)$/.test(entry.name))
    .map(
      (entry) => `/${relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/')}`,
    )
  const template = readFileSync(index, 'utf8')
  const release = createHash('sha256').update(template).digest('base64url').slice(0, 8)
  return { template, files: new Set(files), release }
}
