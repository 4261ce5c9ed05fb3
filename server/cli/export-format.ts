import { type Kysely, sql } from 'kysely'
import { isOrdered } from '../store/record-keys.ts'
import { columnOf, PLACES } from '../store/sql/column-mappings.ts'
import { dialectOf } from '../store/sql/database.ts'
import type { AnyTable } from '../store/sql/sql-reader.ts'
import type { Tables } from '../store/sql/tables.ts'
import { KEYS, type Kind } from '../store/store.ts'

/** docs/export-format.md has the words. */
export const FORMAT = 'so-ket-export'
export const FORMAT_VERSION = 1

/** The kinds in the order of the file: a record comes after those it refers to. */
export const EXPORTED = Object.keys(PLACES) as Kind[]

/** The first line. */
export interface Head {
  readonly format: typeof FORMAT
  readonly version: number
  /** How many changes the data has seen. */
  readonly ledger: number
}

/** Every line between: one record, and the change that last touched it. */
export interface RecordLine {
  readonly kind: Kind
  readonly version: number
  readonly record: object
}

/** Somebody who can sign in. Sessions are not exported: everyone signs in again. */
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

/** The last line: a file without it, or with another sum, was cut short or changed. */
export interface End {
  readonly end: { readonly lines: number; readonly sha256: string }
}

// So many rows at a time: memory holds no more of a table than this.
const ROWS = 1000

type Row = Record<string, unknown>

/**
 * The rows of a kind's table, one at a time, in an order that no language of a database changes:
 * by position where there is one, else by key, as code points.
 *
 * @param transaction - a cursor lives no longer than that
 */
export function rowsOf(transaction: Kysely<Tables>, kind: Kind): AsyncIterable<Row> {
  const columns = isOrdered(kind) ? ['position'] : KEYS[kind].map(columnOf)
  return rowsIn(transaction, PLACES[kind].table, columns)
}

const NUMBERS = ['position', 'version', 'number', 'year']

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
