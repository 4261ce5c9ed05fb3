import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { memoryAccounts } from '../../mocks/memory-accounts.ts'
import { sampleDistrict } from '../../mocks/sample/sample-district.ts'
import { exactly } from '../../src/domain/figure.ts'
import { historyOf } from '../../src/domain/history.ts'
import { periodsFrom } from '../../src/domain/period.ts'
import { standing } from '../../src/domain/standing.ts'
import type { Unit } from '../../src/domain/unit.ts'
import {
  answerTo,
  clientOf,
  makeEntryInput,
  onVersion,
  onVersionOnce,
  refusalOf,
} from '../../test/api-client.ts'
import { makeObservation } from '../../test/builders.ts'
import { STORES } from '../../test/every-store.ts'
import { createApi } from './api.ts'

const MEMBERS = 'party-members-admitted'
const LEVEL = sampleDistrict.indicators.find((each) => each.accumulation !== 'flow')!.id

const commune = (id: string, name: string): Unit => ({
  id,
  kind: 'commune',
  name: { vi: name, en: name },
  parentId: 'cau-ke',
})
const OLD = ['tam-ngai', 'thanh-phu', 'thong-hoa']
const NEW = commune('xa-moi', 'Đảng ủy xã Tam Ngãi mới')

const MONTHS = periodsFrom('2024-01', '2025-06')
const past = OLD.flatMap((unitId, i) =>
  MONTHS.flatMap((period) => [
    makeObservation(period, { unitId, month: exactly(i + 1) }),
    makeObservation(period, { unitId, indicatorId: LEVEL, month: exactly(90) }),
  ]),
)

async function reform(name: string) {
  const store = await STORES[name]!()
  const { units, observations } = sampleDistrict
  const isOurs = (each: { readonly unitId: string }) => OLD.includes(each.unitId)
  await store.fill({
    ...sampleDistrict,
    units: [...units, NEW],
    observations: [...observations.filter((each) => !isOurs(each)), ...past],
  })
  const { accounts, signInAs } = memoryAccounts()
  const client = clientOf(createApi(store, { accounts }))
  const sheets = client.sheets[':unit'][':period']
  type Input = Parameters<typeof client.successions.$post>[0]['json']
  const merger = (with_: Partial<Input> = {}): Input => ({
    kind: 'merged',
    from: '2025-07',
    predecessorIds: OLD,
    successorIds: [NEW.id],
    document: 'Nghị quyết 1687/NQ-UBTVQH15',
    ...with_,
  })
  const add = (with_: Partial<Input> = {}) => {
    signInAs('admin')
    return client.successions.$post({ json: merger(with_) })
  }
  const save = (unit: string, period: string, value: number, indicator = MEMBERS) => {
    signInAs('editor')
    return sheets.entries[':indicator'].$put({
      param: { unit, period, indicator },
      header: onVersion(0),
      json: makeEntryInput({ month: exactly(value) }),
    })
  }
  const publish = (unit: string, period: string) => {
    signInAs('approver')
    return sheets.publication.$post({
      param: { unit, period },
      header: onVersionOnce(0),
      json: {},
    })
  }
  const units_ = async (period?: string) =>
    (await answerTo(client.units.$get({ query: { period } }))).units
  return { store, client, signInAs, sheets, merger, add, save, publish, units: units_ }
}

