import { expect, test } from 'vitest'

import { columnUse, type HeadingContext } from './column-use.ts'
import { timeIn, timeOfTitle } from './heading-time.ts'

const CONTEXT: HeadingContext = {
  units: [
    { id: 'cau-ke', name: 'Huyện ủy Cầu Kè' },
    { id: 'hoa-an', name: 'Xã Hòa Ân' },
  ],
  isIndicator: (name) => name === 'Kết nạp đảng viên mới' || name === 'Tỷ lệ hộ nghèo',
  period: '2021-05',
  unitId: 'cau-ke',
  hasNames: true,
}
const said = (path: string, context: Partial<HeadingContext> = {}) => {
  const use = columnUse(path.split(' | '), { ...CONTEXT, ...context })
  const { as, period, base, unitId, indicator, isEstimated } = use
  return [as, period, base, unitId, indicator, isEstimated && 'ước'].filter(Boolean).join(' ')
}

test.each([
  // Targets of the year, of whom they are.
  ['KH năm 2021', 'target plan'],
  ['Kế hoạch | Tỉnh giao', 'target province'],
  ['Năm 2021 | NQ HĐND huyện', 'target council'],
  ['Chỉ tiêu huyện giao', 'target council'],
  ['Mục tiêu', 'target'],
  ['KH năm (QĐ số 2310/QĐ-UBND ngày 15/12/2020)', 'target plan'],
  ['Nghị quyết số 05-NQ/HU ngày 10 tháng 12 năm 2020', 'target resolution'],
  ['KH 12/2021', 'other-plan'],
  ['Chỉ tiêu năm (%)', 'target'],
  ['Kế hoạch năm 2021 (%)', 'target plan'],
  ['Giao', 'target'],
  ['Kế hoạch 2021 | Tổng số', 'target plan'],
  // Plans of another time.
  ['KH tháng 6', 'other-plan'],
  ['Tháng 5 | Kế hoạch', 'other-plan'],
  ['KH lũy kế đến tháng 5/2021', 'other-plan'],
  ['Kế hoạch năm 2022', 'other-plan'],
  ['Kế hoạch năm sau', 'other-plan'],
  ['KH giai đoạn 2021-2025', 'other-plan'],
  ['Kế hoạch 2021-2025', 'other-plan'],
  ['NQ Đại hội', 'other-plan'],
  ['So với NQ ĐH (%)', 'other-plan'],
  // Figures of a month, and up to one.
  ['Thực hiện tháng 4', 'month 2021-04'],
  ['TH T4', 'month 2021-04'],
  ['Kết quả tháng 5/2021', 'month 2021-05'],
  ['Ước TH tháng 5', 'month 2021-05 ước'],
  ['Thực hiện | Trong tháng', 'month'],
  ['Tháng | 4', 'month 2021-04'],
  ['2021-04-01', 'month 2021-04'],
  ['01/4/2021', 'month 2021-04'],
  ['Lũy kế 5 tháng', 'yearToDate 2021-05'],
  ['Lũy kế đến 31/5', 'yearToDate 2021-05'],
  ['6 tháng đầu năm', 'yearToDate 2021-06'],
  ['TH 6T', 'yearToDate 2021-06'],
  ['Kết quả | 5 tháng 2021', 'yearToDate 2021-05'],
  ['Chủ đầu tư', 'unit'],
  ['Xã/TT', 'unit'],
  ['Dự kiến 6 tháng', 'yearToDate 2021-06 ước'],
  ['Kế hoạch năm 2021 | Thực hiện 5 tháng', 'yearToDate 2021-05'],
  ['Lũy kế từ đầu năm đến cuối quý II', 'yearToDate 2021-06'],
  ['Lũy kế từ tháng 1 đến tháng 5', 'yearToDate 2021-05'],
  ['Từ tháng 1 đến tháng 5', 'yearToDate 2021-05'],
  ['Lũy kế T1-T5', 'yearToDate 2021-05'],
  ['Lũy kế tháng 1-5', 'yearToDate 2021-05'],
  ['Từ tháng 01/2021 đến tháng 5/2021', 'yearToDate 2021-05'],
  ['Từ tháng 1 đến 31/5', 'yearToDate 2021-05'],
  ['Từ tháng 1 đến nay', 'yearToDate'],
  ['Từ ngày 01/01 đến ngày 31/5', 'yearToDate 2021-05'],
  ['Thực hiện từ 15/4 đến 14/5/2021', 'month 2021-05'],
  ['Trong tháng (từ ngày 15/4 đến ngày 14/5)', 'month 2021-05'],
  ['Từ ngày 15/12/2020 đến ngày 14/01/2021', 'month 2021-01'],
  ['Lũy kế từ ngày 15/12/2020 đến ngày 14/5/2021', 'yearToDate 2021-05'],
  ['Từ 16/12 đến 15/5', 'yearToDate 2021-05'],
  ['Từ ngày 1 đến ngày 31/5', 'month 2021-05'],
  ['Từ 15/4 đến 15/5', 'month 2021-05'],
  ['Từ ngày 01 đến ngày 25/5', 'month 2021-05'],
  ['Thực hiện tháng 5-2021', 'month 2021-05'],
  ['Thực hiện', 'figure'],
  // Another time, recognised and put aside.
  ['Thực hiện cùng kỳ', 'same-period'],
  ['Cùng kỳ 2020 | Thực hiện tháng 5', 'same-period'],
  ['Thực hiện 5 tháng năm 2020', 'last-year'],
  ['Thực hiện năm 2020', 'last-year'],
  ['Tháng trước', 'last-month'],
  ['Thực hiện từ đầu năm đến hết tháng trước', 'last-month'],
  ['Ước cả năm', 'whole-year'],
  ['Ước TH năm 2021', 'whole-year'],
  ['6 tháng cuối năm', 'span'],
  ['Quý II', 'span'],
  ['Trong tuần', 'span'],
  ['Lũy kế từ đầu tháng', 'span'],
  ['Lũy kế tháng', 'span'],
  ['Tuần từ 10/5 đến 14/5', 'span'],
  ['Từ ngày 10/5 đến ngày 14/5', 'span'],
  ['Từ 25/4 đến 10/5', 'span'],
  ['Lũy kế đến 14/5 (tuần)', 'span'],
  ['Từ tháng 3 đến tháng 5', 'span'],
  ['Từ tháng 3 đến 31/5', 'span'],
  ['Từ tháng 12 đến tháng 5', 'span'],
  ['Từ ngày 01/12/2020 đến ngày 31/5/2021', 'span'],
  ['Từ ngày 15/3 đến ngày 14/5', 'span'],
  ['Từ tháng 4 đến nay', 'span'],
  ['Còn lại so với KH', 'difference'],
  // Percentages, of whom they are.
  ['So với KH (%)', 'statedPercent plan'],
  ['Đạt KH (%)', 'statedPercent plan'],
  ['TH/KH (%)', 'statedPercent plan'],
  ['% NQ', 'statedPercent resolution'],
  ['6T/KH', 'statedPercent 2021-06 plan'],
  ['So sánh (%) | KH tỉnh', 'statedPercent province'],
  ['So sánh (%) | Cùng kỳ', 'comparison'],
  ['6T/CK (%)', 'comparison'],
  ['Thực hiện so với tháng trước (%)', 'comparison'],
  ['So với năm 2020 (%)', 'comparison'],
  ['So với tháng 4 (%)', 'comparison'],
  ['% so với tháng 4', 'comparison'],
  ['So sánh T5/T4 (%)', 'comparison'],
  ['So sánh (%) | Tháng 12/Tháng 11', 'comparison'],
  ['So với T4', 'comparison'],
  ['So với quý I (%)', 'comparison'],
  ['Quý II/Quý I (%)', 'comparison'],
  ['So với tháng 4 | Tỷ lệ (%)', 'comparison'],
  ['Kế hoạch năm 2021 | So với tháng 4 (%)', 'comparison'],
  ['Tháng 5 so với kế hoạch năm (%)', 'statedPercent 2021-05 plan'],
  ['Tăng, giảm so với cùng kỳ (%)', 'statedGrowth'],
  // A part is not the whole, known or not.
  ['Lũy kế 5 tháng | Nữ', 'unknown'],
  ['Lũy kế 5 tháng | Trong đó: nữ', 'part'],
  ['Xếp loại', 'unknown'],
  ['Xếp hạng', 'unknown'],
  // Units side by side.
  ['Chia ra | X. Hoà Ân', 'figure hoa-an'],
  ['Trong đó | Xã Hòa Ân | Lũy kế', 'yearToDate hoa-an'],
])('the heading “%s” is of %s', (path, use) => {
  expect(said(path)).toBe(use)
})

