import { expect, test } from 'vitest'

import { wordsOfIndicators } from '../../../mocks/sample/indicator-words.ts'
import { indicators } from '../../../mocks/sample/indicators.ts'
import { units } from '../../../mocks/sample/units.ts'
import { withWords } from '../../domain/indicator-words.ts'
import { vi } from '../../language/catalogues/vi.ts'
import { gridOfTexts } from './grid-of-texts.ts'
import { readTargets } from './read-targets.ts'
import { type ImportContext, tableContext } from './rows.ts'
import { tablesIn } from './table.ts'

const CONTEXT: ImportContext = {
  units: units.map(({ id, name }) => ({ id, name: name.vi })),
  indicators: withWords(indicators, wordsOfIndicators),
  ...{ unitId: 'cau-ke', period: '2021-05', bases: vi.bases },
  ...{ separators: 'vi', money: null, wide: null },
}
const targetsOf = (...rows: string[][]) => {
  const grid = gridOfTexts('Biểu 1', rows)
  if ('fault' in grid) throw new Error(grid.fault)
  return tablesIn(grid, tableContext(CONTEXT)).flatMap(
    (table) => readTargets(table, CONTEXT).targets,
  )
}
const told = (...rows: string[][]) =>
  targetsOf(...rows).map(({ unitId, span, indicatorId, base, read }) => {
    const figure =
      read.kind === 'figure' ? `${read.figure.qualifier} ${read.figure.value}` : read.kind
    return [unitId, span, indicatorId, base, figure].join(' ')
  })
const ADMITTED = 'Kết nạp đảng viên mới'

test('the plans of several levels are targets of each, in the unit of measure of their row', () => {
  expect(
    told(
      ['STT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch', '', 'Lũy kế'],
      ['', '', '', 'Tỉnh giao', 'HĐND huyện giao', ''],
      ['1', 'Thu ngân sách nhà nước', 'triệu đồng', '60.000', '62.000', '26.400'],
      ['2', 'Tỷ lệ hộ nghèo', '%', '', 'dưới 2', '3,1'],
      ['3', ADMITTED, 'người', '–', 'từ 100 trở lên', '84'],
    ),
  ).toEqual([
    'cau-ke 2021 state-budget-revenue province exact 60000000000',
    'cau-ke 2021 state-budget-revenue council exact 62000000000',
    'cau-ke 2021 poverty-rate council under 2',
    'cau-ke 2021 party-members-admitted council at-least 100',
  ])
})

test('a sheet of targets alone gives each commune its own, of the year that its title names', () => {
  expect(
    told(
      ['GIAO CHỈ TIÊU KẾT NẠP ĐẢNG VIÊN MỚI NĂM 2022'],
      ['STT', 'Đảng bộ', 'Chỉ tiêu giao'],
      ['1', 'Xã Hòa Ân', '11'],
      ['2', 'Xã Tam Ngãi', '12'],
      ['', 'Cộng', '23'],
    ),
  ).toEqual([
    'hoa-an 2022 party-members-admitted unstated exact 11',
    'tam-ngai 2022 party-members-admitted unstated exact 12',
  ])
})

test('an estimate of the title is none of the plan, and parts, months’ plans and unknown names are no targets', () => {
  expect(
    told(
      ['ƯỚC THỰC HIỆN THÁNG 5 NĂM 2021'],
      ['STT', 'Chỉ tiêu', 'KH năm', 'KH tháng 6', 'Tháng 5'],
      ['1', ADMITTED, '100', '9', '17'],
      ['', 'Trong đó: nữ', '40', '3', '5'],
      ['2', 'Trồng cây phân tán', '500', '', '20'],
    ),
  ).toEqual(['cau-ke 2021 party-members-admitted plan exact 100'])
  expect(told(['Chỉ tiêu', 'Tháng', 'Kế hoạch', 'Thực hiện'], [ADMITTED, '4', '8', '18'])).toEqual(
    [],
  )
})

test.each([
  ['KH năm (QĐ số 2310/QĐ-UBND ngày 15/12/2020)', '', 'QĐ số 2310/QĐ-UBND ngày 15/12/2020'],
  [
    'KH năm',
    'Thực hiện Nghị quyết số 05-NQ/HU ngày 10 tháng 12 năm 2020',
    'Nghị quyết số 05-NQ/HU ngày 10 tháng 12 năm 2020',
  ],
  ['KH năm 2021', '(Kèm theo Báo cáo số 118/BC-UBND ngày 02/6/2021)', ''],
])('the paper of “%s” below “%s” is “%s”', (heading, title, document) => {
  const [target] = targetsOf([title], ['Chỉ tiêu', heading, 'Lũy kế'], [ADMITTED, '100', '84'])
  expect(target?.document).toBe(document)
})

test('the paper of a title is of no one of several bases', () => {
  const found = targetsOf(
    ['Thực hiện Nghị quyết số 05-NQ/HU'],
    ['Chỉ tiêu', 'NQ năm 2021', 'HĐND giao', 'Lũy kế'],
    [ADMITTED, '100', '95', '84'],
  )
  expect(found.map(({ base, document }) => [base, document])).toEqual([
    ['resolution', ''],
    ['council', ''],
  ])
})
