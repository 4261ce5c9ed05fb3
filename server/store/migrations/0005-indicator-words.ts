import type { Kysely } from 'kysely'

// The wordings reports use for each indicator; without a row, reports use its name.

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('indicator_words')
    .addColumn('indicator_id', 'text', (column) => column.primaryKey().references('indicator.id'))
    .addColumn('content', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .execute()
}
