import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { memoryAccounts } from '../../mocks/memory-accounts.ts'
import { sampleDistrict } from '../../mocks/sample/sample-district.ts'
import { answerTo, clientOf, onVersion, refusalOf } from '../../test/api-client.ts'
import { STORES } from '../../test/every-store.ts'
import type { Store } from '../store/store.ts'
import { createApi } from './api.ts'

const MEMBERS = 'party-members-admitted'
const APRIL = { unit: 'cau-ke', period: '2021-04' }

describe.each(Object.keys(STORES))('events over %s', (name) => {
  let store: Store
  let desk: ReturnType<typeof office>
  const office = () => {
    const { accounts, signInAs } = memoryAccounts()
    const client = clientOf(createApi(store, { accounts }))
    const event = client.events[':unit'][':id']
    const save = (id: string, with_: object = {}, version = 0, unit = 'cau-ke') =>
      event.$put({
        param: { unit, id },
        header: onVersion(version),
        json: { period: '2021-03', indicatorId: null, text: 'Hạn mặn đầu mùa khô', ...with_ },
      })
    const list = async (query = {}) =>
      (await answerTo(client.events[':unit'].$get({ param: { unit: 'cau-ke' }, query }))).events
    return { client, signInAs, event, save, list }
  }
  beforeAll(async () => {
    store = await STORES[name]!()
    await store.fill(sampleDistrict)
    desk = office()
    desk.signInAs('editor')
  })
  afterAll(() => store.close())

  test('an event is about a whole month or about one indicator', async () => {
    await answerTo(desk.save('drought'))
    await answerTo(
      desk.save('campaign', { period: '2021-04', indicatorId: MEMBERS, text: 'Đợt kết nạp' }),
    )
    expect((await desk.list()).map((each) => each.id)).toEqual(['drought', 'campaign'])
    expect(await desk.list({ from: '2021-04' })).toHaveLength(1)
    expect(await desk.list({ to: '2021-02' })).toEqual([])
    const { rows } = await answerTo(desk.client.overview.$get({ query: APRIL }))
    const eventsOf = (id: string) =>
      rows.find((each) => each.indicator.id === id)?.events.map((each) => each.text)
    expect(eventsOf(MEMBERS)).toEqual(['Hạn mặn đầu mùa khô', 'Đợt kết nạp'])
    expect(eventsOf('new-businesses')).toEqual(['Hạn mặn đầu mùa khô'])
  })

  test('a meeting held before it was written does not show it', async () => {
    const at = String((await store.version()) - 1)
    const { rows } = await answerTo(desk.client.overview.$get({ query: { ...APRIL, at } }))
    const events = rows.find((each) => each.indicator.id === MEMBERS)?.events
    expect(events?.map((each) => each.text)).toEqual(['Hạn mặn đầu mùa khô'])
  })

  test.each([
    ['an unknown indicator', { indicatorId: 'happiness' }, 'unknown-indicator'],
    ['no words', { text: '' }, 'invalid-request'],
    ['no month', { period: '2021-13' }, 'invalid-request'],
  ])('with %s it is refused', async (_, with_, kind) => {
    expect((await refusalOf(desk.save('other', with_))).type).toBe(`urn:so-ket:${kind}`)
  })

  test('it is changed and removed on its newest version only, by its own unit', async () => {
    const [{ version = 0 } = {}] = await desk.list()
    expect((await refusalOf(desk.save('drought', {}, version + 1))).type).toContain('changed')
    const other = desk.save('drought', {}, version, 'hoa-an')
    expect((await refusalOf(other)).type).toBe('urn:so-ket:already-there')
    const saved = await answerTo(desk.save('drought', { text: 'Hạn mặn kéo dài' }, version))
    const param = { unit: 'cau-ke', id: 'drought' }
    const remove = (ifMatch: number) =>
      desk.event.$delete({ param, header: onVersion(ifMatch), json: {} })
    expect((await remove(version)).status).toBe(412)
    await answerTo(remove(saved.version))
    expect((await remove(saved.version)).status).toBe(404)
    expect((await desk.list()).map((each) => each.id)).toEqual(['campaign'])
  })
})
