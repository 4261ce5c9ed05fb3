import type { Catalogue } from './language.ts'

const vi = {
  title: 'So sánh các đơn vị',
  indicator: 'Chỉ tiêu',
  sortBy: (column: string) => `Sắp theo ${column}`,
  byPercent: (column: string) => `xếp theo tỷ lệ ${column}`,
  byValue: (column: string, hasTargets: boolean) =>
    `xếp theo số ${column}${hasTargets ? '' : ', vì các đơn vị chưa được giao chỉ tiêu'}`,
  byLevel: 'xếp theo mức hiện nay',
  empty: 'Chưa có đơn vị trực thuộc nào được giao chỉ tiêu này.',
}
const en: typeof vi = {
  title: 'Comparison of units',
  indicator: 'Indicator',
  sortBy: (column) => `Sort by ${column}`,
  byPercent: (column) => `ranked by percentage ${column}`,
  byValue: (column, hasTargets) =>
    `ranked by figure ${column}${hasTargets ? '' : ', as no targets are set for the units'}`,
  byLevel: 'ranked by the level now',
  empty: 'No unit below reports this indicator.',
}

/** Units side by side. */
export const COMPARE_TEXT: Catalogue<typeof vi> = { vi, en }
