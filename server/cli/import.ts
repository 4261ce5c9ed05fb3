import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { type Kysely, sql } from 'kysely'
import { PLACES } from '../store/sql/column-mappings.ts'
import { dialectOf } from '../store/sql/database.ts'
import type { AnyTable } from '../store/sql/sql-reader.ts'
import type { Tables } from '../store/sql/tables.ts'
import { CommandError } from './command-error.ts'
import {
  type AccountLine,
  type End,
  EXPORTED,
  FORMAT,
  FORMAT_VERSION,
  type Head,
  type RecordLine,
} from './export-format.ts'
import { addAccount, RecordBatches } from './import-rows.ts'

/**
 * Reads an export into an empty database: all of it, or nothing.
 *
 * @returns how many records and accounts were read
 * @throws CommandError for a database that holds something, and for a file that is another's, newer,
 *   cut short or changed; with the number of the line where there is one
 */
export function importFrom(db: Kysely<Tables>, file: string): Promise<number> {
  return db.transaction().execute((transaction) => importLines(transaction, linesOf(file)))
}

/** Without their ends. Node's own reader also takes U+2028, which a text may hold, for one. */
async function* linesOf(file: string): AsyncIterable<string> {
  let rest = ''
  for await (const chunk of createReadStream(file, 'utf8')) {
    const lines = (rest + String(chunk)).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
  if (rest !== '') yield rest
}

/** @param lines - without their ends; nothing is undone here when it throws */
export async function importLines(
  transaction: Kysely<Tables>,
  lines: AsyncIterable<string>,
): Promise<number> {
  // A server that starts to write meanwhile waits here.
  await sql`update ledger set version = version`.execute(transaction)
  await refuseFilled(transaction)
  const records = new RecordBatches(transaction)
  const hash = createHash('sha256')
  let count = 0
  let isWhole = false
  for await (const line of lines) {
    const value = parsed(line, count + 1)
    if (isWhole) throw new CommandError(`Dòng ${count + 1}: còn chữ sau dòng cuối của tệp xuất.`)
    if ('end' in value) {
      const { lines: told, sha256 } = (value as End).end
      if (told !== count || sha256 !== hash.digest('hex'))
        throw new CommandError('Tệp xuất đã bị sửa hoặc thiếu dòng: không nhập gì.')
      isWhole = true
      continue
    }
    hash.update(`${line}\n`)
    count += 1
    if (count === 1) await takeHead(transaction, value as Head)
    else await take(transaction, records, value as RecordLine | AccountLine, count)
  }
  if (!isWhole) throw new CommandError('Tệp xuất bị cắt cụt, thiếu dòng cuối: không nhập gì.')
  await records.finish()
  return count - 1
}

async function refuseFilled(transaction: Kysely<Tables>): Promise<void> {
  const tables = [...EXPORTED.map((kind) => PLACES[kind].table), 'auth_user']
  for (const table of tables) {
    const found = await (transaction as unknown as AnyTable)
      .selectFrom(table)
      .select(sql`1`.as('one'))
      .limit(1)
      .execute()
    if (found.length > 0)
      throw new CommandError('Cơ sở dữ liệu đã có dữ liệu: chỉ nhập vào cơ sở dữ liệu trống.')
  }
}

function parsed(line: string, number: number): object {
  try {
    const value: unknown = JSON.parse(line)
    if (typeof value === 'object' && value !== null) return value
  } catch {
    // Told below, like every line that is not one of ours.
  }
  throw new CommandError(
    number === 1 ? 'Tệp này không phải tệp xuất của Sơ Kết.' : `Dòng ${number}: không đọc được.`,
  )
}

async function takeHead(transaction: Kysely<Tables>, head: Head): Promise<void> {
  if (head.format !== FORMAT) throw new CommandError('Tệp này không phải tệp xuất của Sơ Kết.')
  if (head.version !== FORMAT_VERSION)
    throw new CommandError('Tệp xuất thuộc bản Sơ Kết mới hơn bản này: hãy cập nhật trước.')
  await transaction.updateTable('ledger').set({ version: head.ledger }).execute()
}

async function take(
  transaction: Kysely<Tables>,
  records: RecordBatches,
  line: RecordLine | AccountLine,
  number: number,
): Promise<void> {
  try {
    if (line.kind === 'accounts') {
      await records.finish()
      await addAccount(transaction, dialectOf(transaction), line.record)
    } else if (EXPORTED.includes(line.kind)) await records.add(line)
    else throw new Error(`kind ${String(line.kind)}`)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new CommandError(`Dòng ${number}: không nhập được (${reason}).`, { cause: error })
  }
}
