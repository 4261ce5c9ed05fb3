import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { memoryAccounts } from '../../mocks/memory-accounts.ts'
import { sampleDistrict } from '../../mocks/sample/sample-district.ts'
import { COLUMNS_MAX, MAKE_MAX, MAKES_MAX } from '../../src/domain/sheet-columns.ts'
import { answerTo, clientOf, onVersion, refusalOf } from '../../test/api-client.ts'
import { STORES } from '../../test/every-store.ts'
import { createApi } from './api.ts'

const MAKE = ' | chi tieu | thang # | hoa an'

async function office(name: string) {
  const store = await STORES[name]!()
  await store.fill(sampleDistrict)
  const { accounts, signInAs } = memoryAccounts()
  const { audit, 'sheet-columns': resource } = clientOf(createApi(store, { accounts }))
  type Columns = Parameters<typeof resource.$put>[0]['json']['columns']
  const save = (columns: Columns, version = 0, make = MAKE) =>
    resource.$put({ header: onVersion(version), json: { make, columns } })
  const list = async () => (await answerTo(resource.$get({}))).sheets
  signInAs('editor')
  return { store, signInAs, audit, save, list }
}

describe.each(Object.keys(STORES))('columns of sheets over %s', (name) => {
  let desk: Awaited<ReturnType<typeof office>>
  beforeAll(async () => {
    desk = await office(name)
  })
  afterAll(() => desk.store.close())

  test('they are stored in the order of the table, change only on their newest version, and are audited', async () => {
    const { save, list, signInAs, audit } = desk
    expect(await list()).toEqual([])
    const columns = [
      { at: 1, as: 'unknown' as const },
      { at: 3, as: 'figure' as const, unitId: 'hoa-an' },
    ]
    const first = await answerTo(save(columns.toReversed()))
    expect(first).toEqual({ make: MAKE, columns, version: expect.any(Number) })
    expect(await list()).toEqual([first])

    expect(await refusalOf(save([{ at: 1, as: 'month' }]))).toMatchObject({
      status: 412,
      type: 'urn:so-ket:changed-meanwhile',
      current: first,
    })
    signInAs('approver')
    await answerTo(save([{ at: 1, as: 'month' }], first.version))
    await answerTo(save([{ at: 0, as: 'note' }], 0, 'another'))
    expect((await list()).map(({ make }) => make).sort()).toEqual([MAKE, 'another'])
    signInAs('admin')
    const { records } = await answerTo(audit.$get({ query: { action: 'saveSheetColumns' } }))
    expect(records.map(({ detail }) => detail)).toEqual([
      { make: 'another', before: null },
      { make: MAKE, before: columns },
      { make: MAKE, before: null },
    ])
  })
})

describe('what cannot be remembered is refused', () => {
  let desk: Awaited<ReturnType<typeof office>>
  beforeAll(async () => {
    desk = await office('memory')
  })

  test.each([
    ['no column', [], MAKE],
    [
      'a column twice',
      [
        { at: 1, as: 'month' },
        { at: 1, as: 'note' },
      ],
      MAKE,
    ],
    ['a place before the first', [{ at: -1, as: 'month' }], MAKE],
    ['a part of a place', [{ at: 0.5, as: 'month' }], MAKE],
    ['a use that there is not', [{ at: 1, as: 'again' }], MAKE],
    ['a unit that cannot be', [{ at: 1, as: 'figure', unitId: 'Xã' }], MAKE],
    ['no headings', [{ at: 1, as: 'month' }], ''],
    ['headings without end', [{ at: 1, as: 'month' }], 'a'.repeat(MAKE_MAX + 1)],
    [
      'columns without end',
      Array.from({ length: COLUMNS_MAX + 1 }, (_, at) => ({ at, as: 'month' })),
      MAKE,
    ],
  ])('%s', async (_, columns, make) => {
    const refused = await refusalOf(desk.save(columns as never, 0, make))
    expect(refused).toMatchObject({ status: 400, type: 'urn:so-ket:invalid-request' })
    expect(await desk.list()).toEqual([])
  })

  test('a unit that nobody knows', async () => {
    const refused = await refusalOf(desk.save([{ at: 1, as: 'figure', unitId: 'atlantis' }]))
    expect(refused).toMatchObject({ type: 'urn:so-ket:unknown-unit', detail: 'atlantis' })
    expect(await desk.list()).toEqual([])
  })

  test('more kinds of sheets than an office has, but not a change of one of them', async () => {
    const columns = [{ at: 1, as: 'month' as const }]
    const all = Array.from({ length: MAKES_MAX }, (_, n) => `sheet ${n}`)
    for (const make of all) await answerTo(desk.save(columns, 0, make))
    expect(await refusalOf(desk.save(columns, 0, 'one more'))).toMatchObject({
      status: 409,
      type: 'urn:so-ket:too-many-sheets',
      detail: `nhiều nhất ${MAKES_MAX} kiểu bảng`,
    })
    const last = (await desk.list()).find(({ make }) => make === all.at(-1))
    expect((await desk.save([{ at: 2, as: 'note' }], last?.version, last?.make)).status).toBe(200)
    expect(await desk.list()).toHaveLength(MAKES_MAX)
  })
})
