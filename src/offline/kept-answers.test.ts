// @vitest-environment node
import { describe, expect, test } from 'vitest'

import { memoryCaches } from '../../mocks/cache-storage.ts'
import { ANSWERS, KEPT_AT } from '../api/kept.ts'
import { type Ask, keptAnswers } from './kept-answers.ts'

const URL_OF_APRIL = 'http://localhost/api/overview?period=2021-04'
const HALF_PAST_EIGHT = Date.parse('2021-05-06T01:30:00Z')
const never = () => new Promise<never>(() => {})
const json = (body: unknown, init?: ResponseInit) => async () => Response.json(body, init)
const refused: Ask = () => Promise.reject(new TypeError('Failed to fetch'))

/** A worker whose network and patience a test may change. */
function worker(ask: Ask, limit: () => Promise<unknown> = never) {
  const storage = memoryCaches()
  const network = { ask, limit }
  const answers = keptAnswers({
    storage,
    ask: (request) => network.ask(request),
    now: () => HALF_PAST_EIGHT,
    limit: () => network.limit(),
  })
  const get = async (url = URL_OF_APRIL) => {
    const { answer, settled } = answers.answer(new Request(url))
    const response = await answer
    return { response, settled }
  }
  return { storage, network, answers, get, held: () => storage.held(ANSWERS) }
}

describe('an answer of the server', () => {
  test('is given as it is, and kept with its version and the time', async () => {
    const headers = { etag: '"r.12.anyone./api/overview"', 'content-encoding': 'br' }
    const { get, held, storage } = worker(json({ a: 1 }, { headers }))
    const { response } = await get()
    expect(response.headers.get(KEPT_AT)).toBeNull()
    expect(await response.json()).toEqual({ a: 1 })
    expect(held()).toEqual([URL_OF_APRIL])
    const kept = await (await storage.open(ANSWERS)).match(URL_OF_APRIL)
    expect(kept?.headers.get('etag')).toBe(headers.etag)
    expect(kept?.headers.get('content-encoding')).toBeNull()
    expect(kept?.headers.get(KEPT_AT)).toBe(String(HALF_PAST_EIGHT))
  })

  test('is given though the disk is full', async () => {
    const { get, storage, held } = worker(json({ a: 1 }))
    const open = storage.open
    storage.open = async (name) =>
      Object.assign(await open(name), { put: () => Promise.reject(new Error('quota')) })
    expect(await (await get()).response.json()).toEqual({ a: 1 })
    expect(held()).toEqual([])
  })

  test('that refuses is given, and not kept', async () => {
    const { get, held } = worker(json({}, { status: 404 }))
    expect((await get()).response.status).toBe(404)
    expect(held()).toEqual([])
  })
})

describe('the kept answer is given, with its time,', () => {
  const cut: readonly [string, Ask][] = [
    ['without a network', refused],
    ['where the server fails', json({}, { status: 503 })],
  ]
  test.each(cut)('%s', async (_, ask) => {
    const { get, network } = worker(json({ a: 1 }))
    await get()
    network.ask = ask
    const { response } = await get()
    expect(response.headers.get(KEPT_AT)).toBe(String(HALF_PAST_EIGHT))
    expect(await response.json()).toEqual({ a: 1 })
  })

  test('when the limit is over, and what comes later is kept all the same', async () => {
    const { get, network } = worker(json({ a: 1 }))
    await get()
    const late = Promise.withResolvers<Response>()
    network.ask = () => late.promise
    network.limit = async () => {}
    const { response, settled } = await get()
    expect(await response.json()).toEqual({ a: 1 })
    late.resolve(Response.json({ a: 2 }))
    await settled
    network.ask = refused
    expect(await (await get()).response.json()).toEqual({ a: 2 })
  })
})

test('what was never kept fails without a network, and waits for a slow one', async () => {
  const { get, network } = worker(refused, async () => {})
  await expect(get()).rejects.toThrow(TypeError)
  network.ask = json({ a: 1 })
  expect(await (await get()).response.json()).toEqual({ a: 1 })
})

describe('what one reader read is not kept for the next', () => {
  const session = (method: string) => new Request('http://localhost/api/session', { method })

  test.each(['POST', 'DELETE'])('%s of a session deletes all', async (method) => {
    const { get, answers, held } = worker(json({ a: 1 }))
    await get()
    await answers.change(session(method))
    expect(held()).toEqual([])
  })

  test('a sign-in that was refused deletes nothing', async () => {
    const { get, answers, held, network } = worker(json({ a: 1 }))
    await get()
    network.ask = json({}, { status: 401 })
    await answers.change(session('POST'))
    expect(held()).toHaveLength(1)
  })

  test('signing out counts though the server cannot be told', async () => {
    const { get, answers, held, network } = worker(json({ a: 1 }))
    await get()
    network.ask = refused
    await expect(answers.change(session('DELETE'))).rejects.toThrow(TypeError)
    expect(held()).toEqual([])
  })

  test('a session that ended elsewhere deletes all', async () => {
    const { get, held, network } = worker(json({ a: 1 }))
    await get()
    network.ask = json({}, { status: 401 })
    expect((await get('http://localhost/api/units')).response.status).toBe(401)
    expect(held()).toEqual([])
  })

  test('an answer on its way while somebody signs out is not kept', async () => {
    const { get, answers, held, network } = worker(json({ a: 1 }))
    const late = Promise.withResolvers<Response>()
    network.ask = () => late.promise
    const asked = get()
    network.ask = json({})
    await answers.change(session('DELETE'))
    late.resolve(Response.json({ a: 2 }))
    await (await asked).settled
    expect(held()).toEqual([])
  })
})

test('of very many answers the oldest go', async () => {
  const { get, held } = worker(json({}))
  for (let i = 0; i <= 600; i += 1) await get(`http://localhost/api/overview?period=${i}`)
  expect(held()).toHaveLength(600)
  expect(held()[0]).toContain('period=1')
})
