import type { Catalogue } from '~/language/catalogues/language.ts'

const vi = {
  title: 'Để công bố tháng đầu tiên',
  done: 'xong',
  names: {
    units: 'Thêm đơn vị',
    indicators: 'Chọn chỉ tiêu',
    users: 'Cấp tài khoản',
    month: 'Văn phòng ghi chỉ tiêu giao, nhập rồi công bố tháng đầu tiên',
  },
  reasons: {
    units:
      'Đơn vị đứng đầu trước, rồi các đơn vị trực thuộc sẽ báo cáo riêng. Chưa có đơn vị thì chưa xem và chưa nhập được gì.',
    indicators:
      'Đánh dấu trong danh mục có sẵn theo cấp của đơn vị; chỉ tiêu riêng thì tự thêm. Biểu nhập số liệu lấy từ đây.',
    users:
      'Ít nhất một người nhập số liệu và một người công bố. Lãnh đạo cần tài khoản để yêu cầu giải trình.',
    month:
      'Người nhập số liệu dán nguyên văn nghị quyết ở Quản trị, mục Chỉ tiêu giao, rồi dán báo cáo hoặc chọn tệp Excel, Word ở Nhập số liệu. Chưa có chỉ tiêu giao thì chưa tính được phần trăm và tiến độ.',
  },
}

const en: typeof vi = {
  title: 'Before the first month is published',
  done: 'done',
  names: {
    units: 'Add units',
    indicators: 'Choose indicators',
    users: 'Give accounts',
    month: 'The office enters the targets, then the first month, and publishes it',
  },
  reasons: {
    units:
      'The unit at the top first, then the units below it that report on their own. Without a unit there is nothing to read or enter.',
    indicators:
      'Tick them in the catalogue for the level of your unit; add your own. They are the rows of the sheet.',
    users:
      'At least one person who enters figures and one who publishes them. Leaders need one to ask for an explanation.',
    month:
      'Whoever enters figures pastes the text of a resolution under Administration, Targets, then the report, or picks an Excel or Word file, under Data entry. Without targets there is no percentage and no pace.',
  },
}

export const FIRST_STEPS_TEXT: Catalogue<typeof vi> = { vi, en }
