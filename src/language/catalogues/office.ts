import type { MonthState } from '../../domain/coverage.ts'
import type { Catalogue } from './language.ts'

const vi = {
  undo: 'Hoàn tác',
  chooseFile: 'Chọn tệp…',
  status: 'Tình trạng',
  base: 'So với',
  months: 'Các tháng',
  cells: { month: 'Trong tháng', yearToDate: 'Lũy kế từ đầu năm' },
  monthStates: {
    nothing: 'chưa có gì',
    writing: 'đang nhập',
    submitted: 'đã nộp',
    published: 'đã công bố',
    reopened: 'đang đính chính',
  } satisfies Record<MonthState, string>,
}
const en: typeof vi = {
  undo: 'Undo',
  chooseFile: 'Choose a file…',
  status: 'State',
  base: 'Of',
  months: 'All months',
  cells: { month: 'In the month', yearToDate: 'Year to date' },
  monthStates: {
    nothing: 'nothing yet',
    writing: 'being entered',
    submitted: 'submitted',
    published: 'published',
    reopened: 'being corrected',
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
