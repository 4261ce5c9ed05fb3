import { existsSync } from 'node:fs'
import type { Kysely } from 'kysely'

import type { Database } from '../http/settings.ts'
import { migrate, openPostgres, openSqlite } from '../store/sql/database.ts'
import type { Tables } from '../store/sql/tables.ts'
import { backUp } from './backup.ts'
import { CommandError } from './command-error.ts'
import { diagnose } from './doctor.ts'
import { exportTo } from './export.ts'
import { importFrom } from './import.ts'
import { inspect } from './inspect.ts'
import { findings } from './installation.ts'
import { PROGRAM } from './program.ts'
import { restore } from './restore.ts'
import { rollback, update } from './update.ts'

/** The database a command works on, its output, and its source of a password. */
export interface Console {
  readonly database: Database
  readonly say: (line: string) => void
  readonly password: () => Promise<string>
}

export async function backUpTo({ database, say }: Console, file: string): Promise<void> {
  if (database.kind === 'postgres')
    throw new CommandError(
      `PostgreSQL có công cụ riêng: pg_dump --format=custom --file=${file} "$DATABASE_URL"`,
    )
  await backUp(database.path, file)
  say(`Đã sao lưu vào ${file}, đã kiểm tra.`)
}

export async function restoreFrom(
  { database, say }: Console,
  file: string,
  overwrite: boolean,
): Promise<void> {
  if (database.kind === 'postgres')
    throw new CommandError(
      `PostgreSQL có công cụ riêng: pg_restore --clean --if-exists --dbname="$DATABASE_URL" ${file}`,
    )
  const { before } = await restore(file, database.path, { overwrite, now: new Date() })
  say(`Đã khôi phục ${database.path} từ ${file}.`)
  if (before) say(`Bản trước đó được giữ tại ${before}.`)
}

export async function exportData({ database, say }: Console, file: string): Promise<void> {
  const count = await withDatabase(existing(database), async (db) => {
    await refuseUnsound(db)
    return exportTo(db, file)
  })
  say(`Đã xuất ${count} bản ghi vào ${file}.`)
}

export async function importData({ database, say }: Console, file: string): Promise<void> {
  if (!existsSync(file)) throw new CommandError(`Không có tệp ${file}.`)
  const count = await withDatabase(database, async (db) => {
    await migrate(db)
    return importFrom(db, file)
  })
  say(`Đã nhập ${count} bản ghi từ ${file}.`)
}

const SIGNS = { ok: '✓', advice: 'Nên làm:', error: 'LỖI:' }

/**
 * Examines the installation, and then the database if there is one yet.
 *
 * @throws CommandError if there are errors, after printing them
 */
export async function examineAll(console: Console): Promise<void> {
  const seen = findings(await inspect(process.env, new Date()))
  for (const { kind, line } of seen) console.say(`${SIGNS[kind]} ${line}`)
  const errors = seen.filter(({ kind }) => kind === 'error').length
  const { database, say } = console
  if (database.kind === 'sqlite' && !existsSync(database.path))
    say(`Chưa có cơ sở dữ liệu ${database.path}: máy chủ tạo khi khởi động lần đầu.`)
  else await examine(console)
  if (errors > 0) throw new CommandError(`Cần sửa ${errors} lỗi trước khi chạy.`)
}

const WARNINGS_SHOWN = 20

/** @throws CommandError if there are errors, after printing them */
export async function examine({ database, say }: Console): Promise<void> {
  const { errors, warnings, counts } = await withDatabase(existing(database), diagnose)
  for (const error of errors) say(`LỖI: ${error}`)
  for (const warning of warnings.slice(0, WARNINGS_SHOWN)) say(`Cần xem: ${warning}`)
  if (warnings.length > WARNINGS_SHOWN)
    say(`… và ${warnings.length - WARNINGS_SHOWN} chỗ khác cần xem.`)
  say(`${counts.units} đơn vị, ${counts.observations} dòng số liệu, ${counts.changes} lần sửa.`)
  if (errors.length > 0) throw new CommandError(`Có ${errors.length} lỗi.`)
  say('Không có lỗi.')
}

export async function updateTo({ database, say }: Console, archive: string): Promise<void> {
  const now = new Date()
  const { release, backup } = await update({ ...onlySqlite(database), now }, archive)
  if (backup) say(`Đã sao lưu vào ${backup}, đã kiểm tra.`)
  say(`Đã cài bản ${release}: hãy khởi động lại dịch vụ. Muốn quay lại bản trước: rollback.`)
}

export async function rollBack({ database, say }: Console): Promise<void> {
  const { release, kept } = await rollback({ ...onlySqlite(database), now: new Date() })
  if (kept) say(`Đã khôi phục bản sao lưu trước khi cập nhật; số liệu sau đó được giữ tại ${kept}.`)
  say(`Đã quay lại bản ${release}: hãy khởi động lại dịch vụ.`)
}

/** PostgreSQL is backed up by its own tools, so its administrator relinks `current` by hand. */
function onlySqlite(database: Database): { program: string; database: string } {
  if (database.kind === 'postgres')
    throw new CommandError('Với PostgreSQL, hãy sao lưu bằng pg_dump rồi làm theo docs/install.md.')
  return { program: PROGRAM, database: database.path }
}

/** Commands that read must not create an empty database from a mistyped path. */
function existing(database: Database): Database {
  if (database.kind === 'sqlite' && !existsSync(database.path))
    throw new CommandError(`Chưa có cơ sở dữ liệu ${database.path}.`)
  return database
}

async function refuseUnsound(db: Kysely<Tables>): Promise<void> {
  const { errors } = await diagnose(db)
  if (errors.length > 0)
    throw new CommandError(`Cơ sở dữ liệu có lỗi, chưa xuất được: ${errors[0]}. Xem thêm: doctor.`)
}

/** Opens the database for a piece of work, and closes it. */
export async function withDatabase<T>(
  database: Database,
  work: (db: Kysely<Tables>) => Promise<T>,
): Promise<T> {
  const db = database.kind === 'sqlite' ? openSqlite(database.path) : openPostgres(database.url)
  try {
    return await work(db)
  } finally {
    await db.destroy()
  }
}
