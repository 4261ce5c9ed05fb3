import type { Kysely } from 'kysely'

// The sections of the official table, where an installation names its own; without any, the usual four.

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('section')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('name_vi', 'text', (column) => column.notNull())
    .addColumn('name_en', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .execute()
}
