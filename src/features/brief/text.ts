import { FILE_TEXT } from '~/exports/core/file-text.ts'
import type { Catalogue } from '~/language/catalogues/language.ts'

const vi = {
  title: FILE_TEXT.vi.brief,
  behind: 'Chậm',
  watch: 'Cần theo dõi',
  well: 'Đạt và vượt',
  unjudged: 'Chưa đánh giá',
  none: 'Không có.',
  print: 'In',
  answers: (body: string) => `Phụ trách: ${body}`,
  picture: 'Ảnh để gửi',
}
const en: typeof vi = {
  title: FILE_TEXT.en.brief,
  behind: 'Behind',
  watch: 'To follow',
  well: 'On pace and ahead',
  unjudged: 'Not judged',
  none: 'None.',
  print: 'Print',
  answers: (body) => `Responsible: ${body}`,
  picture: 'Picture to send',
}

/** The month on one page. */
export const BRIEF_TEXT: Catalogue<typeof vi> = { vi, en }
