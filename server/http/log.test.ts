import { Hono } from 'hono'
import { expect, test } from 'vitest'

import { nameFailures, requestLog } from './log.ts'
import type { LogLevel } from './settings.ts'

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/

/** An app that fails in every way the server can, and the lines it logged. */
function logged({ level = 'info', isProxyTrusted = false } = {}) {
  const lines: string[] = []
  const destination = { write: (line: string) => void lines.push(line) }
  const log = requestLog({ level: level as LogLevel, isProxyTrusted, destination })
  const failing = nameFailures(() => {
    log.noteError(new TypeError('Nguyễn Văn A has 1234 members'))
    return Response.json(
      { type: 'urn:so-ket:internal-error', title: 'Máy chủ gặp lỗi', status: 500 },
      { status: 500, headers: { 'content-type': 'application/problem+json; charset=utf-8' } },
    )
  })
  const app = new Hono()
  app.use(log.middleware)
  app.post('/api/session', (c) => c.text('Nguyễn Văn A', 200, { 'set-cookie': 'session=secret' }))
  app.all('/api/broken', (c) => failing(c.req.raw))
  app.get('/healthz', (c) => c.text('ok'))
  const records = () => lines.map((line) => JSON.parse(line) as Record<string, unknown>)
  return { app, log, lines, records }
}

test('a request is logged in one line, with its result and duration', async () => {
  const { app, records } = logged()
  const response = await app.request('/nowhere?token=secret')
  expect(records()).toEqual([
    {
      level: 'info',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      id: expect.stringMatching(UUID),
      method: 'GET',
      path: '/nowhere',
      status: 404,
      ms: expect.any(Number),
    },
  ])
  expect(response.headers.get('x-request-id')).toBe(records()[0]?.id)
})

test('query, cookie, body and error message are not logged', async () => {
  const { app, lines } = logged({ level: 'trace' })
  const headers = { cookie: 'session=secret', 'x-forwarded-for': '10.1.2.3' }
  const body = JSON.stringify({ name: 'Nguyễn Văn A', members: 1234, password: 'secret' })
  await app.request('/api/session?token=secret', { method: 'POST', headers, body })
  await app.request('/api/broken?q=1234', { method: 'POST', headers, body })
  expect(lines).toHaveLength(2)
  expect(lines.join()).not.toMatch(/secret|Nguyễn|members|10\.1\.2\.3|1234/)
})

test('a failure is logged with the class and stack of its error and the id of its answer', async () => {
  const { app, records } = logged({ level: 'error' })
  await app.request('/nowhere')
  const response = await app.request('/api/broken')
  const id = response.headers.get('x-request-id')
  expect(records()).toEqual([
    expect.objectContaining({
      level: 'error',
      id,
      status: 500,
      error: { class: 'TypeError', stack: expect.stringMatching(/^at .*log\.test\.ts/) },
    }),
  ])
  expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
  expect(await response.json()).toEqual({
    type: 'urn:so-ket:internal-error',
    title: 'Máy chủ gặp lỗi',
    status: 500,
    instance: `urn:so-ket:request:${id}`,
  })
})

test('errors of simultaneous requests are not mixed up', async () => {
  const { app, records } = logged()
  await Promise.all([app.request('/nowhere'), app.request('/api/broken'), app.request('/')])
  expect(records().filter((record) => record.error)).toMatchObject([{ path: '/api/broken' }])
})

test('an error outside a request gets its own line, with its code', () => {
  const { log, records } = logged()
  log.noteError(Object.assign(new Error('no space for 1234'), { code: 'ENOSPC' }))
  log.noteError('text')
  expect(records()).toMatchObject([
    { level: 'error', error: { class: 'Error', code: 'ENOSPC' } },
    { level: 'error', error: { class: 'string' } },
  ])
})

test('health probes are logged only at the most detailed level', async () => {
  const [quiet, wordy] = [logged(), logged({ level: 'debug' })]
  for (const { app } of [quiet, wordy]) await app.request('/healthz')
  expect([quiet.lines.length, wordy.lines.length]).toEqual([0, 1])
})

test.each([
  ['1b4e28ba-2fa1', true, true],
  ['1b4e28ba-2fa1', false, false],
  ['short', true, false],
  ['x'.repeat(65), true, false],
  ['line\\nbreak', true, false],
])(
  'the id "%s", with a trusted proxy: %s, is taken over: %s',
  async (id, isProxyTrusted, taken) => {
    const { app } = logged({ isProxyTrusted })
    const response = await app.request('/', { headers: { 'x-request-id': id } })
    expect(response.headers.get('x-request-id') === id).toBe(taken)
    if (!taken) expect(response.headers.get('x-request-id')).toMatch(UUID)
  },
)
