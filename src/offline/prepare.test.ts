// @vitest-environment node
import { expect, test } from 'vitest'
import { memoryCaches } from '../../mocks/cache-storage.ts'
import { sampleApi } from '../../mocks/sample-api.ts'
import { ANSWERS, KEPT_AT } from '../api/kept.ts'
import { keptAnswers } from './kept-answers.ts'
import { isKept } from './kept-paths.ts'
import { recordMonth } from './month-record.ts'
import { prepareMonth } from './prepare.ts'

const APRIL = { period: '2021-04' }
const NOW = Date.parse('2021-05-06T01:30:00Z')
const now = () => NOW
const open = () => new AbortController().signal

/** A page that a worker looks after, over an API that a test may change. */
function machine(fetchApi: (request: Request) => Promise<Response>) {
  const storage = memoryCaches()
  const worker = keptAnswers({ storage, ask: fetchApi, now, limit: () => new Promise(() => {}) })
  const told: number[] = []
  const parts = {
    register: async () => {},
    fetchApi: (request: Request) => worker.answer(request).answer,
    storage,
    origin: 'http://localhost',
    now,
    tell: (share: number) => void told.push(share),
    signal: open(),
  }
  return { storage, told, parts }
}

test('a month is recorded whole, by the addresses the screens ask at, at one version', async () => {
  const fetchApi = sampleApi()
  const told: number[] = []
  const record = await recordMonth([APRIL], {
    fetchApi,
    now,
    tell: (share) => void told.push(share),
    signal: open(),
  })
  const asked = Object.keys(record.answers)
  expect(asked).toEqual(
    expect.arrayContaining([
      '/api/overview?period=2021-04',
      '/api/report?period=2021-04',
      '/api/corrections?period=2021-04',
      '/api/compare?period=2021-04',
      '/api/compare?indicator=party-members-admitted&period=2021-04',
      '/api/indicators/party-members-admitted?period=2021-04',
      '/api/units',
      '/api/periods',
      '/api/indicators',
      '/api/meetings/cau-ke/2021-04',
      '/api/arrangements/cau-ke/2021-04',
      '/api/directives/cau-ke/2021-04',
    ]),
  )
  expect(asked.filter((each) => !isKept(each.replace(/\?.*/, '')))).toEqual([])
  expect(record).toMatchObject({ period: '2021-04', at: NOW, isKept: false })
  expect(told.at(-1)).toBe(1)
})

test('data that changed while it was read is read again', async () => {
  const fetchApi = sampleApi()
  let asked = 0
  const changing = async (request: Request) => {
    asked += 1
    const response = await fetchApi(request)
    const headers = new Headers(response.headers)
    headers.set('etag', `"r.${asked < 20 ? 1 : 2}.anyone.${asked}"`)
    return new Response(response.body, { status: response.status, headers })
  }
  const parts = { now, tell: () => {}, signal: open() }
  const record = await recordMonth([APRIL], { ...parts, fetchApi: changing })
  expect(asked).toBeGreaterThan(Object.keys(record.answers).length)

  let version = 0
  const never = async (request: Request) => {
    const response = await fetchApi(request)
    version += 1
    const headers = new Headers(response.headers)
    headers.set('etag', `"r.${version}.anyone./"`)
    return new Response(response.body, { status: response.status, headers })
  }
  await expect(recordMonth([APRIL], { ...parts, fetchApi: never })).rejects.toThrow(
    expect.objectContaining({ name: 'ChangedMeanwhile' }),
  )
})

test('a prepared month is kept under each of its addresses', async () => {
  const { parts, storage, told } = machine(sampleApi())
  await prepareMonth([APRIL, {}], parts)
  const held = storage.held(ANSWERS)
  expect(held).toContain('http://localhost/api/overview?period=2021-04')
  expect(held).toContain('http://localhost/api/overview')
  expect(told).toEqual(told.toSorted((a, b) => a - b))
  expect(told.at(-1)).toBe(1)
})

test('kept answers are no preparation', async () => {
  const fetchApi = sampleApi()
  const old = async (request: Request) => {
    const response = await fetchApi(request)
    const headers = new Headers(response.headers)
    headers.set(KEPT_AT, '1')
    return new Response(response.body, { status: response.status, headers })
  }
  const { parts } = machine(fetchApi)
  await expect(prepareMonth([APRIL], { ...parts, fetchApi: old })).rejects.toThrow(
    expect.objectContaining({ name: 'NoNetwork' }),
  )
})

test('what the browser did not keep is told', async () => {
  const { parts } = machine(sampleApi())
  const fetchApi = sampleApi()
  await expect(prepareMonth([APRIL], { ...parts, fetchApi })).rejects.toThrow(
    expect.objectContaining({ name: 'NotKept' }),
  )
})

test('a month without a report, and one that was let go, end with their reasons', async () => {
  const { parts } = machine(sampleApi())
  await expect(prepareMonth([{ period: '2021-05' }], parts)).rejects.toMatchObject({
    kind: 'no-report',
  })
  const gone = { ...parts, signal: AbortSignal.abort(new Error('closed')) }
  await expect(prepareMonth([APRIL], gone)).rejects.toThrow('closed')
})
