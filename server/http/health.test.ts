import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import { health } from './health.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const never = () => new Promise(() => undefined)

test('a server that answers is alive, whatever the state of the database', async () => {
  const response = await health(never).request('/healthz')
  expect([response.status, await response.text()]).toEqual([200, 'ok'])
  expect(response.headers.get('cache-control')).toBe('no-store')
})

test('a server that can do its work is ready', async () => {
  const response = await health(async () => 7).request('/readyz')
  expect([response.status, await response.text()]).toEqual([200, 'ok'])
  expect(vi.getTimerCount()).toBe(0)
})

test.each([
  ['fails', () => Promise.reject(new Error('password=secret'))],
  ['does not answer within two seconds', never],
])('a server whose database %s is not ready', async (_what, ready) => {
  const answer = health(ready).request('/readyz')
  await vi.advanceTimersByTimeAsync(2000)
  const response = await answer
  expect([response.status, await response.text()]).toEqual([503, 'not ready'])
  expect(response.headers.get('retry-after')).toBe('5')
})
