import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

/** The output of `npm run build` is missing. */
export class MissingBuild extends Error {
  override readonly name = 'MissingBuild'
  readonly path: string

  constructor(path: string) {
    super(`missing build: ${path}`)
    this.path = path
  }
}

export interface ClientBuild {
  /** `index.html`, into which pages are rendered. */
  readonly template: string
  /** Addresses of all other files, such as `/assets/app-1a2b.js`, without the compressed siblings. */
  readonly files: ReadonlySet<string>
  /** Names the build: `index.html` names every file by a hash of its content. */
  readonly release: string
}

/**
 * The browser's part of the build, listed once: nothing else is ever looked up on disk.
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
