import { expect, test } from 'vitest'
import { makeIndicator, makeObservation, makeTarget } from '../../test/builders.ts'
import type { Entry } from './entry.ts'
import { exactly } from './figure.ts'
import { areWordsOpen, isReplaceable, isRowOpen } from './open-rows.ts'
import { isSameObservation, publishable, rowChecks } from './publishing.ts'
import { isReplacement, REPLACING } from './replacing.ts'

const reported = makeObservation('2021-03', { month: exactly(22) })
const illustrative = { ...reported, origin: 'illustrative' as const }
const stands = (published: typeof reported | null) => ({ published })
const month = (status: 'published' | 'reopened', text = '') => ({ status, text })

test.each([
  ['not published', null, [], stands(null), true],
  ['reopened', month('reopened'), [stands(reported)], stands(reported), true],
  ['published and all of it reported', month('published'), [stands(reported)], stands(null), false],
  [
    'of a sample month, illustrative',
    month('published'),
    [stands(illustrative)],
    stands(illustrative),
    true,
  ],
  ['of a sample month, empty', month('published'), [stands(illustrative)], stands(null), true],
  [
    'of a sample month, reported',
    month('published'),
    [stands(illustrative)],
    stands(reported),
    false,
  ],
])('a row of a month that is %s can be written or not', (_, report, rows, row, expected) => {
  expect(isRowOpen(report, rows, row)).toBe(expected)
})

test('the words of a month are open until they were read', () => {
  const rows = [stands(illustrative)]
  expect(areWordsOpen(null, [])).toBe(true)
  expect(areWordsOpen(month('published'), rows)).toBe(true)
  expect(areWordsOpen(month('published', 'Báo cáo'), rows)).toBe(false)
  expect(areWordsOpen(month('published'), [stands(reported)])).toBe(false)
  expect(areWordsOpen(month('reopened', 'Báo cáo'), rows)).toBe(true)
  expect(isReplaceable(month('reopened'), rows)).toBe(false)
})

const entry = (with_: Partial<Entry>): Entry => ({
  ...makeObservation('2021-03'),
  note: '',
  acceptances: [],
  removal: '',
  savedAt: '',
  savedBy: { id: '', name: '' },
  ...with_,
})

test('nothing of an illustrative row is left beside a figure that a report states', () => {
  const both = { ...illustrative, yearToDate: exactly(49) }
  const after = publishable(both, entry({ month: exactly(23) }))
  expect(after).toMatchObject({ month: exactly(23), yearToDate: null, origin: 'reported' })
  expect(publishable(reported, entry({ yearToDate: exactly(49) }))).toMatchObject({
    month: exactly(22),
    yearToDate: exactly(49),
  })
})

test('a row without a figure leaves the illustrative one, unless it gives a reason to remove it', () => {
  expect(publishable(illustrative, entry({}))).toEqual(illustrative)
  const note = 'chờ báo cáo'
  expect(publishable(illustrative, entry({ note }))).toEqual({ ...illustrative, note })
  expect(publishable(illustrative, entry({ removal: 'không có trong báo cáo' }))).toBeNull()
})

test('an illustrative row is checked once a figure is typed over it', () => {
  const zero = { value: 0, qualifier: 'under', estimated: false } as const
  const row = {
    indicator: makeIndicator(),
    targets: [],
    history: [],
    published: { ...illustrative, month: zero },
    parts: [],
    partIds: [],
    arePartsDue: true,
  }
  expect(rowChecks({ ...row, entry: entry({}) })).toEqual([])
  expect(rowChecks({ ...row, entry: entry({ month: zero }) })).toHaveLength(1)
})

test('the same number from a report is a change from the sample', () => {
  expect(isSameObservation(illustrative, reported)).toBe(false)
  expect(isSameObservation(reported, { ...reported })).toBe(true)
})

test('words where there were none are a replacement, words that changed are not', () => {
  const words = { kind: 'report', before: null, after: null } as const
  expect(isReplacement({ ...words, reason: REPLACING })).toBe(true)
  expect(isReplacement({ ...words, reason: 'sai tên đơn vị' })).toBe(false)
})

test.each([
  [illustrative, reported, true],
  [reported, { ...reported, month: exactly(23) }, false],
  [illustrative, null, false],
  [null, reported, false],
  [makeTarget(100, { origin: 'illustrative' }), makeTarget(110), true],
])('from %j to %j is a replacement or not', (before, after, expected) => {
  expect(isReplacement({ kind: 'observation', before, after, reason: '' })).toBe(expected)
})
