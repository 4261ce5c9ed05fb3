import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { memoryAccounts } from '../../mocks/memory-accounts.ts'
import { samples } from '../../mocks/sample/samples.ts'
import { exactly } from '../../src/domain/figure.ts'
import type { Indicator } from '../../src/domain/indicator.ts'
import { answerTo, clientOf, makeEntryInput, onVersion, refusalOf } from '../../test/api-client.ts'
import { makeObservation } from '../../test/builders.ts'
import { STORES } from '../../test/every-store.ts'
import { createApi } from './api.ts'

const COMMUNE = 'xa-tam-hoa'
const SCHOOL = 'chi-bo-truong-hoc'
const HAMLETS = 'chi-bo-ap-dong-tay'
const PERIOD = '2026-10'

async function world(name: string) {
  const store = await STORES[name]!()
  // Asked of a kind, and of one unit beside it.
  const ofKind: Indicator = {
    ...samples.indicators.find((each) => each.id === 'xa-dang-vien-moi')!,
    id: 'sinh-hoat',
    unitKinds: ['branch'],
    unitIds: [COMMUNE],
  }
  const whole = samples.indicators.find((each) => each.id === 'xa-thu-ngan-sach')!
  // Complete parts of which one is due each quarter, and one was never asked yet.
  const part = (id: string, more: Partial<Indicator>): Indicator => ({
    ...{ ...whole, id, partOf: 'tong', hasAllParts: undefined, unitIds: [COMMUNE] },
    ...more,
  })
  const parts = [
    part('tong', { partOf: undefined, hasAllParts: true }),
    part('tong-thang', {}),
    part('tong-quy', { frequency: 'quarterly' }),
    part('tong-sau-nay', { since: '2027-01' }),
  ]
  await store.fill({ ...samples, indicators: [...samples.indicators, ofKind, ...parts] })
  const { accounts, signInAs } = memoryAccounts()
  const client = clientOf(createApi(store, { accounts }))
  signInAs('editor', null)
  const idsOf = (rows: readonly { readonly indicator: { readonly id: string } }[]) =>
    rows.map(({ indicator }) => indicator.id)
  return { store, client, idsOf }
}

