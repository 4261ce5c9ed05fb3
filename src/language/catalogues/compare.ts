import type { Catalogue } from './language.ts'

const vi = {
  title: 'So sánh các đơn vị',
  indicator: 'Chỉ tiêu',
  sortBy: (column: string) => `Sắp theo ${column}`,
  byPercent: 'xếp theo phần trăm chỉ tiêu năm',
  byValue: 'xếp theo số từ đầu năm, vì các đơn vị chưa được giao chỉ tiêu',
  empty: 'Chưa có đơn vị trực thuộc để so sánh.',
}
const en: typeof vi = {
  title: 'Comparison of units',
  indicator: 'Indicator',
  sortBy: (column) => `Sort by ${column}`,
  byPercent: 'ranked by percent of the year’s target',
  byValue: 'ranked by year to date, as no targets are set for the units',
  empty: 'There are no units to compare.',
}

/** Units side by side. */
export const COMPARE_TEXT: Catalogue<typeof vi> = { vi, en }
