import { Hono } from 'hono'
import { expect, test } from 'vitest'

import { sameOrigin } from './same-origin.ts'

const host = 'so-ket.huyen.vn'
const COOKIE = { cookie: 'so-ket.session_token=a' }

const statusOf = async (
  headers: Record<string, string>,
  publicUrl: string | null = null,
  method = 'POST',
) => {
  const app = new Hono()
  app.use(sameOrigin(publicUrl))
  app.all('/api/session', (c) => c.text('done'))
  return (await app.request('/api/session', { method, headers: { host, ...headers } })).status
}

test.each([
  ['our own page, by Sec-Fetch-Site', { 'sec-fetch-site': 'same-origin', ...COOKIE }],
  ['our own page, by Origin alone', { origin: `http://${host}` }],
  ['our own page behind a TLS proxy', { origin: `https://${host}`, ...COOKIE }],
  ['a program without cookies', {}],
])('%s may change something', async (_who, headers) => {
  expect(await statusOf(headers)).toBe(200)
})

test.each([
  ['another site', { 'sec-fetch-site': 'cross-site' }],
  ['another site of the same domain', { 'sec-fetch-site': 'same-site', ...COOKIE }],
  [
    'another site that claims our origin',
    { 'sec-fetch-site': 'cross-site', origin: `http://${host}` },
  ],
  ['a forged origin', { origin: 'https://evil.example', ...COOKIE }],
  ['a forged origin that begins like the server’s', { origin: `https://${host}.evil.example` }],
  ['another port', { origin: `http://${host}:8080` }],
  ['a page without an origin', { origin: 'null' }],
  ['a cookie without any origin', COOKIE],
])('%s may not', async (_who, headers) => {
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'])
    expect(await statusOf(headers, null, method)).toBe(403)
})

test('a refusal is problem details', async () => {
  const app = new Hono().use(sameOrigin(null))
  const response = await app.request('/', { method: 'POST', headers: { origin: 'null' } })
  expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
  expect(await response.json()).toEqual({
    type: 'urn:so-ket:foreign-origin',
    title: 'Yêu cầu này không đến từ trang của Sơ Kết',
    status: 403,
  })
})

test.each([
  ['https://so-ket.huyen.vn', 'https://so-ket.huyen.vn', '127.0.0.1:3000', 200],
  ['https://so-ket.huyen.vn', 'http://so-ket.huyen.vn', 'so-ket.huyen.vn', 403],
  ['https://so-ket.huyen.vn', 'http://localhost:3000', 'localhost:3000', 200],
  [null, 'https://so-ket.huyen.vn', '127.0.0.1:3000', 403],
])('PUBLIC_URL %s: %s at the host %s gets %i', async (publicUrl, origin, to, status) => {
  expect(await statusOf({ origin, host: to }, publicUrl)).toBe(status)
})

test('every site may send reads, because browsers decide who sees the answer', async () => {
  expect(await statusOf({ 'sec-fetch-site': 'cross-site' }, null, 'GET')).toBe(200)
})