describe.each(Object.keys(STORES))('indicators of some units, over %s', (name) => {
  let desk: Awaited<ReturnType<typeof world>>
  beforeAll(async () => {
    desk = await world(name)
  })
  afterAll(() => desk.store.close())

  const OF_SCHOOL = ['xa-dang-vien-moi', 'sinh-hoat']
  const OF_HAMLETS = ['xa-dang-vien-moi', 'xa-pham-phap', 'sinh-hoat']

  test.each([
    [SCHOOL, OF_SCHOOL],
    [HAMLETS, OF_HAMLETS],
  ])('the sheet and the months of %s hold %j alone', async (unit, expected) => {
    const sheet = desk.client.sheets[':unit'][':period'].$get({ param: { unit, period: PERIOD } })
    expect(desk.idsOf((await answerTo(sheet)).rows)).toEqual(expected)
    const months = desk.client.coverage[':unit'].$get({ param: { unit }, query: { year: '2026' } })
    expect(desk.idsOf((await answerTo(months)).rows)).toEqual(expected)
  })

  test('a template of all branches asks each of its own', async () => {
    const { partIds } = await answerTo(
      desk.client.sheets[':unit'][':period'].$get({ param: { unit: COMMUNE, period: PERIOD } }),
    )
    // The branches that were merged in March are not among them.
    expect(partIds).toEqual([HAMLETS, SCHOOL])
    const rows = await Promise.all(
      partIds.map(async (unit) => {
        const sheet = desk.client.sheets[':unit'][':period'].$get({
          param: { unit, period: PERIOD },
        })
        return (await answerTo(sheet)).rows.length
      }),
    )
    expect(rows).toEqual([3, 2])
  })

  test('a total is held against the parts that are asked, and whose year is as long', async () => {
    const rows = async (period: string) => {
      const param = { unit: COMMUNE, period }
      const answer = await answerTo(desk.client.sheets[':unit'][':period'].$get({ param }))
      return (id: string) => answer.rows.find(({ indicator }) => indicator.id === id)
    }
    const [september, october] = [await rows('2026-09'), await rows(PERIOD)]
    expect(september('tong')?.arePartsDue).toBe(true)
    expect(october('tong-quy')).toBeUndefined()
    expect(october('tong')?.arePartsDue).toBe(false)
    // The branches of the hamlets were merged in March: what they did before is in no part.
    expect(october('xa-dang-vien-moi')?.partIds).toEqual([])
    expect((await rows('2026-02'))('xa-dang-vien-moi')?.partIds).toEqual([
      ...['chi-bo-ap-dong', 'chi-bo-ap-tay', SCHOOL],
    ])
    // The school is not asked, so it is not missing.
    expect((await rows('2026-02'))('xa-pham-phap')?.partIds).toEqual([
      ...['chi-bo-ap-dong', 'chi-bo-ap-tay'],
    ])
  })

  test('ranks hold the units that report it and existed, and offer what some of them report', async () => {
    const compared = async (period: string, indicator?: string) => {
      const query = { unit: COMMUNE, period, ...(indicator && { indicator }) }
      const answer = await answerTo(desk.client.compare.$get({ query }))
      return {
        chosen: answer.indicator.id,
        offered: answer.indicators.map(({ id }) => id),
        units: answer.parts.map(({ unit }) => unit.id),
      }
    }
    expect(await compared(PERIOD)).toEqual({
      chosen: 'xa-dang-vien-moi',
      offered: OF_HAMLETS,
      units: [HAMLETS, SCHOOL],
    })
    expect((await compared(PERIOD, 'xa-pham-phap')).units).toEqual([HAMLETS])
    // A link to what none of them reports still says what it is about.
    expect(await compared(PERIOD, 'xa-ho-so')).toMatchObject({ chosen: 'xa-ho-so', units: [] })
    expect((await compared('2026-02')).units).toEqual(['chi-bo-ap-dong', 'chi-bo-ap-tay', SCHOOL])
  })

  test('the page of an indicator lists the parts that report it', async () => {
    const query = { unit: COMMUNE, period: PERIOD }
    const param = { id: 'xa-pham-phap' }
    const { parts } = await answerTo(desk.client.indicators[':id'].$get({ param, query }))
    expect(parts.map(({ unit }) => unit.id)).toEqual([HAMLETS])
  })

  test('hand-ins hold the units of the month', async () => {
    const of = async (period: string) => {
      const param = { unit: COMMUNE, period }
      const answer = desk.client['hand-ins'][':unit'][':period'].$get({ param })
      return (await answerTo(answer)).handIns.map(({ unit }) => unit.id)
    }
    expect(await of(PERIOD)).toEqual([COMMUNE, HAMLETS, SCHOOL])
    expect(await of('2026-02')).toEqual([COMMUNE, 'chi-bo-ap-dong', 'chi-bo-ap-tay', SCHOOL])
  })

  test('targets are set for what is asked of the unit', async () => {
    const param = { unit: SCHOOL, year: '2026' }
    const { indicators } = await answerTo(desk.client.targets[':unit'][':year'].$get({ param }))
    expect(indicators.map(({ id }) => id)).toEqual(OF_SCHOOL)
  })

  test.each<[string, string, string | null]>([
    [SCHOOL, 'xa-dang-vien-moi', null],
    [SCHOOL, 'sinh-hoat', null],
    [SCHOOL, 'xa-pham-phap', 'urn:so-ket:not-asked'],
    [HAMLETS, 'xa-pham-phap', null],
    [COMMUNE, 'tong-sau-nay', 'urn:so-ket:not-asked'],
  ])('of %s a figure and a target of %s are refused as %s', async (unit, indicator, type) => {
    const entry = makeEntryInput({ month: exactly(1) })
    const param = { unit, period: '2026-11', indicator }
    const refusals = [
      desk.client.sheets[':unit'][':period'].entries[':indicator'].$put({
        ...{ param, header: onVersion(0), json: entry },
      }),
      desk.client.imports.$post({
        header: { 'idempotency-key': crypto.randomUUID() },
        json: { rows: [{ unit, period: '2026-09', indicator, version: 0, entry }] },
      }),
    ]
    for (const each of await Promise.all(refusals))
      expect(each.ok ? null : (await refusalOf(each)).type).toBe(type)
  })

  test('a target of what is not asked of the unit is refused', async () => {
    const set = (indicator: string) =>
      desk.client.targets[':unit'][':span'][':indicator'][':base'].$put({
        param: { unit: SCHOOL, span: '2027', indicator, base: 'plan' },
        query: {},
        header: onVersion(0),
        json: { figure: exactly(3), document: '', reason: '' },
      })
    expect((await refusalOf(set('xa-pham-phap'))).type).toBe('urn:so-ket:not-asked')
    expect((await set('sinh-hoat')).status).toBe(200)
  })

  test('what is stored though it is no longer asked can still be corrected', async () => {
    const of = { indicatorId: 'xa-pham-phap', unitId: SCHOOL, period: '2026-11' }
    await desk.store.write(
      { actor: { id: 'a', name: 'A' }, action: 'x', unitId: null, subject: '' },
      (writer) =>
        writer.put('observations', makeObservation('2026-11', { ...of, month: exactly(1) })),
    )
    const saved = desk.client.sheets[':unit'][':period'].entries[':indicator'].$put({
      param: { unit: SCHOOL, period: '2026-11', indicator: 'xa-pham-phap' },
      header: onVersion(0),
      json: makeEntryInput({ removal: 'Đơn vị không báo cáo' }),
    })
    expect((await saved).status).toBe(200)
  })

  test('the overview and the official table of a unit hold what is asked of it', async () => {
    const query = { unit: SCHOOL, period: PERIOD }
    expect(desk.idsOf((await answerTo(desk.client.overview.$get({ query }))).rows)).toEqual(
      OF_SCHOOL,
    )
    expect(desk.idsOf((await answerTo(desk.client.report.$get({ query }))).rows)).toEqual(OF_SCHOOL)
  })
})
