import { type Kysely, sql } from 'kysely'
import { isOrdered } from '../store/record-keys.ts'
import { dialectOf } from '../store/sql/database.ts'
import { type AnyTable, mappingOf } from '../store/sql/sql-reader.ts'
import { columnOf, type Tables } from '../store/sql/tables.ts'
import { KEYS, type Kind } from '../store/store.ts'

/** Described in docs/export-format.md. */
export const FORMAT = 'so-ket-export'
export const FORMAT_VERSION = 2

/** The first line. */
export interface Head {
  readonly format: typeof FORMAT
  readonly version: number
  /** The number of changes made to the data. */
  readonly ledger: number
}

/** A line in between: one record and the version that last changed it. */
export interface RecordLine {
  readonly kind: Kind
  readonly version: number
  readonly record: object
}

/** A user account. Sessions are not exported: everyone signs in again. */
export interface AccountLine {
  readonly kind: 'accounts'
  readonly record: ExportedAccount
}

export interface ExportedAccount {
  readonly id: string
  readonly username: string
  readonly name: string
  readonly role: string
  readonly unitId: string | null
  readonly isDisabled: boolean
  readonly createdAt: string
  readonly updatedAt: string
  /** The scrypt hash, `salt:key` in hexadecimal. */
  readonly password: string | null
}

/** The last line: a file without it, or with another hash, was cut short or changed. */
export interface End {
  readonly end: { readonly lines: number; readonly sha256: string }
}

// Rows fetched at a time, so that a whole table is never in memory.
const ROWS = 1000

type Row = Record<string, unknown>

/**
 * The rows of a kind's table, one at a time, in an order that does not depend on the database's
 * collation: by position where there is one, otherwise by key, by code points.
 *
 * @param transaction - a cursor ends with it
 */
export function rowsOf(transaction: Kysely<Tables>, kind: Kind): AsyncIterable<Row> {
  const columns = isOrdered(kind) ? ['position'] : KEYS[kind].map(columnOf)
  return rowsIn(transaction, mappingOf(kind).table, columns)
}

const NUMBERS = ['position', 'version', 'number']

export async function* rowsIn(
  transaction: Kysely<Tables>,
  table: string,
  columns: readonly string[],
): AsyncIterable<Row> {
  const isPostgres = dialectOf(transaction) === 'postgres'
  let query = (transaction as unknown as AnyTable).selectFrom(table).selectAll()
  for (const column of columns)
    query = query.orderBy(
      isPostgres && !NUMBERS.includes(column) ? sql`${sql.ref(column)} collate "C"` : column,
    )
  if (!isPostgres) return yield* query.stream()
  await sql`declare exported no scroll cursor for ${query}`.execute(transaction)
  for (;;) {
    const { rows } = await sql<Row>`fetch ${sql.lit(ROWS)} from exported`.execute(transaction)
    yield* rows
    if (rows.length < ROWS) break
  }
  await sql`close exported`.execute(transaction)
}
