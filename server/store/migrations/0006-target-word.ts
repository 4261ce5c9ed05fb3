import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

// The word of a target's qualifier: until here SQL dropped it, while memory kept it.

export const targetWord: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable('target').addColumn('word', 'text').execute()
  },
}
