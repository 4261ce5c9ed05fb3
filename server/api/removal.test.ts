import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { memoryAccounts } from '../../mocks/memory-accounts.ts'
import { sampleDistrict } from '../../mocks/sample/sample-district.ts'
import { answerTo, clientOf, onVersion, refusalOf } from '../../test/api-client.ts'
import { STORES } from '../../test/every-store.ts'
import type { Store } from '../store/store.ts'
import { createApi } from './api.ts'

describe.each(Object.keys(STORES))('what was made by mistake over %s', (name) => {
  let store: Store
  let client: ReturnType<typeof clientOf>
  let version: Record<'indicator' | 'unit', number>
  const { accounts, signInAs } = memoryAccounts()
  const remove = {
    indicator: (id: string, ifMatch: number) =>
      client.indicators[':id'].$delete({ param: { id }, header: onVersion(ifMatch), json: {} }),
    unit: (id: string, ifMatch: number) =>
      client.units[':id'].$delete({ param: { id }, header: onVersion(ifMatch), json: {} }),
  }
  beforeAll(async () => {
    store = await STORES[name]!()
    await store.fill(sampleDistrict)
    client = clientOf(createApi(store, { accounts }))
    signInAs('admin')
    const { indicators } = await answerTo(client['indicator-definitions'].$get({}))
    const { version: _, ...like } = indicators.find(({ id }) => id === 'new-businesses')!
    const named = { id: 'mistake', name: { vi: 'Nhầm', en: '' } }
    const json = { definition: '', closedFrom: null, ...like, ...named }
    const indicator = await answerTo(client.indicators.$post({ json } as never))
    const unit = await answerTo(
      client.units.$post({
        json: {
          id: 'mistaken',
          kind: 'commune',
          name: { vi: 'Xã nhầm', en: '' },
          parentId: 'cau-ke',
        },
      }),
    )
    version = { indicator: indicator.version, unit: unit.version }
  })
  afterAll(() => store.close())

  test.each([
    ['indicator', 'mistake', 'unknown-indicator', 'Nhầm'],
    ['unit', 'mistaken', 'unknown-unit', 'Xã nhầm'],
  ] as const)('%s: gone on its newest version, told in the trail', async (kind, id, gone, vi) => {
    expect((await remove[kind](id, version[kind] + 1)).status).toBe(412)
    await answerTo(remove[kind](id, version[kind]))
    expect((await refusalOf(remove[kind](id, version[kind]))).type).toBe(`urn:so-ket:${gone}`)
    const action = kind === 'unit' ? 'removeUnit' : 'removeIndicator'
    const [{ detail } = {}] = await store.listAudit({ action, limit: 1 })
    expect(detail).toMatchObject({ before: { id, name: { vi } } })
  })

  test.each([
    ['an indicator with figures', 'indicator', 'new-businesses', 'observations'],
    ['a unit with units below it', 'unit', 'cau-ke', 'units'],
    ['a unit with targets and figures', 'unit', 'hoa-an', 'targets'],
  ] as const)('%s is kept, and the refusal says what uses it', async (_, kind, id, detail) => {
    const stored = await store.find(kind === 'unit' ? 'units' : 'indicators', { id })
    const refusal = await refusalOf(remove[kind](id, stored!.version))
    expect(refusal).toMatchObject({ type: 'urn:so-ket:in-use', status: 409, detail })
    expect(await store.find(kind === 'unit' ? 'units' : 'indicators', { id })).toEqual(stored)
  })

  test('a unit that only an account has is kept', async () => {
    const added = await answerTo(
      client.units.$post({
        json: {
          id: 'of-account',
          kind: 'commune',
          name: { vi: 'Xã', en: '' },
          parentId: null,
        },
      }),
    )
    const json = {
      username: 'nhap-lieu',
      name: 'Nhập liệu',
      role: 'editor',
      unitId: 'of-account',
      password: 'mot-mat-khau-rat-dai-2021',
    } as const
    await answerTo(client.users.$post({ json }))
    const refusal = await refusalOf(remove.unit('of-account', added.version))
    expect(refusal).toMatchObject({ status: 409, detail: 'users' })
  })

  test('only an administrator removes', async () => {
    signInAs('approver')
    expect((await remove.unit('of-account', 1)).status).toBe(403)
    signInAs('admin')
  })
})
