import type { Catalogue } from './language.ts'

const vi = {
  title: 'So sánh các đơn vị',
  rank: 'Hạng',
  indicator: 'Chỉ tiêu',
  all: 'Tất cả chỉ tiêu',
  troubles: 'Chậm, vượt mức',
  troubled: (some: string, all: string, period: string) =>
    `${some} trên ${all} đơn vị có chỉ tiêu chậm tiến độ hoặc vượt mức cho phép, ${period}`,
  untroubled: (all: string, period: string) =>
    `Không đơn vị nào trong ${all} đơn vị có chỉ tiêu chậm tiến độ hoặc vượt mức cho phép, ${period}`,
  unjudged: 'Các đơn vị chưa được giao chỉ tiêu hoặc chưa có số liệu để đánh giá tiến độ',
  faded: 'Hình nhạt là số liệu minh họa, không có trong báo cáo.',
  key: 'Hình rỗng là mới có khả năng, hoặc chưa đủ căn cứ; gạch ngang là không đánh giá.',
  open: 'Bấm vào hình để mở chỉ tiêu của đơn vị.',
  sortBy: (column: string) => `Sắp theo ${column}`,
  byPercent: (column: string) => `xếp theo tỷ lệ ${column}`,
  byValue: (column: string, hasTargets: boolean) =>
    `xếp theo số ${column}${hasTargets ? '' : ', vì các đơn vị chưa được giao chỉ tiêu'}`,
  byLevel: 'xếp theo mức hiện nay',
  empty: 'Chưa có đơn vị trực thuộc nào được giao chỉ tiêu này.',
}
const en: typeof vi = {
  title: 'Comparison of units',
  rank: 'Rank',
  indicator: 'Indicator',
  all: 'All indicators',
  troubles: 'Behind, over',
  troubled: (some, all, period) =>
    `${some} of ${all} units are behind pace, or above what is allowed, in some indicator, ${period}`,
  untroubled: (all, period) =>
    `None of ${all} units is behind pace, or above what is allowed, ${period}`,
  unjudged: 'The units have no targets, or no figures, to judge the pace by',
  faded: 'A faded shape is of an illustrative figure, which is in no report.',
  key: 'A hollow shape is only likely, or undecided; a dash is not judged.',
  open: 'Select a shape to open the indicator of the unit.',
  sortBy: (column) => `Sort by ${column}`,
  byPercent: (column) => `ranked by percentage ${column}`,
  byValue: (column, hasTargets) =>
    `ranked by figure ${column}${hasTargets ? '' : ', as no targets are set for the units'}`,
  byLevel: 'ranked by the level now',
  empty: 'No unit below reports this indicator.',
}

/** Units side by side. */
export const COMPARE_TEXT: Catalogue<typeof vi> = { vi, en }
