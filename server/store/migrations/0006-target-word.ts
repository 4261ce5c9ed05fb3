import type { Kysely } from 'kysely'

// The word of a target's qualifier: SQL dropped it before, while the memory store kept it.

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('target').addColumn('word', 'text').execute()
}