describe.each(Object.keys(STORES))('successions over %s', (name) => {
  let desk: Awaited<ReturnType<typeof reform>>
  beforeAll(async () => {
    desk = await reform(name)
  })
  afterAll(() => desk.store.close())

  test.each([
    ['unknown-unit', { predecessorIds: ['tam-ngai', 'atlantis'] }],
    ['in-a-circle', { successorIds: ['tam-ngai'] }],
    ['invalid-request', { predecessorIds: ['tam-ngai'] }],
    ['invalid-request', { from: '2025-13' }],
  ])('a succession that cannot be is refused as %s', async (kind, with_) => {
    expect((await refusalOf(desk.add(with_))).type).toBe(`urn:so-ket:${kind}`)
    expect(await desk.store.list('successions', {})).toEqual([])
  })

  test('a merger ends the old units and begins the new one', async () => {
    const added = await answerTo(desk.add())
    expect(added).toMatchObject({ kind: 'merged', from: '2025-07' })
    const unit = async (id: string) => desk.store.getUnit(id)
    for (const id of OLD) expect(await unit(id)).toMatchObject({ closedFrom: '2025-07' })
    expect(await unit(NEW.id)).toMatchObject({ since: '2025-07' })
    const { type } = await refusalOf(desk.add({ predecessorIds: ['tam-ngai', 'hoa-an'] }))
    expect(type).toBe('urn:so-ket:told-twice')
  })

  test('lists of a month hold the units that existed in it', async () => {
    const ids = async (period: string) => (await desk.units(period)).map((unit) => unit.id)
    const [june, july] = [await ids('2025-06'), await ids('2025-07')]
    expect(june).toEqual(expect.arrayContaining(OLD))
    expect(june).not.toContain(NEW.id)
    expect(july).toContain(NEW.id)
    expect(july.filter((id) => OLD.includes(id))).toEqual([])
    const handIns = async (period: string) => {
      desk.signInAs('editor')
      const param = { unit: 'cau-ke', period }
      return (await answerTo(desk.client['hand-ins'][':unit'][':period'].$get({ param }))).handIns
    }
    expect([(await handIns('2025-06')).length, (await handIns('2025-07')).length]).toEqual([12, 10])
    const sheet = async (period: string) =>
      (await answerTo(desk.sheets.$get({ param: { unit: 'cau-ke', period } }))).partIds.length
    expect([await sheet('2025-06'), await sheet('2025-07')]).toEqual([11, 9])
  })

  test('a unit takes no figure after its end', async () => {
    const refused = async (request: Parameters<typeof refusalOf>[0]) => {
      const { type, detail } = await refusalOf(request)
      return [type, detail]
    }
    const ended = ['urn:so-ket:unit-ended', expect.stringContaining('2025-07')]
    expect((await desk.save('tam-ngai', '2025-06', 5)).status).toBe(200)
    expect(await refused(desk.save('tam-ngai', '2025-07', 5))).toEqual(ended)
    const param = { unit: 'tam-ngai', period: '2025-08' }
    const json = { meetingDate: null, source: null, text: '' }
    expect(await refused(desk.sheets.draft.$put({ param, header: onVersion(0), json }))).toEqual(
      ended,
    )
    const submission = desk.sheets.submission.$post({ param, header: onVersion(0), json: {} })
    expect(await refused(submission)).toEqual(ended)
    expect(await refused(desk.publish('tam-ngai', '2025-08'))).toEqual(ended)
    desk.signInAs('editor')
    const rows = [{ ...param, indicator: MEMBERS, version: 0, entry: makeEntryInput() }]
    const header = { 'idempotency-key': crypto.randomUUID() }
    expect(await refused(desk.client.imports.$post({ header, json: { rows } }))).toEqual(ended)
  })

  test('a flow of the merged unit has the past of its predecessors, a level has none', async () => {
    for (const [indicator, value] of [
      [MEMBERS, 9],
      [LEVEL, 91],
    ] as const)
      expect((await desk.save(NEW.id, '2025-07', value, indicator)).status).toBe(200)
    await answerTo(desk.publish(NEW.id, '2025-07'))
    const query = { unit: NEW.id, period: '2025-07' }
    const overview = await answerTo(desk.client.overview.$get({ query }))
    expect(overview).toMatchObject({
      began: '2025-07',
      formation: { kind: 'merged', predecessors: OLD.map((id) => ({ id })) },
      ending: null,
    })
    const row = (id: string) => overview.rows.find((each) => each.indicator.id === id)!
    const { indicator, observations, targets } = row(MEMBERS)
    expect(observations.find((each) => each.period === '2024-07')).toMatchObject({
      month: exactly(6),
      yearToDate: exactly(42),
      origin: 'derived',
      addedFrom: 3,
    })
    // July of 2025 against July of 2024, when three units admitted 6.
    const found = standing(indicator, historyOf(observations), targets, '2025-07', '2025-07')
    expect(found.samePeriod).toMatchObject({ percent: exactly(150), addedFrom: 3 })
    expect(row(LEVEL).observations.map((each) => each.period)).toEqual(['2025-07'])
    // The same in a list of units.
    const histories = await answerTo(
      desk.client.compare.$get({ query: { ...query, indicator: MEMBERS } }),
    )
    expect(histories.formation?.predecessors).toHaveLength(3)
  })

  test('before it began the merged unit takes levels restated for it, and no flow', async () => {
    const sheet = async (period: string) => {
      desk.signInAs('editor')
      return answerTo(desk.sheets.$get({ param: { unit: NEW.id, period } }))
    }
    const rows = (await sheet('2025-05')).rows.map(({ indicator }) => indicator.accumulation)
    expect(new Set(rows)).toEqual(new Set(['stock', 'rate']))
    const refused = async (request: Parameters<typeof refusalOf>[0]) =>
      (await refusalOf(request)).type
    const tooEarly = 'urn:so-ket:unit-yet-to-come'
    expect(await refused(desk.save(NEW.id, '2025-05', 5))).toBe(tooEarly)
    const header = { 'idempotency-key': crypto.randomUUID() }
    const place = { unit: NEW.id, period: '2025-05', version: 0 }
    const rowsOf = (...ids: string[]) => ({
      rows: ids.map((indicator) => ({
        ...{ ...place, indicator },
        entry: makeEntryInput({ month: exactly(88) }),
      })),
    })
    const imported = desk.client.imports.$post({ header, json: rowsOf(LEVEL, MEMBERS) })
    expect(await refused(imported)).toBe(tooEarly)
    await answerTo(desk.client.imports.$post({ header, json: rowsOf(LEVEL) }))
    await answerTo(desk.publish(NEW.id, '2025-05'))
    const restated = { period: '2025-05', month: exactly(88), isRestated: true }
    for (const period of ['2025-05', '2025-07']) {
      const query = { unit: NEW.id, period }
      const { rows: shown } = await answerTo(desk.client.overview.$get({ query }))
      const { observations } = shown.find((each) => each.indicator.id === LEVEL)!
      expect(observations.find((each) => each.isRestated)).toMatchObject(restated)
      expect(observations.filter((each) => each.isRestated)).toHaveLength(1)
    }
    // The month has its flows from the former units.
    const query = { unit: NEW.id, period: '2025-05' }
    const overview = await answerTo(desk.client.overview.$get({ query }))
    const flow = overview.rows.find((each) => each.indicator.id === MEMBERS)!
    expect(flow.observations.at(-1)).toMatchObject({ period: '2025-05', addedFrom: 3 })
  })

  test('a month before a unit without predecessors is not taken at all', async () => {
    await desk.store.write(
      { actor: { id: 'a', name: 'A' }, action: 'x', unitId: null, subject: '' },
      (writer) => writer.put('units', { ...commune('xa-le', 'Xã lẻ'), since: '2025-07' }),
    )
    const { type, detail } = await refusalOf(desk.save('xa-le', '2025-06', 90, LEVEL))
    expect([type, detail]).toEqual(['urn:so-ket:unit-yet-to-come', '2025-07'])
    expect((await desk.save('xa-le', '2025-07', 90, LEVEL)).status).toBe(200)
    expect((await refusalOf(desk.publish('xa-le', '2025-06'))).type).toContain('yet-to-come')
  })

  test('the end that a succession gave a unit is changed there, and nowhere else', async () => {
    desk.signInAs('admin')
    const { units } = await answerTo(desk.client['unit-history'].$get({}))
    const { version, ...old } = units.find(({ id }) => id === 'tam-ngai')!
    const change = (closedFrom: string | null) =>
      desk.client.units[':id'].$put({
        param: { id: old.id },
        header: onVersion(version),
        json: { kind: old.kind, name: old.name, parentId: old.parentId, from: null, closedFrom },
      })
    for (const month of [null, '2025-08']) {
      const { type, detail } = await refusalOf(change(month))
      expect(type).toBe('urn:so-ket:ended-by-succession')
      expect(detail).toBe(`${old.name.vi}: 2025-07`)
    }
    expect((await change('2025-07')).status).toBe(200)
  })

  test('a unit that takes in another has both pasts from then on, and keeps its own before', async () => {
    const joined = {
      kind: 'absorbed',
      predecessorIds: ['hoa-an'],
      successorIds: ['hoa-tan'],
    } as const
    const months = periodsFrom('2024-01', '2024-03')
    for (const unit of ['hoa-an', 'hoa-tan'])
      for (const period of [...months, ...(unit === 'hoa-tan' ? ['2024-04'] : [])]) {
        await desk.save(unit, period, unit === 'hoa-an' ? 1 : 10)
        await answerTo(desk.publish(unit, period))
      }
    await answerTo(desk.add({ ...joined, from: '2024-04' }))
    expect(await desk.store.getUnit('hoa-an')).toMatchObject({ closedFrom: '2024-04' })
    expect(await desk.store.getUnit('hoa-tan')).not.toHaveProperty('since')
    const seen = async (unit: string, period: string) => {
      const query = { unit, period }
      const overview = await answerTo(desk.client.overview.$get({ query }))
      const { observations } = overview.rows.find((each) => each.indicator.id === MEMBERS)!
      const year = observations.filter((each) => each.period >= '2024-01')
      return { ...overview, values: year.map((each) => [each.month?.value, each.addedFrom]) }
    }
    const april = await seen('hoa-tan', '2024-04')
    expect(april.values).toEqual([...months.map(() => [11, 2]), [10, undefined]])
    expect(april.formation).toMatchObject({ kind: 'absorbed', predecessors: [{ id: 'hoa-an' }] })
    const march = await seen('hoa-tan', '2024-03')
    expect(march.values).toEqual(months.map(() => [10, undefined]))
    expect(march.formation).toBeNull()
    expect((await seen('hoa-an', '2024-03')).ending).toMatchObject({
      kind: 'absorbed',
      successors: [{ id: 'hoa-tan' }],
    })
  })

  test('what became of a unit is part of its screens', async () => {
    const query = { unit: 'tam-ngai', period: '2021-04' }
    const { ending, formation } = await answerTo(desk.client.overview.$get({ query }))
    expect(ending).toMatchObject({ from: '2025-07', successors: [{ id: NEW.id }] })
    expect(formation).toBeNull()
  })

  test('changing a succession moves the months it gave, removing it takes them back', async () => {
    desk.signInAs('admin')
    const list = async () => (await answerTo(desk.client.successions.$get({}))).successions
    const [{ id = '', version = 0 } = {}] = (await list()).filter((each) => each.kind === 'merged')
    const change = (ifMatch: number, from: string) =>
      desk.client.successions[':id'].$put({
        param: { id },
        header: onVersion(ifMatch),
        json: desk.merger({ from, document: '' }),
      })
    expect((await refusalOf(change(version - 1, '2025-08'))).type).toContain('changed-meanwhile')
    await answerTo(change(version, '2025-08'))
    expect(await desk.store.getUnit('tam-ngai')).toMatchObject({ closedFrom: '2025-08' })
    expect(await desk.store.getUnit(NEW.id)).toMatchObject({ since: '2025-08' })
    const [now] = (await list()).filter((each) => each.kind === 'merged')
    expect(now).not.toHaveProperty('document')
    const removal = { param: { id }, header: onVersion(now?.version ?? 0), json: {} }
    await answerTo(desk.client.successions[':id'].$delete(removal))
    expect((await list()).map(({ kind }) => kind)).toEqual(['absorbed'])
    expect(await desk.store.getUnit('tam-ngai')).not.toHaveProperty('closedFrom')
    expect(await desk.store.getUnit(NEW.id)).not.toHaveProperty('since')
    expect((await desk.client.successions[':id'].$delete(removal)).status).toBe(404)
  })

  test('twelve months imported out of order are measured from the latest closing value', async () => {
    desk.signInAs('editor')
    const unit = 'ninh-thoi'
    const months = periodsFrom('2023-01', '2023-12').map((period, i) => ({ period, value: 80 + i }))
    const shuffled = [...months.slice(6).reverse(), ...months.slice(0, 6)]
    const rows = shuffled.map(({ period, value }) => ({
      ...{ unit, period, indicator: LEVEL, version: 0 },
      entry: makeEntryInput({ month: exactly(value) }),
    }))
    const header = { 'idempotency-key': crypto.randomUUID() }
    await answerTo(desk.client.imports.$post({ header, json: { rows } }))
    for (const { period } of shuffled) await answerTo(desk.publish(unit, period))
    await desk.save(unit, '2024-01', 95, LEVEL)
    await answerTo(desk.publish(unit, '2024-01'))
    const { rows: shown } = await answerTo(
      desk.client.overview.$get({ query: { unit, period: '2024-01' } }),
    )
    const { indicator, observations, targets } = shown.find((each) => each.indicator.id === LEVEL)!
    const { path } = standing(indicator, historyOf(observations), targets, '2024-01')
    expect(path?.start.figure).toEqual(exactly(91))
  })
})
