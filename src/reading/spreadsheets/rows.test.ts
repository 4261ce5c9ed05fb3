import { expect, test } from 'vitest'

import { indicatorWords } from '../../../mocks/sample/indicator-words.ts'
import { indicators } from '../../../mocks/sample/indicators.ts'
import { units } from '../../../mocks/sample/units.ts'
import { usualWords } from '../../domain/indicator-words.ts'
import { roleOf } from './columns.ts'
import type { Grid } from './grid.ts'
import { bareText, isEitherWay, moneyWordIn, separatorStyleOf } from './number-separators.ts'
import { periodIn } from './period-in.ts'
import { type ImportContext, rowsIn } from './rows.ts'
import { tableIn } from './table.ts'

const known = units.map(({ id, name }) => ({ id, name: name.vi }))
const CONTEXT: ImportContext = {
  units: known,
  indicators: indicators.map((indicator) => ({
    indicator,
    words: indicatorWords[indicator.id] ?? usualWords(indicator),
  })),
  unitId: 'cau-ke',
  period: '2021-04',
  bases: {
    resolution: 'Nghị quyết',
    province: 'dự toán tỉnh giao',
    council: 'kế hoạch HĐND huyện giao',
    plan: 'kế hoạch năm',
    unstated: 'chỉ tiêu năm',
  },
  separators: 'vi',
  money: null,
  wide: 'month',
}
const grid = (...rows: (string | number)[][]): Grid => ({
  name: 'Biểu 1',
  rows: rows.map((row) =>
    row.map((value) =>
      typeof value === 'number' ? { text: String(value), number: value } : { text: value },
    ),
  ),
})
/** What is understood of a grid: indicator, unit, month and figures of each row. */
const read = (of: Grid, context: Partial<ImportContext> = {}) => {
  const table = tableIn(of, known, 2021)
  if (!table) return null
  return rowsIn(table, { ...CONTEXT, ...context }).map(({ indicatorId, unitId, period, cells }) => [
    indicatorId,
    unitId,
    period,
    ...cells.map(({ role, read: figure, fault }) => [
      role,
      figure.kind === 'figure'
        ? [figure.figure.qualifier, figure.figure.value]
        : (fault ?? figure.kind),
    ]),
  ])
}

test.each([
  ['Mã chỉ tiêu', 'indicatorId'],
  ['CHỈ TIÊU', 'indicator'],
  ['Nội dung', 'indicator'],
  ['Các chỉ tiêu chủ yếu', 'indicator'],
  ['ĐVT', 'measure'],
  ['Đơn vị tính', 'measure'],
  ['Đơn vị', 'unit'],
  ['Xã, thị trấn', 'unit'],
  ['Tháng', 'period'],
  ['Kỳ báo cáo', 'period'],
  ['Thực hiện tháng 4', 'month'],
  ['TH trong tháng', 'month'],
  ['Trong tháng', 'month'],
  ['Luỹ kế từ đầu năm', 'yearToDate'],
  ['Cộng dồn', 'yearToDate'],
  ['4 tháng đầu năm', 'yearToDate'],
  ['Thực hiện đến nay', 'yearToDate'],
  ['Đạt % kế hoạch năm', 'statedPercent'],
  ['Tỷ lệ % so với chỉ tiêu năm', 'statedPercent'],
  ['So với', 'base'],
  ['Ghi chú', 'note'],
  ['STT', null],
  ['Kế hoạch năm', null],
  ['Chỉ tiêu năm 2021', null],
  ['So cùng kỳ (%)', null],
  ['Tháng trước', null],
  ['Người lập biểu', null],
])('the heading “%s” is known as %s', (heading, role) => {
  expect(roleOf(heading)).toBe(role)
})

test.each([
  ['04/2021', '2021-04'],
  ['tháng 4 năm 2021', '2021-04'],
  ['THÁNG 4/2021', '2021-04'],
  ['2021-04', '2021-04'],
  ['2021-04-30', '2021-04'],
  ['30/4/2021', '2021-04'],
  ['T4', '2021-04'],
  ['Tháng 12', '2021-12'],
  ['Tháng 13', null],
  ['Quý I', null],
  ['', null],
])('“%s” is the month %s', (text, period) => {
  expect(periodIn(text, 2021)).toBe(period)
})

