import { expect, test } from 'vitest'

import { joinedLines } from './cell-lines.ts'

test.each([
  [['Thu ngân sách nhà nước', 'tỷ đồng'], 'Thu ngân sách nhà nước (tỷ đồng)'],
  [['Diện tích', 'lúa', 'ha'], 'Diện tích lúa (ha)'],
  [['Thu ngân sách', '(tỷ đồng)'], 'Thu ngân sách (tỷ đồng)'],
  [['Thực hiện', ' tháng 4 '], 'Thực hiện tháng 4'],
  [['Nội dung', 'chỉ tiêu'], 'Nội dung chỉ tiêu'],
  [['25', 'tỷ đồng'], '25 tỷ đồng'],
  [['', 'Chỉ tiêu', ''], 'Chỉ tiêu'],
  [[], ''],
])('the lines %j of a cell are “%s”', (lines, expected) => {
  expect(joinedLines(lines)).toBe(expected)
})
