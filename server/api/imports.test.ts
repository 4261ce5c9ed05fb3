import { beforeEach, expect, test } from 'vitest'

import { memoryAccounts } from '../../mocks/memory-accounts.ts'
import { SAMPLE_ACCOUNTS } from '../../mocks/sample/accounts.ts'
import { sampleDistrict } from '../../mocks/sample/sample-district.ts'
import { exactly } from '../../src/domain/figure.ts'
import { memoryStore } from '../store/memory/memory-store.ts'
import { createApi } from './api.ts'

const EMPTY = {
  ...{ month: null, yearToDate: null, statedPercent: null, scopeAssumed: false, cutOff: null },
  ...{ evidence: [], note: '', acceptances: [], removal: '' },
}
const row = (unit: string, indicator: string, value: number, more: object = {}) => ({
  ...{ unit, indicator, period: '2021-05', version: 0 },
  entry: { ...EMPTY, month: exactly(value) },
  ...more,
})
const ROWS = [
  row('hoa-an', 'party-members-admitted', 2),
  row('tam-ngai', 'party-members-admitted', 3),
  row('tam-ngai', 'new-businesses', 1, { period: '2021-06' }),
]

let store: ReturnType<typeof memoryStore>
let accounts: ReturnType<typeof memoryAccounts>['accounts']
let send: (rows: object[], key?: string) => Promise<{ status: number; body: Body }>

interface Body {
  readonly type: string
  readonly detail?: string
  readonly places?: readonly string[]
  readonly version: number
}

beforeEach(() => {
  store = memoryStore(sampleDistrict)
  const held = memoryAccounts()
  accounts = held.accounts
  const api = createApi(store, { accounts })
  held.signInAs('editor')
  send = async (rows, key = crypto.randomUUID()) => {
    const answer = await api.request('/api/imports', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': key },
      body: JSON.stringify({ rows }),
    })
    return { status: answer.status, body: (await answer.json()) as Body }
  }
})

const entries = async () =>
  (await store.list('entries', {}))
    .map(({ record: { unitId, period, indicatorId, month } }) =>
      [unitId, period, indicatorId, month?.value].join(' '),
    )
    .sort()

test('rows of several units and months are written in one step, with one line in the trail', async () => {
  const { status, body } = await send(ROWS)
  expect(status).toBe(200)
  expect(await store.version()).toBe(body.version)
  expect(await entries()).toEqual([
    'hoa-an 2021-05 party-members-admitted 2',
    'tam-ngai 2021-05 party-members-admitted 3',
    'tam-ngai 2021-06 new-businesses 1',
  ])
  expect(await store.listAudit({ limit: 5 })).toMatchObject([
    { action: 'importEntries', unitId: null, subject: '2021-05 2021-06', detail: { rows: 3 } },
  ])
})

test('sent twice after a broken connection, they are written once', async () => {
  const first = await send(ROWS, 'mot-lan-thoi')
  expect(await send(ROWS, 'mot-lan-thoi')).toEqual(first)
  expect(await store.version()).toBe(first.body.version)
})

test('one month that is locked refuses all rows, and is named', async () => {
  const { status, body } = await send([
    ...ROWS,
    row('cau-ke', 'new-businesses', 6, { period: '2021-04' }),
  ])
  expect([status, body.type]).toEqual([409, 'urn:so-ket:locked'])
  expect(body.places).toEqual(['cau-ke 2021-04'])
  expect(await entries()).toEqual([])
})

test('illustrative figures of a published month may be replaced', async () => {
  const rows = [row('hoa-an', 'new-businesses', 1, { period: '2021-04' })]
  expect((await send(rows)).status).toBe(200)
  expect(await entries()).toEqual(['hoa-an 2021-04 new-businesses 1'])
})

test('one row changed meanwhile refuses all rows, and is named', async () => {
  await send(ROWS.slice(0, 1))
  const { status, body } = await send(ROWS)
  expect([status, body.type]).toEqual([412, 'urn:so-ket:changed-meanwhile'])
  expect(body.places).toEqual(['hoa-an 2021-05 party-members-admitted'])
  expect(await entries()).toHaveLength(1)
})

test('a unit that is not the account’s own refuses all rows', async () => {
  for (const { username, ...account } of SAMPLE_ACCOUNTS)
    await accounts.change(username, { ...account, unitId: 'hoa-an', isDisabled: false })
  const { status, body } = await send(ROWS)
  expect([status, body.detail]).toEqual([403, 'tam-ngai'])
  expect(await entries()).toEqual([])
  expect((await send(ROWS.slice(0, 1))).status).toBe(200)
})

test.each([
  ['no rows', [], 400],
  ['a row twice', [ROWS[0], ROWS[0]], 400],
  ['an unknown unit', [row('atlantis', 'new-businesses', 1)], 404],
  ['an unknown indicator', [row('hoa-an', 'happiness', 1)], 404],
  ['a month that is none', [row('hoa-an', 'new-businesses', 1, { period: '2021-13' })], 400],
  [
    'a figure that is none',
    [row('hoa-an', 'new-businesses', 1, { entry: { ...EMPTY, month: 5 } })],
    400,
  ],
  [
    'more rows than a year has',
    Array.from({ length: 2501 }, (_, at) => row(`x-${at}`, 'a', 1)),
    400,
  ],
])('%s are refused and nothing is written', async (_, rows, expected) => {
  expect((await send(rows as object[])).status).toBe(expected)
  expect(await entries()).toEqual([])
})
