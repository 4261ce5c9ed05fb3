import { QueryObserver } from '@tanstack/react-query'
import { expect, it } from 'vitest'
import { keptSince } from './cache-age.ts'
import { KEPT_HEADER } from './kept-answer.ts'
import { createQueryClient } from './query-client.ts'
import { unitsQuery } from './units.ts'

const AT = '2021-05-06T01:30:00.000Z'

it('a query knows since when its answer was kept, until the server answers again', async () => {
  let headers: Record<string, string> = { [KEPT_HEADER]: AT }
  const client = createQueryClient(() => Response.json({ units: [] }, { headers }))
  const query = () => client.getQueryCache().find({ queryKey: unitsQuery().queryKey }) ?? {}
  const told: (number | undefined)[] = []
  client.getQueryCache().subscribe(({ type }) => {
    if (type === 'updated') told.push(keptSince(query()))
  })

  await client.query(unitsQuery())
  expect(keptSince(query())).toBe(Date.parse(AT))
  // The bar looks when the cache says that something changed: it is known by then.
  expect(told.at(-1)).toBe(Date.parse(AT))

  headers = {}
  await new QueryObserver(client, unitsQuery()).refetch()
  expect(keptSince(query())).toBeUndefined()
  expect(told.at(-1)).toBeUndefined()
})
