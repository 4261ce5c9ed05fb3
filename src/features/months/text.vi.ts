import type { CellState } from '~/domain/coverage.ts'
import { OFFICE_TEXT } from '~/language/catalogues/office.ts'

/** The words of the page of months. Its own, so that readers do not fetch them. */
export const vi = {
  ...OFFICE_TEXT.vi,
  heading: (year: string, unit: string) => `Các tháng năm ${year}: ${unit}`,
  year: 'Năm',
  previous: 'Năm trước',
  next: 'Năm sau',
  summary: (months: string, of: string) => `${months}/${of} tháng có số báo cáo.`,
  cells: (parts: string) => `Từng ô: ${parts}.`,
  empty: (year: string) => `Năm ${year} chưa có số liệu nào.`,
  begin: (month: string) => `Nhập ${month}`,
  complete: 'Tháng nào cũng đã có số báo cáo.',
  outside: 'đơn vị chưa có hoặc đã kết thúc',
  keys: 'Phím mũi tên để đi trong bảng, Home và End về đầu và cuối dòng, Enter để mở biểu nhập của tháng tại chỉ tiêu đó.',
  rowSum: 'Tháng có số báo cáo',
  columnSum: 'Chỉ tiêu có số báo cáo',
  columnSumOf: (reported: string, asked: string) => `${reported}/${asked} chỉ tiêu có số báo cáo`,
  rowSumOf: (reported: string, asked: string) => `${reported}/${asked} tháng có số báo cáo`,
  legend: 'Chú giải',
  marks: {
    reported: 'B',
    derived: 'S',
    illustrative: 'M',
    missing: '–',
    'not-asked': '·',
  } satisfies Record<CellState, string>,
  states: {
    reported: 'có số báo cáo',
    derived: 'tính từ số báo cáo',
    illustrative: 'minh họa',
    missing: 'chưa có số liệu',
    'not-asked': 'không phải nhập',
  } satisfies Record<CellState, string>,
  writing: 'đang nhập, chưa công bố',
  derivedMonth: 'số trong tháng tính từ hai số lũy kế',
}
export type MonthsText = typeof vi
