import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { memoryAccounts } from '../../mocks/memory-accounts.ts'
import { sampleDistrict } from '../../mocks/sample/sample-district.ts'
import { exactly } from '../../src/domain/figure.ts'
import {
  answerTo,
  clientOf,
  makeEntryInput,
  onVersion,
  onVersionOnce,
} from '../../test/api-client.ts'
import { STORES } from '../../test/every-store.ts'
import type { Store } from '../store/store.ts'
import { createApi } from './api.ts'

const DISTRICT = { unit: 'cau-ke', period: '2021-05' }
const COMMUNE = { unit: 'hoa-an', period: '2021-05' }
const MEMBERS = 'party-members-admitted'

async function office(name: string) {
  const store = await STORES[name]!(() => '2021-06-04T02:00:00.000Z')
  await store.fill(sampleDistrict)
  const { accounts, signInAs } = memoryAccounts()
  const client = clientOf(createApi(store, { accounts }))
  const work = (param = DISTRICT) => answerTo(client.work[':unit'][':period'].$get({ param }))
  const of = async (id: string) => (await work()).months.find((each) => each.unit.id === id)
  return { store, signInAs, client, sheets: client.sheets[':unit'][':period'], work, of }
}

describe.each(Object.keys(STORES))('the work of an office over %s', (name) => {
  let desk: Awaited<ReturnType<typeof office>> & { store: Store }
  beforeEach(async () => {
    desk = await office(name)
    desk.signInAs('approver')
  })
  afterEach(() => desk.store.close())

  const save = (param: typeof DISTRICT, month: number, yearToDate: number) =>
    desk.sheets.entries[':indicator'].$put({
      param: { ...param, indicator: MEMBERS },
      header: onVersion(0),
      json: makeEntryInput({ month: exactly(month), yearToDate: exactly(yearToDate) }),
    })

  test('names the unit and its parts, and counts what the month lacks', async () => {
    const { months, missing, behind, reopened, questions } = await desk.work()
    expect(months).toHaveLength(12)
    expect(months[0]?.unit.id).toBe('cau-ke')
    expect(new Set(months.map(({ status }) => status))).toEqual(new Set(['nothing']))
    expect(missing).toBeGreaterThan(0)
    await save(DISTRICT, 20, 87)
    expect((await desk.work()).missing).toBe(missing - 1)
    expect([behind, reopened, questions]).toEqual([[], [], []])
  })

  test('names what contradicts until there is a reason, or it adds up', async () => {
    await save(COMMUNE, 20, 10)
    const found = await desk.of('hoa-an')
    expect(found).toMatchObject({ status: 'writing', rowsFilled: 1 })
    expect(found?.contradictory.map(({ vi }) => vi)).toEqual(['Kết nạp đảng viên mới'])
    expect((await desk.of('tam-ngai'))?.contradictory).toEqual([])
  })

  test('has the months that were handed in, and those that are being corrected', async () => {
    await desk.sheets.submission.$post({ param: COMMUNE, header: onVersion(0), json: {} })
    expect(await desk.of('hoa-an')).toMatchObject({ status: 'submitted', rowsFilled: 0 })
    const param = { unit: 'tam-ngai', period: '2021-02' }
    const { reportVersion } = await answerTo(desk.sheets.$get({ param }))
    const header = onVersionOnce(reportVersion)
    await desk.sheets.reopening.$post({ param, header, json: { reason: 'Sai số' } })
    expect((await desk.work()).reopened).toMatchObject([
      { unit: { id: 'tam-ngai' }, period: '2021-02', reason: 'Sai số' },
    ])
  })

  test('names parts without the month before', async () => {
    const what = { actor: { id: 'b', name: 'B' }, action: 'x', unitId: null, subject: '' }
    await desk.store.write(what, (writer) =>
      writer.remove('reports', { unitId: 'hoa-an', period: '2021-04' }),
    )
    expect((await desk.work()).behind.map(({ id }) => id)).toEqual(['hoa-an'])
  })

  test('has a question until it is answered', async () => {
    const param = { ...COMMUNE, period: '2021-04', indicator: MEMBERS }
    const explanation = desk.client.explanations[':unit'][':period'][':indicator']
    const { version } = await answerTo(
      explanation.$post({ param, header: onVersion(0), json: { question: 'Vì sao chậm?' } }),
    )
    expect((await desk.work()).questions).toMatchObject([
      { unit: { id: 'hoa-an' }, period: '2021-04', question: 'Vì sao chậm?' },
    ])
    const json = { cause: 'Thiếu nguồn', remedy: 'Bồi dưỡng thêm' }
    await explanation.$put({ param, header: onVersion(version), json })
    expect((await desk.work()).questions).toEqual([])
  })
})
