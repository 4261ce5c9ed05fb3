import type { Catalogue } from '~/language/catalogues/language.ts'
import { ACCOUNT_TEXT } from '~/language/catalogues/office.ts'
import type { CommitteeLevel } from '~/reading/lists/own-committee.ts'

const vi = {
  offline: ACCOUNT_TEXT.vi.offline,
  title: 'Để công bố tháng đầu tiên',
  done: 'xong',
  own: {
    title: 'Đơn vị của bạn',
    level: 'Cấp',
    levels: {
      province: 'Tỉnh, thành phố',
      commune: 'Xã, phường, đặc khu',
      'base-committee': 'Đảng bộ cơ sở',
      other: 'Khác',
    } satisfies Record<CommitteeLevel, string>,
    name: 'Tên đơn vị',
    nameHint: 'Như ghi trên báo cáo: Đảng ủy xã Hòa Ân, Tỉnh ủy Vĩnh Long.',
    since: 'Có từ tháng (nếu mới thành lập)',
    formedFrom: 'Thành lập từ các đơn vị (mỗi dòng một tên, nếu có)',
    formedFromHint: 'Số liệu các đơn vị cũ được cộng lại làm số cùng kỳ. Cần ghi tháng thành lập.',
    create: 'Tạo đơn vị và chọn chỉ tiêu',
    badNames: 'Tên đơn vị để trống, dài quá 120 ký tự, hoặc ghi hai lần.',
  },
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
  offline: ACCOUNT_TEXT.en.offline,
  title: 'Before the first month is published',
  done: 'done',
  own: {
    title: 'Your committee',
    level: 'Level',
    levels: {
      province: 'Province or city',
      commune: 'Commune, ward or special zone',
      'base-committee': 'Grass-roots committee',
      other: 'Other',
    },
    name: 'Name of the unit',
    nameHint: 'As in its reports: Đảng ủy xã Hòa Ân, Tỉnh ủy Vĩnh Long.',
    since: 'First month (if newly formed)',
    formedFrom: 'Formed from (one name a line, if any)',
    formedFromHint:
      'Their figures add up to the same period last year. The first month is required.',
    create: 'Create the unit and choose indicators',
    badNames: 'A name is missing, longer than 120 characters, or given twice.',
  },
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
