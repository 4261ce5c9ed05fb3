import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { memoryAccounts } from '../../mocks/memory-accounts.ts'
import { sampleDistrict } from '../../mocks/sample/sample-district.ts'
import { answerTo, clientOf, onVersion, refusalOf } from '../../test/api-client.ts'
import { STORES } from '../../test/every-store.ts'
import type { Store } from '../store/store.ts'
import { createApi } from './api.ts'

const IDS = ['new-businesses', 'party-members-admitted']
const INPUT = {
  name: { vi: 'Nghị quyết Đại hội', en: '' },
  document: 'NQ 01-NQ/ĐH',
  span: '2020..2025',
  indicatorIds: IDS,
}

describe.each(Object.keys(STORES))('programmes over %s', (name) => {
  let store: Store
  let desk: ReturnType<typeof office>
  const office = () => {
    const { accounts, signInAs } = memoryAccounts()
    const client = clientOf(createApi(store, { accounts }))
    const programme = client.programmes[':id']
    const save = (id: string, with_: object = {}, version = 0) =>
      programme.$put({
        param: { id },
        header: onVersion(version),
        json: { ...INPUT, ...with_ },
      })
    const list = async () => (await answerTo(client.programmes.$get({ query: {} }))).programmes
    return { client, signInAs, programme, save, list }
  }
  beforeAll(async () => {
    store = await STORES[name]!()
    await store.fill(sampleDistrict)
    desk = office()
    desk.signInAs('admin')
  })
  afterAll(() => store.close())

  test('they are read by everybody, in the order they were added, each with its own order', async () => {
    await answerTo(desk.save('congress'))
    await answerTo(
      desk.save('by-year', { document: '', span: null, name: { vi: 'Năm', en: 'Year' } }),
    )
    desk.signInAs(null)
    const found = await desk.list()
    expect(found.map(({ version: _, ...each }) => each)).toEqual([
      { ...INPUT, id: 'congress', name: { vi: INPUT.name.vi, en: INPUT.name.vi } },
      { id: 'by-year', name: { vi: 'Năm', en: 'Year' }, indicatorIds: IDS },
    ])
    desk.signInAs('admin')
  })

  test.each([
    ['an unknown indicator', { indicatorIds: ['happiness'] }, 'unknown-indicator'],
    ['an indicator twice', { indicatorIds: [IDS[0], IDS[0]] }, 'invalid-request'],
    ['no indicator', { indicatorIds: [] }, 'invalid-request'],
    ['a span that is none', { span: '2025..2020' }, 'invalid-request'],
    ['no name', { name: { vi: ' ', en: '' } }, 'invalid-request'],
  ])('with %s it is refused', async (_, with_, kind) => {
    expect((await refusalOf(desk.save('other', with_))).type).toBe(`urn:so-ket:${kind}`)
  })

  test('one is changed and removed on its newest version only, and the trail keeps what it was', async () => {
    const [{ version = 0 } = {}] = await desk.list()
    expect((await desk.save('congress', {}, version + 1)).status).toBe(412)
    const saved = await answerTo(desk.save('congress', { indicatorIds: IDS.toReversed() }, version))
    expect(saved.indicatorIds).toEqual(IDS.toReversed())
    const remove = (ifMatch: number) =>
      desk.programme.$delete({ param: { id: 'congress' }, header: onVersion(ifMatch), json: {} })
    expect((await remove(version)).status).toBe(412)
    await answerTo(remove(saved.version))
    expect((await remove(saved.version)).status).toBe(404)
    expect((await desk.list()).map(({ id }) => id)).toEqual(['by-year'])
    const [{ detail } = {}] = await store.listAudit({ action: 'removeProgramme', limit: 1 })
    expect(detail).toMatchObject({ before: { id: 'congress' } })
  })

  test('the export of what is published has them', async () => {
    const { programmes } = await answerTo(desk.client.export.$get({ query: {} }))
    expect(programmes.map(({ id }) => id)).toEqual(['by-year'])
  })
})
