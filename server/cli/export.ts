import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type Kysely, sql } from 'kysely'
import { dialectOf } from '../store/sql/database.ts'
import { mappingOf, sqlReader } from '../store/sql/sql-reader.ts'
import { FILL_ORDER } from '../store/sql/sql-store.ts'
import type { Tables } from '../store/sql/tables.ts'
import {
  type AccountLine,
  type End,
  FORMAT,
  FORMAT_VERSION,
  type Head,
  type RecordLine,
  rowsIn,
  rowsOf,
} from './export-format.ts'
import { writeAtomically } from './write-atomically.ts'

/**
 * Writes all data as lines of JSON, as of one moment, while others read and write. The same data
 * gives the same bytes from SQLite and from PostgreSQL.
 *
 * @returns the number of records and accounts written
 */
export async function exportTo(db: Kysely<Tables>, file: string): Promise<number> {
  let lines = 0
  await writeAtomically(file, (temporary) =>
    db.transaction().execute(async (transaction) => {
      if (dialectOf(db) === 'postgres')
        await sql`set transaction isolation level repeatable read, read only`.execute(transaction)
      const counted = async function* () {
        for await (const line of exportLines(transaction)) {
          lines += 1
          yield line
        }
      }
      // It contains password hashes: readable by its owner alone.
      await pipeline(Readable.from(counted()), createWriteStream(temporary, { mode: 0o600 }))
    }),
  )
  // The first and last lines are not data.
  return lines - 2
}

/** @param transaction - one that sees the data as of one moment */
async function* exportLines(transaction: Kysely<Tables>): AsyncIterable<string> {
  const hash = createHash('sha256')
  let lines = 0
  const line = (value: Head | RecordLine | AccountLine) => {
    const text = `${JSON.stringify(value)}\n`
    hash.update(text)
    lines += 1
    return text
  }
  const ledger = await sqlReader(transaction).version()
  yield line({ format: FORMAT, version: FORMAT_VERSION, ledger })
  for (const kind of FILL_ORDER) {
    const { record } = mappingOf(kind)
    for await (const row of rowsOf(transaction, kind))
      yield line({ kind, version: Number(row.version), record: record.read(row) })
  }
  for await (const account of accountsIn(transaction))
    yield line({ kind: 'accounts', record: account })
  const end: End = { end: { lines, sha256: hash.digest('hex') } }
  yield `${JSON.stringify(end)}\n`
}

async function* accountsIn(transaction: Kysely<Tables>): AsyncIterable<AccountLine['record']> {
  const passwords = new Map<string, string>()
  for await (const row of rowsIn(transaction, 'auth_account', ['userId']))
    if (row.providerId === 'credential' && typeof row.password === 'string')
      passwords.set(String(row.userId), row.password)
  for await (const row of rowsIn(transaction, 'auth_user', ['username'])) {
    const id = String(row.id)
    yield {
      id,
      username: String(row.username),
      name: String(row.name),
      role: String(row.role),
      unitId: typeof row.unitId === 'string' ? row.unitId : null,
      isDisabled: Boolean(row.isDisabled),
      createdAt: instant(row.createdAt),
      updatedAt: instant(row.updatedAt),
      password: passwords.get(id) ?? null,
    }
  }
}

const instant = (value: unknown): string =>
  value instanceof Date ? value.toISOString() : String(value)
