import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import type { Kysely } from 'kysely'

import { PASSWORD_MAX, PASSWORD_MIN } from '../../src/domain/account.ts'
import { databaseAccounts } from '../accounts/accounts.ts'
import type { PasswordRefusal } from '../api/accounts.ts'
import { Username } from '../api/office-schemas.ts'
import type { Database } from '../http/settings.ts'
import { migrate, openPostgres, openSqlite } from '../store/sql/database.ts'
import { sqlStore } from '../store/sql/sql-store.ts'
import type { Tables } from '../store/sql/tables.ts'
import { backUp } from './backup.ts'
import { CommandError } from './command-error.ts'
import { diagnose } from './doctor.ts'
import { exportTo } from './export.ts'
import { importFrom } from './import.ts'
import { restore } from './restore.ts'

/** The database a command works on, its output, and its source of a password. */
export interface Console {
  readonly database: Database
  readonly say: (line: string) => void
  readonly password: () => Promise<string>
}

const REFUSED: Readonly<Record<PasswordRefusal, string>> = {
  'too-short': `Mật khẩu quá ngắn: cần ít nhất ${PASSWORD_MIN} ký tự.`,
  'too-long': `Mật khẩu quá dài: nhiều nhất ${PASSWORD_MAX} ký tự.`,
  'too-common': 'Mật khẩu này dễ đoán hoặc đã lộ ở nơi khác: hãy chọn câu khác.',
  'is-the-name': 'Mật khẩu không được chứa tên đăng nhập.',
}

/** Adds an administrator, also before the first start. */
export async function createAdmin(
  { database, say, password }: Console,
  username: string,
  name: string,
): Promise<void> {
  const checked = Username.safeParse(username)
  if (!checked.success)
    throw new CommandError(
      `Tên đăng nhập ${checked.error.issues[0]?.message ?? 'không dùng được'}.`,
    )
  if (name.trim() === '') throw new CommandError('Cần họ tên của người quản trị.')
  const typed = await password()
  await withDatabase(database, async (db) => {
    await migrate(db)
    // No session is signed here, so any secret will do.
    const secret = randomBytes(32).toString('hex')
    const accounts = databaseAccounts({ db, type: database.kind, secret, publicUrl: null })
    const refusal = await accounts.refusePassword(typed, username)
    if (refusal) throw new CommandError(REFUSED[refusal])
    const account = { username, name: name.trim(), role: 'admin', unitId: null } as const
    if (!(await accounts.add(account, typed)))
      throw new CommandError(`Tên đăng nhập ${username} đã có.`)
    const actor = { id: 'console', name: 'Dòng lệnh' }
    const action = { actor, action: 'addUser', unitId: null, subject: username }
    await sqlStore(db).write(action, async () => {})
  })
  say(`Đã tạo người quản trị ${username}.`)
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

async function withDatabase<T>(
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
