import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync, type SQLInputValue } from 'node:sqlite'
import { Kysely, PostgresDialect, SqliteAdapter, SqliteDialect } from 'kysely'
import { Migrator } from 'kysely/migration'
import pg from 'pg'

import { readSide } from './migrations/0001-read-side.ts'
import { office } from './migrations/0002-office.ts'
import { accounts } from './migrations/0003-accounts.ts'
import type { Tables } from './tables.ts'

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
  sqlite.exec(
    'pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on; pragma busy_timeout = 5000',
  )
  const { quick_check } = sqlite.prepare('pragma quick_check(1)').get() ?? {}
  if (quick_check !== 'ok') throw new Error(`database file is damaged: ${String(quick_check)}`)
  const database = { close: () => sqlite.close(), prepare: preparing(sqlite) }
  return new Kysely({ dialect: new SqliteDialect({ database }) })
}

// Kysely calls statements as better-sqlite3 has them; Node's own take their values spread out.
// Preparing costs as much as a small query runs, so a statement is kept under its text.
function preparing(sqlite: DatabaseSync) {
  const statements = new Map<string, ReturnType<typeof prepared>>()
  function prepared(sql: string) {
    const statement = sqlite.prepare(sql)
    const names = statement.columns().map((column) => column.name)
    // Rows come as lists and are made objects here: the driver's own are slow to read from.
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
    const known = statements.get(sql)
    if (known) return known
    const fresh = prepared(sql)
    // Inserts of many rows are long and seldom the same twice.
    if (sql.length < 2000 && statements.size < 100) statements.set(sql, fresh)
    return fresh
  }
}

export function openPostgres(connectionString: string): Kysely<Tables> {
  const pool = new pg.Pool({ connectionString })
  // A connection that breaks while idle is replaced at the next query; unheard, it would end the process.
  pool.on('error', () => {})
  return new Kysely({ dialect: new PostgresDialect({ pool }) })
}

/**
 * Brings the tables to the newest form. Forward only. Of processes that start together one does it
 * and the others wait: Kysely locks the migration table.
 */
export async function migrate(db: Kysely<Tables>): Promise<void> {
  const dialect = db.getExecutor().adapter instanceof SqliteAdapter ? 'sqlite' : 'postgres'
  const migrations = {
    '0001-read-side': readSide,
    '0002-office': office(dialect),
    '0003-accounts': accounts(dialect),
  }
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } })
  const { error } = await migrator.migrateToLatest()
  if (error) throw error instanceof Error ? error : new Error(String(error))
}
