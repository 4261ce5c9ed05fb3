import { sampleDistrict } from '../../mocks/sample/sample-district.ts'
import { databaseAccounts } from '../../server/accounts/accounts.ts'
import { migrate, openPostgres, openSqlite } from '../../server/store/sql/database.ts'
import { sqlStore } from '../../server/store/sql/sql-store.ts'
import { STORES } from '../every-store.ts'
import { freshPostgres } from '../fresh-postgres.ts'
import { openPglite } from '../pglite.ts'
import { type PrivatePostgres, postgresFolder, privatePostgres } from '../postgres.ts'
import type { Finding } from './finding.ts'
import { skipped } from './finding.ts'
import { fuzz } from './fuzz.ts'
import { killPostgres, killSqlite } from './kill.ts'
import { load } from './load.ts'
import { fullDisk, lostPostgres } from './outages.ts'
import { askOver, POOLS } from './sample-world.ts'
import { strangers } from './strangers.ts'
import { together } from './together.ts'

// `npm run test:faults [part …]`: provokes what may happen in an office, and measures it.

const RUNS = Number(process.env.RUNS ?? 40)
const SEED = Number(process.env.SEED ?? 2021)

async function fuzzed(type: 'sqlite' | 'postgres'): Promise<Finding> {
  const db = type === 'sqlite' ? openSqlite(':memory:') : openPglite()
  await migrate(db)
  const store = sqlStore(db)
  await store.fill(sampleDistrict)
  const accounts = databaseAccounts({ db, type, secret: 'x'.repeat(40), publicUrl: null })
  const ask = await askOver(store, accounts, (error) => console.error(error.message))
  const { requests, statuses, failures } = await fuzz(ask, POOLS, RUNS, SEED)
  for (const failure of failures.slice(0, 5)) console.error(failure.slice(0, 600))
  await db.destroy()
  const counts = Object.entries(statuses).map(([status, count]) => `${status}×${count}`)
  const figures = `seed ${SEED}: ${requests} requests, ${counts.join(' ')}, ${failures.length} failures`
  return { name: `every operation, ${type}`, figures, isPassed: failures.length === 0 }
}

async function togetherOnServer(postgres: PrivatePostgres): Promise<Finding> {
  const { url, drop } = await freshPostgres(postgres.url)
  const db = openPostgres(url)
  await migrate(db)
  const finding = await together('PostgreSQL', sqlStore(db))
  await db.destroy()
  await drop()
  return finding
}

async function togetherOn(name: string): Promise<Finding> {
  const store = await STORES[name]?.()
  return store ? together(name, store) : skipped(name, 'no such store')
}

type Trial = (postgres: PrivatePostgres | null) => Promise<Finding | readonly Finding[]>

const onPostgres =
  (name: string, trial: (postgres: PrivatePostgres) => Promise<Finding>): Trial =>
  async (postgres) =>
    postgres ? trial(postgres) : skipped(name, 'no PostgreSQL here')

const TRIALS: Readonly<Record<string, readonly Trial[]>> = {
  kill: [killSqlite, onPostgres('kill -9, PostgreSQL', killPostgres)],
  disk: [fullDisk],
  lost: [onPostgres('PostgreSQL gone and back', lostPostgres)],
  together: [
    () => togetherOn('memory'),
    () => togetherOn('SQLite'),
    onPostgres('two at once, PostgreSQL', togetherOnServer),
  ],
  fuzz: [() => fuzzed('sqlite'), () => fuzzed('postgres')],
  strangers: [strangers],
  load: [load],
}

const parts = process.argv.slice(2)
const folder = postgresFolder()
const postgres = folder ? await privatePostgres(folder) : null
let failed = 0
try {
  for (const [part, trials] of Object.entries(TRIALS))
    for (const trial of parts.length === 0 || parts.includes(part) ? trials : [])
      for (const { name, figures, isPassed } of [await trial(postgres)].flat()) {
        if (isPassed === false) failed += 1
        const mark = isPassed === null ? '–' : isPassed ? '✓' : '✗'
        console.log(`${mark} ${name}: ${figures}`)
      }
} finally {
  await postgres?.remove()
}
process.exit(failed > 0 ? 1 : 0)
