import { afterAll, beforeAll, describe, expect, test } from 'vitest'
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

const PERIOD = '2021-05'

describe.each(Object.keys(STORES))('the month of all parts over %s', (name) => {
  let store: Store
  let client: ReturnType<typeof clientOf>
  const { accounts, signInAs } = memoryAccounts()
  const type = (unit: string, indicator: string, entry: Parameters<typeof makeEntryInput>[0]) =>
    answerTo(
      client.sheets[':unit'][':period'].entries[':indicator'].$put({
        param: { unit, period: PERIOD, indicator },
        header: onVersion(0),
        json: makeEntryInput(entry),
      }),
    )
  const parts = async () => {
    const param = { unit: 'cau-ke', period: PERIOD }
    const found = await answerTo(client.sheets[':unit'][':period'].parts.$get({ param }))
    return new Map(found.parts.map((part) => [part.unit.id, part]))
  }
  beforeAll(async () => {
    store = await STORES[name]!()
    await store.fill(sampleDistrict)
    client = clientOf(createApi(store, { accounts }))
    signInAs('approver')
    await type('hoa-an', 'party-members-admitted', { month: exactly(2) })
    await type('tam-ngai', 'party-members-admitted', { month: exactly(9), yearToDate: exactly(3) })
  })
  afterAll(() => store.close())

  test('says of each what it has, lacks and contradicts', async () => {
    const found = await parts()
    expect(found.size).toBe(11)
    expect(found.has('cau-ke')).toBe(false)
    const hoaAn = found.get('hoa-an')!
    expect(hoaAn).toMatchObject({ readiness: 'ready', filled: 1, contradictory: [] })
    expect(hoaAn.missing).toContainEqual(expect.objectContaining({ vi: 'Thu ngân sách nhà nước' }))
    expect(found.get('tam-ngai')).toMatchObject({
      readiness: 'blocked',
      contradictory: [{ vi: 'Kết nạp đảng viên mới' }],
    })
    expect(found.get('chau-dien')).toMatchObject({ readiness: 'empty', filled: 0 })
  })

  test('one that is published on the version it was shown with is published', async () => {
    const { reportVersion } = (await parts()).get('hoa-an')!
    await answerTo(
      client.sheets[':unit'][':period'].publication.$post({
        param: { unit: 'hoa-an', period: PERIOD },
        header: onVersionOnce(reportVersion),
        json: {},
      }),
    )
    expect((await parts()).get('hoa-an')).toMatchObject({ readiness: 'published' })
    expect((await parts()).get('tam-ngai')).toMatchObject({ readiness: 'blocked' })
  })
})
