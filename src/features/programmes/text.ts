import type { Catalogue } from '~/language/catalogues/language.ts'

const vi = {
  label: 'Chương trình',
  all: 'Tất cả chỉ tiêu',
  ownHint: 'Trình duyệt này nhớ các chỉ tiêu đã chọn, theo thứ tự chọn.',
}
const en: typeof vi = {
  label: 'Programme',
  all: 'All indicators',
  ownHint: 'This browser remembers them, in the order they are ticked.',
}

/** The choice of a programme, fetched after the first screen. */
export const PROGRAMMES_TEXT: Catalogue<typeof vi> = { vi, en }
