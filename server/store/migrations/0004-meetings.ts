import type { Kysely } from 'kysely'

// The arrangement of a month's slides, meetings, and the tasks that meetings concluded.

export async function up(db: Kysely<unknown>): Promise<void> {
  // No foreign key: exports list tasks before meetings.
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
}
