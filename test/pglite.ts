import { PGlite } from '@electric-sql/pglite'
import { Kysely, PGliteDialect } from 'kysely'

import type { Tables } from '../server/store/sql/tables.ts'

/** A real PostgreSQL in this process, for tests only: it needs no server, and syncs nothing to disk. */
export const openPglite = (): Kysely<Tables> =>
  new Kysely({ dialect: new PGliteDialect({ pglite: () => PGlite.create() }) })
