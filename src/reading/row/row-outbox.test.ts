import { expect, test } from 'vitest'

import { exactly } from '~/domain/figure.ts'
import { makeIndicator, makeObservation } from '../../../test/builders.ts'
import { makeEntry, makeSheet, makeSheetRow } from '../../../test/sheet-builders.ts'
import { acknowledgedIn, openRows, outboxIn, placesOf, restored, rowsOf } from './row-outbox.ts'
import { contextOf, readRow, type TypedRow, typedFrom } from './typed-row.ts'

const ID = 'party-members-admitted'
const TEXT = 'Kết nạp 18 đảng viên.'

const row = makeSheetRow({
  published: makeObservation('2021-04', {
    month: exactly(18),
    evidence: [{ field: 'month', start: 8, end: 20 }],
  }),
})
const sheet = () => makeSheet({ rows: [row] }, TEXT)
const typed = typedFrom(row, TEXT)
const readIn = (each: TypedRow, text = TEXT) => ({
  [ID]: readRow(each, row, contextOf(sheet(), text)),
})

test.each<[string, TypedRow, string, readonly string[]]>([
  ['nothing of a row as it was opened', typed, TEXT, []],
  ['a row with another figure', { ...typed, month: '20' }, TEXT, [ID]],
  ['a row whose quotation moved in the text', typed, `Báo cáo. ${TEXT}`, [ID]],
  ['nothing of a row whose quotation is gone from the text', typed, 'Báo cáo.', []],
])('the outbox contains %s', (_, each, text, expected) => {
  const outbox = outboxIn({ [ID]: each }, readIn(each, text), acknowledgedIn(sheet()))
  expect(Object.keys(outbox)).toEqual(expected)
})

test('what the outbox contains was typed on the version of the sheet', () => {
  const changed = { [ID]: { ...typed, month: '20' }, closed: typed }
  expect(outboxIn(changed, {}, acknowledgedIn(sheet()))).toEqual({
    [ID]: { typed: changed[ID], version: 3 },
  })
})

test('the order of evidence is no reason to send a row', () => {
  const evidence = [
    { field: 'yearToDate' as const, start: 33, end: 45 },
    { field: 'month' as const, start: 8, end: 20 },
  ]
  expect(placesOf({ evidence })).toBe(placesOf({ evidence: evidence.toReversed() }))
  expect(placesOf({ evidence })).not.toBe(placesOf({ evidence: evidence.slice(1) }))
  expect([placesOf(null), placesOf({ evidence: [] })]).toEqual(['[]', '[]'])
})

test('of a published month only the rows no report has stated are open', () => {
  const illustrative = makeSheetRow({
    indicator: makeIndicator({ id: 'x' }),
    published: makeObservation('2021-04', { origin: 'illustrative' }),
  })
  const rows = [row, illustrative]
  const report = {
    ...{ unitId: 'cau-ke', period: '2021-04', status: 'published' as const },
    ...{ meetingDate: null, source: null, text: TEXT },
  }
  expect(openRows(makeSheet({ rows }))).toEqual(rows)
  expect(openRows(makeSheet({ rows, report }))).toEqual([illustrative])
})

test.each<[string, number, readonly string[]]>([
  ['on the version it was typed on', 3, []],
  ['as a conflict on another version', 2, [ID]],
])('a row of an earlier visit is restored %s', (_, version, conflicts) => {
  const found = restored(sheet(), { [ID]: { typed: { ...typed, month: '20' }, version } })
  expect(found.rows).toEqual({ [ID]: { ...typed, month: '20' } })
  expect(Object.keys(found.conflicts)).toEqual(conflicts)
  expect(found.locked).toEqual({})
})

test('a conflict has the row that somebody else saved, if it is still there', () => {
  const entry = makeEntry({ month: exactly(19) })
  const stored = { [ID]: { typed, version: 2 } }
  const saved = makeSheet({ rows: [{ ...row, entry }] }, TEXT)
  expect(restored(saved, stored).conflicts).toEqual({ [ID]: { ...entry, version: 3 } })
  expect(restored(sheet(), stored).conflicts).toEqual({ [ID]: null })
})

test('a stored row of an earlier version gets the fields it lacks from the sheet', () => {
  const { quotes: _, ...old } = typed
  const stored = { [ID]: { typed: old as TypedRow, version: 3 } }
  expect(restored(sheet(), stored).rows).toEqual(rowsOf(sheet()))
})

test('a row that is no longer in the sheet stays stored', () => {
  const stored = { 'closed-indicator': { typed, version: 1 } }
  expect(restored(sheet(), stored)).toEqual({ rows: {}, conflicts: {}, locked: stored })
})
