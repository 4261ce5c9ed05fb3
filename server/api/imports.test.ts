import { beforeEach, expect, test } from 'vitest'

import { memoryAccounts } from '../../mocks/memory-accounts.ts'
import { SAMPLE_ACCOUNTS } from '../../mocks/sample/accounts.ts'
import { sampleDistrict } from '../../mocks/sample/sample-district.ts'
import { exactly } from '../../src/domain/figure.ts'
import { answerTo, clientOf, makeEntryInput, refusalOf } from '../../test/api-client.ts'
import { memoryStore } from '../store/memory/memory-store.ts'
import { type Api, createApi } from './api.ts'

type Imports = ReturnType<typeof clientOf>['imports']
type Rows = Parameters<Imports['$post']>[0]['json']['rows']
const row = (unit: string, indicator: string, value: number, period = '2021-05'): Rows[number] => ({
  ...{ unit, indicator, period, version: 0 },
  entry: makeEntryInput({ month: exactly(value) }),
})
const ROWS = [
  row('hoa-an', 'party-members-admitted', 2),
  row('tam-ngai', 'party-members-admitted', 3),
  row('tam-ngai', 'new-businesses', 1, '2021-06'),
]

let store: ReturnType<typeof memoryStore>
let accounts: ReturnType<typeof memoryAccounts>['accounts']
let api: Api
let send: (rows: Rows, key?: string) => ReturnType<Imports['$post']>

beforeEach(() => {
  store = memoryStore(sampleDistrict)
  accounts = memoryAccounts('editor').accounts
  api = createApi(store, { accounts })
  const { imports } = clientOf(api)
  send = (rows, key = crypto.randomUUID()) =>
    imports.$post({ header: { 'idempotency-key': key }, json: { rows } })
})

const entries = async () =>
  (await store.list('entries', {}))
    .map(({ record: { unitId, period, indicatorId, month } }) =>
      [unitId, period, indicatorId, month?.value].join(' '),
    )
    .sort()

test('rows of several units and months are written in one step, with one audit record', async () => {
  const { version } = await answerTo(send(ROWS))
  expect(await store.version()).toBe(version)
  expect(await entries()).toEqual([
    'hoa-an 2021-05 party-members-admitted 2',
    'tam-ngai 2021-05 party-members-admitted 3',
    'tam-ngai 2021-06 new-businesses 1',
  ])
  expect(await store.listAudit({ limit: 5 })).toMatchObject([
    { action: 'importEntries', unitId: null, subject: '2021-05 2021-06', detail: { rows: 3 } },
  ])
})

test('rows sent again after a broken connection are written once', async () => {
  const first = await answerTo(send(ROWS, 'mot-lan-thoi'))
  expect(await answerTo(send(ROWS, 'mot-lan-thoi'))).toEqual(first)
  expect(await store.version()).toBe(first.version)
})

test('one locked month refuses all rows and is named', async () => {
  const rows = [...ROWS, row('cau-ke', 'new-businesses', 6, '2021-04')]
  expect(await refusalOf(send(rows))).toMatchObject({
    status: 409,
    type: 'urn:so-ket:locked',
    places: ['cau-ke 2021-04'],
  })
  expect(await entries()).toEqual([])
})

test('illustrative figures of a published month can be replaced', async () => {
  const rows = [row('hoa-an', 'new-businesses', 1, '2021-04')]
  expect((await send(rows)).status).toBe(200)
  expect(await entries()).toEqual(['hoa-an 2021-04 new-businesses 1'])
})

test('one row changed by somebody else refuses all rows and is named', async () => {
  await send(ROWS.slice(0, 1))
  expect(await refusalOf(send(ROWS))).toMatchObject({
    status: 412,
    type: 'urn:so-ket:changed-meanwhile',
    places: ['hoa-an 2021-05 party-members-admitted'],
  })
  expect(await entries()).toHaveLength(1)
})

test('one unit the account does not answer for refuses all rows', async () => {
  for (const { username, ...account } of SAMPLE_ACCOUNTS)
    await accounts.change(username, { ...account, unitId: 'hoa-an', isDisabled: false })
  expect(await refusalOf(send(ROWS))).toMatchObject({ status: 403, detail: 'tam-ngai' })
  expect(await entries()).toEqual([])
  expect((await send(ROWS.slice(0, 1))).status).toBe(200)
})

test.each([
  ['no rows', [], 400],
  ['a row twice', [ROWS[0], ROWS[0]], 400],
  ['an unknown unit', [row('atlantis', 'new-businesses', 1)], 404],
  ['an unknown indicator', [row('hoa-an', 'happiness', 1)], 404],
  ['an invalid month', [row('hoa-an', 'new-businesses', 1, '2021-13')], 400],
  [
    'an invalid figure',
    [{ ...row('hoa-an', 'new-businesses', 1), entry: { ...makeEntryInput(), month: 5 } }],
    400,
  ],
  ['half a business', [row('hoa-an', 'new-businesses', 0.5)], 400],
  [
    'more rows than a year has',
    Array.from({ length: 2501 }, (_, at) => row(`x-${at}`, 'a', 1)),
    400,
  ],
])('nothing is written for %s', async (_, rows, expected) => {
  const headers = { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() }
  const body = JSON.stringify({ rows })
  const response = await api.request('/api/imports', { method: 'POST', headers, body })
  expect(response.status).toBe(expected)
  expect(await entries()).toEqual([])
})
