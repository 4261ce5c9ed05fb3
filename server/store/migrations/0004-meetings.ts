import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

// How a month's slides are arranged, the meetings that showed them, and what these concluded.

export const meetings: Migration = {
  async up(db: Kysely<unknown>) {
    // In an export tasks come before meetings, so this refers to no row.
    for (const column of ['slide_id', 'meeting_id'])
      await db.schema.alterTable('directive').addColumn(column, 'text').execute()
    await db.schema
      .createTable('arrangement')
      .addColumn('unit_id', 'text', (column) => column.notNull().references('unit.id'))
      .addColumn('period', 'text', (column) => column.notNull())
      .addColumn('content', 'text', (column) => column.notNull())
      .addColumn('version', 'integer', (column) => column.notNull())
      .addPrimaryKeyConstraint('arrangement_key', ['unit_id', 'period'])
      .execute()
    await db.schema
      .createTable('meeting')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('unit_id', 'text', (column) => column.notNull().references('unit.id'))
      .addColumn('period', 'text', (column) => column.notNull())
      .addColumn('content', 'text', (column) => column.notNull())
      .addColumn('version', 'integer', (column) => column.notNull())
      .execute()
    await db.schema
      .createIndex('meeting_of_month')
      .on('meeting')
      .columns(['unit_id', 'period'])
      .execute()
  },
}