test('the official sheet is read with its units, months, qualifiers and bases', () => {
  const sheet = grid(
    ['BIỂU NHẬP SỐ LIỆU'],
    [
      'Mã chỉ tiêu',
      'Chỉ tiêu',
      'Đơn vị tính',
      'Đơn vị',
      'Tháng',
      'Thực hiện trong tháng',
      'Lũy kế từ đầu năm',
      'Tỷ lệ % so với chỉ tiêu năm',
      'So với',
      'Ghi chú',
    ],
    [
      'party-members-admitted',
      'Kết nạp',
      'người',
      'Xã Hòa Ân',
      '04/2021',
      2,
      9,
      '67%',
      'Nghị quyết',
      '',
    ],
    ['state-budget-revenue', 'Thu', 'tỷ đồng', 'Hòa Ân', '04/2021', '', 'gần 25', '', '', ''],
    ['new-businesses', 'DN', 'doanh nghiệp', 'Xã Hòa Ân', '05/2021', '–', 'chưa có', '', '', ''],
  )
  expect(read(sheet)).toEqual([
    [
      'party-members-admitted',
      'hoa-an',
      '2021-04',
      ['month', ['exact', 2]],
      ['yearToDate', ['exact', 9]],
      ['statedPercent', ['exact', 67]],
    ],
    ['state-budget-revenue', 'hoa-an', '2021-04', ['yearToDate', ['under', 25e9]]],
  ])
})

test('a sheet of an office’s own is read by its wordings, its title and its unit of money', () => {
  const sheet = grid(
    ['', 'TÌNH HÌNH THỰC HIỆN CHỈ TIÊU XÃ TAM NGÃI THÁNG 3 NĂM 2021'],
    ['', 'ĐVT: triệu đồng'],
    ['STT', 'Nội dung', 'Kế hoạch năm', 'TH tháng 3', 'Luỹ kế', 'So cùng kỳ (%)'],
    ['I', 'KINH TẾ', '', '', '', ''],
    ['1', '1. Tổng thu ngân sách', 4000, 321.5, 950, 104],
    ['2', '- Phát triển mới doanh nghiệp (DN)', 12, 1, 4, ''],
    ['3', 'Trồng cây phân tán', 1, 2, 3, 4],
  )
  expect(read(sheet)).toEqual([
    [
      'state-budget-revenue',
      'tam-ngai',
      '2021-03',
      ['month', ['exact', 321_500_000]],
      ['yearToDate', ['exact', 950_000_000]],
    ],
    [
      'new-businesses',
      'tam-ngai',
      '2021-03',
      ['month', ['exact', 1]],
      ['yearToDate', ['exact', 4]],
    ],
    [null, 'tam-ngai', '2021-03', ['month', ['exact', 2]], ['yearToDate', ['exact', 3]]],
  ])
})

test('units side by side are a row each, and so are months', () => {
  const communes = grid(['Chỉ tiêu', 'Xã Hòa Ân', 'Tam Ngãi'], ['Kết nạp đảng viên mới', 2, 3])
  expect(read(communes, { wide: 'yearToDate' })).toEqual([
    ['party-members-admitted', 'hoa-an', '2021-04', ['yearToDate', ['exact', 2]]],
    ['party-members-admitted', 'tam-ngai', '2021-04', ['yearToDate', ['exact', 3]]],
  ])
  const months = grid(
    ['Chỉ tiêu', 'Tháng 1', 'Tháng 2', 'Tháng 3'],
    ['Kết nạp đảng viên mới', 1, '', 4],
  )
  expect(read(months)).toEqual([
    ['party-members-admitted', 'cau-ke', '2021-01', ['month', ['exact', 1]]],
    ['party-members-admitted', 'cau-ke', '2021-03', ['month', ['exact', 4]]],
  ])
})

