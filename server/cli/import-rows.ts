import type { Kysely } from 'kysely'
import { PLACES } from '../store/sql/column-mappings.ts'
import type { AnyTable } from '../store/sql/sql-reader.ts'
import type { Tables } from '../store/sql/tables.ts'
import type { Kind } from '../store/store.ts'
import type { ExportedAccount, RecordLine } from './export-format.ts'

// SQLite binds at most 32,766 values a statement; the widest table has 23 columns.
const ROWS_PER_INSERT = 1000

/** Adds records with the versions they had, many at a time. */
export class RecordBatches {
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
    const rowOf = PLACES[kind].row as (record: object, position: number) => object
    const row = { ...rowOf(record, this.#position), version }
    this.#position += 1
    this.#rows.push(kind === 'units' ? this.#withoutParent(row) : row)
    if (this.#rows.length >= ROWS_PER_INSERT) await this.#flush()
  }

  /** Writes what is still held: before records of another kind, and at the end. */
  async finish(): Promise<void> {
    await this.#flush()
    for (const { id, parent_id } of this.#parents.splice(0))
      await this.#db.updateTable('unit').set({ parent_id }).where('id', '=', id).execute()
  }

  // Units stand in the order of the office, where a part may come before the whole.
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
      .insertInto(PLACES[this.#kind].table)
      .values(rows as Record<string, unknown>[])
      .execute()
  }
}

/** Adds somebody who can sign in with the password they had. */
export async function addAccount(
  db: Kysely<Tables>,
  dialect: 'sqlite' | 'postgres',
  account: ExportedAccount,
): Promise<void> {
  const tables = db as unknown as AnyTable
  const { id, username, name, role, unitId, password, createdAt, updatedAt } = account
  const truth = (value: boolean) => (dialect === 'sqlite' ? Number(value) : value)
  await tables
    .insertInto('auth_user')
    .values({
      ...{ id, username, displayUsername: username, name, role, unitId, createdAt, updatedAt },
      email: `${username}@so-ket.invalid`,
      emailVerified: truth(false),
      isDisabled: truth(account.isDisabled),
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
