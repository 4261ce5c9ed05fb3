import type { QueryClient } from '@tanstack/react-query'
import { ownUnitBelowTop } from '~/domain/own-unit.ts'
import { sessionQuery } from './session.ts'
import { unitsQuery } from './units.ts'

/**
 * The account's own unit on a screen, by default the overview: where `server/http/own-unit.ts` leads
 * from the bare address.
 */
export async function ownAddress(client: QueryClient, path = '/'): Promise<string> {
  const [session, units] = await Promise.all([
    client.query(sessionQuery()).catch(() => null),
    client.query(unitsQuery()).catch(() => []),
  ])
  const own = ownUnitBelowTop(units, session?.account?.unitId)
  return own === undefined ? path : `${path}?unit=${own}`
}

/** Leads from the bare address as a server does, where none has: offline and in development. */
export async function openOwnUnit(client: QueryClient): Promise<void> {
  if (location.pathname + location.search === '/')
    history.replaceState(null, '', await ownAddress(client))
}
