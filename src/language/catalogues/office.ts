import type { Check } from '../../domain/check.ts'
import type { MonthState } from '../../domain/coverage.ts'
import type { Catalogue } from './language.ts'

const vi = {
  chooseReading: 'Chọn cách đọc',
  undo: 'Hoàn tác',
  chooseFile: 'Chọn tệp…',
  status: 'Tình trạng',
  base: 'So với',
  months: 'Các tháng',
  noUnit:
    'Chưa có đơn vị nào để nhập số liệu. Người quản trị thêm đơn vị ở trang Quản trị, mục Đơn vị.',
  importing: 'Nhập từ bảng tính',
  cells: { month: 'Trong tháng', yearToDate: 'Lũy kế từ đầu năm' },
  monthStates: {
    nothing: 'chưa nhập',
    writing: 'đang nhập',
    submitted: 'đã nộp',
    published: 'đã công bố',
    reopened: 'đang đính chính',
  } satisfies Record<MonthState, string>,
  definition: 'Định nghĩa, cách tính',
  checks: {
    'sum-of-months': (a: string, b: string) =>
      `Lũy kế ${a} không bằng tổng các tháng từ tháng 1 (${b}).`,
    'carried-forward': (a: string, b: string) =>
      `Lũy kế ${a} không bằng lũy kế tháng trước cộng tháng này (${b}).`,
    'year-to-date-falls': (a: string, b: string) =>
      `Lũy kế ${a} thấp hơn lũy kế tháng trước (${b}).`,
    'percent-of-target': (a: string, b: string) =>
      `Tỷ lệ báo cáo nêu là ${a}, tính từ lũy kế và chỉ tiêu thì là ${b}.`,
    'stated-growth': (a: string, b: string) =>
      `Mức so với cùng kỳ báo cáo nêu là ${a}, tính từ số liệu hai năm thì là ${b}.`,
    communes: (a: string, b: string) => `Lũy kế ${a} không bằng tổng các đơn vị trực thuộc (${b}).`,
    'beyond-whole': (a: string, b: string) => `Phần “trong đó” ${a} nhiều hơn tổng ${b}.`,
    'sum-of-parts': (a: string, b: string) =>
      `Lũy kế ${a} không bằng tổng các phần “trong đó” (${b}).`,
    negative: (a: string) => `${a} là số âm. Số đúng thì ghi lý do.`,
    'month-beyond-year': (a: string, b: string) => `Số trong tháng ${a} lớn hơn lũy kế ${b}.`,
    'qualified-zero': (a: string) => `“${a}” không có nghĩa: số 0 không đi với gần, trên, khoảng.`,
    'rate-beyond': (a: string, b: string) => `Tỷ lệ ${a} vượt ra ngoài ${b}. Xin kiểm tra lại.`,
  } satisfies Record<Exclude<Check['rule'], 'unusual'>, (a: string, b: string) => string>,
}
const en: typeof vi = {
  chooseReading: 'Choose a reading',
  undo: 'Undo',
  chooseFile: 'Choose a file…',
  status: 'Status',
  base: 'Of',
  months: 'All months',
  noUnit:
    'There is no unit to enter figures for yet. An administrator adds units under Administration.',
  importing: 'Import a spreadsheet',
  cells: { month: 'In the month', yearToDate: 'Year to date' },
  monthStates: {
    nothing: 'nothing yet',
    writing: 'being entered',
    submitted: 'submitted',
    published: 'published',
    reopened: 'being corrected',
  },
  definition: 'Definition',
  checks: {
    'sum-of-months': (a, b) => `Year to date ${a} is not the sum of the months (${b}).`,
    'carried-forward': (a, b) => `Year to date ${a} is not last month’s plus this month (${b}).`,
    'year-to-date-falls': (a, b) => `Year to date ${a} is below last month’s (${b}).`,
    'percent-of-target': (a, b) =>
      `The stated percentage is ${a}; from the year to date and the target it is ${b}.`,
    'stated-growth': (a, b) => `The stated growth is ${a}; the figures of the two years give ${b}.`,
    communes: (a, b) => `Year to date ${a} is not the sum of the subordinate units (${b}).`,
    'beyond-whole': (a, b) => `A part of it, ${a}, is more than the whole ${b}.`,
    'sum-of-parts': (a, b) => `Year to date ${a} is not the sum of its parts (${b}).`,
    negative: (a) => `${a} is negative. If it is right, give the reason.`,
    'month-beyond-year': (a, b) => `The month’s ${a} is more than the year to date ${b}.`,
    'qualified-zero': (a) => `“${a}” has no meaning: zero takes no qualifier.`,
    'rate-beyond': (a, b) => `The rate ${a} is outside ${b}. Please check it.`,
  },
}

/** Words that several screens of the office share, part of their catalogues; not of the first load. */
export const OFFICE_TEXT: Catalogue<typeof vi> = { vi, en }

const accountVi = {
  offline: 'Không kết nối được máy chủ. Những gì đã gõ vẫn còn; hãy thử lại.',
  username: 'Tên đăng nhập',
  fullName: 'Họ và tên',
  password: 'Mật khẩu',
  weak: {
    'too-long': 'Mật khẩu dài quá 128 ký tự.',
    'is-the-name': 'Mật khẩu không được chứa tên đăng nhập.',
  },
}
const accountEn: typeof accountVi = {
  offline: 'The server cannot be reached. What you typed is still here; try again.',
  username: 'User name',
  fullName: 'Full name',
  password: 'Password',
  weak: {
    'too-long': 'The password is longer than 128 characters.',
    'is-the-name': 'The password must not contain the user name.',
  },
}

/** Words about accounts, for signing in and for administration. */
export const ACCOUNT_TEXT: Catalogue<typeof accountVi> = { vi: accountVi, en: accountEn }
