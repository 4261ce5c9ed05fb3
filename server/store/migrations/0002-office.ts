import { type Kysely, sql } from 'kysely'

// The office's side: unpublished entries, revisions, publications and the audit trail.

const VERSIONED = ['unit', 'indicator', 'target', 'observation', 'report', 'directive'] as const

const NEW_COLUMNS = [
  ['unit', 'since'],
  ['unit', 'closed_from'],
  ['indicator', 'definition'],
  ['indicator', 'closed_from'],
  ['target', 'document'],
  ['observation', 'note'],
  ['report', 'reopen_reason'],
  ['directive', 'carried_from'],
] as const

const APPEND_ONLY = ['publication', 'revision', 'audit'] as const

export async function up(db: Kysely<unknown>, dialect: 'sqlite' | 'postgres'): Promise<void> {
  for (const table of VERSIONED)
    await db.schema
      .alterTable(table)
      .addColumn('version', 'integer', (column) => column.notNull().defaultTo(0))
      .execute()
  for (const [table, column] of NEW_COLUMNS)
    await db.schema.alterTable(table).addColumn(column, 'text').execute()

  await db.schema
    .createTable('ledger')
    .addColumn('id', 'integer', (column) => column.primaryKey())
    .addColumn('version', 'integer', (column) => column.notNull())
    .execute()
  await sql`insert into ledger (id, version) values (1, 0)`.execute(db)
  await db.schema
    .createTable('unit_past')
    .addColumn('id', 'text', (column) => column.notNull().references('unit.id'))
    .addColumn('until', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('name_vi', 'text', (column) => column.notNull())
    .addColumn('name_en', 'text', (column) => column.notNull())
    .addColumn('parent_id', 'text')
    .addColumn('since', 'text')
    .addColumn('version', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('unit_past_key', ['id', 'until'])
    .execute()
  await db.schema
    .createTable('entry')
    .addColumn('unit_id', 'text', (column) => column.notNull().references('unit.id'))
    .addColumn('period', 'text', (column) => column.notNull())
    .addColumn('indicator_id', 'text', (column) => column.notNull().references('indicator.id'))
    .addColumn('content', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('entry_key', ['unit_id', 'period', 'indicator_id'])
    .execute()
  await db.schema
    .createTable('draft')
    .addColumn('unit_id', 'text', (column) => column.notNull().references('unit.id'))
    .addColumn('period', 'text', (column) => column.notNull())
    .addColumn('content', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('draft_key', ['unit_id', 'period'])
    .execute()
  await db.schema
    .createTable('publication')
    .addColumn('unit_id', 'text', (column) => column.notNull().references('unit.id'))
    .addColumn('period', 'text', (column) => column.notNull())
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('content', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('publication_key', ['unit_id', 'period', 'number'])
    .execute()
  // Unit first: screens query the revisions of one unit.
  await db.schema
    .createTable('revision')
    .addColumn('unit_id', 'text', (column) => column.notNull().references('unit.id'))
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('period', 'text', (column) => column.notNull())
    .addColumn('subject', 'text', (column) => column.notNull())
    .addColumn('content', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('revision_key', ['unit_id', 'version', 'kind', 'period', 'subject'])
    .execute()
  await db.schema
    .createTable('explanation')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('unit_id', 'text', (column) => column.notNull().references('unit.id'))
    .addColumn('period', 'text', (column) => column.notNull())
    .addColumn('indicator_id', 'text', (column) => column.notNull().references('indicator.id'))
    .addColumn('content', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .execute()
  await db.schema
    .createIndex('explanation_of_month')
    .on('explanation')
    .columns(['unit_id', 'period'])
    .execute()
  await db.schema
    .createTable('receipt')
    .addColumn('actor_id', 'text', (column) => column.notNull())
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('content', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('receipt_key', ['actor_id', 'key'])
    .execute()
  await db.schema
    .createTable('audit')
    .addColumn('version', 'integer', (column) => column.primaryKey())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('actor_id', 'text', (column) => column.notNull())
    .addColumn('action', 'text', (column) => column.notNull())
    .addColumn('unit_id', 'text')
    .addColumn('content', 'text', (column) => column.notNull())
    .execute()
  await forbidChanges(db, dialect)
}

/** Enforces append-only tables in the database too, against changes made by hand. */
async function forbidChanges(db: Kysely<unknown>, dialect: 'sqlite' | 'postgres') {
  if (dialect === 'postgres')
    await sql`create function refuse_change() returns trigger language plpgsql as
      $$ begin raise exception 'append only'; end $$`.execute(db)
  for (const table of APPEND_ONLY)
    for (const action of ['update', 'delete']) {
      const name = sql.raw(`${table}_refuses_${action}`)
      const on = sql.raw(`before ${action} on ${table}`)
      await (dialect === 'sqlite'
        ? sql`create trigger ${name} ${on} begin select raise(abort, 'append only'); end`
        : sql`create trigger ${name} ${on} for each row execute function refuse_change()`
      ).execute(db)
    }
}
