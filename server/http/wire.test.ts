import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'

import type { Prerender } from './app.ts'
import { demoSettingsFrom } from './settings.ts'
import { start } from './start.ts'

// The guards of every address, over a real connection.

const folder = mkdtempSync(join(tmpdir(), 'so-ket-wire-'))
const clientDir = join(folder, 'client')

beforeAll(() => {
  mkdirSync(clientDir)
  writeFileSync(join(clientDir, 'index.html'), '<!doctype html>')
})
afterAll(() => rmSync(folder, { recursive: true }))

const plain: Prerender = async (_request, template) => new Response(template)

async function startWith(prerender: Prerender = plain) {
  const settings = demoSettingsFrom({ DEMO_DATABASE: ':memory:', PORT: '0' })
  const running = await start({ settings, clientDir, prerender })
  let stopping: Promise<void> | undefined
  const stop = () => {
    stopping ??= running.stop()
    return stopping
  }
  onTestFinished(stop)
  return { url: running.url, port: Number(new URL(running.url).port), stop }
}

const MEGABYTE = 1024 * 1024
const json = { 'content-type': 'application/json' }

test('every answer has its own id, and health checks need no sign-in', async () => {
  const { url } = await startWith()
  const ids = new Set<string | null>()
  for (const path of ['/', '/assets/gone.js', '/api/units', '/api/nowhere', '/healthz', '/readyz'])
    ids.add((await fetch(url + path)).headers.get('x-request-id'))
  expect(ids.size).toBe(6)
  expect(ids).not.toContain(null)
  for (const path of ['/healthz', '/readyz']) expect((await fetch(url + path)).status).toBe(200)
})

test('a body sent to the API may be one megabyte at most, announced or not', async () => {
  const { url } = await startWith()
  const sized = (size: number) => JSON.stringify({ username: 'a', password: 'b' }).padEnd(size)
  const send = (size: number) =>
    fetch(`${url}/api/session`, { method: 'POST', headers: json, body: sized(size) })
  const sendUnsaid = (size: number) =>
    fetch(`${url}/api/session`, {
      method: 'POST',
      headers: json,
      body: new Blob([sized(size)]).stream(),
      duplex: 'half',
    } as RequestInit)
  for (const each of [send, sendUnsaid]) {
    expect((await each(MEGABYTE)).status).toBe(401)
    expect((await each(3 * MEGABYTE)).status).toBe(413)
    const refused = await each(MEGABYTE + 1)
    expect(refused.status).toBe(413)
    expect(refused.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
    expect(refused.headers.get('connection')).toBe('keep-alive')
    expect(refused.headers.get('x-request-id')).not.toBeNull()
    expect(await refused.json()).toEqual({
      type: 'urn:so-ket:too-large',
      title: 'Nội dung gửi lên quá lớn, tối đa 1 MB',
      status: 413,
    })
  }
})

test('a forged origin cannot change anything, a program without cookies can', async () => {
  const { url } = await startWith()
  const signOut = async (headers: Record<string, string>) =>
    (await fetch(`${url}/api/session`, { method: 'DELETE', headers, body: '{}' })).status
  expect(await signOut({ ...json, origin: 'https://evil.example' })).toBe(403)
  expect(await signOut({ ...json, origin: url })).toBe(200)
  expect(await signOut(json)).toBe(200)
})

test('the six hundred and first change in a minute is refused', async () => {
  const { url } = await startWith()
  const statuses = new Set<number>()
  // Another minute may begin meanwhile, so more than two minutes' worth are sent.
  for (let i = 0; i < 26; i += 1) {
    const requests = Array.from({ length: 50 }, () => fetch(url, { method: 'POST' }))
    for (const response of await Promise.all(requests)) statuses.add(response.status)
  }
  expect([...statuses].sort()).toEqual([404, 429])
})

const readyz = (host: string) => `GET /readyz HTTP/1.1\r\nHost: ${host}\r\n\r\n`

test('while stopping, the server finishes running requests, refuses new ones, and is not ready', async () => {
  const requested = Promise.withResolvers<void>()
  const answer = Promise.withResolvers<Response>()
  const { url, port, stop } = await startWith(() => {
    requested.resolve()
    return answer.promise
  })
  // One connection by hand: a second question can be put on it although no new one is taken.
  const connection = connect(port, '127.0.0.1')
  const heard = text(connection)
  await once(connection, 'connect')
  connection.write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n')
  await requested.promise
  const stopped = stop()
  await expect(fetch(url)).rejects.toThrow()
  connection.write(readyz('localhost'))
  answer.resolve(new Response('the page'))
  await stopped
  const [page, health] = (await heard).split(/(?=HTTP\/1\.1 503)/)
  expect(page).toMatch(/^HTTP\/1\.1 200 OK[\s\S]*the page/)
  expect(health).toMatch(/^HTTP\/1\.1 503[\s\S]*retry-after: 5/i)
})
