import { readFileSync, statSync } from 'node:fs'
import { type Kysely, sql } from 'kysely'

import type { System } from '../api/system.ts'
import type { Tables } from '../store/sql/tables.ts'
import type { Database } from './settings.ts'

const { version: PRODUCT_VERSION } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as { version: string }

/** The state of the installation: what an administrator checks before calling for help. */
export async function systemState(
  db: Kysely<Tables>,
  database: Database,
  startedAt: string,
): Promise<System> {
  const { kind } = database
  const version = await sql<{ version: string }>`select ${
    kind === 'sqlite' ? sql`sqlite_version()` : sql`current_setting('server_version')`
  } as version`.execute(db)
  return {
    version: PRODUCT_VERSION,
    database: kind,
    databaseVersion: version.rows[0]?.version ?? '',
    sizeBytes: await sizeOf(db, database),
    lastBackupAt: lastBackup(database),
    startedAt,
    isHealthy: true,
  }
}

async function sizeOf(db: Kysely<Tables>, database: Database): Promise<number | null> {
  if (database.kind === 'sqlite') {
    // The newest writes are in the log beside the file until a checkpoint.
    const sizes = ['', '-wal'].flatMap(
      (end) => statSync(database.path + end, { throwIfNoEntry: false })?.size ?? [],
    )
    return sizes.length > 0 ? sizes.reduce((total, size) => total + size) : null
  }
  const found = await sql<{
    size: string
  }>`select pg_database_size(current_database()) as size`.execute(db)
  return Number(found.rows[0]?.size ?? 0)
}

/** Our backup records its time beside the database; PostgreSQL's own tools do not. */
function lastBackup(database: Database): string | null {
  if (database.kind !== 'sqlite') return null
  const mark = statSync(`${database.path}.backed-up`, { throwIfNoEntry: false })
  return mark ? mark.mtime.toISOString() : null
}
