import type { ListedUnit } from '~/reading/lists/listed-units.ts'

/** Texts of lists that are pasted and looked over. */
export const vi = {
  file: 'Chọn tệp Excel, CSV…',
  unread: (name: string) =>
    `Không đọc được ${name}. Hãy mở tệp bằng Excel, chọn các ô rồi sao chép và dán vào ô trên.`,
  state: 'Tình trạng',
  none: '–',
  writing: 'Đang ghi…',
  nothingWritten: 'Chưa ghi đơn vị nào; danh sách vẫn còn nguyên.',
  units: {
    label: 'Mỗi dòng một đơn vị',
    hint: 'Dán từ Excel, Word hoặc tin nhắn. Sau tên có thể thêm cột loại, đơn vị cấp trên, tháng thành lập; số thứ tự và dòng tiêu đề được bỏ qua.',
    none: 'Chưa thấy tên đơn vị nào.',
    unit: 'Đơn vị',
    parentOfAll: 'Trực thuộc (nếu dòng không ghi)',
    sinceOfAll: 'Kể từ tháng (nếu dòng không ghi)',
    kindOf: (name: string) => `Loại của ${name}`,
    include: (name: string) => `Thêm ${name}`,
    states: {
      new: 'thêm mới',
      namesake: 'trùng tên',
      existing: 'đã có',
      twice: 'lặp lại dòng trên',
      'bad-name': 'bỏ qua',
      'unknown-parent': 'chưa thêm được',
      'unread-month': 'chưa thêm được',
    } satisfies Record<ListedUnit['state'], string>,
    reasons: {
      namesake: 'Đơn vị khác đã có tên này. Chỉ đánh dấu nếu là đơn vị khác.',
      'bad-name': 'Không thấy tên đơn vị ở dòng này.',
      'unknown-parent': 'Chưa có đơn vị cấp trên này, hoặc đơn vị đó ở dòng dưới.',
      'unread-month': 'Không đọc được tháng thành lập: viết như 7/2025.',
    } as Partial<Record<ListedUnit['state'], string>>,
    orphan: (name: string, parent: string) =>
      `${name} trực thuộc ${parent}, mà ${parent} chưa được đánh dấu.`,
    write: (count: string) => `Thêm ${count} đơn vị`,
    written: (count: string) => `Đã thêm ${count} đơn vị.`,
  },
}
export type ListText = typeof vi
