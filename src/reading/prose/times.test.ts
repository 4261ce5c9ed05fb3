import { expect, test } from 'vitest'

import { normalised } from './normalise.ts'
import { timeAt } from './times.ts'
import { tokensOf } from './tokens.ts'

const read = (text: string, at: number, period: string) => {
  const time = timeAt(tokensOf(normalised(text)), at, period)?.time
  return time?.kind === 'scope' ? time.scope : (time?.kind ?? null)
}

test.each([
  ['tháng 4', 0, '2021-04', 'month'],
  ['tháng tư', 0, '2021-04', 'month'],
  ['tháng 4/2021', 0, '2021-04', 'month'],
  ['tháng 04 năm 2021', 0, '2021-04', 'month'],
  ['tháng 4 năm 2020', 0, '2021-04', 'other-period'],
  ['tháng 3', 0, '2021-04', 'other-period'],
  ['tháng 5', 0, '2021-04', 'future'],
  ['tháng 12', 0, '2021-01', 'other-period'],
  ['trong tháng 5', 0, '2021-04', 'future'],
  ['đến hết tháng 4', 2, '2021-04', 'year-to-date'],
  ['4 tháng đầu năm', 0, '2021-04', 'year-to-date'],
  ['bốn tháng', 0, '2021-04', 'year-to-date'],
  ['4 tháng đầu năm 2020', 0, '2021-04', 'other-period'],
  ['6 tháng đầu năm', 0, '2021-06', 'half-year'],
  ['6 tháng cuối năm', 0, '2021-06', 'future'],
  ['12 tháng', 0, '2021-12', 'year'],
  ['3 tháng', 0, '2021-06', 'aside'],
  ['quý I/2021', 0, '2021-03', 'quarter'],
  ['quý 2', 0, '2021-06', 'quarter'],
  ['quý I', 0, '2021-04', 'other-period'],
  ['năm 2021', 0, '2021-12', 'year'],
  ['năm 2020', 0, '2021-12', 'other-period'],
  ['đầu năm 2021', 1, '2021-12', 'aside'],
  ['đến ngày 15/4', 1, '2021-04', 'year-to-date'],
  ['đến ngày 30/4/2020', 1, '2021-04', 'other-period'],
  ['ngày 23/5/2021', 0, '2021-04', 'aside'],
  ['ngày 23 tháng 5 năm 2021', 0, '2021-04', 'aside'],
  ['46 năm', 0, '2021-04', 'aside'],
  ['15/24', 0, '2021-04', null],
  ['18 đảng viên', 0, '2021-04', null],
])('%s at %d, in the report of %s: %s', (text, at, period, expected) => {
  expect(read(text, at, period)).toBe(expected)
})
