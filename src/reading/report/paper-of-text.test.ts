import { expect, test } from 'vitest'

import { paperOf } from './paper-of-text.ts'

test.each([
  [
    'ĐẢNG ỦY XÃ HÒA TÂN\nSố 07-NQ/ĐU\nHòa Tân, ngày 5 tháng 1 năm 2026\nNGHỊ QUYẾT\nvề nhiệm vụ',
    'Nghị quyết số 07-NQ/ĐU',
    'resolution',
  ],
  ['Nghị quyết số 07-NQ/ĐU ngày 5/1/2026', 'Nghị quyết số 07-NQ/ĐU ngày 5/1/2026', 'resolution'],
  ['Nghị quyết của HĐND xã về nhiệm vụ năm 2026', '', 'council'],
  ['HỘI ĐỒNG NHÂN DÂN\nXÃ HÒA TÂN\nSố: 12/NQ-HĐND', 'Nghị quyết số 12/NQ-HĐND', 'council'],
  ['Nghị quyết số 20/NQ-HĐND của HĐND tỉnh', 'Nghị quyết số 20/NQ-HĐND', 'province'],
  [
    'ỦY BAN NHÂN DÂN\nTỈNH VĨNH LONG\nSố: 9/QĐ-UBND\nGiao dự toán',
    'Quyết định số 9/QĐ-UBND',
    'province',
  ],
  ['UBND XÃ HÒA TÂN\nSố: 9/QĐ-UBND\nGiao dự toán', 'Quyết định số 9/QĐ-UBND', 'plan'],
  ['Kế hoạch số 15/KH-UBND', 'Kế hoạch số 15/KH-UBND', 'plan'],
  ['Nghị quyết năm 2026\nCăn cứ Luật Tổ chức HĐND', '', 'resolution'],
  ['Năm 2026 thu ngân sách 5 tỷ đồng.', '', 'unstated'],
])('%j is %s, set by %s', (text, document, base) => {
  expect(paperOf(text, 'Đảng ủy xã Hòa Tân')).toEqual({ document, base })
})
