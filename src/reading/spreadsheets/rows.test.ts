import { describe, expect, test } from 'vitest'

import { wordsOfIndicators } from '../../../mocks/sample/indicator-words.ts'
import { indicators } from '../../../mocks/sample/indicators.ts'
import { units } from '../../../mocks/sample/units.ts'
import type { Figure } from '../../domain/figure.ts'
import { withWords } from '../../domain/indicator-words.ts'
import { columnUse } from './column-use.ts'
import { COLUMNS, ROLES } from './columns.ts'
import type { Grid } from './grid.ts'
import { unitIn, unitNamed } from './known-unit.ts'
import { bareText, isEitherWay, moneyWordIn, separatorStyleOf } from './number-separators.ts'
import { periodIn } from './period-in.ts'
import { type ImportContext, readRows, tableContext } from './rows.ts'
import { tablesIn } from './table.ts'

const known = units.map(({ id, name }) => ({ id, name: name.vi }))
const CONTEXT: ImportContext = {
  units: known,
  indicators: withWords(indicators, wordsOfIndicators),
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
const allOf = (of: Grid) =>
  tablesIn(of, tableContext(CONTEXT)).flatMap((table) =>
    readRows(table, CONTEXT).rows.map(({ indicatorId, unitId, period, cells }) =>
      [indicatorId, unitId, period, ...cells.map(({ role, raw }) => `${role} ${raw}`)].join(' '),
    ),
  )
const tableFor = (of: Grid, context: Partial<ImportContext> = {}) =>
  tablesIn(of, tableContext({ ...CONTEXT, ...context }))[0]
const roleOf = (heading: string) => {
  const about = { ...tableContext(CONTEXT), hasNames: true }
  const { as } = columnUse([heading], about)
  return ROLES.find((role) => role === as) ?? null
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
  const table = tableFor(of)
  if (!table) return null
  return readRows(table, { ...CONTEXT, ...context }).rows.map(
    ({ indicatorId, unitId, period, cells }) => [
      indicatorId,
      unitId,
      period,
      ...cells.map(({ role, read: figure, fault }) => [
        role,
        figure.kind === 'figure'
          ? [figure.figure.qualifier, figure.figure.value]
          : (fault ?? figure.kind),
      ]),
    ],
  )
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
  ['Tăng, giảm so với cùng kỳ (%)', 'statedGrowth'],
  ['Tỷ lệ tăng (giảm) so cùng kỳ', 'statedGrowth'],
  ['Tốc độ tăng trưởng', 'statedGrowth'],
  ['Bằng % cùng kỳ năm trước', 'statedGrowth'],
  ['Tăng, giảm so với cùng kỳ', null],
  ['Tăng, giảm so với cùng kỳ (+/-)', null],
  ['Tăng so với cùng kỳ (điểm %)', null],
  ['Cùng kỳ năm trước', null],
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
  ['t 4', '2021-04'],
  ['4-2020', '2020-04'],
  ['04.2020', '2020-04'],
  ['4 / 2020', '2020-04'],
  ['tháng 4-2020', '2020-04'],
  ['Tháng 4  năm 2020', '2020-04'],
  ['30.4.2020', '2020-04'],
  ['30 - 04 - 2020', '2020-04'],
  ['2020-4', '2020-04'],
  ['Tháng 4', '2021-04'],
  ['15/13/2021', null],
  ['31/12/2021', '2021-12'],
  ['31  / 12 / 2021', '2021-12'],
  ['số 120/4/20211', null],
  ['T40', null],
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

test.each<[string, Partial<Figure>]>([
  ['25–27', { value: 25e6, high: 27e6, qualifier: 'between', word: '–' }],
  ['từ 25 đến 27', { value: 25e6, high: 27e6, qualifier: 'between' }],
  ['(0,4)', { value: -400_000, digit: 1e5 }],
  ['25 (ước)', { value: 25e6, estimated: true }],
  ['từ 25 trở lên', { value: 25e6, qualifier: 'at-least', word: 'từ … trở lên' }],
  ['≥ 25', { value: 25e6, qualifier: 'at-least' }],
  ['25,0', { value: 25e6, digit: 1e5 }],
  ['25 ty', { value: 25e9 }],
])('%s in a column of triệu đồng is read in it', (text, figure) => {
  const sheet = grid(['Chỉ tiêu', 'Luỹ kế (triệu đồng)'], ['Tổng thu ngân sách', text])
  const [row] = readRows(tableFor(sheet)!, CONTEXT).rows
  expect(row?.cells[0]?.read).toEqual({
    kind: 'figure',
    figure: { qualifier: 'exact', estimated: false, ...figure },
  })
})

test.each([
  ['8,25', 8250],
  ['8,25 (ước)', 8250],
  ['8,25 trở lên', 8250],
  ['8.250 ha', 8250],
  ['8.250ha', 8250],
  ['khoảng 8.250 ha (ước)', 8250],
  ['từ 8.250 đến 8.300 ha', 8250],
])('%s in a column of 1.000 ha are %d ha: a cell keeps its own unit', (text, value) => {
  const sheet = grid(['Chỉ tiêu', 'ĐVT', 'Luỹ kế'], ['Diện tích gieo trồng lúa', '1.000 ha', text])
  const [row] = readRows(tableFor(sheet)!, CONTEXT).rows
  expect(row?.cells[0]?.read).toMatchObject({ kind: 'figure', figure: { value } })
})

test.each([
  ['02 đồng chí', 2],
  ['02 đ/c', 2],
  ['khoảng 12 quần chúng ưu tú', 12],
  ['02 hồ sơ', null],
])('“%s” of party members is %s: what is counted may have another of its names', (text, value) => {
  const sheet = grid(['Chỉ tiêu', 'Luỹ kế'], ['Kết nạp đảng viên mới', text])
  const read = readRows(tableFor(sheet)!, CONTEXT).rows[0]?.cells[0]?.read
  expect(read?.kind === 'figure' ? read.figure.value : null).toBe(value)
})

test('a percentage of nobody knows what, and a column of words, are no figures', () => {
  const uses = (...rows: (string | number)[][]) => tableFor(grid(...rows))?.uses.map(({ as }) => as)
  expect(uses(['Chỉ tiêu', 'Lũy kế', 'Tỷ lệ (%)'], ['x', 1, 2])?.[2]).toBe('comparison')
  expect(uses(['Chỉ tiêu', 'Lũy kế', 'Đạt (%)'], ['x', 1, 2])?.[2]).toBe('statedPercent')
  expect(uses(['Chỉ tiêu', 'KH năm', 'Lũy kế', 'Tỷ lệ (%)'], ['x', 1, 2, 3])?.[3]).toBe(
    'statedPercent',
  )
  const words = [
    ['Chỉ tiêu', 'Lũy kế', 'Đơn vị thực hiện'],
    ['x', 1, 'Phòng Y tế'],
    ['y', 2, 'Công an'],
  ]
  expect(uses(...words)?.[2]).toBe('unknown')
})

test('a unit that nobody knows is not the unit above it', () => {
  const sheet = grid(
    ['Chỉ tiêu', 'Lũy kế'],
    ['I. Xã Hòa Ân', ''],
    ['Kết nạp đảng viên mới', 2],
    ['II. Xã Lạ Kỳ', ''],
    ['Kết nạp đảng viên mới', 3],
    ['Toàn huyện', ''],
    ['Kết nạp đảng viên mới', 5],
  )
  expect(read(sheet)?.map((row) => row[1])).toEqual(['hoa-an', null, null])
})

test.each([
  ['II. XÃ HỘI', 'hoa-an'],
  ['Xã Hội - Môi trường', 'hoa-an'],
  ['XÃ HỘI VÀ AN NINH', 'hoa-an'],
  ['II. XÃ HỘI SƠN', null],
])('the heading “%s” within a unit leaves its rows to %s', (heading, unit) => {
  const sheet = grid(
    ['Chỉ tiêu', 'Lũy kế'],
    ['I. Xã Hòa Ân', ''],
    [heading, ''],
    ['Kết nạp đảng viên mới', 3],
  )
  expect(read(sheet)?.map((row) => row[1])).toEqual([unit])
})

test('a growth is read in the words of its column or its cell', () => {
  const read = (heading: string, cell: string | number) => {
    const sheet = grid(
      ['Chỉ tiêu', 'Luỹ kế', heading],
      ['Phát triển mới doanh nghiệp (DN)', 4, cell],
    )
    return readRows(tableFor(sheet)!, CONTEXT).rows[0]?.cells.at(-1)?.read
  }
  const increase = { value: 14.7, qualifier: 'exact', estimated: false, as: 'increase' }
  expect(read('Tăng, giảm so với cùng kỳ (%)', 14.7)).toEqual({ kind: 'figure', figure: increase })
  expect(read('Tăng, giảm so với cùng kỳ (%)', -4)).toMatchObject({
    figure: { value: 4, as: 'decrease' },
  })
  expect(read('Tăng, giảm so với cùng kỳ (%)', 'bằng 96%')).toMatchObject({
    figure: { value: 96, as: 'ratio' },
  })
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

test('the months of units and of indicators side by side have a sum each, which is theirs', () => {
  const year = ['T1', 'T2', 'Cộng']
  const communes = grid(
    ['Chỉ tiêu', 'Xã Hòa Ân', '', '', 'Xã Tam Ngãi', '', ''],
    ['', ...year, ...year],
    ['Kết nạp đảng viên mới', 1, 2, 3, 4, 5, 10],
    ['Phát triển doanh nghiệp mới', 1, 2, 4, 4, 5, 9],
  )
  const months = (id: string, unit: string, first: number, second: number, sum?: number) => [
    [id, unit, '2021-01', ['month', ['exact', first]]],
    [
      ...[id, unit, '2021-02', ['month', ['exact', second]]],
      ...(sum === undefined ? [] : [['yearToDate', ['exact', sum]]]),
    ],
  ]
  expect(read(communes)).toEqual([
    ...months('party-members-admitted', 'hoa-an', 1, 2),
    ...months('party-members-admitted', 'tam-ngai', 4, 5, 10),
    ...months('new-businesses', 'hoa-an', 1, 2, 4),
    ...months('new-businesses', 'tam-ngai', 4, 5),
  ])
  const indicatorsBeside = grid(
    ['Đơn vị', 'Kết nạp đảng viên mới', '', '', 'Phát triển doanh nghiệp mới', '', ''],
    ['', ...year, ...year],
    ['Xã Hòa Ân', 1, 2, 3, 4, 5, 10],
  )
  expect(read(indicatorsBeside)).toEqual([
    ...months('party-members-admitted', 'hoa-an', 1, 2),
    ...months('new-businesses', 'hoa-an', 4, 5, 10),
  ])
})

test('a sum is of the months of its own unit, and without them it is no sum of months', () => {
  const sheet = grid(
    ['Chỉ tiêu', 'Xã Hòa Ân', '', 'Xã Tam Ngãi'],
    ['', 'T1', 'T2', 'Cộng'],
    ['Kết nạp đảng viên mới', 1, 2, 9],
  )
  expect(tableFor(sheet)?.uses.map(({ as }) => as)).toEqual([
    'indicator',
    'month',
    'month',
    'figure',
  ])
})

test('a column of years says of which year the months of its rows are, and other years have none of the title', () => {
  const year = (...months: string[]) =>
    allOf(
      grid(
        ['SỐ LIỆU THÁNG 4/2021'],
        ['Năm', ...months.map(() => 'Tháng'), 'Chỉ tiêu', 'Trong tháng'],
        [2021, ...months, 'Kết nạp đảng viên mới', 2],
        [2020, ...months, 'Phát triển doanh nghiệp mới', 3],
      ),
    )
  expect(year('3')).toEqual([
    'party-members-admitted cau-ke 2021-03 month 2',
    'new-businesses cau-ke 2020-03 month 3',
  ])
  expect(year()).toEqual([
    'party-members-admitted cau-ke 2021-04 month 2',
    'new-businesses cau-ke  month 3',
  ])
})

test('rows of plans and percentages are put aside, whatever the column of them is called', () => {
  const sheet = grid(
    ['Chỉ tiêu', 'Nội dung', 'T1', 'T2'],
    ['Kết nạp đảng viên mới', 'KH', 3, 4],
    ['', '- TH', 2, 5],
    ['', 'Đạt (%)', 67, 125],
  )
  const table = tableFor(sheet)!
  const { rows, aside } = readRows(table, CONTEXT)
  expect(
    rows.map(({ indicatorId, period, cells }) => [indicatorId, period, cells[0]?.raw]),
  ).toEqual([
    ['party-members-admitted', '2021-01', '2'],
    ['party-members-admitted', '2021-02', '5'],
  ])
  expect(aside.map(({ row, why }) => [row, why])).toEqual([
    [2, 'plan'],
    [4, 'share'],
  ])
})

test('rows say whether they are of the month or the year so far, and the two of one indicator are one', () => {
  const sheet = grid(
    ['Chỉ tiêu', 'Kỳ', 'Xã Hòa Ân', 'Xã Tam Ngãi'],
    ['Kết nạp đảng viên mới', 'Trong tháng', 2, ''],
    ['Kết nạp đảng viên mới', 'Lũy kế 4 tháng', 9, 7],
    ['Kết nạp đảng viên mới', 'Tháng 3', 3, ''],
    ['Phát triển doanh nghiệp mới', 'Quý I', 5, ''],
  )
  expect(read(sheet)).toEqual([
    [
      ...['party-members-admitted', 'hoa-an', '2021-04'],
      ...[
        ['month', ['exact', 2]],
        ['yearToDate', ['exact', 9]],
      ],
    ],
    ['party-members-admitted', 'tam-ngai', '2021-04', ['yearToDate', ['exact', 7]]],
    ['party-members-admitted', 'hoa-an', '2021-03', ['month', ['exact', 3]]],
    ['new-businesses', 'hoa-an', null, ['month', ['exact', 5]]],
  ])
})

test('an indicator that only the title names is that of its table, and the next title’s that of the next', () => {
  const head = ['STT', 'Xã, thị trấn', 'Trong tháng', 'Lũy kế']
  const sheet = grid(
    ['1. KẾT NẠP ĐẢNG VIÊN MỚI'],
    head,
    ['1', 'Xã Hòa Ân', 2, 9],
    ['2. PHÁT TRIỂN DOANH NGHIỆP MỚI'],
    head,
    ['1', 'Xã Hòa Ân', 1, 4],
  )
  expect(allOf(sheet)).toEqual([
    'party-members-admitted hoa-an 2021-04 month 2 yearToDate 9',
    'new-businesses hoa-an 2021-04 month 1 yearToDate 4',
  ])
})

test.each([
  'KẾT QUẢ KIỂM TRA AN TOÀN THỰC PHẨM',
  'KẾT QUẢ KIỂM TRA',
  'KẾT NẠP ĐẢNG VIÊN MỚI VÀ PHÁT TRIỂN DOANH NGHIỆP MỚI',
  'THU, CHI NGÂN SÁCH',
])('no one indicator is named by the title “%s”', (title) => {
  expect(allOf(grid([title], ['Xã', 'Trong tháng'], ['Xã Hòa Ân', 2]))).toEqual([])
})

test('a second table has the month, the unit and the money of the first, unless its own lines name others', () => {
  const sheet = grid(
    ['ĐẢNG ỦY XÃ TAM NGÃI'],
    ['SỐ LIỆU THÁNG 3 NĂM 2021 (ĐVT: triệu đồng)'],
    ['STT', 'Nội dung', 'Trong tháng'],
    ['1', 'Kết nạp đảng viên mới', 2],
    ['II. KINH TẾ'],
    ['STT', 'Chỉ tiêu', 'ĐVT', 'Lũy kế'],
    ['1', 'Thu ngân sách nhà nước', '', 950],
    ['III. SỐ LIỆU THÁNG 2 CỦA XÃ HÒA ÂN'],
    ['TT', 'Nội dung', 'Trong tháng'],
    ['1', 'Kết nạp đảng viên mới', 1],
  )
  expect(allOf(sheet)).toEqual([
    'party-members-admitted tam-ngai 2021-03 month 2',
    'state-budget-revenue tam-ngai 2021-03 yearToDate 950',
    'party-members-admitted hoa-an 2021-02 month 1',
  ])
  expect(tablesIn(sheet, tableContext(CONTEXT)).map(({ money }) => money)).toEqual([
    'triệu đồng',
    'triệu đồng',
    'triệu đồng',
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

test('a heading below the first forty rows is none', () => {
  const below = (count: number) =>
    grid(
      ...Array.from({ length: count }, () => ['x']),
      ['Chỉ tiêu', 'Trong tháng'],
      ['Kết nạp đảng viên mới', 2],
    )
  expect(read(below(39))).toHaveLength(1)
  expect(read(below(40))).toBeNull()
})

test('a table needs an indicator’s column, by name or by id, and may be the whole grid', () => {
  expect(read(grid(['Mã chỉ tiêu', 'Lũy kế'], ['party-members-admitted', 9]))).toEqual([
    ['party-members-admitted', 'cau-ke', '2021-04', ['yearToDate', ['exact', 9]]],
  ])
  expect(read(grid(['Chỉ tiêu'], ['Kết nạp đảng viên mới']))).toBeNull()
  expect(read(grid())).toBeNull()
})

test('figures may stand before the name, and beside those of units', () => {
  const sheet = grid(['Trong tháng', 'Chỉ tiêu', 'Xã Hòa Ân'], [2, 'Kết nạp đảng viên mới', 3])
  expect(read(sheet, { wide: 'yearToDate' })).toEqual([
    ['party-members-admitted', 'cau-ke', '2021-04', ['month', ['exact', 2]]],
    ['party-members-admitted', 'hoa-an', '2021-04', ['yearToDate', ['exact', 3]]],
  ])
})

test('of two rows that could be headings the first counts, and a second row only where it adds one', () => {
  const twice = grid(
    ['Chỉ tiêu', 'Trong tháng'],
    ['Chỉ tiêu', 'Trong tháng'],
    ['Kết nạp đảng viên mới', 2],
  )
  const table = tableFor(twice)
  expect([table?.firstRow, table?.headings]).toEqual([1, ['Chỉ tiêu', 'Trong tháng']])
  const added = grid(['Chỉ tiêu', 'Thực hiện', ''], ['', 'Trong tháng', 'Lũy kế'], ['x', 1, 2])
  expect(tableFor(added)?.headings).toEqual([
    'Chỉ tiêu',
    'Thực hiện – Trong tháng',
    'Thực hiện – Lũy kế',
  ])
})

test('of two columns with one role the first counts', () => {
  const sheet = grid(
    ['Chỉ tiêu', 'Trong tháng', 'Thực hiện trong tháng'],
    ['Kết nạp đảng viên mới', 2, 3],
  )
  expect(read(sheet)?.map((row) => row.slice(3))).toEqual([[['month', ['exact', 2]]]])
})

test('one month alone is the month’s figure, and beside the year to date too', () => {
  const sheet = grid(['Chỉ tiêu', 'Tháng 3', 'Lũy kế 3 tháng'], ['Kết nạp đảng viên mới', 2, 9])
  // Its own month, and not the one that is open.
  expect(read(sheet)?.[0]?.slice(2)).toEqual([
    '2021-03',
    ['month', ['exact', 2]],
    ['yearToDate', ['exact', 9]],
  ])
  const months = grid(
    ['Chỉ tiêu', 'Tháng 1', 'Tháng 2', 'Lũy kế đến hết tháng 2'],
    ['Kết nạp đảng viên mới', 1, 2, 3],
  )
  expect(read(months)?.map((row) => row.slice(2))).toEqual([
    ['2021-01', ['month', ['exact', 1]]],
    ['2021-02', ['month', ['exact', 2]], ['yearToDate', ['exact', 3]]],
  ])
})

test('the title says unit, month and money once, over merged cells and in the sheet’s name', () => {
  const sheet: Grid = {
    ...grid(
      ['Thu chi xã Hòa Ân', 'Thu chi xã Hòa Ân', ''],
      ['Chỉ tiêu', 'Trong tháng', 'Lũy kế (triệu đồng)'],
      ['Thu ngân sách nhà nước', 2, 9],
    ),
    name: 'Tháng 3 (tỷ đồng)',
  }
  expect(tableFor(sheet)?.title).toBe('Tháng 3 (tỷ đồng)\nThu chi xã Hòa Ân')
  expect(read(sheet)).toEqual([
    [
      'state-budget-revenue',
      'hoa-an',
      '2021-03',
      ['month', ['exact', 2e9]],
      ['yearToDate', ['exact', 9e6]],
    ],
  ])
})

test('a row’s own unit of money goes before the title’s, and the title’s before the answer', () => {
  const sheet = grid(
    ['ĐVT: triệu đồng'],
    ['Chỉ tiêu', 'Đơn vị tính', 'Lũy kế'],
    ['Thu ngân sách nhà nước', 'tỷ đồng', 25],
    ['Thu ngân sách nhà nước', '', 25],
  )
  expect(read(sheet, { money: 'đồng' })?.map((row) => row[3])).toEqual([
    ['yearToDate', ['exact', 25e9]],
    ['yearToDate', ['exact', 25e6]],
  ])
})

describe('a unit is named', () => {
  const some = [
    { id: 'an', name: 'Xã An' },
    { id: 'an-phu', name: 'Xã An Phú' },
    { id: 'town', name: 'Thị trấn Cầu Kè' },
  ]
  test.each([
    ['an-phu', 'an-phu'],
    [' an-phu ', 'an-phu'],
    ['XÃ AN PHÚ', 'an-phu'],
    ['An Phú', 'an-phu'],
    ['phường An', 'an'],
    ['Cầu Kè', 'town'],
    ['', undefined],
    ['Xã', undefined],
    ['An Phú Tây', undefined],
    ['Phường', undefined],
    ['đi xã An', undefined],
  ])('in a cell by “%s”: %s', (text, id) => {
    expect(unitNamed(text, some)?.id).toBe(id)
  })

  test.each([
    ['Báo cáo xã An Phú tháng 4', 'an-phu'],
    ['Báo cáo xã An tháng 4', 'an'],
    ['XÃ AN', 'an'],
    ['xã Anh', undefined],
    ['', undefined],
  ])('in a title by “%s”: %s', (text, id) => {
    expect(unitIn(text, some)?.id).toBe(id)
    expect(unitIn(text, some.toReversed())?.id).toBe(id)
  })

  test.each([
    ['HUYỆN ỦY CẦU KÈ\nĐẢNG ỦY XÃ HÒA ÂN\nBÁO CÁO', 'hoa-an'],
    ['ĐẢNG ỦY XÃ HÒA ÂN\n(Kèm theo báo cáo gửi Huyện ủy Cầu Kè)', 'hoa-an'],
    ['ĐẢNG ỦY CÔNG AN HUYỆN\nKính gửi: Huyện ủy Cầu Kè', 'cong-an'],
    ['HUYỆN ỦY CẦU KÈ\nĐẢNG ỦY CÔNG AN HUYỆN', 'cong-an'],
    ['ĐẢNG BỘ XÃ HÒA ÂN\nCHI BỘ ẤP 1', 'ap-1'],
    ['ĐẢNG ỦY XÃ HÒA TẤN', 'hoa-tan-2'],
    ['ĐẢNG ỦY XÃ HOÀ TÂN', 'hoa-tan'],
    // Of which of them, nobody can say.
    ['DANG UY XA HOA TAN', undefined],
    ['SỐ LIỆU XÃ HÒA ÂN VÀ XÃ HÒA TÂN', undefined],
    ['HUYỆN ỦY CẦU KÈ\nSỐ LIỆU XÃ HÒA ÂN VÀ XÃ HÒA TÂN', undefined],
  ])('in a letterhead, below its superior, by %j: %s', (text, id) => {
    const several = [
      { id: 'cau-ke', name: 'Huyện ủy Cầu Kè' },
      { id: 'cong-an', name: 'Đảng ủy Công an huyện' },
      { id: 'hoa-an', name: 'Xã Hòa Ân' },
      { id: 'hoa-tan', name: 'Xã Hòa Tân' },
      { id: 'hoa-tan-2', name: 'Xã Hòa Tấn' },
      { id: 'ap-1', name: 'Chi bộ ấp 1' },
    ]
    expect(unitIn(text, several)?.id).toBe(id)
    expect(unitIn(text, several.toReversed())?.id).toBe(id)
  })
})

test.each([
  ['Xã Hòa Tấn', undefined],
  ['XÃ HOÀ TÂN', 'hoa-tan'],
  ['xa hoa tan', 'hoa-tan'],
  ['X. Tam Ngải', 'tam-ngai'],
  ['Xã Châu Ðiền', 'chau-dien'],
])('the only unit with these letters is “%s” where its marks are not others: %s', (text, id) => {
  expect(unitNamed(text, known)?.id).toBe(id)
  expect(unitIn(`HUYỆN ỦY CẦU KÈ\nĐẢNG ỦY ${text.replace('X.', 'XÃ')}`, known)?.id).toBe(id)
})

test.each([
  ['cau-ke', 'ĐẢNG ỦY XÃ HÒA TẤN', null],
  ['cau-ke', 'UBND XÃ LẠ KỲ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', null],
  ['cau-ke', 'ĐẢNG ỦY XÃ HÒA ÂN', 'hoa-an'],
  ['cau-ke', 'UBND XÃ, THỊ TRẤN', 'cau-ke'],
  ['cau-ke', 'ĐẢNG ỦY XÃ BÁO CÁO', 'cau-ke'],
  ['hoa-tan', 'ĐẢNG ỦY XÃ HÒA TẤN', 'hoa-tan'],
])('with %s open, a table below “%s” is of %s', (unitId, letterhead, expected) => {
  const sheet = grid(
    ['HUYỆN ỦY CẦU KÈ'],
    [letterhead],
    ['Chỉ tiêu', 'Lũy kế'],
    ['Kết nạp đảng viên mới', 2],
  )
  const context = { ...CONTEXT, unitId }
  const [table] = tablesIn(sheet, tableContext(context))
  expect(readRows(table!, context).rows.map((row) => row.unitId)).toEqual([expected])
})

test('a unit or a month that is not known stays unknown: the title does not replace it', () => {
  const sheet = grid(
    ['Xã Tam Ngãi tháng 3 năm 2021'],
    ['Chỉ tiêu', 'Đơn vị', 'Tháng', 'Lũy kế'],
    ['Kết nạp đảng viên mới', 'Xã Ở Đâu', 'quý I', 9],
    ['Kết nạp đảng viên mới', 'Hòa Ân', '4', 9],
    ['Phát triển doanh nghiệp mới', '', '', 2],
  )
  expect(read(sheet)?.map((row) => row.slice(1, 3))).toEqual([
    [null, null],
    ['hoa-an', '2021-04'],
    ['hoa-an', '2021-04'],
  ])
})

describe('a row', () => {
  const rowsOf = (of: Grid, context: Partial<ImportContext> = {}) =>
    readRows(tableFor(of)!, { ...CONTEXT, ...context }).rows

  test('says where it is, what it is called there, and has its note', () => {
    const sheet = grid(
      ['Chỉ tiêu', 'Đơn vị', 'Tháng', 'Trong tháng', 'Ghi chú'],
      [],
      ['Trồng cây', 'Xã Hòa Ân', '04/2021', 'gần 25', 'đủ hồ sơ'],
    )
    expect(rowsOf(sheet)).toEqual([
      {
        ...{ sheet: 'Biểu 1', row: 3, indicatorId: null, unitId: 'hoa-an', period: '2021-04' },
        called: { indicator: 'Trồng cây', unit: 'Xã Hòa Ân', period: '04/2021' },
        cells: [
          expect.objectContaining({ role: 'month', raw: 'gần 25', address: 'D3', fault: null }),
        ],
        base: null,
        note: 'đủ hồ sơ',
      },
    ])
  })

  test('without a name, or without a figure, is none; one with a faulty cell is', () => {
    const sheet: Grid = {
      name: 'Biểu 1',
      rows: [
        [{ text: 'Chỉ tiêu' }, { text: 'Trong tháng' }, { text: 'Lũy kế' }],
        [{ text: '' }, { text: '18' }],
        [{ text: 'Kết nạp đảng viên mới' }, { text: '–' }, { text: 'chưa có' }],
        [{ text: 'Kết nạp đảng viên mới' }, { text: '' }, { text: '', fault: 'error-value' }],
      ],
    }
    expect(rowsOf(sheet).map(({ row, cells }) => [row, cells.length])).toEqual([[4, 1]])
  })

  test('is called by its id where it has no name', () => {
    const sheet = grid(['Mã chỉ tiêu', 'Chỉ tiêu', 'Lũy kế'], ['no-such-id', '', 9])
    expect(rowsOf(sheet)[0]?.called.indicator).toBe('no-such-id')
  })

  test.each([
    ['Nghị quyết', 'resolution'],
    ['NGHỊ QUYẾT', 'resolution'],
    ['province', 'province'],
    ['so với kế hoạch năm 2021', 'plan'],
    [' province ', 'province'],
    // The whole name goes before a name that is part of it.
    ['chỉ tiêu năm', 'unstated'],
    ['mục tiêu khác', null],
    [' ', null],
  ])('has the base “%s”: %s', (text, base) => {
    const sheet = grid(['Chỉ tiêu', 'Đạt %', 'So với'], ['Kết nạp đảng viên mới', 67, text])
    expect(rowsOf(sheet)[0]?.base).toBe(base)
  })

  test('has its own indicator by an id with spaces around it', () => {
    const sheet = grid(['Mã chỉ tiêu', 'Chỉ tiêu', 'Lũy kế'], [' new-businesses ', 'Kết nạp', 9])
    expect(rowsOf(sheet)[0]?.indicatorId).toBe('new-businesses')
  })

  test('that is faulty has no figure to read', () => {
    const sheet: Grid = {
      name: 'Biểu 1',
      rows: [
        [{ text: 'Chỉ tiêu' }, { text: 'Lũy kế' }],
        [{ text: 'Kết nạp đảng viên mới' }, { text: '18', number: 18, isMerged: true }],
      ],
    }
    expect(rowsOf(sheet)[0]?.cells[0]?.read).toEqual({ kind: 'empty' })
  })

  test.each([
    ['Kết nạp đảng viên mới', 'party-members-admitted'],
    ['KẾT NẠP  ĐẢNG VIÊN MỚI', 'party-members-admitted'],
    ['1. Kết nạp đảng viên mới', 'party-members-admitted'],
    ['1.2) Kết nạp đảng viên mới', 'party-members-admitted'],
    ['II - Kết nạp đảng viên mới', 'party-members-admitted'],
    ['a/ Kết nạp đảng viên mới', 'party-members-admitted'],
    ['• Kết nạp đảng viên mới (người)', 'party-members-admitted'],
    ['Kết nạp (người) đảng viên mới', null],
    ['trồng cây', 'new-businesses'],
  ])('called “%s” is of %s', (name, id) => {
    const sheet = grid(['Chỉ tiêu', 'Lũy kế'], [name, 9])
    const named = { 'trong cay': 'new-businesses', 'dao tao': 'no-such-id' }
    expect(rowsOf(sheet, { named })[0]?.indicatorId).toBe(id)
  })

  test.each([
    ['HĐND xã giao', 'council'],
    ['kế hoạch HĐND huyện giao', 'council'],
    ['Hội đồng nhân dân phường', 'council'],
    ['tỉnh giao', 'province'],
    ['chỉ tiêu cấp trên giao', 'province'],
    ['Dự toán Trung ương giao', 'province'],
    ['Nghị quyết', 'resolution'],
    ['kế hoạch năm', 'plan'],
    ['cùng kỳ', null],
  ])('measured against “%s” is against %s, whatever the level', (base, expected) => {
    const sheet = grid(
      ['Chỉ tiêu', 'Lũy kế', 'Tỷ lệ % so với chỉ tiêu năm', 'So với'],
      ['Kết nạp đảng viên mới', 9, '9%', base],
    )
    expect(rowsOf(sheet)[0]?.base).toBe(expected)
  })

  test.each([
    ['Hộ nghèo (nông thôn)', 'rural'],
    ['1.1. HỘ NGHÈO (Thành thị)', 'urban'],
    ['Hộ nghèo (hộ)', 'all'],
    ['Hộ nghèo', 'all'],
    ['Trẻ em suy dinh dưỡng (thể thấp còi)', 'children'],
    ['Trẻ em suy dinh dưỡng (thể thấp còi) (%)', 'children'],
  ])('called “%s”, with a bracket that is its own, is of %s', (name, id) => {
    const of = (itsId: string, vi: string) => ({
      indicator: { ...indicators[0]!, id: itsId, name: { vi, en: '' } },
      words: { names: [] },
    })
    const some = [
      of('all', 'Hộ nghèo'),
      of('rural', 'Hộ nghèo (nông thôn)'),
      of('urban', 'Hộ nghèo (thành thị)'),
      of('children', 'Trẻ em suy dinh dưỡng (thể thấp còi)'),
    ]
    const sheet = grid(['Chỉ tiêu', 'Lũy kế'], [name, 9])
    expect(rowsOf(sheet, { indicators: some })[0]?.indicatorId).toBe(id)
  })

  test('is of the indicator whose own name it has, though it is another’s synonym', () => {
    const of = (id: string, vi: string, en: string, names: string[]) => ({
      indicator: { ...indicators[0]!, id, name: { vi, en } },
      words: { names },
    })
    const some = [
      of('a', 'Kết nạp', '', ['Phát triển', 'Admitted']),
      of('b', 'Phát triển', 'Admitted', ['Kết nạp']),
    ]
    const called = (name: string) =>
      rowsOf(grid(['Chỉ tiêu', 'Lũy kế'], [name, 9]), { indicators: some })[0]?.indicatorId
    expect([called('Kết nạp'), called('Phát triển'), called('Admitted')]).toEqual(['a', 'b', 'b'])
  })
})

test.each([
  [['1.710', '24,9'], 'vi'],
  [['1,710', '24.9'], 'en'],
  [['1.710.000', '3'], 'vi'],
  [['1,710.5'], 'en'],
  [['1.710', '1,710', '18'], null],
  [['24.9', '24,9'], null],
  [['-24,9'], 'vi'],
  [['-24.9'], 'en'],
  [['24,9 tỷ', '67'], 'vi'],
  [['24.9%'], 'en'],
  [['1.710,5'], 'vi'],
  [['1,710,000'], 'en'],
  [['24,9 triệu đồng', '67'], 'vi'],
  [[' 24,9 '], 'vi'],
  [['24,1234'], 'vi'],
  [['24.1234'], 'en'],
  [['1710', 'gần 25,5', '01/04/2021', '1.2.3', ''], null],
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
  ['gần 1,710', 'vi', 'gần 1,7100'],
  ['1.234,567', 'vi', '1.234,567'],
  ['1,710,000', 'en', '1.710.000'],
  ['24,9', null, '24,9'],
  ['17,100', 'vi', '17,1000'],
  ['diện tích 1,710 ha', 'vi', 'diện tích 1,7100 ha'],
  ['1.710,5 và 24.9', 'en', '1,710.5 và 24,9'],
] as const)('“%s” in a file written the way %s is typed as “%s”', (text, separators, expected) => {
  expect(bareText({ text }, AMOUNT, null, separators)).toBe(expected)
})

const MONEY = { kind: 'money', name: { vi: 'đồng', en: 'dong' } } as const
const PERCENT = { kind: 'percent', name: { vi: '%', en: '%' } } as const

test.each([
  ['a number', { text: '24,9', number: 24.9 }, AMOUNT, 'tỷ đồng', '24,9'],
  ['a number of money', { text: '24,9', number: 24.9 }, MONEY, 'tỷ đồng', '24,9 tỷ đồng'],
  ['a number of money in no known unit', { text: '24,9', number: 24.9 }, MONEY, null, '24,9'],
  ['a number in percent', { text: '67', number: 67 }, PERCENT, null, '67%'],
  ['a text of money', { text: 'gần 25' }, MONEY, 'tỷ đồng', 'gần 25 tỷ đồng'],
  ['a text of money with its unit', { text: '25 triệu' }, MONEY, 'tỷ đồng', '25 triệu'],
  ['a text of something else', { text: 'gần 25' }, AMOUNT, 'tỷ đồng', 'gần 25'],
] as const)('%s is typed as it is, money with its unit', (_, cell, measure, money, expected) => {
  expect(bareText(cell, measure, money, 'vi')).toBe(expected)
})

test.each([
  ['1.710', true],
  ['1,710 ha', true],
  ['-1.710', true],
  ['1.710%', true],
  ['1710', false],
  ['17100.710', false],
  ['1.710,5', false],
  ['gần 1.710', false],
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
  ['VND', 'đồng'],
  ['Thu ngân sách (tỷ)', 'tỷ đồng'],
  ['thu, tỷ', 'tỷ đồng'],
  ['trđ', 'triệu đồng'],
  ['tr đ', 'triệu đồng'],
  ['triệu', 'triệu đồng'],
  ['ngàn đồng', 'nghìn đồng'],
  ['nghìn đ', 'nghìn đồng'],
  ['nghìnđồng', 'nghìn đồng'],
  ['1000đ', 'nghìn đồng'],
  ['1,000 đồng', 'nghìn đồng'],
  ['Tỉ đồng', 'tỷ đồng'],
  ['Công ty (tỷ đồng)', 'tỷ đồng'],
  ['nghìn con', null],
  ['công ty', null],
  ['Số công ty', null],
  ['tập thể (công ty)', null],
  ['Tỷ lệ %', null],
  ['đảng viên', null],
])('“%s” gives money in %s', (text, word) => {
  expect(moneyWordIn(text)).toBe(word)
})

test('the headings of the official sheet mean what they say', () => {
  expect(ROLES.map((role) => roleOf(COLUMNS[role]))).toEqual(ROLES)
  expect(ROLES.map((role) => roleOf(` ${COLUMNS[role].toUpperCase()}`))).toEqual(ROLES)
})
