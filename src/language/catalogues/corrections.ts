import type { Catalogue } from './language.ts'

const vi = {
  since: (day: string) => `Kể từ hội nghị kỳ trước, ngày ${day}.`,
  all: 'Tất cả các lần đính chính.',
  none: 'Không có số liệu nào được đính chính.',
  text: 'Lời văn báo cáo đã sửa.',
  textAdded: 'Bổ sung lời văn báo cáo.',
  replaced: 'Thay số minh họa bằng số báo cáo.',
  replacedOf: (month: string, count: string) =>
    `Thay số minh họa bằng số báo cáo, ${month}: ${count} mục`,
  reason: (reason: string) => `Lý do: ${reason}`,
  setAfter: 'Giao sau ngày công bố.',
  by: (name: string, at: string) => `${name}, ${at}`,
  note: (note: string) => `Ghi chú: ${note}`,
}
const en: typeof vi = {
  since: (day) => `Since the previous meeting on ${day}.`,
  all: 'All corrections.',
  none: 'No figure was corrected.',
  text: 'The report’s text was changed.',
  textAdded: 'The report’s text was added.',
  replaced: 'An illustrative figure was replaced with a reported one.',
  replacedOf: (month, count) =>
    `Illustrative figures replaced with reported ones, ${month}: ${count}`,
  reason: (reason) => `Reason: ${reason}`,
  setAfter: 'Set after the month was published.',
  by: (name, at) => `${name}, ${at}`,
  note: (note) => `Note: ${note}`,
}

/** What was changed after publication, and why. */
export const CORRECTIONS_TEXT: Catalogue<typeof vi> = { vi, en }
