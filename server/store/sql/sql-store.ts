import { type Kysely, sql } from 'kysely'
import { isOrdered, keyOf } from '../record-keys.ts'
import { APPEND_ONLY, KEYS, type Kind, type Kinds, type Store, type Writer } from '../store.ts'
import { type AnyTable, mappingOf, sqlReader } from './sql-reader.ts'
import { columnOf, MAPPINGS, type Tables } from './tables.ts'

/** SQLite binds at most 32,766 values a statement; the widest table has 42 columns. */
export const ROWS_PER_INSERT = 700

/** Each kind after those its records refer to. */
export const FILL_ORDER = Object.keys(MAPPINGS) as Kind[]

/**
 * The store in the SQL that SQLite and PostgreSQL have in common.
 *
 * @param clock - returns the instant of a change, ISO 8601 in UTC
 */
export function sqlStore(
  db: Kysely<Tables>,
  clock: () => string = () => new Date().toISOString(),
): Store {
  return {
    ...sqlReader(db),

    write: (action, work) =>
      db.transaction().execute(async (transaction) => {
        // First, so that a second writer waits here and reads what this one wrote.
        const { version } = await transaction
          .updateTable('ledger')
          .set({ version: sql`version + 1` })
          .returning('version')
          .executeTakeFirstOrThrow()
        const writer = sqlWriter(transaction, version, clock(), action.actor)
        const result = await work(writer)
        await insert(transaction, 'audit', [{ detail: {}, ...action, version, at: writer.at }])
        return result
      }),

    fill: (records) =>
      db.transaction().execute(async (transaction) => {
        if ((await sqlReader(transaction).version()) > 0) throw new Error('the store is not empty')
        let newest = 0
        for (const kind of FILL_ORDER) {
          const given = records[kind] ?? []
          await insert(transaction, kind, given)
          // Not spread into Math.max: ten years of a province are too many arguments.
          for (const record of given) newest = Math.max(newest, versionOf(record))
        }
        await transaction.updateTable('ledger').set({ version: newest }).execute()
      }),

    close: () => db.destroy(),
  }
}

// A store starts at version 1; 0 means that there is no record.
const versionOf = (record: object): number =>
  'version' in record && typeof record.version === 'number' ? record.version : 1

/** The row of a record, for an ordered kind with its place. */
export const rowOf = <K extends Kind>(
  kind: K,
  record: Kinds[K],
  position: unknown,
): Record<string, unknown> => ({
  ...mappingOf(kind).record.write(record),
  ...(isOrdered(kind) && { position }),
})

async function insert<K extends Kind>(
  db: Kysely<Tables>,
  kind: K,
  records: readonly Kinds[K][],
): Promise<void> {
  for (let from = 0; from < records.length; from += ROWS_PER_INSERT) {
    const rows = records
      .slice(from, from + ROWS_PER_INSERT)
      .map((record, i) => ({ ...rowOf(kind, record, from + i), version: versionOf(record) }))
    await (db as unknown as AnyTable).insertInto(mappingOf(kind).table).values(rows).execute()
  }
}

function sqlWriter(db: Kysely<Tables>, now: number, at: string, actor: Writer['actor']): Writer {
  const tables = db as unknown as AnyTable
  return {
    ...sqlReader(db),
    now,
    at,
    actor,

    async put(kind, record) {
      const { table, record: columns } = mappingOf(kind)
      const values = { ...columns.write(record), version: now }
      const last = sql`(select coalesce(max(position), -1) + 1 from ${sql.table(table)})`
      const query = tables.insertInto(table).values({ ...rowOf(kind, record, last), version: now })
      await (APPEND_ONLY.includes(kind)
        ? query
        : query.onConflict((conflict) =>
            conflict.columns(KEYS[kind].map(columnOf)).doUpdateSet(values),
          )
      ).execute()
    },

    async remove(kind, key) {
      if (APPEND_ONLY.includes(kind)) throw new Error(`${kind} are never removed`)
      let query = tables.deleteFrom(mappingOf(kind).table)
      for (const [field, value] of Object.entries(keyOf(kind, key)))
        query = query.where(columnOf(field), '=', value)
      await query.execute()
    },

    async order(kind, ids) {
      const { table } = mappingOf(kind)
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
