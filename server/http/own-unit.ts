import { ownUnitBelowTop } from '../../src/domain/own-unit.ts'
import type { Unit } from '../../src/domain/unit.ts'

type FetchApi = (request: Request) => Response | Promise<Response>

/**
 * Where the bare address `/` leads a reader who is signed in for a unit below the top. Any other
 * address says what it shows; a page of the unit at the top leaves it out.
 *
 * @returns `null` where the page is to be answered as it is
 */
export async function ownAddress(request: Request, fetchApi: FetchApi): Promise<string | null> {
  const { pathname, search, origin } = new URL(request.url)
  const cookie = request.headers.get('cookie')
  if (pathname !== '/' || search !== '' || !cookie) return null
  const answer = async <T>(path: string): Promise<T | null> => {
    const response = await fetchApi(new Request(`${origin}${path}`, { headers: { cookie } }))
    return response.ok ? ((await response.json()) as T) : null
  }
  const session = await answer<{ account: { unitId: string | null } | null }>('/api/session')
  const own = session?.account?.unitId
  if (!own) return null
  const units = (await answer<{ units: Unit[] }>('/api/units'))?.units ?? []
  const below = ownUnitBelowTop(units, own)
  return below === undefined ? null : `/?unit=${below}`
}
