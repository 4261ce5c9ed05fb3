import { sql } from 'kysely'
import { memoryStore } from '../server/store/memory/memory-store.ts'
import { migrate, openPostgres, openSqlite } from '../server/store/sql/database.ts'
import { sqlStore } from '../server/store/sql/sql-store.ts'
import type { Store } from '../server/store/store.ts'
import { freshPostgres } from './fresh-postgres.ts'
import { openPglite } from './pglite.ts'

type Clock = () => string
type Db = ReturnType<typeof openSqlite>

async function storeOver(db: Db, clock?: Clock): Promise<Store> {
  await migrate(db)
  return sqlStore(db, clock)
}

async function onServer(serverUrl: string, clock?: Clock): Promise<Store> {
  const { url, drop } = await freshPostgres(serverUrl)
  const store = await storeOver(openPostgres(url), clock)
  const close = async () => {
    await store.close()
    await drop()
  }
  return { ...store, close }
}

const idle: Db[] = []

/** PGlite takes a second or two to start, so a closed database is emptied and reused. */
async function onPglite(clock?: Clock): Promise<Store> {
  const db = idle.pop() ?? openPglite()
  const store = await storeOver(db, clock)
  const close = async () => {
    await sql`drop schema public cascade`.execute(db)
    await sql`create schema public`.execute(db)
    idle.push(db)
  }
  return { ...store, close }
}

const SERVER = process.env.TEST_DATABASE_URL

/**
 * Every kind of store, opened empty. PostgreSQL runs in the test process; `TEST_DATABASE_URL` adds a
 * real server (`npm run test:postgres`).
 */
export const STORES: Readonly<Record<string, (clock?: Clock) => Promise<Store>>> = {
  memory: async (clock) => memoryStore({}, clock),
  SQLite: (clock) => storeOver(openSqlite(':memory:'), clock),
  PostgreSQL: onPglite,
  ...(SERVER && { 'a PostgreSQL server': (clock?: Clock) => onServer(SERVER, clock) }),
}
