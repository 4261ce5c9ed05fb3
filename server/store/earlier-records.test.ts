import { expect, test } from 'vitest'
import type { Revision } from '../../src/domain/entry.ts'
import { FULL_RECORDS } from '../../test/full-records.ts'
import { recordToday } from './earlier-records.ts'

const { span: _, revisedFrom: __, ...rest } = FULL_RECORDS.targets
/** As version 0.1.0 wrote it. */
const ofYear = { ...rest, year: 2021 }
const today = { ...rest, span: '2021', revisedFrom: '' }

const revision = (kind: Revision['kind'], before: unknown, after: unknown): Revision => ({
  ...FULL_RECORDS.revisions,
  ...{ kind, before, after },
})

test('a target of a year is one whose span is that year, and that revises none', () => {
  expect(recordToday('targets', ofYear as never)).toEqual(today)
  expect(recordToday('targets', FULL_RECORDS.targets)).toBe(FULL_RECORDS.targets)
})

test.each([
  ['a target that was changed', 'target', [ofYear, today], [today, today]],
  ['one that was set, or taken away', 'target', [null, ofYear], [null, today]],
  ['anything else as it was written', 'report', [ofYear, null], [ofYear, null]],
] as const)('a revision remembers %s', (_, kind, [before, after], [then, now]) => {
  expect(recordToday('revisions', revision(kind, before, after))).toEqual(revision(kind, then, now))
})

test('every other record is as it was written', () => {
  expect(recordToday('entries', FULL_RECORDS.entries)).toBe(FULL_RECORDS.entries)
})
