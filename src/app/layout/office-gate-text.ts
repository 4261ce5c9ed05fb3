import type { OfficeOperation } from '~/api/registered-screens.ts'
import type { Catalogue } from '~/language/catalogues/language.ts'

interface Words {
  readonly signInNeeded: string
  readonly notAllowed: string
}

const vi: Record<OfficeOperation, Words> = {
  getWork: {
    signInNeeded: 'Cần đăng nhập bằng tài khoản của văn phòng để xem việc cần làm.',
    notAllowed: 'Trang này dành cho văn phòng; tài khoản đang dùng chỉ được xem.',
  },
  getSheet: {
    signInNeeded: 'Cần đăng nhập bằng tài khoản của văn phòng để nhập số liệu.',
    notAllowed: 'Tài khoản này chỉ được xem, không được nhập số liệu.',
  },
  importEntries: {
    signInNeeded: 'Cần đăng nhập bằng tài khoản của văn phòng để nhập số liệu.',
    notAllowed: 'Tài khoản này chỉ được xem, không được nhập số liệu.',
  },
  getCoverage: {
    signInNeeded: 'Cần đăng nhập bằng tài khoản của văn phòng để xem các tháng.',
    notAllowed: 'Trang này dành cho văn phòng; tài khoản đang dùng chỉ được xem.',
  },
  listIndicatorWords: {
    signInNeeded: 'Cần đăng nhập bằng tài khoản quản trị.',
    notAllowed: 'Tài khoản này không được quản trị.',
  },
}

const en: typeof vi = {
  getWork: {
    signInNeeded: 'Sign in with an office account to see what is to be done.',
    notAllowed: 'This page is for the office; this account is read-only.',
  },
  getSheet: {
    signInNeeded: 'Sign in with an office account to enter figures.',
    notAllowed: 'This account is read-only and cannot enter figures.',
  },
  importEntries: {
    signInNeeded: 'Sign in with an office account to import figures.',
    notAllowed: 'This account is read-only and cannot import figures.',
  },
  getCoverage: {
    signInNeeded: 'Sign in with an office account to see the months.',
    notAllowed: 'This page is for the office; this account is read-only.',
  },
  listIndicatorWords: {
    signInNeeded: 'Sign in with an administrator account.',
    notAllowed: 'This account has no administration rights.',
  },
}

/** What each screen of the office asks of those who open it. */
export const OFFICE_GATE_TEXT: Catalogue<typeof vi> = { vi, en }
