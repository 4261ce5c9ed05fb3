import type { Kysely } from 'kysely'

// Optional fields of an indicator that have no column of their own, as JSON.

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('indicator').addColumn('more', 'text').execute()
}
