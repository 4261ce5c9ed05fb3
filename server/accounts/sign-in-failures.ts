import type { Kysely } from 'kysely'

import type { Tables } from '../store/sql/tables.ts'

const FREE_TRIES = 4
const LOCKED_AFTER = 10
const LOCK_SECONDS = 15 * 60
const FORGOTTEN_SECONDS = 24 * 60 * 60

/**
 * How long a user name must wait before its next try: not at all for the first four failures, then
 * twice as long each time, and a quarter of an hour from the tenth on. Unknown names are counted
 * too, so that the wait does not reveal which names exist.
 */
function waitSeconds(failures: number): number {
  if (failures < FREE_TRIES) return 0
  return failures >= LOCKED_AFTER ? LOCK_SECONDS : 2 ** (failures - FREE_TRIES)
}

export interface SignInFailures {
  /** Seconds until the next try is accepted; 0 for now. */
  wait(username: string): Promise<number>
  add(username: string): Promise<void>
  clear(username: string): Promise<void>
}

export function signInFailures(db: Kysely<Tables>, clock: () => number = Date.now): SignInFailures {
  const secondsSince = (at: string) => (clock() - Date.parse(at)) / 1000
  const find = (username: string) =>
    db.selectFrom('sign_in_failure').selectAll().where('username', '=', username).executeTakeFirst()
  return {
    async wait(username) {
      const row = await find(username)
      if (!row) return 0
      return Math.max(0, Math.ceil(waitSeconds(row.count) - secondsSince(row.last_at)))
    },

    async add(username) {
      const last_at = new Date(clock()).toISOString()
      const row = await find(username)
      const isOld = row && secondsSince(row.last_at) > FORGOTTEN_SECONDS
      const count = row && !isOld ? row.count + 1 : 1
      await db
        .insertInto('sign_in_failure')
        .values({ username, count, last_at })
        .onConflict((conflict) => conflict.column('username').doUpdateSet({ count, last_at }))
        .execute()
      // Names tried once and never again must not pile up.
      const old = new Date(clock() - FORGOTTEN_SECONDS * 1000).toISOString()
      await db.deleteFrom('sign_in_failure').where('last_at', '<', old).execute()
    },

    async clear(username) {
      await db.deleteFrom('sign_in_failure').where('username', '=', username).execute()
    },
  }
}
