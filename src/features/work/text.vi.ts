import { OFFICE_TEXT } from '~/language/catalogues/office.ts'

/** The words of what an office has to do. */
export const vi = {
  monthStates: OFFICE_TEXT.vi.monthStates,
  noUnit: OFFICE_TEXT.vi.noUnit,
  heading: (unit: string) => `Việc cần làm: ${unit}`,
  received: (handedIn: string, all: string) => `${handedIn}/${all}`,
  haveHandedIn: 'đơn vị trực thuộc đã nộp số liệu',
  notLoaded: 'Chưa tải được việc cần làm. Hãy kiểm tra kết nối rồi thử lại.',
  nothing: 'Không còn việc nào.',
  names: (names: readonly string[], more: string | null) =>
    more ? `${names.join('; ')} và ${more} đơn vị khác` : names.join('; '),
  answer: (indicator: string, month: string) => `Giải trình: ${indicator}, ${month}`,
  asked: (unit: string, name: string, day: string, question: string) =>
    `${unit}. ${name} hỏi ngày ${day}: “${question}”`,
  correct: (unit: string, month: string) => `${unit}: ${month} đang mở lại để đính chính`,
  reason: (reason: string) => `Lý do: ${reason}`,
  settle: (unit: string, count: string) => `${unit}: ${count} chỉ tiêu mâu thuẫn`,
  settleHint: (names: string) => `${names}. Sửa số, hoặc ghi lý do giữ nguyên.`,
  publish: (unit: string) => `${unit} đã nộp, chờ công bố`,
  publishParts: (count: string) => `${count} đơn vị trực thuộc đã nộp, chờ công bố`,
  writingParts: (count: string) => `${count} đơn vị trực thuộc đang nhập, công bố được khi đủ số`,
  alsoWriting: (count: string) => `Còn ${count} đơn vị đang nhập.`,
  enter: {
    nothing: (unit: string) => `${unit}: chưa nhập số liệu`,
    writing: (unit: string, filled: string, missing: string) =>
      `${unit}: đã có số của ${filled} chỉ tiêu, còn thiếu ${missing}`,
    complete: (unit: string) => `${unit}: đã nhập đủ số, chưa nộp`,
  },
  collect: (count: string) => `${count} đơn vị trực thuộc chưa nộp`,
  catchUp: (count: string, month: string) => `${count} đơn vị trực thuộc chưa công bố ${month}`,
  steps: {
    answer: 'Giải trình',
    correct: 'Sửa và công bố lại',
    settle: 'Mở biểu',
    publish: 'Xem trước và công bố',
    'publish-parts': 'Xem và công bố',
    enter: 'Nhập số liệu',
    collect: 'Xem tình hình nộp',
    'catch-up': (month: string) => `Mở ${month}`,
  },
}
export type WorkText = typeof vi
