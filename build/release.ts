import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/*
 * `npm run release`: everything a server needs but Node, in one archive for Linux and Windows. No
 * package of a production install is compiled for one system, and none is fetched: they are copied.
 */

const ROOT = join(import.meta.dirname, '..')
const PARTS = [
  ...['dist', 'server', 'src/domain', 'mocks/sample', 'docs'],
  ...['package.json', 'package-lock.json', 'LICENSE', 'README.md', 'CHANGELOG.md'],
]

interface Lock {
  readonly packages: Readonly<
    Record<string, { readonly dev?: true; readonly optional?: true; readonly devOptional?: true }>
  >
}

function json<T>(file: string): T {
  return JSON.parse(readFileSync(join(ROOT, file), 'utf8')) as T
}

/** The folders of the packages that `npm ci --omit=dev --omit=optional` installs. */
const productionPackages = (lock: Lock): string[] =>
  Object.entries(lock.packages).flatMap(([folder, { dev, optional, devOptional }]) =>
    folder === '' || dev || optional || devOptional ? [] : folder,
  )

const { version } = json<{ version: string }>('package.json')
if (!existsSync(join(ROOT, 'dist/server/prerender.js'))) throw new Error('run npm run build first')
const name = `so-ket-${version}`
const staging = mkdtempSync(join(tmpdir(), 'so-ket-release-'))
try {
  const isWanted = (path: string): boolean => !/\.test\.tsx?$/.test(path)
  for (const part of PARTS)
    cpSync(join(ROOT, part), join(staging, name, part), { recursive: true, filter: isWanted })
  for (const folder of productionPackages(json('package-lock.json')))
    cpSync(join(ROOT, folder), join(staging, name, folder), {
      recursive: true,
      // A package inside a package has an entry of its own.
      filter: (path) => path === join(ROOT, folder) || !path.endsWith('/node_modules'),
    })
  mkdirSync(join(ROOT, 'release'), { recursive: true })
  const archive = join(ROOT, 'release', `${name}.tar.gz`)
  // The same names and owners whoever makes it.
  execFileSync('tar', ['-czf', archive, '--owner=0', '--group=0', '-C', staging, name])
  console.log(`${archive}: ${(statSync(archive).size / 1e6).toFixed(1)} MB`)
} finally {
  rmSync(staging, { recursive: true })
}
