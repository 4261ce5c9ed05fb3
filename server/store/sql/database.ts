import { mkdirSync, readdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { DatabaseSync, type SQLInputValue } from 'node:sqlite'
import { Kysely, PostgresDialect, SqliteAdapter, SqliteDialect, sql } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import pg from 'pg'

import type { Tables } from './tables.ts'

const BUSY_MS = 5000
const SQLITE_BUSY = 5

/**
 * A database file, created with its folder where missing. Every acknowledged write is on disk:
 * `synchronous = full` syncs the log at each commit.
 *
 * @param path - a file, or `:memory:`
 * @throws Error if the folder cannot be written or the file is not a sound SQLite database
 */
export function openSqlite(path: string): Kysely<Tables> {
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true })
  const sqlite = new DatabaseSync(path)
  sqlite.exec(`pragma busy_timeout = ${BUSY_MS}`)
  turnOnLog(sqlite)
  sqlite.exec('pragma synchronous = full; pragma foreign_keys = on')
  const { quick_check } = sqlite.prepare('pragma quick_check(1)').get() ?? {}
  if (quick_check !== 'ok') throw new Error(`database file is damaged: ${String(quick_check)}`)
  const database = { close: () => sqlite.close(), prepare: preparing(sqlite) }
  return new Kysely({ dialect: new SqliteDialect({ database }) })
}

const NOTHING_TO_UNDO = {
  reader: false,
  all: () => [],
  run: () => ({ changes: 0, lastInsertRowid: 0 }),
  iterate: () => [].values(),
}

/** Processes that start together on a new file all try this; SQLite does not wait for the first. */
function turnOnLog(sqlite: DatabaseSync): void {
  const patience = Date.now() + BUSY_MS
  for (;;)
    try {
      sqlite.exec('pragma journal_mode = wal')
      return
    } catch (error) {
      const isBusy = error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY
      if (!isBusy || Date.now() > patience) throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10)
    }
}

// Kysely calls statements as in better-sqlite3; Node's take their values as separate arguments.
// Preparing takes as long as running a small query, so statements are cached by their text.
function preparing(sqlite: DatabaseSync) {
  const statements = new Map<string, ReturnType<typeof prepared>>()
  function prepared(sql: string) {
    const statement = sqlite.prepare(sql)
    const names = statement.columns().map((column) => column.name)
    // Rows are read as arrays and made objects here: the driver's objects are slow to read from.
    if (names.length > 0) statement.setReturnArrays(true)
    const values = (parameters: readonly unknown[]) => parameters as readonly SQLInputValue[]
    const rowOf = (list: unknown) => {
      const cells = list as readonly unknown[]
      const row: Record<string, unknown> = {}
      for (let i = 0; i < names.length; i += 1) row[names[i] ?? ''] = cells[i]
      return row
    }
    return {
      reader: names.length > 0,
      all: (parameters: readonly unknown[]) => statement.all(...values(parameters)).map(rowOf),
      run: (parameters: readonly unknown[]) => statement.run(...values(parameters)),
      *iterate(parameters: readonly unknown[]) {
        for (const list of statement.iterate(...values(parameters))) yield rowOf(list)
      },
    }
  }
  return (sql: string) => {
    // A full disk already ended the transaction; rolling back again would hide the reason.
    if (sql === 'rollback' && !sqlite.isTransaction) return NOTHING_TO_UNDO
    const known = statements.get(sql)
    if (known) return known
    const fresh = prepared(sql)
    // Inserts of many rows are long and rarely repeated.
    if (sql.length < 2000 && statements.size < 100) statements.set(sql, fresh)
    return fresh
  }
}

// Longer than a database on the same network needs, shorter than a person waits.
const CONNECT_MS = 5000

export function openPostgres(connectionString: string): Kysely<Tables> {
  const pool = new pg.Pool({ connectionString, connectionTimeoutMillis: CONNECT_MS })
  // A broken connection is replaced at the next query, and its running query fails. Without a listener
  // the error event would also end the process.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  return new Kysely({ dialect: new PostgresDialect({ pool }) })
}

export const dialectOf = (db: Kysely<Tables>): 'sqlite' | 'postgres' =>
  db.getExecutor().adapter instanceof SqliteAdapter ? 'sqlite' : 'postgres'

/** The names of all migrations, oldest first. Databases record them: never rename a file. */
export const MIGRATIONS: readonly string[] = readdirSync(join(import.meta.dirname, '../migrations'))
  .map((file) => basename(file, '.ts'))
  .sort()

interface MigrationModule {
  up(db: Kysely<unknown>, dialect: 'sqlite' | 'postgres'): Promise<void>
}

/** The migrations of server/store/migrations by name, for Kysely's migrator. */
export async function loadMigrations(
  dialect: 'sqlite' | 'postgres',
): Promise<Record<string, Migration>> {
  const load = async (name: string): Promise<[string, Migration]> => {
    const module: MigrationModule = await import(`../migrations/${name}.ts`)
    return [name, { up: (db) => module.up(db, dialect) }]
  }
  return Object.fromEntries(await Promise.all(MIGRATIONS.map(load)))
}

/**
 * Migrates the tables to the current version, completely or not at all. Forward only. If several
 * processes start together, one migrates and the others wait.
 */
export async function migrate(db: Kysely<Tables>): Promise<void> {
  if (dialectOf(db) === 'postgres') return migrateWith(db, 'postgres')
  // Kysely assumes that SQLite has one user: it neither locks it nor runs the steps in a transaction.
  await db.connection().execute(async (connection) => {
    await sql`begin immediate`.execute(connection)
    try {
      await migrateWith(connection, 'sqlite')
      await sql`commit`.execute(connection)
    } catch (error) {
      await sql`rollback`.execute(connection)
      throw error
    }
  })
}

async function migrateWith(db: Kysely<Tables>, dialect: 'sqlite' | 'postgres'): Promise<void> {
  const provider = { getMigrations: () => loadMigrations(dialect) }
  const migrator = new Migrator({ db, provider })
  const { error } = await migrator.migrateToLatest()
  if (error) throw error instanceof Error ? error : new Error(String(error))
}
