import { parseArgs } from 'node:util'
import { failureLine } from '../http/failure.ts'
import { settingsFrom } from '../http/settings.ts'
import { CommandError } from './command-error.ts'
import {
  backUpTo,
  type Console,
  examine,
  examineAll,
  exportData,
  importData,
  restoreFrom,
  rollBack,
  updateTo,
} from './commands.ts'
import { askPassword, pipedPassword } from './typed-password.ts'

const USAGE = `Cách dùng: npm run so-ket -- LỆNH

  admin:create TÊN-ĐĂNG-NHẬP HỌ-TÊN [--password-stdin]
                               tạo người quản trị; mật khẩu được hỏi, hoặc đọc từ đường ống
  backup TỆP                   sao lưu trong khi máy chủ vẫn chạy (SQLite)
  restore TỆP [--overwrite]    khôi phục từ bản sao lưu; máy chủ phải dừng
  export TỆP                   xuất toàn bộ dữ liệu ra JSON, cho cả SQLite và PostgreSQL
  import TỆP                   nhập tệp đã xuất vào cơ sở dữ liệu trống
  doctor [--database]          kiểm tra cài đặt và cơ sở dữ liệu; --database: chỉ cơ sở dữ liệu
  update TỆP                   sao lưu, rồi cài bản phát hành so-ket-….tar.gz
  rollback                     quay lại bản trước lần cập nhật; máy chủ phải dừng

Cơ sở dữ liệu là nơi DATABASE_URL nêu, nếu không nêu thì data/so-ket.sqlite.`

interface Flags {
  readonly overwrite: boolean
  readonly database: boolean
  readonly 'password-stdin': boolean
}

const NO_FLAGS: Flags = { overwrite: false, database: false, 'password-stdin': false }

interface Command {
  /** The number of its arguments. */
  readonly arity: number
  readonly flags: readonly (keyof Flags)[]
  run(console: Console, operands: readonly string[], flags: Flags): Promise<void>
}

const COMMANDS: Readonly<Record<string, Command>> = {
  'admin:create': {
    arity: 2,
    flags: ['password-stdin'],
    // Accounts take longer to load than the other commands to run.
    run: async (console, [username = '', name = '']) => {
      const { createAdmin } = await import('./create-admin.ts')
      await createAdmin(console, username, name)
    },
  },
  backup: { arity: 1, flags: [], run: (console, [file = '']) => backUpTo(console, file) },
  restore: {
    arity: 1,
    flags: ['overwrite'],
    run: (console, [file = ''], { overwrite }) => restoreFrom(console, file, overwrite),
  },
  export: { arity: 1, flags: [], run: (console, [file = '']) => exportData(console, file) },
  import: { arity: 1, flags: [], run: (console, [file = '']) => importData(console, file) },
  doctor: {
    arity: 0,
    flags: ['database'],
    run: (console, _, { database }) => (database ? examine(console) : examineAll(console)),
  },
  update: { arity: 1, flags: [], run: (console, [file = '']) => updateTo(console, file) },
  rollback: { arity: 0, flags: [], run: (console) => rollBack(console) },
}

/** @returns the exit code: 0 success, 1 failure, 2 wrong usage */
async function main(args: readonly string[]): Promise<number> {
  const invocation = parse(args)
  if (!invocation) {
    const isHelp = ['help', '--help', '-h'].includes(args[0] ?? '')
    process[isHelp ? 'stdout' : 'stderr'].write(`${USAGE}\n`)
    return isHelp ? 0 : 2
  }
  try {
    // Commands sign nobody in, so they need no real secret.
    const { database } = settingsFrom({ ...process.env, AUTH_SECRET: 'x'.repeat(64) })
    const password = () =>
      invocation.flags['password-stdin'] ? pipedPassword(process.stdin) : askPassword()
    const { command, operands, flags } = invocation
    await command.run({ database, say: console.log, password }, operands, flags)
    return 0
  } catch (error) {
    process.stderr.write(
      `${error instanceof CommandError ? error.message : failureLine(error, 'Không làm được')}\n`,
    )
    return 1
  }
}

function parse(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        overwrite: { type: 'boolean' },
        database: { type: 'boolean' },
        'password-stdin': { type: 'boolean' },
      },
    })
    const [name = '', ...operands] = positionals
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
    const given = Object.keys(values) as (keyof Flags)[]
    if (command?.arity !== operands.length || given.some((flag) => !command.flags.includes(flag)))
      return null
    return { command, operands, flags: { ...NO_FLAGS, ...values } }
  } catch {
    return null
  }
}

process.exitCode = await main(process.argv.slice(2))
