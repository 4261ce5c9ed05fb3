import { closeSync, existsSync, openSync, readSync, rmSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { pathToFileURL } from 'node:url'
import { MIGRATIONS } from '../store/sql/database.ts'
import { CommandError } from './command-error.ts'

const HEADER = 'SQLite format 3\0'

/**
 * Refuses a file that is not an intact database of this program. Writes nothing, not even beside the file.
 *
 * @throws CommandError that says what the file is instead
 */
export function checkSqliteFile(path: string): void {
  if (!existsSync(path)) throw new CommandError(`Không có tệp ${path}.`)
  if (headerOf(path) !== HEADER) throw new CommandError(`Tệp ${path} không phải SQLite.`)
  const url = pathToFileURL(path)
  // Nobody writes to the file; without this SQLite creates two more files to read it.
  url.searchParams.set('immutable', '1')
  const found = readCopy(url, path)
  if (found.integrity !== 'ok')
    throw new CommandError(`Tệp ${path} bị hỏng: ${found.integrity.split('\n')[0]}`)
  if (found.migrations.length === 0 || found.migrations[0] !== MIGRATIONS[0])
    throw new CommandError(`Tệp ${path} không phải cơ sở dữ liệu của Sơ Kết.`)
  if (found.migrations.some((name, i) => name !== MIGRATIONS[i]))
    throw new CommandError(`Tệp ${path} thuộc bản Sơ Kết mới hơn bản này: hãy cập nhật trước.`)
}

function headerOf(path: string): string {
  const file = openSync(path, 'r')
  try {
    const bytes = Buffer.alloc(HEADER.length)
    readSync(file, bytes, 0, bytes.length, 0)
    return bytes.toString('latin1')
  } finally {
    closeSync(file)
  }
}

function readCopy(url: URL, path: string) {
  const sqlite = new DatabaseSync(url, { readOnly: true })
  try {
    return { integrity: integrityOf(sqlite), migrations: migrationsOf(sqlite) }
  } catch (error) {
    throw new CommandError(`Tệp ${path} bị hỏng: ${String(error)}`, { cause: error })
  } finally {
    sqlite.close()
  }
}

/** `ok`, or the first faults, one per line. */
function integrityOf(sqlite: DatabaseSync): string {
  const rows = sqlite.prepare('pragma integrity_check(10)').all()
  return rows.map((row) => String(row.integrity_check)).join('\n')
}

function migrationsOf(sqlite: DatabaseSync): string[] {
  const known = sqlite
    .prepare("select 1 from sqlite_schema where type = 'table' and name = 'kysely_migration'")
    .get()
  if (!known) return []
  const rows = sqlite.prepare('select name from kysely_migration order by name').all()
  return rows.map((row) => String(row.name))
}

/**
 * True if another connection has the database open, in this process or another. If false, the file
 * alone now contains the data: SQLite gives up its log only to a sole connection.
 */
export function isInUse(path: string): boolean {
  const sqlite = new DatabaseSync(path)
  try {
    sqlite.exec('pragma busy_timeout = 0')
    return sqlite.prepare('pragma journal_mode = delete').get()?.journal_mode !== 'delete'
  } catch (error) {
    // A damaged file counts as unused: a restore replaces it.
    return error instanceof Error && 'errcode' in error && error.errcode === 5
  } finally {
    sqlite.close()
  }
}

/** Merges the log of a database that nobody has open into its file, so that the file can be copied. */
export function closeLog(path: string): void {
  const sqlite = new DatabaseSync(path)
  try {
    sqlite.exec('pragma journal_mode = delete')
  } finally {
    sqlite.close()
  }
  for (const ending of ['-wal', '-shm']) rmSync(path + ending, { force: true })
}
