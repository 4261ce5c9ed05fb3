import type { ListedAccount } from '~/reading/lists/listed-accounts.ts'
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
  users: {
    label: 'Mỗi dòng một người',
    hint: 'Họ và tên; sau đó có thể thêm cột tên đăng nhập, vai trò, đơn vị. Thiếu tên đăng nhập thì lấy họ tên viết liền không dấu. Mật khẩu lần đầu do phần mềm đặt.',
    none: 'Chưa thấy tên người nào.',
    roleOfAll: 'Vai trò (nếu dòng không ghi)',
    unitOfAll: 'Đơn vị (nếu dòng không ghi)',
    include: (name: string) => `Cấp tài khoản cho ${name}`,
    states: {
      new: 'cấp mới',
      existing: 'đã có',
      twice: 'lặp lại dòng trên',
      'bad-name': 'bỏ qua',
      'bad-username': 'chưa cấp được',
      'unknown-unit': 'chưa cấp được',
      'unread-role': 'chưa cấp được',
    } satisfies Record<ListedAccount['state'], string>,
    reasons: {
      'bad-name': 'Không thấy họ tên ở dòng này.',
      'bad-username': 'Tên đăng nhập gồm 3–32 chữ thường không dấu, chữ số, dấu chấm, gạch.',
      'unknown-unit': 'Không có đơn vị này. Sửa tên, hoặc thêm ở mục Đơn vị trước.',
      'unread-role': 'Vai trò là lãnh đạo, chuyên viên, người duyệt hoặc quản trị.',
    } as Partial<Record<ListedAccount['state'], string>>,
    write: (count: string) => `Cấp ${count} tài khoản`,
    writing: (done: string, all: string) => `Đang cấp ${done}/${all}…`,
    failed: 'Những người sau chưa được cấp; dòng của họ vẫn còn trong danh sách:',
  },
  passwords: {
    title: (count: number) => `Mật khẩu lần đầu của ${count} tài khoản mới`,
    onlyNow:
      'Danh sách này chỉ hiện một lần, không nơi nào lưu lại mật khẩu. Hãy sao chép hoặc in trước khi rời trang; mất thì đặt lại mật khẩu cho từng người.',
    signInAt: (address: string) =>
      `Đăng nhập tại ${address}. Bấm vào tên mình ở góc trên bên phải để đổi mật khẩu.`,
    copy: 'Sao chép',
    copied: 'Đã sao chép; dán được vào Excel.',
    notCopied: 'Trình duyệt không cho sao chép. Hãy in, hoặc chọn các dòng rồi nhấn Ctrl+C.',
    print: 'In danh sách',
    done: 'Đã giao, ẩn mật khẩu',
  },
}
export type ListText = typeof vi
