import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { memoryAccounts } from '../../mocks/memory-accounts.ts'
import { sampleDistrict } from '../../mocks/sample/sample-district.ts'
import { answerTo, clientOf, onVersion, refusalOf } from '../../test/api-client.ts'
import { STORES } from '../../test/every-store.ts'
import type { Store } from '../store/store.ts'
import { createApi } from './api.ts'

const BUSINESSES = 'new-businesses'

describe.each(Object.keys(STORES))('indicators changed over %s', (name) => {
  let store: Store
  let desk: ReturnType<typeof office>
  const office = () => {
    const { accounts, signInAs } = memoryAccounts()
    const client = clientOf(createApi(store, { accounts }))
    const definitions = () => {
      signInAs('admin')
      return answerTo(client['indicator-definitions'].$get({}))
    }
    const change = async (fields: object) => {
      signInAs('admin')
      const { indicators } = await definitions()
      const { id, version, ...stored } = indicators.find((each) => each.id === BUSINESSES)!
      const json = { definition: '', closedFrom: null, ...stored, ...fields } as Parameters<
        (typeof client.indicators)[':id']['$put']
      >[0]['json']
      return client.indicators[':id'].$put({ param: { id }, header: onVersion(version), json })
    }
    const nameIn = async (period: string) => {
      signInAs('approver')
      const query = { unit: 'cau-ke', period }
      const [overview, report, one, comparison, sheet] = await Promise.all([
        answerTo(client.overview.$get({ query })),
        answerTo(client.report.$get({ query })),
        answerTo(client.indicators[':id'].$get({ param: { id: BUSINESSES }, query })),
        answerTo(client.compare.$get({ query: { ...query, indicator: BUSINESSES } })),
        answerTo(client.sheets[':unit'][':period'].$get({ param: query })),
      ])
      const all = [overview, report, sheet].flatMap((screen) =>
        screen.rows.map((each) => each.indicator),
      )
      const named = [...all, one.indicator, comparison.indicator, ...comparison.indicators]
        .filter((each) => each.id === BUSINESSES)
        .map((each) => each.name.vi)
      expect(named).toHaveLength(6)
      return [...new Set(named)]
    }
    return { client, definitions, change, nameIn }
  }
  beforeAll(async () => {
    store = await STORES[name]!()
    await store.fill(sampleDistrict)
    desk = office()
  })
  afterAll(() => store.close())

  const OLD = 'Phát triển doanh nghiệp mới'
  const NEW = 'Doanh nghiệp thành lập mới'

  test('months before a new name keep the one they were published with, on every screen', async () => {
    const renamed = { name: { vi: NEW, en: '' }, definition: 'Theo giấy chứng nhận.' }
    await answerTo(desk.change({ ...renamed, from: '2021-04' }))
    expect(await desk.nameIn('2021-04')).toEqual([NEW])
    expect(await desk.nameIn('2021-03')).toEqual([OLD])
    const { indicators, past } = await desk.definitions()
    expect(indicators.find((each) => each.id === BUSINESSES)?.definition).toBe(
      'Theo giấy chứng nhận.',
    )
    expect(past).toEqual([
      { id: BUSINESSES, name: { vi: OLD, en: 'New businesses' }, until: '2021-04' },
    ])
    const exported = await answerTo(desk.client.export.$get({ query: {} }))
    expect(exported.pastIndicators).toEqual(past)
  })

  test('without a month a name is mended in all months since the last change', async () => {
    await answerTo(desk.change({ name: { vi: `${NEW}.`, en: '' }, from: null }))
    expect(await desk.nameIn('2021-04')).toEqual([`${NEW}.`])
    expect(await desk.nameIn('2021-03')).toEqual([OLD])
  })

  test.each([
    ['a change before the last one', { from: '2021-04' }, 'invalid-request'],
    ['a month that is none', { from: '2021-13' }, 'invalid-request'],
    ['an unknown whole', { partOf: 'happiness' }, 'unknown-indicator'],
    ['itself as its whole', { partOf: BUSINESSES }, 'in-a-circle'],
  ])('%s is refused', async (_, fields, kind) => {
    expect((await refusalOf(desk.change(fields))).type).toBe(`urn:so-ket:${kind}`)
    expect((await desk.definitions()).past).toHaveLength(1)
  })

  test('a whole cannot become a part of its own part', async () => {
    await answerTo(desk.change({ partOf: 'state-budget-revenue' }))
    const { indicators } = await desk.definitions()
    const { id, version, ...stored } = indicators.find(
      (each) => each.id === 'state-budget-revenue',
    )!
    const json = { definition: '', closedFrom: null, ...stored, partOf: BUSINESSES }
    const header = onVersion(version)
    const refusal = desk.client.indicators[':id'].$put({ param: { id }, header, json } as never)
    expect((await refusalOf(refusal)).type).toBe('urn:so-ket:in-a-circle')
  })
})
