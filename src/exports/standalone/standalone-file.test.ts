// @vitest-environment node
import { createMemoryHistory } from '@tanstack/react-router'
import { expect, test } from 'vitest'

import { sampleApi } from '../../../test/sample-api.ts'
import { isCacheable } from '../../api/cached-answer.ts'
import { CACHED_AT_HEADER } from '../../api/cached-at.ts'
import { createQueryClient } from '../../api/query-client.ts'
import { createAppRouter } from '../../app/screens.tsx'
import { recordMonth } from './standalone-file.ts'

const APRIL = { unit: 'cau-ke', period: '2021-04' }
const router = createAppRouter(createQueryClient(), createMemoryHistory())
const NOW = '2021-05-06T01:30:00.000Z'

/** The API over the sample district, with a header added to its n-th answer. */
function marked(name: string, value: (nth: number) => string) {
  const answer = sampleApi()
  let requests = 0
  return async (request: Request) => {
    requests += 1
    const nth = requests
    const response = await answer(request)
    const headers = new Headers(response.headers)
    headers.set(name, value(nth))
    return new Response(response.body, { status: response.status, headers })
  }
}

test('a recorded month has what readers see, of this moment', async () => {
  const { at, answers } = await recordMonth(router, APRIL, NOW, () => {}, sampleApi())
  expect(at).toBe(NOW)
  const addresses = Object.keys(answers)
  expect(addresses).toContain('/api/indicators/party-members-admitted?unit=cau-ke&period=2021-04')
  expect(addresses.filter((each) => !isCacheable(`http://localhost${each}`))).toEqual([])
})

test('made of cached answers, it is as old as the oldest of them', async () => {
  const cached = marked(CACHED_AT_HEADER, (nth) => `2021-05-0${nth % 3 === 0 ? 4 : 5}T00:00:00Z`)
  expect((await recordMonth(router, APRIL, NOW, () => {}, cached)).at).toBe('2021-05-04T00:00:00Z')
})

test('figures of two versions of the data are never mixed', async () => {
  const once = marked('etag', (nth) => `"r.${nth < 20 ? 1 : 2}.anyone./"`)
  await expect(recordMonth(router, APRIL, NOW, () => {}, once)).resolves.toBeDefined()
  const always = marked('etag', (nth) => `"r.${nth}.anyone./"`)
  await expect(recordMonth(router, APRIL, NOW, () => {}, always)).rejects.toMatchObject({
    name: 'ChangedMeanwhile',
  })
})
