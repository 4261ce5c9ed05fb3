import { chmodSync, closeSync, existsSync, openSync, utimesSync } from 'node:fs'
import { resolve } from 'node:path'
import { backup, DatabaseSync } from 'node:sqlite'

import { CommandError } from './command-error.ts'
import { checkSqliteFile, closeLog } from './sqlite-file.ts'
import { writeAtomically } from './write-atomically.ts'

// All pages in one step: a copy in several steps restarts whenever somebody writes in between.
const ALL_PAGES = 2 ** 30

/**
 * Copies a SQLite database to one file, as of one moment, while others read and write it. The copy is
 * checked before it gets its name; the time is recorded beside the database for the administrator's
 * page.
 *
 * @throws CommandError if there is no database, or the copy would overwrite it
 */
export async function backUp(database: string, file: string): Promise<void> {
  if (!existsSync(database)) throw new CommandError(`Chưa có cơ sở dữ liệu ${database}.`)
  if (resolve(database) === resolve(file))
    throw new CommandError('Bản sao lưu không thể là chính cơ sở dữ liệu: hãy chọn tên khác.')
  await writeAtomically(file, async (temporary) => {
    // The copy contains password hashes: readable by its owner alone.
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
