import { QueryObserver } from '@tanstack/react-query'
import { expect, it } from 'vitest'
import { CACHED_AT_HEADER } from './cached-at.ts'
import { createQueryClient } from './query-client.ts'
import { cachedSince } from './request.ts'
import { unitsQuery } from './units.ts'

const AT = '2021-05-06T01:30:00.000Z'

it('a query knows when its answer was cached, until the server answers again', async () => {
  let headers: Record<string, string> = { [CACHED_AT_HEADER]: AT }
  const client = createQueryClient(() => Response.json({ units: [] }, { headers }))
  const since = () => {
    const query = client.getQueryCache().find({ queryKey: unitsQuery().queryKey })
    return query && cachedSince(query)
  }
  const seen: (number | undefined)[] = []
  client.getQueryCache().subscribe(({ type }) => {
    if (type === 'updated') seen.push(since())
  })

  await client.query(unitsQuery())
  expect(since()).toBe(Date.parse(AT))
  // The connection bar reads it as soon as the cache announces a change.
  expect(seen.at(-1)).toBe(Date.parse(AT))

  headers = {}
  await new QueryObserver(client, unitsQuery()).refetch()
  expect(since()).toBeUndefined()
  expect(seen.at(-1)).toBeUndefined()
})
