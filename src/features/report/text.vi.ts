import { OFFICE_TEXT } from '~/language/catalogues/office.ts'

/** Texts of the task editor; separate, so that readers do not fetch them. */
export const vi = {
  title: 'Theo dõi và ghi nhiệm vụ',
  before: (month: string) => `Nhiệm vụ ${month}: kết quả`,
  beforeNone: 'Hội nghị tháng trước không ghi nhiệm vụ nào.',
  own: (month: string) => `Ghi nhiệm vụ ${month}`,
  done: 'Đã xong',
  reopen: 'Chưa xong',
  carry: 'Chuyển sang tháng sau',
  add: 'Thêm nhiệm vụ',
  removeNow: 'Bỏ hẳn nhiệm vụ này',
  of: (action: string, task: string) => `${action}: ${task}`,
  text: 'Nội dung',
  assignee: 'Đơn vị thực hiện',
  due: 'Thời hạn',
  state: OFFICE_TEXT.vi.status,
  save: 'Lưu nhiệm vụ',
  changed: 'Người khác vừa sửa nhiệm vụ này. Hiện đang là:',
  gone: 'Người khác vừa bỏ nhiệm vụ này.',
  changedHint: 'Nội dung bạn gõ vẫn còn ở trên; lưu lần nữa sẽ thay cho bản này.',
  changedRetry: 'Danh sách đã được tải lại; xin xem rồi làm lại nếu vẫn cần.',
  offline: 'Chưa lưu được. Nội dung đã gõ vẫn còn ở đây; xin thử lại khi có mạng.',
  failed: 'Chưa tải được danh sách nhiệm vụ.',
}
export type DirectiveText = typeof vi
