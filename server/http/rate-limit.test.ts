import { Hono } from 'hono'
import { expect, test } from 'vitest'

import { rateLimit } from './rate-limit.ts'

const NOON = Date.UTC(2021, 4, 6, 12)

function limited({ isProxyTrusted = false, perMinute = 2 } = {}) {
  let now = NOON
  const app = new Hono()
  app.use(rateLimit({ isProxyTrusted, perMinute, clock: () => now }))
  app.all('/', (c) => c.text('done'))
  const from = (remoteAddress: string, forwarded = '', method = 'PUT') =>
    app.request(
      '/',
      { method, headers: forwarded ? { 'x-forwarded-for': forwarded } : {} },
      { incoming: { socket: { remoteAddress } } },
    )
  const statuses = async (asks: readonly (() => Response | Promise<Response>)[]) => {
    const seen: number[] = []
    for (const ask of asks) seen.push((await ask()).status)
    return seen
  }
  const pass = (ms: number) => {
    now += ms
  }
  return { from, statuses, pass }
}

test('an address that exceeds its changes per minute has to wait for the next minute', async () => {
  const { from, statuses, pass } = limited()
  pass(15_500)
  const ask = () => from('10.0.0.1')
  expect(await statuses([ask, ask, ask])).toEqual([200, 200, 429])
  const refused = await ask()
  expect(refused.headers.get('retry-after')).toBe('45')
  expect(refused.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
  expect(await refused.json()).toEqual({
    type: 'urn:so-ket:too-many-requests',
    title: 'Quá nhiều yêu cầu trong một phút, hãy đợi',
    status: 429,
  })
  pass(45_000)
  expect(await statuses([ask, ask, ask])).toEqual([200, 200, 429])
})

test('other addresses and reading are not limited', async () => {
  const { from, statuses } = limited()
  const ask = () => from('10.0.0.1')
  await statuses([ask, ask])
  expect(await statuses([ask, () => from('10.0.0.2'), () => from('10.0.0.1', '', 'GET')])).toEqual([
    429, 200, 200,
  ])
})

test('a forwarded address counts only as the last hop of a trusted proxy', async () => {
  const [near, behind] = [limited(), limited({ isProxyTrusted: true })]
  const lies = (app: typeof near) =>
    ['1.1.1.1', '2.2.2.2', '3.3.3.3'].map((lie) => () => app.from('10.0.0.1', lie))
  expect(await near.statuses(lies(near))).toEqual([200, 200, 429])
  expect(await behind.statuses(lies(behind))).toEqual([200, 200, 200])
  const sameHop = ['9.9.9.1', '9.9.9.2', '9.9.9.3'].map(
    (lie) => () => behind.from('10.0.0.1', `${lie}, 7.7.7.7`),
  )
  expect(await behind.statuses(sameHop)).toEqual([200, 200, 429])
  const noAddress = () => behind.from('10.0.0.1', 'unknown')
  expect(await behind.statuses([noAddress, noAddress, noAddress])).toEqual([200, 200, 429])
})

test('the number of remembered addresses is limited', async () => {
  const { from, statuses } = limited({ isProxyTrusted: true, perMinute: 1 })
  const address = (i: number) => `10.${i >> 16}.${(i >> 8) & 255}.${i & 255}`
  const first = () => from('', address(0))
  await statuses([first])
  for (let i = 1; i < 10_000; i += 1) await from('', address(i))
  expect(await statuses([first])).toEqual([429])
  await from('', address(10_000))
  expect(await statuses([first])).toEqual([200])
})

test.each([
  ['2001:db8:0:7::1', '2001:0DB8:0000:0007:ffff::2', 429],
  ['fe80::1%eth0', 'fe80::2%eth1', 429],
  ['::1', '0:0:0:0:0:0:0:2', 429],
  ['2001:db8:0:7::1', '2001:db8:0:8::1', 200],
  ['::ffff:10.0.0.1', '::ffff:10.0.0.2', 200],
])('%s and then %s gets %i', async (one, other, status) => {
  const { from } = limited({ perMinute: 1 })
  await from(one)
  expect((await from(other)).status).toBe(status)
})
