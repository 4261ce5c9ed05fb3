import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

// How reports speak of each indicator; an indicator without a row is called by its name.

export const indicatorWords: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('indicator_words')
      .addColumn('indicator_id', 'text', (column) => column.primaryKey().references('indicator.id'))
      .addColumn('content', 'text', (column) => column.notNull())
      .addColumn('version', 'integer', (column) => column.notNull())
      .execute()
  },
}
