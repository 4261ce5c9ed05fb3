import { randomUUID } from 'node:crypto'
import { type Kysely, sql } from 'kysely'

import { openPostgres } from '../server/store/sql/database.ts'
import type { Tables } from '../server/store/sql/tables.ts'

export interface FreshDatabase {
  readonly url: string
  drop(): Promise<void>
}

/**
 * An empty database of its own on the server that `serverUrl` names. For tests: no two of them see
 * each other, and nothing of a real database is touched.
 */
export async function freshPostgres(serverUrl: string): Promise<FreshDatabase> {
  const name = `so_ket_test_${randomUUID().replaceAll('-', '')}`
  await onServer(serverUrl, (db) => sql`create database ${sql.id(name)}`.execute(db))
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  return {
    url: url.href,
    drop: () =>
      onServer(serverUrl, (db) => sql`drop database ${sql.id(name)} with (force)`.execute(db)),
  }
}

async function onServer(url: string, ask: (db: Kysely<Tables>) => Promise<unknown>): Promise<void> {
  const db = openPostgres(url)
  try {
    await ask(db)
  } finally {
    await db.destroy()
  }
}
