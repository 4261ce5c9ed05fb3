// @vitest-environment node
import { beforeEach, describe, expect, it } from 'vitest'

import { CACHED_AT_HEADER } from '../../api/cached-at.ts'
import { answerCache } from './answer-cache.ts'

const HERE = 'https://so-ket.huyen.vn'
const AT = '2021-05-06T01:30:00.000Z'
const request = (path: string, method = 'GET') => new Request(HERE + path, { method })

/** A cache ordered like the real one: an answer that is put again becomes the newest. */
function memoryCache() {
  const entries = new Map<string, Response>()
  return {
    match: async (url: string) => entries.get(url)?.clone(),
    put: async (url: string, answer: Response) => {
      entries.delete(url)
      entries.set(url, answer)
    },
    delete: async (url: string) => entries.delete(url),
    keys: async () => [...entries.keys()].map((url) => ({ url })),
    paths: () => [...entries.keys()].map((url) => url.slice(HERE.length)),
  }
}

type Server = (request: Request) => Response | Promise<Response>
const offline: Server = () => Promise.reject(new TypeError('Failed to fetch'))
const answering =
  (body: unknown, status = 200): Server =>
  () =>
    Response.json(body, { status, headers: { etag: '"7"', 'content-encoding': 'br' } })
const session = (id: string | null) => answering({ account: id && { id, role: 'viewer' } })

let cache = memoryCache()
let server: Server = offline
let timeout: () => Promise<null> = () => new Promise(() => {})
const make = (most = 100) =>
  answerCache({
    open: async () => cache,
    fetchApi: async (request) => server(request),
    now: () => AT,
    timeout: () => timeout(),
    most,
  })
let answers = make()

/** Reads, and waits until the answer is cached if it can be. */
async function read(path: string, isFresh = false): Promise<Response> {
  const { answer, done } = answers.read(request(path), isFresh)
  const read = await answer
  await done
  return read
}

beforeEach(() => {
  cache = memoryCache()
  timeout = () => new Promise(() => {})
  answers = make()
})

describe('an answer', () => {
  it('comes from the network while there is one, without the time of caching', async () => {
    server = answering(1)
    await read('/api/overview')
    server = answering(2)
    const answer = await read('/api/overview')
    expect(await answer.json()).toBe(2)
    expect(answer.headers.has(CACHED_AT_HEADER)).toBe(false)
  })

  it.each([
    ['no network', offline],
    ['a proxy whose server is down', answering({}, 502)],
    ['a server whose database is down', answering({}, 503)],
    ['a server too slow for its proxy', answering({}, 504)],
  ])('comes from the cache with its time for %s', async (_, failing) => {
    server = answering(1)
    await read('/api/overview')
    server = failing
    const answer = await read('/api/overview')
    expect(await answer.json()).toBe(1)
    expect(answer.headers.get(CACHED_AT_HEADER)).toBe(AT)
    expect(answer.headers.get('etag')).toBe('"7"')
    expect(answer.headers.has('content-encoding')).toBe(false)
  })

  it('is the failure itself when nothing is cached', async () => {
    server = offline
    await expect(read('/api/overview')).rejects.toThrow(TypeError)
    server = answering({}, 503)
    expect((await read('/api/overview')).status).toBe(503)
  })

  it('comes from the cache when the network takes too long, and the late answer is cached', async () => {
    server = answering(1)
    await read('/api/overview')
    const late = Promise.withResolvers<Response>()
    server = () => late.promise
    timeout = async () => null
    const { answer, done } = answers.read(request('/api/overview'))
    expect(await (await answer).json()).toBe(1)
    late.resolve(Response.json(2))
    await done
    server = offline
    expect(await (await read('/api/overview')).json()).toBe(2)
  })

  it('is waited for, however long, when nothing is cached', async () => {
    timeout = async () => null
    server = answering(1)
    expect(await (await read('/api/overview')).json()).toBe(1)
  })

  it('never comes from the cache while a meeting is prepared', async () => {
    server = answering(1)
    await read('/api/overview', true)
    expect(cache.paths()).toEqual(['/api/overview'])
    server = offline
    await expect(read('/api/overview', true)).rejects.toThrow(TypeError)
  })

  it('is removed when there are too many newer ones', async () => {
    answers = make(2)
    server = answering(1)
    for (const path of ['/api/a', '/api/b', '/api/a', '/api/c']) await read(path)
    expect(cache.paths()).toEqual(['/api/a', '/api/c'])
  })
})

describe('the cache', () => {
  beforeEach(async () => {
    server = session('an')
    await read('/api/session')
    server = answering(1)
    await read('/api/overview')
    await read('/api/units')
  })

  it('is emptied when somebody signs in or out', async () => {
    for (const method of ['POST', 'DELETE']) {
      server = answering(1)
      await read('/api/overview')
      await answers.sign(request('/api/session', method))
      expect(cache.paths()).toEqual([])
    }
  })

  it('stays after a wrong password', async () => {
    server = answering({}, 401)
    await answers.sign(request('/api/session', 'POST'))
    expect(cache.paths()).toHaveLength(3)
  })

  it('is emptied on signing out even if the server is unreachable', async () => {
    server = offline
    await expect(answers.sign(request('/api/session', 'DELETE'))).rejects.toThrow(TypeError)
    expect(cache.paths()).toEqual([])
  })

  it('does not take an answer that was requested before it was emptied', async () => {
    const late = Promise.withResolvers<Response>()
    server = () => late.promise
    const { done } = answers.read(request('/api/report'))
    server = answering({})
    await answers.sign(request('/api/session', 'DELETE'))
    late.resolve(Response.json(1))
    await done
    expect(cache.paths()).toEqual([])
  })

  it.each([
    ['another account', 'binh'],
    ['nobody', null],
  ])('is emptied when the session belongs to %s', async (_, id) => {
    server = session(id)
    await read('/api/session')
    expect(cache.paths()).toEqual(['/api/session'])
  })

  it('stays when the session is the same', async () => {
    server = session('an')
    await read('/api/session')
    expect(cache.paths()).toHaveLength(3)
  })

  it('loses an answer that may no longer be read, and everything without a session', async () => {
    server = answering({}, 403)
    await read('/api/overview')
    expect(cache.paths()).toEqual(['/api/session', '/api/units'])
    server = answering({}, 401)
    await read('/api/units')
    expect(cache.paths()).toEqual([])
  })
})

describe('a new version', () => {
  it('fetches every cached answer again, and keeps the old one on failure', async () => {
    server = answering('old')
    for (const path of ['/api/a', '/api/b', '/api/c', '/api/d', '/api/e']) await read(path)
    server = ({ url }) =>
      url.endsWith('b') ? Promise.reject(new TypeError()) : Response.json('new')
    await answers.renew()
    server = offline
    expect(await (await read('/api/e')).json()).toBe('new')
    expect(await (await read('/api/b')).json()).toBe('old')
  })
})
