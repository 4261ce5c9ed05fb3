import { closeSync, existsSync, openSync, readSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { pathToFileURL } from 'node:url'
import { MIGRATIONS } from '../store/sql/database.ts'
import { CommandError } from './command-error.ts'

const HEADER = 'SQLite format 3\0'

/**
 * Refuses a file that is not a sound database of ours. Nothing is written, not even beside it.
 *
 * @throws CommandError that says what the file is instead
 */
export function checkSqliteFile(path: string): void {
  if (!existsSync(path)) throw new CommandError(`Không có tệp ${path}.`)
  if (headerOf(path) !== HEADER) throw new CommandError(`Tệp ${path} không phải SQLite.`)
  const url = pathToFileURL(path)
  // Of a file that lies still: without this SQLite makes two more files to read one.
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

/** `ok`, or the first things that are wrong, one a line. */
export function integrityOf(sqlite: DatabaseSync): string {
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
 * True where another connection has the database open, in this process or another. Afterwards the
 * file alone holds the data: SQLite leaves its log only when nobody else is there.
 */
export function isInUse(path: string): boolean {
  const sqlite = new DatabaseSync(path)
  try {
    sqlite.exec('pragma busy_timeout = 0')
    return sqlite.prepare('pragma journal_mode = delete').get()?.journal_mode !== 'delete'
  } catch (error) {
    const isBusy = error instanceof Error && 'errcode' in error && error.errcode === 5
    if (isBusy) return true
    // A damaged file is nobody's: it is what a restore is for.
    return false
  } finally {
    sqlite.close()
  }
}
