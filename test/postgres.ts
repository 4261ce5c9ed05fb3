import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { delimiter, join } from 'node:path'

/** A private PostgreSQL server with its own folder and port. */
export interface PrivatePostgres {
  readonly url: string
  readonly version: string
  /** Stops it as a power cut would, with all its connections. */
  kill(): Promise<void>
  start(): Promise<void>
  /** Stops it and removes its folder. */
  remove(): Promise<void>
}

const NAMES = ['initdb', 'pg_ctl', 'postgres'] as const

/** The folder of the newest PostgreSQL in Debian's folder or on the PATH; `null` if there is none. */
export function postgresFolder(): string | null {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian)
    ? readdirSync(debian).sort((a, b) => Number(b) - Number(a))
    : []
  const folders = [
    ...versions.map((version) => join(debian, version, 'bin')),
    ...(process.env.PATH ?? '').split(delimiter),
  ]
  const isComplete = (folder: string) => NAMES.every((name) => existsSync(join(folder, name)))
  return folders.find(isComplete) ?? null
}

// PostgreSQL refuses to run as root; its package creates a user for it.
const asUser = (command: string, args: readonly string[]): [string, string[]] =>
  userInfo().uid === 0
    ? ['runuser', ['-u', 'postgres', '--', command, ...args]]
    : [command, [...args]]

function run(command: string, args: readonly string[]): string {
  const [file, all] = asUser(command, args)
  return execFileSync(file, all, {
    encoding: 'utf8',
    cwd: tmpdir(),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return typeof address === 'object' && address ? address.port : 0
}

/**
 * @param folder - of PostgreSQL's programs
 * @param locale - for `initdb`: `C`, or `icu:vi` for a language's collation
 */
export async function privatePostgres(folder: string, locale = 'C'): Promise<PrivatePostgres> {
  const root = mkdtempSync(join(tmpdir(), 'so-ket-postgres-'))
  if (userInfo().uid === 0) execFileSync('chown', ['postgres', root])
  const data = join(root, 'data')
  const language = /^icu:(.+)$/.exec(locale)?.[1]
  const order = language
    ? ['--locale=C', '--locale-provider=icu', `--icu-locale=${language}`]
    : [`--locale=${locale}`]
  const first = ['-D', data, '-U', 'so_ket', '-A', 'trust', '-E', 'UTF8']
  run(join(folder, 'initdb'), [...first, ...order])
  const port = await freePort()
  const options = `-p ${port} -k ${root} -c listen_addresses=127.0.0.1`
  const control = (...args: string[]) =>
    run(join(folder, 'pg_ctl'), ['-D', data, '-l', join(root, 'log'), '-w', ...args])
  const start = async () => void control('-o', options, 'start')
  await start()
  return {
    url: `postgres://so_ket@127.0.0.1:${port}/postgres`,
    version: run(join(folder, 'postgres'), ['--version']).trim(),
    start,
    kill: async () => void control('-m', 'immediate', 'stop'),
    async remove() {
      if (existsSync(join(data, 'postmaster.pid'))) control('-m', 'immediate', 'stop')
      rmSync(root, { recursive: true, force: true })
    },
  }
}

const LOCALES = ['C', 'icu:vi', 'icu:en-US']

const COMMUNE_TESTS = ['test/sample-commune', 'test/walk-of-a-commune']
const STORE_TESTS = ['exec', '--', 'vitest', 'run', 'server', ...COMMUNE_TESTS]
const E2E_TESTS = ['exec', '--', 'playwright', 'test', 'bring-in']
const SAMPLE_TESTS = ['exec', '--', 'playwright', 'test', 'read-a-commune']

async function npm(
  words: readonly string[],
  more: Readonly<Record<string, string>>,
): Promise<number> {
  const env = { ...process.env, ...more }
  const [code] = (await once(spawn('npm', [...words], { stdio: 'inherit', env }), 'exit')) as [
    number | null,
  ]
  return code ?? 1
}

/**
 * `npm run test:postgres`: runs the server's tests and the walk of a commune on a real PostgreSQL with
 * three collations, and once the browser tests from an empty database to a restored one, and of the
 * commune of the sample.
 */
async function testAll(): Promise<number> {
  const folder = postgresFolder()
  if (!folder) {
    console.error('PostgreSQL not found: install it first (Debian: apt-get install postgresql).')
    return 1
  }
  for (const locale of LOCALES) {
    const postgres = await privatePostgres(folder, locale)
    console.log(`${postgres.version}, locale ${locale}`)
    try {
      const url = { TEST_DATABASE_URL: postgres.url }
      const failed =
        (await npm([...STORE_TESTS, ...process.argv.slice(2)], url)) ||
        (locale === 'C' && (await npm(E2E_TESTS, url)))
      if (failed) return failed
    } finally {
      await postgres.remove()
    }
  }
  return readSample(folder)
}

/** The browser test of the commune of the sample, over a database that holds nothing else. */
async function readSample(folder: string): Promise<number> {
  const postgres = await privatePostgres(folder)
  try {
    return await npm(SAMPLE_TESTS, { SAMPLE_DATABASE_URL: postgres.url })
  } finally {
    await postgres.remove()
  }
}

if (import.meta.main) process.exitCode = await testAll()