test.each([
  ['Kết nạp đảng viên mới', 'figure Kết nạp đảng viên mới'],
  ['Các chỉ tiêu | Kết nạp đảng viên mới | Lũy kế', 'yearToDate Kết nạp đảng viên mới'],
  ['Kết nạp đảng viên mới | Tổng số | (người)', 'total Kết nạp đảng viên mới'],
  ['Kết nạp đảng viên mới | Nữ', 'unknown'],
  ['Tỷ lệ hộ nghèo | Kế hoạch | (%)', 'target plan Tỷ lệ hộ nghèo'],
  ['Trồng cây phân tán | TH tháng 5', 'month 2021-05 Trồng cây phân tán'],
  ['Tỷ lệ trẻ em đến trường', 'figure Tỷ lệ trẻ em đến trường'],
])('where no column names indicators, “%s” is of %s', (path, use) => {
  expect(said(path, { hasNames: false })).toBe(use)
})

test.each([
  ['Ước thực hiện năm 2021', '2021-12', 'yearToDate ước'],
  ['Ước cả năm', '2021-12', 'yearToDate ước'],
  ['Ước thực hiện năm 2022', '2021-12', 'whole-year'],
  ['Ước thực hiện năm 2021', '2021-11', 'whole-year'],
])('what a year is expected to reach, “%s” in a sheet of %s, is of %s', (path, period, use) => {
  expect(said(path, { period })).toBe(use)
})

