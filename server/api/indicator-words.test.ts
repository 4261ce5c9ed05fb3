import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { memoryAccounts } from '../../mocks/memory-accounts.ts'
import { indicatorWords } from '../../mocks/sample/indicator-words.ts'
import { sampleDistrict } from '../../mocks/sample/sample-district.ts'
import type { Indicator } from '../../src/domain/indicator.ts'
import { answerTo, clientOf, onVersion, refusalOf } from '../../test/api-client.ts'
import { STORES } from '../../test/every-store.ts'
import { createApi } from './api.ts'

const CLOCK = () => '2021-05-06T02:00:00.000Z'
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

async function office(name: string) {
  const store = await STORES[name]!(CLOCK)
  await store.fill({ ...sampleDistrict, indicators: [BARE, ...sampleDistrict.indicators] })
  const { accounts, signInAs } = memoryAccounts()
  const api = createApi(store, { accounts })
  const { audit, 'indicator-words': indicatorWords } = clientOf(api)
  type Words = Parameters<(typeof indicatorWords)[':indicator']['$put']>[0]['json']
  const save = (indicator: string, json: Words, version: number) =>
    indicatorWords[':indicator'].$put({ param: { indicator }, header: onVersion(version), json })
  const list = async () => (await answerTo(indicatorWords.$get({}))).words
  const wordsOf = async (id: string) => (await list()).find(({ indicatorId }) => indicatorId === id)
  return { store, signInAs, audit, save, list, wordsOf }
}

describe.each(Object.keys(STORES))('indicator words over %s', (name) => {
  let desk: Awaited<ReturnType<typeof office>>
  beforeAll(async () => {
    desk = await office(name)
    desk.signInAs('editor')
  })
  afterAll(() => desk.store.close())

  test('every indicator has words, in table order, with defaults if none are stored', async () => {
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

  test('words are stored tidied, change only on their newest version, and are audited', async () => {
    const { signInAs, save, wordsOf, audit } = desk
    const typed = { names: ['  hộ dùng   nước sạch'], patterns: ['nước sạch...hộ dân'], topics: [] }
    const words = { names: ['hộ dùng nước sạch'], patterns: ['nước sạch … hộ dân'] }
    const first = await answerTo(save(BARE.id, typed, 0))
    expect(first).toEqual({ indicatorId: BARE.id, words, version: expect.any(Number) })
    expect(await wordsOf(BARE.id)).toEqual(first)

    expect(await refusalOf(save(BARE.id, { names: ['nước máy'] }, 0))).toMatchObject({
      status: 412,
      type: 'urn:so-ket:changed-meanwhile',
      current: first,
    })
    signInAs('approver')
    expect((await save(BARE.id, { names: ['nước máy'] }, first.version)).status).toBe(200)
    signInAs('admin')
    const { records } = await answerTo(audit.$get({ query: { action: 'saveIndicatorWords' } }))
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

  test('words for an unknown indicator are refused', async () => {
    expect(await refusalOf(desk.save('happiness', { names: ['vui'] }, 0))).toMatchObject({
      status: 404,
      type: 'urn:so-ket:unknown-indicator',
    })
    expect(await desk.store.list('indicatorWords', { indicatorId: 'happiness' })).toEqual([])
  })
})

describe('unusable words are refused', () => {
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
    expect(await refusalOf(desk.save(MEMBERS, words, 1))).toMatchObject({
      status: 400,
      type: 'urn:so-ket:invalid-request',
      detail,
    })
    expect(await desk.wordsOf(MEMBERS)).toMatchObject({ version: 1 })
  })
})
