import { parseArgs } from 'node:util'
import { failureLine } from '../http/failure.ts'
import { settingsFrom } from '../http/settings.ts'
import { CommandError } from './command-error.ts'
import {
  backUpTo,
  type Console,
  createAdmin,
  examine,
  exportData,
  importData,
  restoreFrom,
} from './commands.ts'
import { askPassword, pipedPassword } from './typed-password.ts'

const USAGE = `Cách dùng: npm run so-ket -- LỆNH

  admin:create TÊN-ĐĂNG-NHẬP HỌ-TÊN [--password-stdin]
                               tạo người quản trị; mật khẩu được hỏi, hoặc đọc từ đường ống
  backup TỆP                   sao lưu trong khi máy chủ vẫn chạy (SQLite)
  restore TỆP [--overwrite]    khôi phục từ bản sao lưu; máy chủ phải dừng
  export TỆP                   xuất toàn bộ dữ liệu ra JSON, cho cả SQLite và PostgreSQL
  import TỆP                   nhập tệp đã xuất vào cơ sở dữ liệu trống
  doctor                       kiểm tra cơ sở dữ liệu

Cơ sở dữ liệu là nơi DATABASE_URL nêu, nếu không nêu thì data/so-ket.sqlite.`

interface Flags {
  readonly overwrite: boolean
  readonly 'password-stdin': boolean
}

interface Command {
  /** How many words follow it. */
  readonly takes: number
  readonly may: readonly (keyof Flags)[]
  run(console: Console, words: readonly string[], flags: Flags): Promise<void>
}

const COMMANDS: Readonly<Record<string, Command>> = {
  'admin:create': {
    takes: 2,
    may: ['password-stdin'],
    run: (console, [username = '', name = '']) => createAdmin(console, username, name),
  },
  backup: { takes: 1, may: [], run: (console, [file = '']) => backUpTo(console, file) },
  restore: {
    takes: 1,
    may: ['overwrite'],
    run: (console, [file = ''], { overwrite }) => restoreFrom(console, file, overwrite),
  },
  export: { takes: 1, may: [], run: (console, [file = '']) => exportData(console, file) },
  import: { takes: 1, may: [], run: (console, [file = '']) => importData(console, file) },
  doctor: { takes: 0, may: [], run: (console) => examine(console) },
}

/** @returns the exit code: 0 done, 1 not done, 2 not understood */
async function main(args: readonly string[]): Promise<number> {
  const asked = understood(args)
  if (!asked) {
    const isHelp = ['help', '--help', '-h'].includes(args[0] ?? '')
    process[isHelp ? 'stdout' : 'stderr'].write(`${USAGE}\n`)
    return isHelp ? 0 : 2
  }
  try {
    // Signing in is the server's: a command needs no secret.
    const { database } = settingsFrom({ ...process.env, AUTH_SECRET: 'x'.repeat(64) })
    const password = () =>
      asked.flags['password-stdin'] ? pipedPassword(process.stdin) : askPassword()
    await asked.command.run({ database, say: console.log, password }, asked.words, asked.flags)
    return 0
  } catch (error) {
    process.stderr.write(
      `${error instanceof CommandError ? error.message : failureLine(error, 'Không làm được')}\n`,
    )
    return 1
  }
}

function understood(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { overwrite: { type: 'boolean' }, 'password-stdin': { type: 'boolean' } },
    })
    const [name = '', ...words] = positionals
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
    const given = Object.keys(values) as (keyof Flags)[]
    if (command?.takes !== words.length || given.some((flag) => !command.may.includes(flag)))
      return null
    return { command, words, flags: { overwrite: false, 'password-stdin': false, ...values } }
  } catch {
    return null
  }
}

process.exitCode = await main(process.argv.slice(2))
