import type { Kysely } from 'kysely'

// What the office said of the columns of sheets with the same headings.

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('sheet_columns')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('content', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .execute()
}
