import { copyFileSync, existsSync, linkSync, mkdirSync, renameSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { sql } from 'kysely'
import { migrate, openSqlite } from '../store/sql/database.ts'
import { sqlStore } from '../store/sql/sql-store.ts'
import { closeLog } from './backup.ts'
import { CommandError } from './command-error.ts'
import { checkSqliteFile, isInUse } from './sqlite-file.ts'
import { writeWhole } from './whole-file.ts'

// Further than anyone writes between two backups.
const UNKNOWN_VERSIONS = 100_000

interface Restored {
  /** Where the replaced database lies now; `null` where there was none. */
  readonly before: string | null
}

/**
 * Puts a backup in the place of the database. What stood there is kept beside it. Sessions of the
 * backup are ended: one that was signed out since must not come back to life.
 *
 * The restored data goes on under a version that was never given out, with a line in the audit
 * trail: browsers hold answers under the versions in between, and would take them for current.
 *
 * @throws CommandError for a file that is not ours, damaged or newer; where a database stands and
 *   `overwrite` is not said; while a server has it open
 */
export async function restore(
  file: string,
  database: string,
  { overwrite, now }: { overwrite: boolean; now: Date },
): Promise<Restored> {
  checkSqliteFile(file)
  const isThere = existsSync(database)
  if (isThere && !overwrite)
    throw new CommandError(
      `Đã có cơ sở dữ liệu ${database}: thêm --overwrite để thay (bản đang có được giữ lại bên cạnh).`,
    )
  if (isThere && isInUse(database))
    throw new CommandError('Máy chủ đang mở cơ sở dữ liệu: hãy dừng máy chủ rồi khôi phục.')
  const last = isThere ? versionOf(database) : null
  mkdirSync(dirname(database), { recursive: true })
  const kept = `${database}.before-restore-${now.toISOString().replaceAll(/[:.]/g, '-')}`
  await writeWhole(database, async (temporary) => {
    copyFileSync(file, temporary)
    await goOn(temporary, last)
    closeLog(temporary)
    if (isThere) keep(database, kept)
  })
  return { before: isThere ? kept : null }
}

async function goOn(path: string, last: number | null): Promise<void> {
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

/** `null` where it cannot be read. */
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

function keep(database: string, kept: string): void {
  // Left by a database that could not be opened: the next one must not find them.
  for (const ending of ['-wal', '-shm'])
    if (existsSync(database + ending)) renameSync(database + ending, kept + ending)
  try {
    // A second name, so that at no moment there is no database.
    linkSync(database, kept)
  } catch {
    copyFileSync(database, kept)
  }
}
