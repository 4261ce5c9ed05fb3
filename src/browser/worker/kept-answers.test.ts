// @vitest-environment node
import { beforeEach, describe, expect, it } from 'vitest'

import { CACHED_AT_HEADER } from '../../api/cached-answer.ts'
import { keptAnswers } from './kept-answers.ts'

const HERE = 'https://so-ket.huyen.vn'
const AT = '2021-05-06T01:30:00.000Z'
const request = (path: string, method = 'GET') => new Request(HERE + path, { method })

/** A cache with the order of the real one: what is put again is the newest. */
function memoryCache() {
  const held = new Map<string, Response>()
  return {
    match: async (url: string) => held.get(url)?.clone(),
    put: async (url: string, answer: Response) => {
      held.delete(url)
      held.set(url, answer)
    },
    delete: async (url: string) => held.delete(url),
    keys: async () => [...held.keys()].map((url) => ({ url })),
    paths: () => [...held.keys()].map((url) => url.slice(HERE.length)),
  }
}

type Server = (request: Request) => Response | Promise<Response>
const away: Server = () => Promise.reject(new TypeError('Failed to fetch'))
const saying =
  (body: unknown, status = 200): Server =>
  () =>
    Response.json(body, { status, headers: { etag: '"7"', 'content-encoding': 'br' } })
const session = (id: string | null) => saying({ account: id && { id, role: 'viewer' } })

let cache = memoryCache()
let server: Server = away
let patience: () => Promise<null> = () => new Promise(() => {})
const make = (most = 100) =>
  keptAnswers({
    open: async () => cache,
    fetchApi: async (asked) => server(asked),
    now: () => AT,
    patience: () => patience(),
    most,
  })
let answers = make()

/** Reads, and waits until what can be kept is. */
async function read(path: string, isFresh = false): Promise<Response> {
  const { answer, done } = answers.read(request(path), isFresh)
  const read = await answer
  await done
  return read
}

beforeEach(() => {
  cache = memoryCache()
  patience = () => new Promise(() => {})
  answers = make()
})

describe('an answer', () => {
  it('comes from the network while there is one, and says nothing of having been kept', async () => {
    server = saying(1)
    await read('/api/overview')
    server = saying(2)
    const answer = await read('/api/overview')
    expect(await answer.json()).toBe(2)
    expect(answer.headers.has(CACHED_AT_HEADER)).toBe(false)
  })

  it.each([
    ['no network', away],
    ['a proxy without its server', saying({}, 502)],
    ['a server without its database', saying({}, 503)],
    ['a server too slow for its proxy', saying({}, 504)],
  ])('is the kept one for %s, and says since when', async (_, gone) => {
    server = saying(1)
    await read('/api/overview')
    server = gone
    const answer = await read('/api/overview')
    expect(await answer.json()).toBe(1)
    expect(answer.headers.get(CACHED_AT_HEADER)).toBe(AT)
    expect(answer.headers.get('etag')).toBe('"7"')
    expect(answer.headers.has('content-encoding')).toBe(false)
  })

  it('is the failure itself where nothing was kept', async () => {
    server = away
    await expect(read('/api/overview')).rejects.toThrow(TypeError)
    server = saying({}, 503)
    expect((await read('/api/overview')).status).toBe(503)
  })

  it('is the kept one when the network takes too long, and the late one is kept', async () => {
    server = saying(1)
    await read('/api/overview')
    const late = Promise.withResolvers<Response>()
    server = () => late.promise
    patience = async () => null
    const { answer, done } = answers.read(request('/api/overview'))
    expect(await (await answer).json()).toBe(1)
    late.resolve(Response.json(2))
    await done
    server = away
    expect(await (await read('/api/overview')).json()).toBe(2)
  })

  it('is waited for, however long, where nothing was kept', async () => {
    patience = async () => null
    server = saying(1)
    expect(await (await read('/api/overview')).json()).toBe(1)
  })

  it('of a meeting prepared is the network’s or none', async () => {
    server = saying(1)
    await read('/api/overview', true)
    expect(cache.paths()).toEqual(['/api/overview'])
    server = away
    await expect(read('/api/overview', true)).rejects.toThrow(TypeError)
  })

  it('gives way to newer ones when there are too many', async () => {
    answers = make(2)
    server = saying(1)
    for (const path of ['/api/a', '/api/b', '/api/a', '/api/c']) await read(path)
    expect(cache.paths()).toEqual(['/api/a', '/api/c'])
  })
})

describe('what was kept goes', () => {
  beforeEach(async () => {
    server = session('an')
    await read('/api/session')
    server = saying(1)
    await read('/api/overview')
    await read('/api/units')
  })

  it('when somebody signs in or out', async () => {
    for (const method of ['POST', 'DELETE']) {
      server = saying(1)
      await read('/api/overview')
      await answers.sign(request('/api/session', method))
      expect(cache.paths()).toEqual([])
    }
  })

  it('not with a password that was wrong', async () => {
    server = saying({}, 401)
    await answers.sign(request('/api/session', 'POST'))
    expect(cache.paths()).toHaveLength(3)
  })

  it('on signing out even where the server cannot hear of it', async () => {
    server = away
    await expect(answers.sign(request('/api/session', 'DELETE'))).rejects.toThrow(TypeError)
    expect(cache.paths()).toEqual([])
  })

  it('and what was on its way then is not kept after it', async () => {
    const late = Promise.withResolvers<Response>()
    server = () => late.promise
    const { done } = answers.read(request('/api/report'))
    server = saying({})
    await answers.sign(request('/api/session', 'DELETE'))
    late.resolve(Response.json(1))
    await done
    expect(cache.paths()).toEqual([])
  })

  it.each([
    ['another account', 'binh'],
    ['nobody', null],
  ])('when the session is that of %s', async (_, id) => {
    server = session(id)
    await read('/api/session')
    expect(cache.paths()).toEqual(['/api/session'])
  })

  it('not when the session is the same', async () => {
    server = session('an')
    await read('/api/session')
    expect(cache.paths()).toHaveLength(3)
  })

  it('when it may not be read any more: all of it without a session, else the one answer', async () => {
    server = saying({}, 403)
    await read('/api/overview')
    expect(cache.paths()).toEqual(['/api/session', '/api/units'])
    server = saying({}, 401)
    await read('/api/units')
    expect(cache.paths()).toEqual([])
  })
})

describe('a new version', () => {
  it('asks for everything kept once more, and leaves what fails', async () => {
    server = saying('old')
    for (const path of ['/api/a', '/api/b', '/api/c', '/api/d', '/api/e']) await read(path)
    server = ({ url }) =>
      url.endsWith('b') ? Promise.reject(new TypeError()) : Response.json('new')
    await answers.renew()
    server = away
    expect(await (await read('/api/e')).json()).toBe('new')
    expect(await (await read('/api/b')).json()).toBe('old')
  })
})
