import { expect, test } from 'vitest'
import { makeIndicator, makeObservation } from '../../test/builders.ts'
import { makeEntry, makeSheetRow } from '../../test/sheet-builders.ts'
import { exactly } from './figure.ts'
import type { Row } from './publishing.ts'
import { missingRows, readiness } from './readiness.ts'

const typed = makeSheetRow({ entry: makeEntry({ month: exactly(18) }) })
const untyped = makeSheetRow({ indicator: makeIndicator({ id: 'new-businesses' }) })
const published = makeSheetRow({ published: makeObservation('2021-04', { month: exactly(18) }) })
const corrected = { ...published, entry: makeEntry({ month: exactly(19) }) }
const noted = makeSheetRow({ entry: makeEntry({ note: 'chưa có số' }) })
/** More in the month than in the year. */
const wrong = makeSheetRow({ entry: makeEntry({ month: exactly(18), yearToDate: exactly(7) }) })
const illustrative = makeSheetRow({
  published: makeObservation('2021-04', { month: exactly(18), origin: 'illustrative' }),
})

test.each<[string, 'published' | 'reopened' | null, readonly Row[], string]>([
  ['figures', null, [typed], 'ready'],
  ['some figures, and one missing', null, [typed, untyped], 'ready'],
  ['figures that contradict each other', null, [typed, wrong], 'blocked'],
  ['nothing typed', null, [untyped], 'empty'],
  ['a note and no figure', null, [noted], 'empty'],
  ['nothing asked', null, [], 'empty'],
  ['what readers see', 'published', [published], 'published'],
  ['a correction', 'reopened', [corrected], 'ready'],
  ['no correction yet', 'reopened', [published], 'empty'],
  ['illustrative figures', 'published', [illustrative], 'published'],
  ['a reported figure beside illustrative ones', 'published', [illustrative, typed], 'ready'],
])('a month of %s (report: %s) is as ready as it is', (_, status, rows, expected) => {
  expect(readiness({ report: status && { status }, rows })).toBe(expected)
})

test('missing is what would be published without a figure', () => {
  expect(missingRows([typed, untyped, published, noted])).toEqual([untyped, noted])
})
