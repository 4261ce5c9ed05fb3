import { copyFileSync, existsSync, linkSync, mkdirSync, renameSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { sql } from 'kysely'
import { migrate, openSqlite } from '../store/sql/database.ts'
import { sqlStore } from '../store/sql/sql-store.ts'
import { CommandError } from './command-error.ts'
import { checkSqliteFile, closeLog, isInUse } from './sqlite-file.ts'
import { writeAtomically } from './write-atomically.ts'

// More changes than anyone makes between two backups.
const UNKNOWN_VERSIONS = 100_000

interface Restored {
  /** The new path of the replaced database; `null` if there was none. */
  readonly before: string | null
}

/**
 * Replaces the database with a backup and keeps the old one beside it. Sessions in the backup are
 * deleted: one that was signed out since must not revive.
 *
 * The restored data continues at a version never used before, with a record in the audit trail:
 * browsers have cached answers for the versions in between and would take them for current.
 *
 * @throws CommandError if the file is not one of this program's, damaged or newer; if there is a database and
 *   `overwrite` is false; while a server has it open
 */
export async function restore(
  file: string,
  database: string,
  { overwrite, now }: { overwrite: boolean; now: Date },
): Promise<Restored> {
  checkSqliteFile(file)
  const exists = existsSync(database)
  if (exists && !overwrite)
    throw new CommandError(
      `Đã có cơ sở dữ liệu ${database}: thêm --overwrite để thay (bản đang có được giữ lại bên cạnh).`,
    )
  if (exists && isInUse(database))
    throw new CommandError('Máy chủ đang mở cơ sở dữ liệu: hãy dừng máy chủ rồi khôi phục.')
  const last = exists ? versionOf(database) : null
  mkdirSync(dirname(database), { recursive: true })
  const keptPath = `${database}.before-restore-${now.toISOString().replaceAll(/[:.]/g, '-')}`
  await writeAtomically(database, async (temporary) => {
    copyFileSync(file, temporary)
    await continueVersions(temporary, last)
    closeLog(temporary)
    if (exists) keepOld(database, keptPath)
  })
  return { before: exists ? keptPath : null }
}

async function continueVersions(path: string, last: number | null): Promise<void> {
  const db = openSqlite(path)
  try {
    await migrate(db)
    await sql`delete from auth_session`.execute(db)
    const store = sqlStore(db)
    const restored = await store.version()
    const version = last === null ? restored + UNKNOWN_VERSIONS : Math.max(restored, last)
    await db.updateTable('ledger').set({ version }).execute()
    const actor = { id: 'console', name: 'Dòng lệnh' }
    const detail = { restoredVersion: restored }
    await store.write(
      { actor, action: 'restore', unitId: null, subject: '', detail },
      async () => {},
    )
  } finally {
    await db.destroy()
  }
}

/** `null` if the database cannot be read. */
function versionOf(path: string): number | null {
  const sqlite = new DatabaseSync(path, { readOnly: true })
  try {
    const row = sqlite.prepare('select version from ledger').get()
    return typeof row?.version === 'number' ? row.version : null
  } catch {
    return null
  } finally {
    sqlite.close()
  }
}

function keepOld(database: string, keptPath: string): void {
  // Left by a database that could not be opened; the restored one must not read them.
  for (const ending of ['-wal', '-shm'])
    if (existsSync(database + ending)) renameSync(database + ending, keptPath + ending)
  try {
    // A hard link, so that there is a database at every moment.
    linkSync(database, keptPath)
  } catch {
    copyFileSync(database, keptPath)
  }
}
