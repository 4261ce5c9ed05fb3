import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { memoryAccounts } from '../../mocks/memory-accounts.ts'
import { indicatorWords } from '../../mocks/sample/indicator-words.ts'
import { sampleDistrict } from '../../mocks/sample/sample-district.ts'
import type { Indicator } from '../../src/domain/indicator.ts'
import type { IndicatorWords } from '../../src/domain/indicator-words.ts'
import { STORES } from '../../test/every-store.ts'
import { createApi } from './api.ts'

const CLOCK = () => '2021-05-06T02:00:00.000Z'
const PATH = '/api/indicator-words'
const MEMBERS = 'party-members-admitted'
const BARE: Indicator = {
  id: 'clean-water',
  name: { vi: 'Tỷ lệ hộ dùng nước sạch', en: 'Clean water' },
  group: 'society',
  accumulation: 'rate',
  direction: 'up',
  measure: { kind: 'percent', name: { vi: '%', en: '%' } },
  body: 'Phòng Nông nghiệp',
  profile: { kind: 'linear' },
  thresholds: { ahead: 1.05, onPace: 0.95 },
}

interface Held {
  readonly indicatorId: string
  readonly words: IndicatorWords
  readonly version: number
}
// What the tests read of an answer; they compare whole ones with literals.
interface Body extends Held {
  readonly type: string
  readonly detail: string
  readonly current: Held | null
  readonly records: readonly object[]
}

async function office(name: string) {
  const store = await STORES[name]!(CLOCK)
  await store.fill({ ...sampleDistrict, indicators: [BARE, ...sampleDistrict.indicators] })
  const { accounts, signInAs } = memoryAccounts()
  const api = createApi(store, { accounts })
  const ask = async (path: string, init: RequestInit = {}) => {
    const response = await api.request(path, init)
    return { status: response.status, body: (await response.json()) as Body }
  }
  const save = (indicatorId: string, words: object, version: number) =>
    ask(`${PATH}/${indicatorId}`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json', 'if-match': `"${version}"` },
      body: JSON.stringify(words),
    })
  const list = async () => (await ask(PATH)).body.words as unknown as readonly Held[]
  const held = async (id: string) => (await list()).find(({ indicatorId }) => indicatorId === id)
  return { store, signInAs, ask, save, list, held }
}

describe.each(Object.keys(STORES))('words of indicators over %s', (name) => {
  let desk: Awaited<ReturnType<typeof office>>
  beforeAll(async () => {
    desk = await office(name)
    desk.signInAs('editor')
  })
  afterAll(() => desk.store.close())

  test('every indicator has words, in the order of the table; the usual ones where none are stored', async () => {
    const list = await desk.list()
    expect(list.map((each) => each.indicatorId)).toEqual([
      BARE.id,
      ...sampleDistrict.indicators.map((each) => each.id),
    ])
    expect(list[0]).toEqual({
      indicatorId: BARE.id,
      words: { names: ['Tỷ lệ hộ dùng nước sạch'] },
      version: 0,
    })
    expect(list[1]).toEqual({ indicatorId: MEMBERS, words: indicatorWords[MEMBERS], version: 1 })
  })

  test('words are stored tidily, change on their version alone, and leave a trail', async () => {
    const { signInAs, save, held, ask } = desk
    const typed = { names: ['  hộ dùng   nước sạch'], patterns: ['nước sạch...hộ dân'], topics: [] }
    const words = { names: ['hộ dùng nước sạch'], patterns: ['nước sạch … hộ dân'] }
    const first = await save(BARE.id, typed, 0)
    expect(first).toEqual({
      status: 200,
      body: { indicatorId: BARE.id, words, version: expect.any(Number) },
    })
    expect(await held(BARE.id)).toEqual(first.body)

    const stale = await save(BARE.id, { names: ['nước máy'] }, 0)
    expect(stale.status).toBe(412)
    expect(stale.body).toMatchObject({ type: 'urn:so-ket:changed-meanwhile', current: first.body })
    signInAs('approver')
    expect((await save(BARE.id, { names: ['nước máy'] }, first.body.version)).status).toBe(200)
    signInAs('admin')
    const { records } = (await ask('/api/audit?action=saveIndicatorWords')).body
    expect(records).toMatchObject([
      {
        actor: { name: 'Chánh Văn phòng (mẫu)' },
        subject: BARE.id,
        detail: { before: words },
      },
      { actor: { name: expect.any(String) }, subject: BARE.id, detail: { before: null } },
    ])
    signInAs('editor')
  })

  test('words for an indicator that is not there are refused', async () => {
    const { status, body } = await desk.save('happiness', { names: ['vui'] }, 0)
    expect([status, body.type]).toEqual([404, 'urn:so-ket:unknown-indicator'])
    expect(await desk.store.list('indicatorWords', { indicatorId: 'happiness' })).toEqual([])
  })
})

describe('words that cannot be used', () => {
  let desk: Awaited<ReturnType<typeof office>>
  beforeAll(async () => {
    desk = await office('memory')
    desk.signInAs('admin')
  })

  test.each([
    [{ names: [] }, 'names: cần ít nhất một tên gọi'],
    [{ names: [' '] }, 'names: “” phải có chữ'],
    [{ names: ['x'.repeat(121)] }, `names: “${'x'.repeat(121)}” dài quá 120 ký tự`],
    [{ names: ['kết nạp', 'Kết  nạp'] }, 'names: “Kết nạp” lặp lại'],
    [{ names: Array.from({ length: 61 }, (_, i) => `tên ${i}`) }, 'names: nhiều nhất 60 dòng'],
    [
      { names: ['kết nạp'], patterns: ['kết nạp ...'] },
      'patterns: “kết nạp …” phải có dấu … với chữ ở cả hai bên',
    ],
    [
      { names: ['kết nạp ... mới'] },
      'names: “kết nạp … mới” có dấu …, chỉ dùng ở mục có chỗ trống (patterns)',
    ],
    [{ names: ['kết nạp'], notMeant: ['kết nạp'] }, 'notMeant: “kết nạp” cũng là một tên gọi'],
  ])('%j: %s', async (words, detail) => {
    const { status, body } = await desk.save(MEMBERS, words, 1)
    expect([status, body.type, body.detail]).toEqual([400, 'urn:so-ket:invalid-request', detail])
    expect(await desk.held(MEMBERS)).toMatchObject({ version: 1 })
  })
})
