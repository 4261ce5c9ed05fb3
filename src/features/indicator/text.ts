import type { Catalogue } from '~/language/catalogues/language.ts'

const vi = {
  facts: 'Số liệu chính',
  month: 'Trong tháng',
  before: (months: string) => `Đến hết ${months}`,
  target: 'Chỉ tiêu năm',
  noTarget: 'báo cáo không nêu, không suy ra được',
  due: 'Phải đạt đến hết tháng',
  needed: 'Cần mỗi tháng',
  neededReached: 'đã đạt chỉ tiêu năm',
  neededOver: 'đã hết năm',
  ofTarget: 'chỉ tiêu',
  projection: 'Ước cả năm nếu giữ mức này',
  projectionNotYet: 'cần ít nhất hai tháng số liệu',
  samePeriod: 'So với cùng kỳ',
  noSamePeriod: 'không có số liệu cùng kỳ',
  body: 'Cơ quan phụ trách',
  parts: 'Các đơn vị trực thuộc',
  partsNote: (period: string) => `Từ đầu năm đến hết ${period}`,
  passage: 'Lời văn báo cáo',
  noPassage: 'Số liệu này không kèm lời văn báo cáo.',
  toReport: 'Xem trong toàn văn báo cáo',
}
const en: typeof vi = {
  facts: 'Key figures',
  month: 'In the month',
  before: (months) => `To the end of ${months}`,
  target: 'Year’s target',
  noTarget: 'not stated, and cannot be inferred',
  due: 'Due by the end of the month',
  needed: 'Needed per month',
  neededReached: 'the year’s target is reached',
  neededOver: 'the year is over',
  ofTarget: 'of the target',
  projection: 'Full year at this rate',
  projectionNotYet: 'needs at least two months of figures',
  samePeriod: 'Same period last year',
  noSamePeriod: 'no figures for the same period',
  body: 'Responsible',
  parts: 'Parts of the unit',
  partsNote: (period) => `Year to date, end of ${period}`,
  passage: 'In the report’s words',
  noPassage: 'No report text accompanies this figure.',
  toReport: 'Show in the full report',
}

/** The page of one indicator. */
export const INDICATOR_TEXT: Catalogue<typeof vi> = { vi, en }
