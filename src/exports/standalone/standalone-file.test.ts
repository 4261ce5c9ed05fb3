// @vitest-environment node
import { createMemoryHistory } from '@tanstack/react-router'
import { expect, test } from 'vitest'

import { sampleApi } from '../../../test/sample-api.ts'
import { isKept, KEPT_HEADER } from '../../api/kept-answer.ts'
import { createQueryClient } from '../../api/query-client.ts'
import { createAppRouter } from '../../app/screens.tsx'
import { recorded } from './standalone-file.ts'

const APRIL = { unit: 'cau-ke', period: '2021-04' }
const router = createAppRouter(createQueryClient(), createMemoryHistory())
const NOW = '2021-05-06T01:30:00.000Z'

/** The API over the sample district, with a header on the answer it gives as the n-th. */
function marked(name: string, value: (nth: number) => string) {
  const answer = sampleApi()
  let asked = 0
  return async (request: Request) => {
    asked += 1
    const nth = asked
    const response = await answer(request)
    const headers = new Headers(response.headers)
    headers.set(name, value(nth))
    return new Response(response.body, { status: response.status, headers })
  }
}

test('a record holds what readers see, of this moment', async () => {
  const { at, answers } = await recorded(router, APRIL, NOW, () => {}, sampleApi())
  expect(at).toBe(NOW)
  const asked = Object.keys(answers)
  expect(asked).toContain('/api/indicators/party-members-admitted?unit=cau-ke&period=2021-04')
  expect(asked.filter((each) => !isKept(`http://localhost${each}`))).toEqual([])
})

test('made of kept answers, it is as old as the oldest of them', async () => {
  const kept = marked(KEPT_HEADER, (nth) => `2021-05-0${nth % 3 === 0 ? 4 : 5}T00:00:00Z`)
  expect((await recorded(router, APRIL, NOW, () => {}, kept)).at).toBe('2021-05-04T00:00:00Z')
})

test('figures of two versions of the data are never mixed', async () => {
  const once = marked('etag', (nth) => `"r.${nth < 20 ? 1 : 2}.anyone./"`)
  await expect(recorded(router, APRIL, NOW, () => {}, once)).resolves.toBeDefined()
  const always = marked('etag', (nth) => `"r.${nth}.anyone./"`)
  await expect(recorded(router, APRIL, NOW, () => {}, always)).rejects.toMatchObject({
    name: 'ChangedMeanwhile',
  })
})
