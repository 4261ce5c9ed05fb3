import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

// How reports speak of an indicator, where somebody has said so.

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
