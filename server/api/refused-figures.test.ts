import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { memoryAccounts } from '../../mocks/memory-accounts.ts'
import { sampleDistrict } from '../../mocks/sample/sample-district.ts'
import { exactly, type Figure } from '../../src/domain/figure.ts'
import { answerTo, clientOf, makeEntryInput, onVersion, refusalOf } from '../../test/api-client.ts'
import { makeObservation } from '../../test/builders.ts'
import { memoryStore } from '../store/memory/memory-store.ts'
import { createApi } from './api.ts'

const UNIT = 'cau-ke'
const MEMBERS = 'party-members-admitted'
// Still October in Vietnam's west, and already November in Vietnam.
const NOW = '2026-10-31T17:30:00.000Z'

function desk() {
  const store = memoryStore(sampleDistrict, () => NOW)
  const { accounts, signInAs } = memoryAccounts()
  const client = clientOf(createApi(store, { accounts }))
  signInAs('editor')
  const save = (period: string, entry = makeEntryInput({ month: exactly(1) }), version = 0) =>
    client.sheets[':unit'][':period'].entries[':indicator'].$put({
      param: { unit: UNIT, period, indicator: MEMBERS },
      header: onVersion(version),
      json: entry,
    })
  const load = (period: string, entry = makeEntryInput({ month: exactly(1) })) =>
    client.imports.$post({
      header: { 'idempotency-key': crypto.randomUUID() },
      json: { rows: [{ unit: UNIT, period, indicator: MEMBERS, version: 0, entry }] },
    })
  const set = (figure: Figure, indicator = MEMBERS) =>
    client.targets[':unit'][':span'][':indicator'][':base'].$put({
      param: { unit: UNIT, span: '2026', indicator, base: 'plan' },
      query: {},
      header: onVersion(0),
      json: { figure, document: '', reason: '' },
    })
  return { store, client, save, load, set }
}

describe('what the sheet would refuse', () => {
  let at: ReturnType<typeof desk>
  beforeAll(() => {
    at = desk()
  })
  afterAll(() => at.store.close())

  const of = (with_: Partial<Figure>): Figure => ({ ...exactly(18), ...with_ })
  const CONTRADICTS: [Figure, string] = [
    of({ qualifier: 'under', word: 'ít nhất' }),
    'word: không phải từ của qualifier này',
  ]

  test.each<[Figure, string]>([
    CONTRADICTS,
    [of({ word: 'gần' }), 'word: không phải từ của qualifier này'],
    [of({ value: 18.5 }), 'phải là số nguyên'],
  ])('is refused of %o in a sheet, a file and a target', async (figure, why) => {
    const entry = makeEntryInput({ yearToDate: figure })
    const details = [at.save('2026-10', entry), at.load('2026-10', entry), at.set(figure)]
    for (const each of details)
      expect(await refusalOf(each)).toMatchObject({
        status: 400,
        detail: expect.stringContaining(why),
      })
  })

  test('is refused of a growth', async () => {
    const entry = makeEntryInput({
      yearToDate: exactly(18),
      statedGrowth: { ...exactly(120), as: 'decrease' },
    })
    const { detail } = await refusalOf(at.save('2026-10', entry))
    expect(detail).toBe('statedGrowth: không thể giảm quá 100%')
  })

  test.each<[string, Figure, string]>([
    [MEMBERS, exactly(-5), 'figure: chỉ tiêu giao không thể âm'],
    [MEMBERS, of({ qualifier: 'at-most' }), 'figure: từ đi kèm trái với yêu cầu (limit)'],
  ])('is refused of the target of %s: %o', async (indicator, figure, why) => {
    expect((await refusalOf(at.set(figure, indicator))).detail).toBe(why)
  })
})

describe('a month to come', () => {
  test.each([
    ['2026-11', null],
    ['2026-12', null],
    ['2027-01', 'urn:so-ket:month-yet-to-come'],
    ['2206-10', 'urn:so-ket:month-yet-to-come'],
  ])('in November 2026 a figure of %s is refused as %s', async (period, type) => {
    const { save, load, store } = desk()
    for (const each of [await load(period), await save(period, makeEntryInput(), 2)])
      expect(each.ok ? null : (await refusalOf(each)).type).toBe(type)
    await store.close()
  })

  test('keeps what is stored open to be corrected', async () => {
    const { save, store } = desk()
    const what = { actor: { id: 'a', name: 'A' }, action: 'x', unitId: null, subject: '' }
    const stored = makeObservation('2027-03', { unitId: UNIT, month: exactly(3) })
    await store.write(what, (writer) => writer.put('observations', stored))
    expect((await answerTo(save('2027-03', makeEntryInput({ month: exactly(4) })))).month).toEqual(
      exactly(4),
    )
    await store.close()
  })

  test('keeps a month open of which only rows are written', async () => {
    const { client, store } = desk()
    const what = { actor: { id: 'a', name: 'A' }, action: 'x', unitId: null, subject: '' }
    const observation = makeObservation('2027-03', { unitId: UNIT, month: exactly(3) })
    const written = { note: '', acceptances: [], removal: '', savedAt: NOW, savedBy: what.actor }
    await store.write(what, (writer) => writer.put('entries', { ...observation, ...written }))
    const draft = client.sheets[':unit'][':period'].draft.$put({
      param: { unit: UNIT, period: '2027-03' },
      header: onVersion(0),
      json: { meetingDate: null, source: null, text: 'Báo cáo tháng 3.' },
    })
    expect((await answerTo(draft)).text).toBe('Báo cáo tháng 3.')
    await store.close()
  })
})
