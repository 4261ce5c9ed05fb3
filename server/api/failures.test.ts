import { describe, expect, test } from 'vitest'

import { memoryStore } from '../store/memory/memory-store.ts'
import { createApi } from './api.ts'
import { problemOf } from './failures.ts'

const failure = (details: object, message = 'x') => Object.assign(new Error(message), details)

describe('a database error becomes the problem it means to the caller', () => {
  test.each([
    [failure({ code: 'ERR_SQLITE_ERROR', errcode: 13 }), 'disk-full'],
    [failure({ code: 'ERR_SQLITE_ERROR', errcode: 4874 }), 'disk-full'],
    [failure({ code: 'ENOSPC' }), 'disk-full'],
    [failure({ code: '53100' }), 'disk-full'],
    [failure({ code: '22003' }), 'invalid-request'],
    [failure({ code: 'ERR_SQLITE_ERROR', errcode: 517 }), 'unavailable'],
    [failure({ code: 'ECONNREFUSED' }), 'unavailable'],
    [new AggregateError([failure({ code: 'ECONNREFUSED' })]), 'unavailable'],
    [failure({ code: '57P01' }), 'unavailable'],
    [failure({ code: '08006' }), 'unavailable'],
    [new Error('Connection terminated unexpectedly'), 'unavailable'],
    [new Error('wrapped', { cause: failure({ code: 'ECONNRESET' }) }), 'unavailable'],
  ])('%o → %s', (error, kind) => {
    expect(problemOf(error)?.kind).toBe(kind)
  })

  test.each([
    [failure({ code: 'ERR_SQLITE_ERROR', errcode: 19 })],
    [failure({ code: '23505' })],
    [new TypeError('a is not a function')],
    ['text'],
    [null],
  ])('%o is an internal error', (error) => {
    expect(problemOf(error)).toBeNull()
  })

  test('an error that is its own cause does not loop forever', () => {
    const error = new Error('x')
    error.cause = error
    expect(problemOf(error)).toBeNull()
  })
})

test('while the database does not answer, callers only learn when to retry', async () => {
  const logged: Error[] = []
  const gone = failure({ code: 'ECONNREFUSED' }, 'connect ECONNREFUSED 10.0.0.7:5432')
  const store = { ...memoryStore(), listIndicators: () => Promise.reject(gone) }
  const api = createApi(store, { onError: (error) => logged.push(error) })
  const response = await api.request('/api/indicators')
  expect([response.status, response.headers.get('retry-after')]).toEqual([503, '2'])
  expect(await response.json()).toEqual({
    type: 'urn:so-ket:unavailable',
    title: 'Cơ sở dữ liệu tạm thời không trả lời, hãy thử lại',
    status: 503,
  })
  expect(logged).toEqual([gone])
})

test.each([
  ['a text', 'PUT', '/api/session/password', '{"current":"a\\u0000"}', 400],
  [
    'a text with its escape sequence',
    'POST',
    '/api/session',
    '{"username":"\\\\u0000","password":""}',
    401,
  ],
  ['an address', 'GET', '/api/overview?unit=a%00', undefined, 400],
])(
  'U+0000 in %s is refused before it reaches a database',
  async (_, method, path, body, status) => {
    const headers = { 'content-type': 'application/json' }
    const response = await createApi(memoryStore()).request(path, {
      method,
      body: body ?? null,
      headers,
    })
    expect(response.status).toBe(status)
  },
)
