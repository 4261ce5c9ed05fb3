import { Hono } from 'hono'
import { expect, test } from 'vitest'

import { bodyLimit } from './body-limit.ts'

const app = new Hono()
app.use(bodyLimit(10))
app.post('/', async (c) => c.text(await c.req.text()))

const MEGABYTE = 1024 * 1024

/** A body that comes in pieces and does not say how long it is. */
const pieces = (...sizes: readonly number[]): RequestInit => {
  const left = [...sizes]
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      const size = left.shift()
      if (size === undefined) controller.close()
      else controller.enqueue(new TextEncoder().encode('x'.repeat(size)))
    },
  })
  return { method: 'POST', body, duplex: 'half' } as RequestInit
}

const said = (size: number): RequestInit => ({
  method: 'POST',
  body: 'x'.repeat(size),
  headers: { 'content-length': String(size) },
})

test.each([
  ['said', said(10)],
  ['unsaid', pieces(4, 6)],
])('a body of the allowed length arrives whole: %s', async (_way, init) => {
  const response = await app.request('/', init)
  expect([response.status, await response.text()]).toEqual([200, 'x'.repeat(10)])
})

test.each([
  ['said', said(11), null],
  ['unsaid', pieces(4, 7), null],
  ['with a rest that can be read off', pieces(4, 7, MEGABYTE), null],
  ['with a rest that nobody waits for', pieces(11, ...Array(5).fill(MEGABYTE)), 'close'],
])('a longer body is refused: %s', async (_way, init, connection) => {
  const response = await app.request('/', init)
  expect(response.status).toBe(413)
  expect(response.headers.get('connection')).toBe(connection)
})

test('a request without a body is accepted', async () => {
  expect((await app.request('/', { method: 'POST' })).status).toBe(200)
})
