import { chmodSync, closeSync, existsSync, openSync, rmSync, utimesSync } from 'node:fs'
import { resolve } from 'node:path'
import { backup, DatabaseSync } from 'node:sqlite'

import { CommandError } from './command-error.ts'
import { checkSqliteFile } from './sqlite-file.ts'
import { writeWhole } from './whole-file.ts'

// All pages in one step: a copy in several begins anew whenever somebody writes between them.
const ALL_PAGES = 2 ** 30

/**
 * Copies a SQLite database to one file while others read and write it: the copy is how things stood
 * at one moment. It is checked before it gets its name, and the time is left beside the database
 * for the administrator's page.
 *
 * @throws CommandError where there is no database, or the copy would overwrite it
 */
export async function backUp(database: string, file: string): Promise<void> {
  if (!existsSync(database)) throw new CommandError(`Chưa có cơ sở dữ liệu ${database}.`)
  if (resolve(database) === resolve(file))
    throw new CommandError('Bản sao lưu không thể là chính cơ sở dữ liệu: hãy chọn tên khác.')
  await writeWhole(file, async (temporary) => {
    // The copy holds password hashes: only its owner reads it.
    closeSync(openSync(temporary, 'w', 0o600))
    chmodSync(temporary, 0o600)
    const sqlite = new DatabaseSync(database)
    try {
      sqlite.exec('pragma busy_timeout = 5000')
      await backup(sqlite, temporary, { rate: ALL_PAGES })
    } finally {
      sqlite.close()
    }
    closeLog(temporary)
    checkSqliteFile(temporary)
  })
  const mark = `${database}.backed-up`
  closeSync(openSync(mark, 'a'))
  const now = new Date()
  utimesSync(mark, now, now)
}

/** Makes a database that nobody has open one file, that may be copied like any other. */
export function closeLog(path: string): void {
  const sqlite = new DatabaseSync(path)
  try {
    sqlite.exec('pragma journal_mode = delete')
  } finally {
    sqlite.close()
  }
  for (const ending of ['-wal', '-shm']) rmSync(path + ending, { force: true })
}
