import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { memoryAccounts } from '../../mocks/memory-accounts.ts'
import { sampleDistrict } from '../../mocks/sample/sample-district.ts'
import { answerTo, clientOf } from '../../test/api-client.ts'
import { STORES } from '../../test/every-store.ts'
import { memoryStore } from '../store/memory/memory-store.ts'
import type { Store } from '../store/store.ts'
import { type Api, createApi } from './api.ts'

const KINDS = [
  'units',
  'pastUnits',
  'indicators',
  'targets',
  'observations',
  'reports',
  'directives',
] as const

const sorted = (records: readonly object[]) => records.map((each) => JSON.stringify(each)).sort()

const bodies: string[] = []

describe.each(Object.keys(STORES))('the export of what is published, over %s', (name) => {
  let store: Store
  let api: Api
  const { accounts, signInAs } = memoryAccounts('editor')
  const ask = async (query = '') => api.request(`/api/export${query}`)
  const read = (query: { unit?: string; from?: string; to?: string } = {}) =>
    answerTo(clientOf(api).export.$get({ query }))

  beforeAll(async () => {
    store = await STORES[name]!()
    await store.fill(sampleDistrict)
    api = createApi(store, { accounts })
  })
  afterAll(() => store.close())

  test('it names its format and is byte for byte the same from every store', async () => {
    const body = await (await ask()).text()
    const { format, version, unit, from, to } = JSON.parse(body) as Record<string, unknown>
    expect({ format, version, unit, from, to }).toEqual({
      format: 'so-ket-published',
      version: 2,
      unit: 'cau-ke',
      from: null,
      to: null,
    })
    bodies.push(body)
    expect(new Set(bodies).size).toBe(1)
  })

  test('it contains every published record of the district and its communes', async () => {
    const all = await read()
    for (const kind of KINDS) expect(sorted(all[kind])).toEqual(sorted(sampleDistrict[kind] ?? []))
  })

  test('for a commune it contains only that commune and the requested months', async () => {
    const all = await read({ unit: 'hoa-an', from: '2021-02', to: '2021-03' })
    expect(all.units).toEqual(sampleDistrict.units.filter((each) => each.id === 'hoa-an'))
    const figures = sampleDistrict.observations.filter(
      (each) => each.unitId === 'hoa-an' && '2021-02' <= each.period && each.period <= '2021-03',
    )
    expect(figures.length).toBeGreaterThan(0)
    expect(sorted(all.observations)).toEqual(sorted(figures))
    expect(all.reports.every((each) => each.unitId === 'hoa-an')).toBe(true)
  })

  test('it contains nothing of drafts, not even of a reopened month', async () => {
    const actor = { id: 'chuyenvien', name: 'Chuyên viên' }
    const at = '2021-06-04T02:00:00.000Z'
    const action = { actor, action: 'saveEntry', unitId: 'cau-ke', subject: '2021-05' }
    const [april] = sampleDistrict.observations.filter(
      (each) => each.unitId === 'cau-ke' && each.period === '2021-04',
    )
    const report = sampleDistrict.reports.find(
      (each) => each.unitId === 'cau-ke' && each.period === '2021-04',
    )
    const before = await read()
    await store.write(action, async (writer) => {
      for (const period of ['2021-04', '2021-05']) {
        await writer.put('entries', {
          ...april!,
          period,
          month: { value: 987_654, qualifier: 'exact', estimated: false },
          note: 'bản nháp',
          acceptances: [],
          removal: '',
          savedAt: at,
          savedBy: actor,
        })
        await writer.put('drafts', {
          unitId: 'cau-ke',
          period,
          meetingDate: null,
          source: null,
          text: 'lời văn bản nháp',
          submittedAt: null,
          savedAt: at,
          savedBy: actor,
        })
      }
      await writer.put('reports', { ...report!, status: 'reopened', reopenReason: 'đính chính' })
      await writer.put('reports', { ...report!, period: '2021-05', status: 'draft' })
    })
    const body = await (await ask()).text()
    expect(body).not.toMatch(/987654|bản nháp|Chuyên viên/)
    const after = JSON.parse(body) as typeof before
    expect(after.observations).toEqual(before.observations)
    expect(after.reports.some((each) => each.period === '2021-05')).toBe(false)
    expect(after.reports.find((each) => each.period === '2021-04')?.text).toBe(
      before.reports.find((each) => each.period === '2021-04')?.text,
    )
  })

  test('only the office and administrators can export', async () => {
    const statuses: [string, number][] = []
    for (const role of [null, 'viewer', 'editor', 'approver', 'admin'] as const) {
      signInAs(role)
      statuses.push([role ?? 'nobody', (await ask()).status])
    }
    expect(statuses).toEqual([
      ['nobody', 401],
      ['viewer', 403],
      ['editor', 200],
      ['approver', 200],
      ['admin', 200],
    ])
    signInAs('editor')
    expect((await ask('?unit=atlantis')).status).toBe(404)
    expect((await ask('?from=2021-13')).status).toBe(400)
  })
})

test('it never combines two versions, but reads again and finally refuses', async () => {
  const calm = memoryStore(sampleDistrict)
  let reads = 0
  let changes = 2
  const busy: Store = {
    ...calm,
    version: async () => {
      reads += 1
      return changes * 2 > reads ? reads : 0
    },
  }
  const { accounts } = memoryAccounts('admin')
  const first = await createApi(busy, { accounts }).request('/api/export')
  expect(first.status).toBe(200)
  changes = 1000
  const second = await createApi(busy, { accounts }).request('/api/export')
  expect([second.status, second.headers.get('retry-after')]).toEqual([503, '2'])
})
