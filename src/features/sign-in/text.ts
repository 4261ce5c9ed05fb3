import { PASSWORD_MIN } from '~/domain/account.ts'
import type { Catalogue } from '~/language/catalogues/language.ts'
import { ACCOUNT_TEXT } from '~/language/catalogues/office.ts'

const vi = {
  ...ACCOUNT_TEXT.vi,
  account: 'Tài khoản',
  setUpTitle: 'Tạo người quản trị đầu tiên',
  setUpBody: 'Hệ thống chưa có tài khoản nào. Người quản trị này sẽ tạo các tài khoản khác.',
  passwordRule: `Ít nhất ${PASSWORD_MIN} ký tự; một câu dễ nhớ là tốt nhất. Không bắt buộc chữ hoa, số hay ký tự đặc biệt.`,
  create: 'Tạo tài khoản',
  signedInAs: (name: string) => `Đang đăng nhập với tên ${name}.`,
  signOut: 'Đăng xuất',
  signOutEverywhere: 'Đăng xuất khỏi mọi máy',
  changePassword: 'Đổi mật khẩu',
  current: 'Mật khẩu hiện tại',
  newPassword: 'Mật khẩu mới',
  passwordChanged: 'Đã đổi mật khẩu. Các máy khác đã bị đăng xuất.',
  locked: (seconds: string) =>
    `Đăng nhập sai nhiều lần. Hãy đợi ${seconds} giây rồi thử lại, hoặc nhờ người quản trị đặt lại mật khẩu.`,
  invalid: 'Tên đăng nhập gồm 3–32 chữ thường không dấu, chữ số, dấu chấm hoặc gạch.',
  usedToken: 'Liên kết này không dùng được nữa. Hãy xem liên kết mới trên màn hình máy chủ.',
  weak: {
    ...ACCOUNT_TEXT.vi.weak,
    'too-short': `Mật khẩu cần ít nhất ${PASSWORD_MIN} ký tự.`,
    'too-common': 'Mật khẩu này quá phổ biến, dễ bị đoán. Hãy chọn một câu của riêng mình.',
  },
}
export type SignInText = typeof vi

const en: SignInText = {
  ...ACCOUNT_TEXT.en,
  account: 'Account',
  setUpTitle: 'Create the first administrator',
  setUpBody: 'There are no accounts yet. This administrator will add the others.',
  passwordRule: `At least ${PASSWORD_MIN} characters; a sentence is best. Capitals, digits or symbols are not required.`,
  create: 'Create the account',
  signedInAs: (name) => `Signed in as ${name}.`,
  signOut: 'Sign out',
  signOutEverywhere: 'Sign out everywhere',
  changePassword: 'Change password',
  current: 'Current password',
  newPassword: 'New password',
  passwordChanged: 'Password changed. Other devices have been signed out.',
  locked: (seconds) =>
    `Too many failed attempts. Wait ${seconds} seconds, or ask the administrator to reset the password.`,
  invalid: 'A user name is 3–32 unaccented lowercase letters, digits, dots or hyphens.',
  usedToken: 'This link no longer works. Find a new one on the server’s console.',
  weak: {
    ...ACCOUNT_TEXT.en.weak,
    'too-short': `A password needs at least ${PASSWORD_MIN} characters.`,
    'too-common': 'This password is too common. Choose a sentence of your own.',
  },
}

export const SIGN_IN_TEXT: Catalogue<SignInText> = { vi, en }
