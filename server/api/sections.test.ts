import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { memoryAccounts } from '../../mocks/memory-accounts.ts'
import { sampleDistrict } from '../../mocks/sample/sample-district.ts'
import { DEFAULT_SECTIONS } from '../../src/domain/section.ts'
import { answerTo, clientOf, onVersion, refusalOf } from '../../test/api-client.ts'
import { STORES } from '../../test/every-store.ts'
import type { Store } from '../store/store.ts'
import { createApi } from './api.ts'

const TOURISM = { id: 'tourism', name: { vi: 'Du lịch', en: 'Tourism' } }

describe.each(Object.keys(STORES))('sections of the official table over %s', (name) => {
  let store: Store
  let desk: ReturnType<typeof office>
  const office = () => {
    const { accounts, signInAs } = memoryAccounts()
    const client = clientOf(createApi(store, { accounts }))
    const list = () => answerTo(client.sections.$get({}))
    const save = (sections: readonly (typeof TOURISM)[], version = 0) =>
      client.sections.$put({ header: onVersion(version), json: { sections: [...sections] } })
    return { client, signInAs, list, save }
  }
  beforeAll(async () => {
    store = await STORES[name]!()
    await store.fill(sampleDistrict)
    desk = office()
    desk.signInAs('admin')
  })
  afterAll(() => store.close())

  test('an installation that named none has the usual four, and stores none', async () => {
    expect(await desk.list()).toEqual({ sections: DEFAULT_SECTIONS, version: 0 })
    expect(await store.list('sections', {})).toEqual([])
    const { sections } = await answerTo(desk.client.overview.$get({ query: {} }))
    expect(sections).toEqual(DEFAULT_SECTIONS)
  })

  test('they are named, ordered and added to in one go, on every screen and in the export', async () => {
    const [party, ...others] = DEFAULT_SECTIONS
    const renamed = { id: party!.id, name: { vi: 'Công tác xây dựng Đảng', en: '' } }
    const { version } = await answerTo(desk.save([TOURISM, ...others.toReversed(), renamed]))
    const names = ['Du lịch', ...others.toReversed().map((each) => each.name.vi), renamed.name.vi]
    const query = { period: '2021-04' }
    const param = { id: 'new-businesses' }
    for (const { sections } of [
      await desk.list(),
      await answerTo(desk.client.overview.$get({ query })),
      await answerTo(desk.client.report.$get({ query })),
      await answerTo(desk.client.indicators[':id'].$get({ param, query })),
      await answerTo(desk.client.export.$get({ query: {} })),
    ])
      expect(sections.map((each) => each.name.vi)).toEqual(names)
    const [ofParty] = (await desk.list()).sections.toReversed()
    expect(ofParty?.name.en).toBe(renamed.name.vi)
    expect((await desk.save(DEFAULT_SECTIONS, version + 1)).status).toBe(412)
    expect((await desk.save(DEFAULT_SECTIONS)).status).toBe(412)
  })

  test('one with indicators cannot be removed, an empty one can', async () => {
    const { sections, version } = await desk.list()
    const without = (id: string) => sections.filter((each) => each.id !== id)
    const refused = await refusalOf(desk.save(without('economy'), version))
    expect(refused.type).toBe('urn:so-ket:section-in-use')
    const saved = await answerTo(desk.save(without('tourism'), version))
    expect(saved.sections).toHaveLength(4)
    expect((await desk.list()).sections).toEqual(saved.sections)
  })

  test.each([
    ['none', []],
    ['one twice', [TOURISM, TOURISM]],
    ['one without a name', [{ ...TOURISM, name: { vi: ' ', en: '' } }]],
  ])('%s is refused', async (_, sections) => {
    const { version } = await desk.list()
    expect((await refusalOf(desk.save(sections, version))).type).toBe('urn:so-ket:invalid-request')
  })

  test('an indicator is in a section that there is', async () => {
    const { indicators } = await answerTo(desk.client['indicator-definitions'].$get({}))
    const { version, ...indicator } = indicators[0]!
    const change = (group: string, onto: number) =>
      desk.client.indicators[':id'].$put({
        param: { id: indicator.id },
        header: onVersion(onto),
        json: { ...indicator, group, definition: '', closedFrom: null },
      })
    const refused = await refusalOf(change('happiness', version))
    expect(refused.detail).toBe('group: không có mục happiness')
    const moved = await answerTo(change('economy', version))
    expect(moved.group).toBe('economy')
  })
})
