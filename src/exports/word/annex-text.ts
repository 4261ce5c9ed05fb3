import type { UnitKind } from '../../domain/unit.ts'
import type { Catalogue } from '../../language/catalogues/language.ts'

const vi = {
  /** The office that issues it; a unit of another kind has none. */
  offices: { province: 'VĂN PHÒNG', district: 'VĂN PHÒNG' } as Partial<Record<UnitKind, string>>,
  /** The place and the date, which is left to whoever signs. */
  dateLine: (place: string) => `${place}, ngày … tháng … năm …`,
  /** In whose name it is signed, and by whom. */
  signers: {
    province: ['T/L BAN THƯỜNG VỤ', 'CHÁNH VĂN PHÒNG'],
    district: ['T/L BAN THƯỜNG VỤ', 'CHÁNH VĂN PHÒNG'],
    town: ['T/M BAN THƯỜNG VỤ', 'BÍ THƯ'],
    commune: ['T/M BAN THƯỜNG VỤ', 'BÍ THƯ'],
    ward: ['T/M BAN THƯỜNG VỤ', 'BÍ THƯ'],
    'special-zone': ['T/M BAN THƯỜNG VỤ', 'BÍ THƯ'],
    'base-committee': ['T/M ĐẢNG ỦY', 'BÍ THƯ'],
    branch: ['T/M CHI BỘ', 'BÍ THƯ'],
  } as Readonly<Record<UnitKind, readonly [name: string, post: string]>>,
  signature: '(Ký, ghi rõ họ tên)',
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
  signers: {
    province: ['By order of the Standing Committee', 'CHIEF OF OFFICE'],
    district: ['By order of the Standing Committee', 'CHIEF OF OFFICE'],
    town: ['For the Standing Committee', 'SECRETARY'],
    commune: ['For the Standing Committee', 'SECRETARY'],
    ward: ['For the Standing Committee', 'SECRETARY'],
    'special-zone': ['For the Standing Committee', 'SECRETARY'],
    'base-committee': ['For the Committee', 'SECRETARY'],
    branch: ['For the Branch', 'SECRETARY'],
  },
  signature: '(signature and full name)',
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

export type AnnexText = typeof vi

/** The words of the Word annex, fetched with it. */
export const ANNEX_TEXT: Catalogue<typeof vi> = { vi, en }
