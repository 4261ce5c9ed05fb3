import { expect, test } from 'vitest'

import type { ProgrammeCount } from './programme-count.ts'
import { contradictedCount, statedCounts } from './stated-count.ts'

test.each([
  ['Đến nay có 28/41 chỉ tiêu đạt và vượt.', [[28, 41]]],
  ['Kết quả đạt 05/12 chỉ tiêu Nghị quyết đề ra', [[5, 12]]],
  ['đã hoàn thành 28 / 41 chỉ tiêu; còn 13/41 chỉ tiêu chưa đạt', [[28, 41]]],
  ['13/41 chỉ tiêu chưa hoàn thành', []],
  ['có 3/41 chỉ tiêu không thể đạt', []],
  ['Nghị quyết 28/41 chỉ tiêu chủ yếu', []],
  ['ngày 28/4 có 41 chỉ tiêu đạt', []],
  ['50/41 chỉ tiêu đạt', []],
  ['Thu ngân sách đạt 60%. Giao 28/41 chỉ tiêu cho các xã', []],
  ['', []],
] as const)('%s states %j', (text, expected) => {
  expect(statedCounts(text).map(({ achieved, of }) => [achieved, of])).toEqual(expected)
})

const COUNT: ProgrammeCount = {
  ...{ of: 41, certain: 26, likely: 2, holding: 1, open: 9, undecided: 2, without: 1 },
  illustrative: 0,
}

test.each([
  ['between what is certain and what may be', [28, 41], false],
  ['all that may be', [32, 41], false],
  ['no more than is certain', [26, 41], false],
  ['more than can be', [33, 41], true],
  ['less than is certain', [25, 41], true],
  ['of another number of indicators', [40, 50], false],
] as const)('a count %s: %j contradicts the figures: %s', (_, [achieved, of], expected) => {
  const stated = { achieved, of }
  expect(contradictedCount(COUNT, [stated])).toEqual(expected ? stated : null)
})
