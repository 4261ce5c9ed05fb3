import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { type Kysely, sql } from 'kysely'
import { recordToday } from '../store/earlier-records.ts'
import { dialectOf } from '../store/sql/database.ts'
import { type AnyTable, mappingOf } from '../store/sql/sql-reader.ts'
import { FILL_ORDER, ROWS_PER_INSERT, rowOf } from '../store/sql/sql-store.ts'
import type { Tables } from '../store/sql/tables.ts'
import type { Kind } from '../store/store.ts'
import { CommandError } from './command-error.ts'
import {
  type AccountLine,
  type End,
  type ExportedAccount,
  FORMAT,
  FORMAT_VERSION,
  type Head,
  type RecordLine,
} from './export-format.ts'

/**
 * Reads an export into an empty database: all of it, or nothing.
 *
 * @returns the number of records and accounts read
 * @throws CommandError for a database that is not empty, and for a file of another program, of a newer
 *   version, cut short or changed; with the number of the line where there is one
 */
export function importFrom(db: Kysely<Tables>, file: string): Promise<number> {
  return db.transaction().execute((transaction) => importLines(transaction, linesOf(file)))
}

/** Lines without their ends. Node's own reader also splits at U+2028, which texts may contain. */
async function* linesOf(file: string): AsyncIterable<string> {
  let rest = ''
  for await (const chunk of createReadStream(file, 'utf8')) {
    const lines = (rest + String(chunk)).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
  if (rest !== '') yield rest
}

/** @param lines - without their ends; when it throws, the caller rolls back */
async function importLines(
  transaction: Kysely<Tables>,
  lines: AsyncIterable<string>,
): Promise<number> {
  // Locks the ledger: a server that writes meanwhile waits.
  await sql`update ledger set version = version`.execute(transaction)
  await refuseFilled(transaction)
  const records = new RecordBatches(transaction)
  const hash = createHash('sha256')
  let count = 0
  let isComplete = false
  for await (const line of lines) {
    const value = parsed(line, count + 1)
    if (isComplete) throw new CommandError(`Dòng ${count + 1}: còn chữ sau dòng cuối của tệp xuất.`)
    if ('end' in value) {
      const { lines: expected, sha256 } = (value as End).end
      if (expected !== count || sha256 !== hash.digest('hex'))
        throw new CommandError('Tệp xuất đã bị sửa hoặc thiếu dòng: không nhập gì.')
      isComplete = true
      continue
    }
    hash.update(`${line}\n`)
    count += 1
    if (count === 1) await takeHead(transaction, value as Head)
    else await take(transaction, records, value as RecordLine | AccountLine, count)
  }
  if (!isComplete) throw new CommandError('Tệp xuất bị cắt cụt, thiếu dòng cuối: không nhập gì.')
  await records.finish()
  return count - 1
}

async function refuseFilled(transaction: Kysely<Tables>): Promise<void> {
  const tables = [...FILL_ORDER.map((kind) => mappingOf(kind).table), 'auth_user']
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
    // Refused below, like every line that is not an object.
  }
  throw new CommandError(
    number === 1 ? 'Tệp này không phải tệp xuất của Sơ Kết.' : `Dòng ${number}: không đọc được.`,
  )
}

async function takeHead(transaction: Kysely<Tables>, head: Head): Promise<void> {
  if (head.format !== FORMAT) throw new CommandError('Tệp này không phải tệp xuất của Sơ Kết.')
  if (head.version > FORMAT_VERSION)
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
    } else if (FILL_ORDER.includes(line.kind)) await records.add(line)
    else throw new Error(`kind ${String(line.kind)}`)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new CommandError(`Dòng ${number}: không nhập được (${reason}).`, { cause: error })
  }
}

/** Inserts records with their versions, many at a time. */
class RecordBatches {
  readonly #db: AnyTable
  readonly #parents: { id: string; parent_id: string }[] = []
  #kind: Kind | null = null
  #position = 0
  #rows: object[] = []

  constructor(db: Kysely<Tables>) {
    this.#db = db as unknown as AnyTable
  }

  async add({ kind, version, record }: RecordLine): Promise<void> {
    if (kind !== this.#kind) {
      await this.finish()
      this.#kind = kind
      this.#position = 0
    }
    const today = recordToday(kind, record as never)
    const row = { ...rowOf(kind, today, this.#position), version }
    this.#position += 1
    this.#rows.push(kind === 'units' ? this.#withoutParent(row) : row)
    if (this.#rows.length >= ROWS_PER_INSERT) await this.#flush()
  }

  /** Writes the rows still buffered: before records of another kind, and at the end. */
  async finish(): Promise<void> {
    await this.#flush()
    for (const { id, parent_id } of this.#parents.splice(0))
      await this.#db.updateTable('unit').set({ parent_id }).where('id', '=', id).execute()
  }

  // Units are in the office's order, in which a part may precede its parent.
  #withoutParent(row: object): object {
    const { id, parent_id } = row as { id: string; parent_id: string | null }
    if (parent_id !== null) this.#parents.push({ id, parent_id })
    return { ...row, parent_id: null }
  }

  async #flush(): Promise<void> {
    const rows = this.#rows
    this.#rows = []
    if (rows.length === 0 || this.#kind === null) return
    await this.#db
      .insertInto(mappingOf(this.#kind).table)
      .values(rows as Record<string, unknown>[])
      .execute()
  }
}

/** Adds an account with its password hash. */
async function addAccount(
  db: Kysely<Tables>,
  dialect: 'sqlite' | 'postgres',
  account: ExportedAccount,
): Promise<void> {
  const tables = db as unknown as AnyTable
  const { id, username, name, role, unitId, password, createdAt, updatedAt } = account
  const boolean = (value: boolean) => (dialect === 'sqlite' ? Number(value) : value)
  await tables
    .insertInto('auth_user')
    .values({
      ...{ id, username, displayUsername: username, name, role, unitId, createdAt, updatedAt },
      email: `${username}@so-ket.invalid`,
      emailVerified: boolean(false),
      isDisabled: boolean(account.isDisabled),
    })
    .execute()
  if (password === null) return
  await tables
    .insertInto('auth_account')
    .values({
      ...{ id, accountId: id, userId: id, providerId: 'credential', password },
      ...{ createdAt, updatedAt },
    })
    .execute()
}