test('a heading in two rows is read as one, and a unit is given once above its rows', () => {
  const sheet = grid(
    ['Xã', 'Chỉ tiêu', 'Thực hiện', 'Thực hiện'],
    ['', '', 'Trong tháng', 'Lũy kế'],
    ['Hòa Ân', 'Kết nạp đảng viên mới', 1, 5],
    ['', 'Phát triển doanh nghiệp mới', 0, 2],
  )
  expect(read(sheet)?.map((row) => [row[0], row[1]])).toEqual([
    ['party-members-admitted', 'hoa-an'],
    ['new-businesses', 'hoa-an'],
  ])
})

test('the unit of money is asked for if missing, and the answer applies to the file', () => {
  const sheet = grid(['Chỉ tiêu', 'Lũy kế'], ['Thu ngân sách nhà nước', 24.9])
  expect(read(sheet)?.[0]?.[3]).toEqual(['yearToDate', 'ambiguous'])
  expect(read(sheet, { money: 'tỷ đồng' })?.[0]?.[3]).toEqual([
    'yearToDate',
    ['exact', 24_900_000_000],
  ])
})

test('a cell of several, a formula without a value and an error are faults of their cell', () => {
  const sheet: Grid = {
    name: 'Biểu 1',
    rows: [
      [{ text: 'Chỉ tiêu' }, { text: 'Trong tháng' }, { text: 'Lũy kế' }, { text: 'Đạt %' }],
      [
        { text: 'Kết nạp đảng viên mới' },
        { text: '18', number: 18, isMerged: true },
        { text: '=A1', fault: 'formula-without-value' },
        { text: '#REF!', fault: 'error-value' },
      ],
    ],
  }
  expect(read(sheet)?.[0]?.slice(3)).toEqual([
    ['month', 'merged'],
    ['yearToDate', 'formula-without-value'],
    ['statedPercent', 'error-value'],
  ])
})

test('a grid without an indicator’s column or without figures is no table', () => {
  expect(read(grid(['Họ và tên', 'Tuổi'], ['An', 30]))).toBeNull()
  expect(read(grid(['Chỉ tiêu', 'Ghi chú'], ['Kết nạp', 'x']))).toBeNull()
})

test.each([
  [['1.710', '24,9'], 'vi'],
  [['1,710', '24.9'], 'en'],
  [['1.710.000', '3'], 'vi'],
  [['1,710.5'], 'en'],
  [['1.710', '1,710', '18'], null],
  [['24.9', '24,9'], null],
])('numbers written %j are of the way %s', (texts, style) => {
  expect(separatorStyleOf(texts)).toBe(style)
})

const AMOUNT = { kind: 'amount', name: { vi: 'ha', en: 'ha' } } as const

test.each([
  ['1.710', 'vi', '1.710'],
  ['1,710', 'vi', '1,7100'],
  ['1,710', 'en', '1.710'],
  ['1.710', 'en', '1,7100'],
  ['24.9', 'en', '24,9'],
  ['1.710', null, '1,710'],
  ['1,710', null, '1,710'],
  ['gần 25,5', 'vi', 'gần 25,5'],
] as const)('“%s” in a file written the way %s is typed as “%s”', (text, separators, expected) => {
  expect(bareText({ text }, AMOUNT, null, separators)).toBe(expected)
})

test.each([
  ['1.710', true],
  ['1,710 ha', true],
  ['1710', false],
  ['1.710,5', false],
])('whether “%s” may be read in two ways is %s', (text, expected) => {
  expect(isEitherWay(text)).toBe(expected)
})

test.each([
  ['ĐVT: triệu đồng', 'triệu đồng'],
  ['(tr.đ)', 'triệu đồng'],
  ['Tỷ đồng', 'tỷ đồng'],
  ['1.000 đồng', 'nghìn đồng'],
  ['nghìn đồng', 'nghìn đồng'],
  ['đồng', 'đồng'],
  ['Tỷ lệ %', null],
  ['đảng viên', null],
])('“%s” gives money in %s', (text, word) => {
  expect(moneyWordIn(text)).toBe(word)
})
