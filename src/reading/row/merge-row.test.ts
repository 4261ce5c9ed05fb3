import { expect, test } from 'vitest'

import { mergeRow, type RowMerge } from './merge-row.ts'
import type { TypedRow } from './typed-row.ts'

const quote = (text: string) => ({ quote: text, start: 0 })
const before: TypedRow = {
  month: '18',
  yearToDate: '67',
  statedPercent: '',
  statedGrowth: '',
  base: 'plan',
  note: 'đủ hồ sơ',
  quotes: { month: quote('18 đảng viên'), yearToDate: quote('67 đảng viên') },
  scopeAssumed: true,
  removal: '',
  reasons: {},
}

test.each<[string, RowMerge, Partial<TypedRow>]>([
  ['keeps everything that is not given', { cells: {} }, {}],
  [
    'drops the quotation of a replaced figure alone',
    { cells: { month: '20' } },
    { month: '20', quotes: { yearToDate: quote('67 đảng viên') } },
  ],
  [
    'takes the quotation that comes with a figure',
    { cells: { month: '20' }, quotes: { month: quote('20 đồng chí') } },
    { month: '20', quotes: { ...before.quotes, month: quote('20 đồng chí') } },
  ],
  [
    'no longer assumes the period of a new year to date',
    { cells: { yearToDate: '70' } },
    { yearToDate: '70', scopeAssumed: false, quotes: { month: quote('18 đảng viên') } },
  ],
  [
    'takes base and note where they are given',
    { cells: { statedPercent: '67%' }, base: 'resolution', note: 'mới' },
    { statedPercent: '67%', base: 'resolution', note: 'mới' },
  ],
  ['keeps base and note where a file leaves them empty', { cells: {}, base: null, note: '' }, {}],
])('a merge %s', (_, merge, expected) => {
  expect(mergeRow(before, merge)).toEqual({ ...before, ...expected })
})
