import type { UnitKind } from '../../domain/unit.ts'
import type { Catalogue } from '../../language/catalogues/language.ts'

const vi = {
  /** The office that issues it; a unit of another kind has none. */
  offices: { province: 'VĂN PHÒNG', district: 'VĂN PHÒNG' } as Partial<Record<UnitKind, string>>,
  /** The place and the date, which is left to whoever signs. */
  dateLine: (place: string) => `${place}, ngày … tháng … năm …`,
  /** Who signs: the head of the office that issues it, or the committee's secretary. */
  posts: { office: 'CHÁNH VĂN PHÒNG', committee: 'BÍ THƯ' },
  title: 'PHỤ LỤC',
  subject: (period: string) => `Số liệu thực hiện các chỉ tiêu ${period}`,
  sentences: 'Đánh giá tiến độ',
  notes: 'Ghi chú',
  legend: {
    illustrative:
      'Chữ nghiêng, chữ “minh họa”: số liệu minh họa, không có trong báo cáo và không dùng làm căn cứ.',
    derived: 'Chữ “tính từ báo cáo”: tính từ số liệu và tỷ lệ nêu trong báo cáo.',
    estimated: 'Chữ “ước đạt”: số ước tính tại thời điểm báo cáo.',
    missing: 'Dấu “–”: báo cáo không nêu, hoặc không xác định được từ số liệu đã nêu.',
  },
}

const en: typeof vi = {
  offices: { province: 'OFFICE', district: 'OFFICE' },
  dateLine: (place) => `${place}, (day, month, year)`,
  posts: { office: 'CHIEF OF OFFICE', committee: 'SECRETARY' },
  title: 'ANNEX',
  subject: (period) => `Figures against targets, ${period}`,
  sentences: 'Pace',
  notes: 'Notes',
  legend: {
    illustrative:
      'Italic, or marked “illustrative”: sample figures that are in no report and must not be relied on.',
    derived: 'Marked “derived”: computed from the figures and percentages of the report.',
    estimated: 'Marked “an estimated”: an estimate when it was reported.',
    missing: '“–”: not stated in the report, or cannot be determined from it.',
  },
}

/** The words of the Word annex, fetched with it. */
export const ANNEX_TEXT: Catalogue<typeof vi> = { vi, en }
