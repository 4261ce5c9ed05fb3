import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { memoryAccounts } from '../../mocks/memory-accounts.ts'
import { sampleDistrict } from '../../mocks/sample/sample-district.ts'
import { exactly } from '../../src/domain/figure.ts'
import { DEFAULT_SECTIONS } from '../../src/domain/section.ts'
import {
  answerTo,
  clientOf,
  makeEntryInput,
  onVersion,
  onVersionOnce,
} from '../../test/api-client.ts'
import { STORES } from '../../test/every-store.ts'
import { createApi } from './api.ts'

const MEMBERS = 'party-members-admitted'
const PERIOD = '2021-05'
const LATER = { id: 'sau-nay', name: { vi: 'Chỉ tiêu sau này', en: '' } }

async function world(name: string) {
  const store = await STORES[name]!()
  await store.fill(sampleDistrict)
  const { accounts, signInAs } = memoryAccounts()
  const client = clientOf(createApi(store, { accounts }))
  const sheet = client.sheets[':unit'][':period']
  const param = { unit: 'cau-ke', period: PERIOD }
  signInAs('editor', null)
  const indicator = MEMBERS
  await answerTo(
    sheet.entries[':indicator'].$put({
      param: { ...param, indicator },
      header: onVersion(0),
      json: makeEntryInput({ month: exactly(12), yearToDate: exactly(79) }),
    }),
  )
  signInAs('admin')
  await answerTo(
    client.programmes[':id'].$put({
      param: { id: 'dai-hoi' },
      header: onVersion(0),
      json: {
        name: { vi: 'Nghị quyết Đại hội', en: '' },
        document: '',
        span: null,
        indicatorIds: [MEMBERS],
      },
    }),
  )
  signInAs('approver')
  await answerTo(sheet.publication.$post({ param, header: onVersionOnce(0), json: {} }))
  signInAs('admin')
  return { store, client }
}

describe.each(Object.keys(STORES))('a frozen edition over %s', (name) => {
  let desk: Awaited<ReturnType<typeof world>>
  beforeAll(async () => {
    desk = await world(name)
  })
  afterAll(() => desk.store.close())

  const words = async (edition?: string, at?: string) => {
    const query = { period: PERIOD, ...(edition && { edition }), ...(at && { at }) }
    const { client } = desk
    const overview = await answerTo(client.overview.$get({ query }))
    const report = await answerTo(client.report.$get({ query }))
    const page = await answerTo(client.indicators[':id'].$get({ param: { id: MEMBERS }, query }))
    const ranks = await answerTo(client.compare.$get({ query: { ...query, indicator: MEMBERS } }))
    const named = (each: { readonly name: { readonly vi: string } }) => each.name.vi
    return {
      units: [overview.unit, report.unit, page.unit, ranks.unit].map(named),
      parts: [page.parts, ranks.parts].map((all) => all.map(({ unit }) => named(unit)).sort()),
      indicators: [overview.rows, report.rows].map((rows) =>
        rows.map((row) => named(row.indicator)),
      ),
      indicator: [page.indicator, ranks.indicator].map((each) => [
        each.name.vi,
        each.definition ?? '',
      ]),
      sections: overview.sections.map(named),
      programmes: [overview.programmes, report.programmes].map((all) => all.map(named)),
    }
  }

  test('has the words it was published with, whatever is renamed since', async () => {
    const { client, store } = desk
    const then = await words()
    const version = String(await store.version())
    expect(await words('1')).toEqual(then)

    const indicator = async (name: string, definition: string) => {
      const stored = await store.find('indicators', { id: MEMBERS })
      const { id, ...rest } = stored!.record
      await answerTo(
        client.indicators[':id'].$put({
          param: { id },
          header: onVersion(stored!.version),
          json: { ...rest, name: { vi: name, en: '' }, definition, closedFrom: null },
        }),
      )
    }
    await indicator('Tên một', 'Cách tính một')
    await indicator('Tên hai', 'Cách tính hai')
    const { id: _, ...rest } = sampleDistrict.indicators.find((each) => each.id === MEMBERS)!
    const json = { ...rest, ...LATER, definition: '', closedFrom: null }
    await answerTo(client.indicators.$post({ json }))
    for (const id of ['cau-ke', 'hoa-an']) {
      const stored = await store.find('units', { id })
      const { kind, parentId } = stored!.record
      await answerTo(
        client.units[':id'].$put({
          param: { id },
          header: onVersion(stored!.version),
          json: {
            ...{ kind, parentId, closedFrom: null },
            name: { vi: `Tên mới của ${id}`, en: '' },
            // Both a name that was wrong all along, and one that holds from a month on.
            from: id === 'cau-ke' ? null : '2021-02',
          },
        }),
      )
    }
    await answerTo(
      client.units.$post({
        json: { id: 'xa-moi', kind: 'commune', name: { vi: 'Xã mới', en: '' }, parentId: 'cau-ke' },
      }),
    )
    const below = { kind: 'branch', parentId: 'hoa-an' } as const
    await answerTo(
      client['unit-list'].$post({
        json: { units: [{ id: 'chi-bo-moi', name: { vi: 'Chi bộ mới', en: '' }, ...below }] },
      }),
    )
    const [first, ...others] = DEFAULT_SECTIONS
    const sections = [...others, { ...first!, name: { vi: 'Mục đổi tên', en: '' } }]
    await answerTo(client.sections.$put({ header: onVersion(0), json: { sections } }))
    const programme = await store.find('programmes', { id: 'dai-hoi' })
    await answerTo(
      client.programmes[':id'].$put({
        param: { id: 'dai-hoi' },
        header: onVersion(programme!.version),
        json: {
          name: { vi: 'Chương trình đổi tên', en: '' },
          document: '',
          span: null,
          indicatorIds: [MEMBERS],
        },
      }),
    )

    expect(await words('1')).toEqual(then)
    expect(await words(undefined, version)).toEqual(then)
    const now = await words()
    expect(now.units[0]).toBe('Tên mới của cau-ke')
    expect(now.parts[0]).toEqual(expect.arrayContaining(['Tên mới của hoa-an', 'Xã mới']))
    expect(now.indicators[0]).toEqual(expect.arrayContaining(['Tên hai', LATER.name.vi]))
    expect(now.indicator[0]).toEqual(['Tên hai', 'Cách tính hai'])
    expect(now.sections.at(-1)).toBe('Mục đổi tên')
    expect(now.programmes[0]).toEqual(['Chương trình đổi tên'])
  })

  test('keeps a programme that is removed since', async () => {
    const stored = await desk.store.find('programmes', { id: 'dai-hoi' })
    const param = { id: 'dai-hoi' }
    const header = onVersion(stored!.version)
    await answerTo(desk.client.programmes[':id'].$delete({ param, header, json: {} }))
    expect((await words()).programmes[0]).toEqual([])
    expect((await words('1')).programmes[0]).toEqual(['Nghị quyết Đại hội'])
  })
})
