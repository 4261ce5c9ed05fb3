import { randomBytes } from 'node:crypto'

import { PASSWORD_MAX, PASSWORD_MIN } from '../../src/domain/account.ts'
import { databaseAccounts } from '../accounts/accounts.ts'
import type { PasswordRefusal } from '../api/accounts.ts'
import { Username } from '../api/office-schemas.ts'
import { migrate } from '../store/sql/database.ts'
import { sqlStore } from '../store/sql/sql-store.ts'
import { CommandError } from './command-error.ts'
import { type Console, withDatabase } from './commands.ts'

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
