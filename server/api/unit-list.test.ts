import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { memoryAccounts } from '../../mocks/memory-accounts.ts'
import { sampleDistrict } from '../../mocks/sample/sample-district.ts'
import { answerTo, clientOf, refusalOf } from '../../test/api-client.ts'
import { STORES } from '../../test/every-store.ts'
import type { Store } from '../store/store.ts'
import { createApi } from './api.ts'

const unit = (id: string, parentId: string | null) => ({
  ...{ id, parentId, kind: 'branch' as const },
  name: { vi: `Đơn vị ${id}`, en: '' },
})

describe.each(Object.keys(STORES))('a list of units over %s', (name) => {
  let store: Store
  let client: ReturnType<typeof clientOf>
  const { accounts, signInAs } = memoryAccounts()
  const send = (...units: ReturnType<typeof unit>[]) =>
    client['unit-list'].$post({ json: { units } })
  beforeEach(async () => {
    store = await STORES[name]!()
    await store.fill(sampleDistrict)
    client = clientOf(createApi(store, { accounts }))
    signInAs('admin')
  })
  afterEach(() => store.close())

  test('is written together, each below the one before it, and told once in the trail', async () => {
    const { units } = await answerTo(send(unit('dang-bo', 'hoa-an'), unit('chi-bo', 'dang-bo')))
    expect(units).toMatchObject([
      { id: 'dang-bo', parentId: 'hoa-an' },
      { id: 'chi-bo', parentId: 'dang-bo' },
    ])
    expect(await store.getUnit('chi-bo')).toMatchObject({ name: { en: 'Đơn vị chi-bo' } })
    expect(await store.listAudit({ limit: 5 })).toMatchObject([
      { action: 'addUnits', unitId: null, detail: { ids: ['dang-bo', 'chi-bo'] } },
    ])
  })

  test.each([
    ['one that is there', [unit('moi', null), unit('hoa-an', null)], 'already-there', 'hoa-an'],
    ['one twice', [unit('moi', null), unit('moi', null)], 'already-there', 'moi'],
    ['one below nobody', [unit('moi', null), unit('la', 'khong-co')], 'unknown-unit', 'khong-co'],
    [
      'one before what it is part of',
      [unit('la', 'moi'), unit('moi', null)],
      'unknown-unit',
      'moi',
    ],
  ])('with %s is refused whole', async (_, units, kind, detail) => {
    const before = await store.listUnits()
    expect(await refusalOf(send(...units))).toMatchObject({ type: `urn:so-ket:${kind}`, detail })
    expect(await store.listUnits()).toEqual(before)
    expect(await store.listAudit({ limit: 5 })).toEqual([])
  })
})
