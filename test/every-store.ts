import { sql } from 'kysely'
import { memoryStore } from '../server/store/memory/memory-store.ts'
import { migrate, openPostgres, openSqlite } from '../server/store/sql/database.ts'
import { sqlStore } from '../server/store/sql/sql-store.ts'
import type { Store } from '../server/store/store.ts'
import { freshPostgres } from './fresh-postgres.ts'
import { openPglite } from './pglite.ts'

type Clock = () => string

async function storeOver(db: ReturnType<typeof openSqlite>, clock?: Clock): Promise<Store> {
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

type Db = ReturnType<typeof openSqlite>
const idle: Db[] = []

/** Starting PostgreSQL in here takes a second or two, so one that was closed is emptied for the next. */
async function inside(clock?: Clock): Promise<Store> {
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
 * Every store there is, each opened empty. PostgreSQL runs inside the tests; a real server is one
 * more where `TEST_DATABASE_URL` names it (`npm run test:postgres`).
 */
export const STORES: Readonly<Record<string, (clock?: Clock) => Promise<Store>>> = {
  memory: async (clock) => memoryStore({}, clock),
  SQLite: (clock) => storeOver(openSqlite(':memory:'), clock),
  PostgreSQL: inside,
  ...(SERVER && { 'a PostgreSQL server': (clock?: Clock) => onServer(SERVER, clock) }),
}
