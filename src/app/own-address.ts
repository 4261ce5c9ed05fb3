import type { QueryClient } from '@tanstack/react-query'
import { sessionQuery } from '~/api/session.ts'
import { unitsQuery } from '~/api/units.ts'
import { ownUnitBelowTop } from '~/domain/at-work.ts'

/**
 * Where the bare address `/` leads without a server, offline and in development: where
 * `server/http/own-unit.ts` leads with one.
 */
export async function ownAddress(client: QueryClient): Promise<string> {
  const [session, units] = await Promise.all([
    client.query(sessionQuery()).catch(() => null),
    client.query(unitsQuery()).catch(() => []),
  ])
  const own = ownUnitBelowTop(units, session?.account?.unitId)
  return own === undefined ? '/' : `/?unit=${own}`
}

/** Leaves every address but the bare one as it is. */
export async function openOwnUnit(client: QueryClient): Promise<void> {
  if (location.pathname + location.search === '/')
    history.replaceState(null, '', await ownAddress(client))
}
