import type { Catalogue } from './language.ts'

const vi = {
  cancel: 'Hủy',
  close: 'Đóng',
  download: 'Tải về',
  edit: 'Sửa',
  remove: 'Bỏ',
  retry: 'Thử lại',
  save: 'Lưu',
}
const en: typeof vi = {
  cancel: 'Cancel',
  close: 'Close',
  download: 'Download',
  edit: 'Edit',
  remove: 'Remove',
  retry: 'Try again',
  save: 'Save',
}

/** The words of buttons that several screens have; on a screen they are `text.actions`. */
export const ACTIONS_TEXT: Catalogue<typeof vi> = { vi, en }
