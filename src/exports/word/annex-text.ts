import type { UnitKind } from '../../domain/unit.ts'
import type { Language } from '../../language/catalogues/language.ts'

/** The words of the Word annex. Its own, so that only who takes it fetches them. */
export interface AnnexText {
  /** The office that issues it; a place without an office of its own has none. */
  readonly offices: Partial<Record<UnitKind, string>>
  /** Where and when, with the day left to who signs. */
  readonly dateLine: (place: string) => string
  readonly title: string
  readonly subject: (period: string) => string
  readonly sentences: string
  readonly notes: string
  readonly legend: {
    readonly illustrative: string
    readonly derived: string
    readonly estimated: string
    readonly missing: string
  }
}

export const ANNEX_TEXT: Record<Language, AnnexText> = {
  vi: {
    offices: { province: 'VĂN PHÒNG', district: 'VĂN PHÒNG' },
    dateLine: (place) => `${place}, ngày … tháng … năm …`,
    title: 'PHỤ LỤC',
    subject: (period) => `Số liệu thực hiện các chỉ tiêu ${period}`,
    sentences: 'Đánh giá tiến độ',
    notes: 'Ghi chú',
    legend: {
      illustrative:
        'Chữ nghiêng, chữ “minh họa”: số liệu minh họa, không có trong báo cáo và không dùng làm căn cứ.',
      derived: 'Chữ “suy ra”: tính từ số liệu và tỷ lệ nêu trong báo cáo.',
      estimated: 'Chữ “ước đạt”: số ước tính tại thời điểm báo cáo.',
      missing: 'Dấu “–”: báo cáo không nêu, hoặc không xác định được từ số liệu đã nêu.',
    },
  },
  en: {
    offices: { province: 'OFFICE', district: 'OFFICE' },
    dateLine: (place) => `${place}, (day, month, year)`,
    title: 'ANNEX',
    subject: (period) => `Figures against targets, ${period}`,
    sentences: 'Pace',
    notes: 'Notes',
    legend: {
      illustrative:
        'Slanted, or marked “illustrative”: sample figures that no report states and nothing may rest on.',
      derived: 'Marked “derived”: computed from the figures and percentages of the report.',
      estimated: 'Marked “an estimated”: an estimate when it was reported.',
      missing: '“–”: not stated in the report, or not to be told from what it states.',
    },
  },
}
