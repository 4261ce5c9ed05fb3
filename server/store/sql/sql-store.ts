import { type Kysely, sql } from 'kysely'
import { isOrdered, keyOf } from '../record-keys.ts'
import { APPEND_ONLY, KEYS, type Kind, type Kinds, type Store, type Writer } from '../store.ts'
import { columnOf, PLACES } from './column-mappings.ts'
import { type AnyTable, sqlReader } from './sql-reader.ts'
import type { Tables } from './tables.ts'

// SQLite binds at most 32,766 values a statement; the widest table has 22 columns.
const ROWS_PER_INSERT = 1000

// A record comes after those it refers to.
const FILL_ORDER = Object.keys(PLACES) as Kind[]

/**
 * The store in SQL that SQLite and PostgreSQL both speak.
 *
 * @param clock - gives the instant of a change, ISO 8601 in UTC
 */
export function sqlStore(
  db: Kysely<Tables>,
  clock: () => string = () => new Date().toISOString(),
): Store {
  return {
    ...sqlReader(db),

    write: (deed, work) =>
      db.transaction().execute(async (transaction) => {
        // First of all, so that a second writer waits here and reads what this one leaves.
        const { version } = await transaction
          .updateTable('ledger')
          .set({ version: sql`version + 1` })
          .returning('version')
          .executeTakeFirstOrThrow()
        const writer = sqlWriter(transaction, version, clock(), deed.actor)
        const result = await work(writer)
        await insert(transaction, 'audit', [{ detail: {}, ...deed, version, at: writer.at }])
        return result
      }),

    fill: (records) =>
      db.transaction().execute(async (transaction) => {
        if ((await sqlReader(transaction).version()) > 0) throw new Error('the store is not empty')
        let newest = 0
        for (const kind of FILL_ORDER) {
          const given = records[kind] ?? []
          await insert(transaction, kind, given)
          // Ten years of a province are more than a call takes as arguments.
          for (const record of given) newest = Math.max(newest, versionOf(record))
        }
        await transaction.updateTable('ledger').set({ version: newest }).execute()
      }),

    close: () => db.destroy(),
  }
}

// What a store begins with is its first version: 0 is for what is not there.
const versionOf = (record: object): number =>
  'version' in record && typeof record.version === 'number' ? record.version : 1

async function insert<K extends Kind>(
  db: Kysely<Tables>,
  kind: K,
  records: readonly Kinds[K][],
): Promise<void> {
  const { table, row } = PLACES[kind]
  const rows = records.map((record, position) => ({
    ...(row as (record: Kinds[K], position: number) => object)(record, position),
    version: versionOf(record),
  }))
  for (let from = 0; from < rows.length; from += ROWS_PER_INSERT)
    await (db as unknown as AnyTable)
      .insertInto(table)
      .values(rows.slice(from, from + ROWS_PER_INSERT))
      .execute()
}

function sqlWriter(db: Kysely<Tables>, now: number, at: string, actor: Writer['actor']): Writer {
  const tables = db as unknown as AnyTable
  return {
    ...sqlReader(db),
    now,
    at,
    actor,

    async put(kind, record) {
      const { table, row } = PLACES[kind]
      const { position: _, ...values } = {
        ...(row as (record: object, position: number) => Record<string, unknown>)(record, 0),
        version: now,
      } as Record<string, unknown>
      const inserted = isOrdered(kind)
        ? {
            ...values,
            position: sql`(select coalesce(max(position), -1) + 1 from ${sql.table(table)})`,
          }
        : values
      const query = tables.insertInto(table).values(inserted)
      await (APPEND_ONLY.includes(kind)
        ? query
        : query.onConflict((conflict) =>
            conflict.columns(KEYS[kind].map(columnOf)).doUpdateSet(values),
          )
      ).execute()
    },

    async remove(kind, key) {
      if (APPEND_ONLY.includes(kind)) throw new Error(`${kind} are never removed`)
      let query = tables.deleteFrom(PLACES[kind].table)
      for (const [field, value] of Object.entries(keyOf(kind, key)))
        query = query.where(columnOf(field), '=', value)
      await query.execute()
    },

    async order(kind, ids) {
      const { table } = PLACES[kind]
      const all = await tables.selectFrom(table).select('id').orderBy('position').execute()
      const rest = all.map((row) => String(row.id)).filter((id) => !ids.includes(id))
      for (const [position, id] of [...ids, ...rest].entries())
        await tables
          .updateTable(table)
          .set({ position, version: now })
          .where('id', '=', id)
          .execute()
    },
  }
}
