import { expect, test } from 'vitest'

import type { Sheet, SheetRow } from '~/api/sheets.ts'
import { exactly } from '~/domain/figure.ts'
import { makeIndicator, makeObservation } from '../../../test/builders.ts'
import { acknowledgedIn, outboxIn, restored, rowsOf } from './row-outbox.ts'
import { contextOf, readRow, type TypedRow, typedFrom } from './typed-row.ts'

const ID = 'party-members-admitted'
const TEXT = 'Kết nạp 18 đảng viên.'

const row: SheetRow = {
  indicator: makeIndicator(),
  targets: [],
  history: [],
  published: makeObservation('2021-04', {
    month: exactly(18),
    evidence: [{ field: 'month', start: 8, end: 20 }],
  }),
  entry: null,
  version: 3,
  parts: [],
}
const sheet = (more: Partial<Sheet> = {}, text = TEXT): Sheet => ({
  unit: { id: 'cau-ke', name: { vi: 'Cầu Kè', en: 'Cầu Kè' }, kind: 'district', parentId: null },
  period: '2021-04',
  partIds: [],
  report: null,
  reportVersion: 0,
  draft: {
    unitId: 'cau-ke',
    period: '2021-04',
    text,
    meetingDate: null,
    source: null,
    submittedAt: null,
    savedAt: '',
    savedBy: { id: '', name: '' },
  },
  draftVersion: 1,
  publications: [],
  rows: [row],
  ...more,
})
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

test.each<[string, number, readonly string[]]>([
  ['on the version it was typed on', 3, []],
  ['as a conflict on another version', 2, [ID]],
])('a row of an earlier visit is restored %s', (_, version, conflicts) => {
  const found = restored(sheet(), { [ID]: { typed: { ...typed, month: '20' }, version } })
  expect(found.rows).toEqual({ [ID]: { ...typed, month: '20' } })
  expect(Object.keys(found.conflicts)).toEqual(conflicts)
  expect(found.locked).toEqual({})
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
