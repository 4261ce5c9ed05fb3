import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import { databaseAccounts } from '../accounts/accounts.ts'
import type { Accounts, NewAccount } from '../api/accounts.ts'
import { createApi } from '../api/api.ts'
import { migrate, openPostgres, openSqlite } from '../store/sql/database.ts'
import { sqlStore } from '../store/sql/sql-store.ts'
import type { Records, Store } from '../store/store.ts'
import { createApp, type Prerender } from './app.ts'
import { clientBuild, MissingBuild } from './build.ts'
import { exitWith } from './failure.ts'
import { type Listening, listen, stopOnSignal } from './listen.ts'
import { requestLog } from './log.ts'
import type { Database, Settings } from './settings.ts'
import { systemState } from './system-state.ts'

const BUILD = new URL('../../dist/', import.meta.url)

export interface Parts {
  readonly settings: Settings
  readonly clientDir: string
  readonly prerender: Prerender
  /** What an empty database is filled with. */
  readonly sample?: Records
  /** Accounts for the sample. */
  readonly sampleAccounts?: readonly SampleAccount[]
}

interface SampleAccount extends NewAccount {
  readonly password: string
}

export interface Running {
  /** The address to open on this machine. */
  readonly url: string
  /** Where to create the first administrator; `null` once there is an account. */
  readonly setUpUrl: string | null
  stop(): Promise<void>
}

/**
 * Opens the database, migrates its tables, and answers requests.
 *
 * @throws whatever prevents the start, with nothing left open; `failureLine` words it
 */
export async function start({
  settings,
  clientDir,
  prerender,
  sample,
  sampleAccounts = [],
}: Parts): Promise<Running> {
  const startedAt = new Date().toISOString()
  const { db, store } = await openStore(settings.database)
  try {
    const accounts = databaseAccounts({
      db,
      type: settings.database.kind,
      secret: settings.authSecret,
      publicUrl: settings.publicUrl,
    })
    if (sample && (await store.listUnits()).length === 0) await store.fill(sample)
    await addMissing(accounts, sampleAccounts)
    const { isReadingOpen, isProxyTrusted, publicUrl } = settings
    const log = requestLog({ level: settings.logLevel, isProxyTrusted })
    const onError = log.noteError
    let isStopping = false
    const ready = () =>
      isStopping ? Promise.reject(new Error('the server is stopping')) : store.version()
    const { release } = clientBuild(clientDir)
    const system = () => systemState(db, settings.database, startedAt)
    const app = createApp({
      api: createApi(store, { accounts, isReadingOpen, release, system, onError }),
      version: store.version,
      clientDir,
      prerender,
      onError,
      ready,
      log,
      publicUrl,
      isProxyTrusted,
      isReadingOpen,
    })
    const listening = await listen(app, settings)
    const url = urlOf(settings.host, listening)
    const token = await accounts.setUpToken()
    const setUpUrl = token && `${publicUrl ?? url}/sign-in?token=${token}`
    const stopAll = () => {
      isStopping = true
      return stop(listening, store)
    }
    return { url, setUpUrl, stop: stopAll }
  } catch (error) {
    await store.close()
    throw error
  }
}

/**
 * All of `npm start` and `npm run demo`: starts what `npm run build` built, prints the address, and
 * stops on a signal. A failure prints one line and exits with code 1.
 *
 * @param settings - read inside, so that an invalid setting fails like everything else
 * @param name - the name printed on the console
 */
export async function run({
  settings,
  name,
  ...samples
}: {
  settings: () => Settings
  name: string
} & Pick<Parts, 'sample' | 'sampleAccounts'>): Promise<void> {
  try {
    const parts = {
      settings: settings(),
      clientDir: fileURLToPath(new URL('client', BUILD)),
      prerender: await builtPrerender(),
    }
    const running = await start({ ...parts, ...samples })
    stopOnSignal(running.stop)
    if (running.setUpUrl)
      console.log(`Chưa có tài khoản nào. Tạo người quản trị tại ${running.setUpUrl}`)
    console.log(`${name} đang chạy tại ${running.url}`)
  } catch (error) {
    exitWith(error)
  }
}

async function builtPrerender(): Promise<Prerender> {
  const module = new URL('server/prerender.js', BUILD)
  if (!existsSync(module)) throw new MissingBuild(fileURLToPath(module))
  const built = (await import(module.href)) as { prerender: Prerender }
  return built.prerender
}

async function addMissing(accounts: Accounts, wanted: readonly SampleAccount[]): Promise<void> {
  for (const { password, ...account } of wanted) await accounts.add(account, password)
}

async function openStore(database: Database) {
  const db = database.kind === 'sqlite' ? openSqlite(database.path) : openPostgres(database.url)
  try {
    await migrate(db)
    return { db, store: sqlStore(db) }
  } catch (error) {
    await db.destroy()
    throw error
  }
}

async function stop(listening: Listening, store: Store): Promise<void> {
  await listening.close()
  await store.close()
}

// Nobody can type "all addresses"; on this machine each of them is localhost.
function urlOf(host: string, { port }: Listening): string {
  const local = ['0.0.0.0', '127.0.0.1', '::', '::1'].includes(host)
  return `http://${local ? 'localhost' : host.includes(':') ? `[${host}]` : host}:${port}`
}