test('a district’s council is its own, and a commune’s superior', () => {
  expect(said('KH huyện giao')).toBe('target council')
  expect(said('KH huyện giao', { unitId: 'hoa-an' })).toBe('target province')
})

test.each([
  ['tháng 13', { scope: 'month' }],
  ['5 tháng 6', { scope: 'month', month: 6 }],
  ['Tháng 5 – 6 tháng đầu năm', { scope: 'yearToDate', month: 6 }],
  ['ngày 31 tháng 5', { scope: 'month', month: 5 }],
  ['đến ngày 15 tháng 5 năm 2021', { scope: 'yearToDate', month: 5, year: 2021 }],
  ['Quý I', { scope: 'yearToDate', month: 3 }],
  ['1.000 tấn', null],
  ['Năm 2021', { scope: 'year', year: 2021 }],
])('“%s” names the time %j', (text, time) => {
  expect(timeIn(text)).toEqual(time)
})

test.each([
  [['Cầu Kè, ngày 05 tháng 6 năm 2021', 'KẾT QUẢ THÁNG 5'], { scope: 'month', month: 5 }],
  [['Cầu Kè, tháng 6 năm 2021', 'KẾT QUẢ THÁNG 5/2021'], { scope: 'month', month: 5, year: 2021 }],
  [['(Kèm theo Báo cáo số 12/BC ngày 10/6/2021)', 'THÁNG 5'], { scope: 'month', month: 5 }],
  [['TÌNH HÌNH THÁNG 5, PHƯƠNG HƯỚNG THÁNG 6 NĂM 2021'], { scope: 'month', month: 5, year: 2021 }],
  [['Số liệu đến ngày 31/5/2021'], { scope: 'yearToDate', month: 5, year: 2021 }],
  [['SỐ LIỆU TỪ THÁNG 1 ĐẾN THÁNG 5 NĂM 2021'], { scope: 'yearToDate', month: 5, year: 2021 }],
  [['BÁO CÁO THÁNG 5 (từ 15/4 đến 14/5/2021)'], { scope: 'month', month: 5, year: 2021 }],
  [['SỐ LIỆU TỪ NGÀY 15/12/2020 ĐẾN NGÀY 14/01/2021'], { scope: 'month', month: 1, year: 2021 }],
  [
    ['CHỈ TIÊU NHIỆM KỲ 2020 - 2025 (ĐẾN THÁNG 5/2021)'],
    { scope: 'yearToDate', month: 5, year: 2021 },
  ],
  [['Tháng: 4 Năm: 2021'], { scope: 'month', month: 4, year: 2021 }],
  [['(Số liệu đến hết ngày 31/5/2021)'], { scope: 'yearToDate', month: 5, year: 2021 }],
  [['SỔ THEO DÕI NĂM 2021'], { scope: 'year', year: 2021 }],
  [['BIỂU SỐ 02'], null],
])('the title %j names the time %j, and not the day of its paper', (title, time) => {
  expect(timeOfTitle(title)).toEqual(time)
})
