import { type Kysely, sql } from 'kysely'

// Targets of spans in place of years, figures with their written digits, stated growth, and what an
// indicator is part of, asked of and called. A year's target becomes the target of the span of that
// year, which means the same.

const FIGURES = ['month', 'year_to_date', 'percent'] as const

export async function up(db: Kysely<unknown>): Promise<void> {
  await spans(db)
  for (const figure of FIGURES)
    for (const end of ['high', 'digit'])
      await db.schema
        .alterTable('observation')
        .addColumn(`${figure}_${end}`, 'double precision')
        .execute()
  for (const name of ['value', 'high', 'digit'])
    await db.schema
      .alterTable('observation')
      .addColumn(`growth_${name}`, 'double precision')
      .execute()
  for (const name of ['qualifier', 'word', 'as'])
    await db.schema.alterTable('observation').addColumn(`growth_${name}`, 'text').execute()
  await db.schema.alterTable('observation').addColumn('growth_estimated', 'integer').execute()
  for (const name of ['since', 'frequency', 'part_of', 'unit_kinds', 'unit_ids'])
    await db.schema.alterTable('indicator').addColumn(name, 'text').execute()
  await db.schema.alterTable('indicator').addColumn('has_all_parts', 'integer').execute()
  await tables(db)
}

/** Neither database can change a primary key in place, so the table is made anew. */
async function spans(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('target').renameTo('target_of_year').execute()
  await db.schema
    .createTable('target')
    .addColumn('unit_id', 'text', (column) => column.notNull().references('unit.id'))
    .addColumn('span', 'text', (column) => column.notNull())
    .addColumn('indicator_id', 'text', (column) => column.notNull().references('indicator.id'))
    .addColumn('base', 'text', (column) => column.notNull())
    .addColumn('revised_from', 'text', (column) => column.notNull())
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('value', 'double precision', (column) => column.notNull())
    .addColumn('high', 'double precision')
    .addColumn('qualifier', 'text', (column) => column.notNull())
    .addColumn('estimated', 'integer', (column) => column.notNull())
    .addColumn('word', 'text')
    .addColumn('digit', 'double precision')
    .addColumn('origin', 'text', (column) => column.notNull())
    .addColumn('limit_kind', 'text')
    .addColumn('document', 'text')
    .addColumn('decided_on', 'text')
    .addColumn('profile', 'text')
    .addColumn('version', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('target_span_key', [
      'unit_id',
      'span',
      'indicator_id',
      'base',
      'revised_from',
    ])
    .execute()
  await sql`
    insert into target (unit_id, span, indicator_id, base, revised_from, position, value, qualifier,
      estimated, word, origin, document, version)
    select unit_id, cast(year as text), indicator_id, base, '', position, value, qualifier,
      estimated, word, origin, document, version from target_of_year`.execute(db)
  await db.schema.dropTable('target_of_year').execute()
}

async function tables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('indicator_past')
    .addColumn('id', 'text', (column) => column.notNull().references('indicator.id'))
    .addColumn('until', 'text', (column) => column.notNull())
    .addColumn('name_vi', 'text', (column) => column.notNull())
    .addColumn('name_en', 'text', (column) => column.notNull())
    .addColumn('definition', 'text')
    .addColumn('version', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('indicator_past_key', ['id', 'until'])
    .execute()
  await db.schema
    .createTable('succession')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('content', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .execute()
  await db.schema
    .createTable('programme')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('content', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .execute()
  await db.schema
    .createTable('event')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('unit_id', 'text', (column) => column.notNull().references('unit.id'))
    .addColumn('period', 'text', (column) => column.notNull())
    .addColumn('indicator_id', 'text', (column) => column.references('indicator.id'))
    .addColumn('content', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .execute()
  await db.schema.createIndex('event_of_unit').on('event').columns(['unit_id', 'period']).execute()
}
