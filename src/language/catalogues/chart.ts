import type { Catalogue } from './language.ts'

const vi = {
  month: 'trong tháng',
  yearToDate: 'lũy kế',
  level: 'thực hiện',
  samePeriod: 'Cùng kỳ',
  lastYear: (year: number) => `năm ${year}`,
  due: { floor: 'tiến độ yêu cầu', ceiling: 'mức cho phép' },
  /** The same in the lines of a narrow label. */
  dueLines: { floor: ['tiến độ', 'yêu cầu'], ceiling: ['mức', 'cho phép'] },
  target: { floor: 'chỉ tiêu', ceiling: 'mức trần' },
  hint: 'Dùng phím mũi tên trái, phải để đọc từng tháng.',
  empty: 'Chưa có số liệu để vẽ.',
  title: (name: string, year: number) => `${name}: các tháng năm ${year}`,
  table: 'Bảng số liệu',
  downloadPng: 'Tải ảnh PNG',
  copyPicture: 'Chép ảnh',
  pictureCopied: 'Đã chép',
  sharePicture: 'Chia sẻ ảnh',
  downloadSvg: 'Tải ảnh SVG',
  downloadFailed: 'Không tạo được tệp. Xin thử lại.',
}
const en: typeof vi = {
  month: 'in the month',
  yearToDate: 'year to date',
  level: 'actual',
  samePeriod: 'Same period',
  lastYear: (year) => String(year),
  due: { floor: 'due', ceiling: 'allowed' },
  dueLines: { floor: ['due'], ceiling: ['allowed'] },
  target: { floor: 'target', ceiling: 'ceiling' },
  hint: 'Use the left and right arrow keys to read month by month.',
  empty: 'No figures to draw.',
  title: (name, year) => `${name}: months of ${year}`,
  table: 'Table of values',
  downloadPng: 'Download PNG',
  copyPicture: 'Copy picture',
  pictureCopied: 'Copied',
  sharePicture: 'Share picture',
  downloadSvg: 'Download SVG',
  downloadFailed: 'The file could not be created. Please try again.',
}

/** The chart of the months. */
export const CHART_TEXT: Catalogue<typeof vi> = { vi, en }
