import { expect, it } from 'vitest'

import { type Api, apiClient } from './client.ts'

/** The request that an operation sends. */
async function sentBy(operation: (api: Api) => Promise<unknown>): Promise<Request> {
  let sent: Request | undefined
  const api = apiClient((request) => {
    sent = request
    return Response.json({})
  })
  await operation(api)
  if (!sent) throw new Error('nothing was sent')
  return sent
}

const origin = globalThis.location?.origin ?? 'http://localhost'

it.each<[string, (api: Api) => Promise<unknown>, string]>([
  ['an operation without parameters', (api) => api.session.$get({}), 'GET /api/session'],
  ['a name with a hyphen', (api) => api['indicator-words'].$get({}), 'GET /api/indicator-words'],
  [
    'what is asked, without what is left out',
    (api) => api.overview.$get({ query: { unit: 'd', period: undefined } }),
    'GET /api/overview?unit=d',
  ],
  [
    'parameters in their places',
    (api) => api.meetings[':unit'][':period'].$get({ param: { unit: 'd', period: '2021-04' } }),
    'GET /api/meetings/d/2021-04',
  ],
  [
    'a parameter that could be taken for another part of the address',
    (api) => api.indicators[':id'].$get({ param: { id: 'a/b?c#d' }, query: {} }),
    'GET /api/indicators/a%2Fb%3Fc%23d',
  ],
])('sends %s', async (_, operation, expected) => {
  const { method, url } = await sentBy(operation)
  expect(`${method} ${url.replace(origin, '')}`).toBe(expected)
})

it('sends a change with its headers and its body', async () => {
  const sent = await sentBy((api) =>
    api.events[':unit'][':id'].$delete({
      param: { unit: 'd', id: 'e' },
      header: { 'if-match': '"1"' },
      json: {},
    }),
  )
  expect(sent.method).toBe('DELETE')
  expect(sent.headers.get('if-match')).toBe('"1"')
  expect(sent.headers.get('content-type')).toBe('application/json')
  expect(await sent.json()).toEqual({})
})

it('ends a request that nobody waits for any more', async () => {
  const controller = new AbortController()
  const init = { signal: controller.signal }
  const sent = await sentBy((api) => api.session.$get({}, { init }))
  controller.abort()
  expect(sent.signal.aborted).toBe(true)
})

it('can be awaited as any other value', async () => {
  expect(await apiClient(() => Response.json({}))).toBeDefined()
})
