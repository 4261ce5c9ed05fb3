import type { Catalogue } from '~/language/catalogues/language.ts'

const vi = {
  add: 'Thêm sự kiện',
  text: 'Nội dung',
  month: 'Tháng',
  about: 'Giải thích cho',
  wholeMonth: 'cả tháng, không riêng chỉ tiêu nào',
  save: 'Lưu sự kiện',
  removeNow: 'Bỏ hẳn sự kiện này',
  of: (action: string, event: string) => `${action}: ${event}`,
  changed: 'Người khác vừa sửa sự kiện này. Hiện đang là:',
  gone: 'Người khác vừa bỏ sự kiện này.',
  changedHint: 'Nội dung bạn gõ vẫn còn ở trên; lưu lần nữa sẽ thay cho bản này.',
  changedRetry: 'Danh sách đã được tải lại; xin xem rồi làm lại nếu vẫn cần.',
  offline: 'Chưa lưu được. Nội dung đã gõ vẫn còn ở đây; xin thử lại khi có mạng.',
}
const en: typeof vi = {
  add: 'Add event',
  text: 'What happened',
  month: 'Month',
  about: 'Explains',
  wholeMonth: 'the whole month',
  save: 'Save event',
  removeNow: 'Remove this event',
  of: (action, event) => `${action}: ${event}`,
  changed: 'Somebody else has just changed this event. It now says:',
  gone: 'Somebody else has just removed this event.',
  changedHint: 'What you typed is still above; saving again replaces this version.',
  changedRetry: 'The list was fetched again; look and repeat if you still need to.',
  offline: 'Not saved. What you typed is still here; try again when there is a network.',
}

/** Texts of the editor of events, which readers never load. */
export const EVENT_EDITOR_TEXT: Catalogue<typeof vi> = { vi, en }
