import type { UnitKind } from '../../domain/unit.ts'
import type { Catalogue } from './language.ts'

const vi = {
  title: 'Biểu tổng hợp',
  annex: 'BIỂU TỔNG HỢP',
  annexOf: (period: string) => `Kết quả thực hiện các chỉ tiêu ${period}`,
  party: 'ĐẢNG CỘNG SẢN VIỆT NAM',
  number: 'TT',
  measure: 'ĐVT',
  inMonth: 'Thực hiện trong tháng',
  ofTarget: 'So với chỉ tiêu (%)',
  ofSamePeriod: 'So với cùng kỳ (%)',
  note: 'Ghi chú',
  text: 'Toàn văn báo cáo',
  noText: 'Kỳ này chỉ có số liệu, không có lời văn.',
  textNote: 'Bấm vào số liệu được tô để mở chỉ tiêu.',
  print: 'In biểu',
  illustrative: 'số liệu minh họa',
  targetOf: (origin: string) => `chỉ tiêu ${origin}`,
  samePeriodOf: (origin: string) => `cùng kỳ: ${origin}`,
  place: 'Nơi nhận: …',
  dateLine: '…, ngày … tháng … năm …',
  /** In whose name a unit signs: small committees have no standing one. */
  onBehalf: (kind: UnitKind): string =>
    kind === 'branch'
      ? 'T/M CHI BỘ'
      : kind === 'base-committee'
        ? 'T/M ĐẢNG ỦY'
        : 'T/M BAN THƯỜNG VỤ',
  signature: '(Ký, ghi rõ họ tên)',
  toFigure: (indicator: string) => `Mở chỉ tiêu ${indicator}`,
  toText: 'Xem câu trong báo cáo',
}
const en: typeof vi = {
  title: 'Summary table',
  annex: 'SUMMARY TABLE',
  annexOf: (period) => `Results against targets, ${period}`,
  party: 'COMMUNIST PARTY OF VIETNAM',
  number: 'No.',
  measure: 'Unit',
  inMonth: 'In the month',
  ofTarget: 'Of target (%)',
  ofSamePeriod: 'Of same period (%)',
  note: 'Note',
  text: 'Full report',
  noText: 'Only figures were submitted for this period.',
  textNote: 'Select a highlighted figure to open its indicator.',
  print: 'Print the table',
  illustrative: 'illustrative figures',
  targetOf: (origin) => `target ${origin}`,
  samePeriodOf: (origin) => `same period: ${origin}`,
  place: 'Recipients: …',
  dateLine: '…, (day, month, year)',
  onBehalf: (kind) =>
    kind === 'branch'
      ? 'FOR THE BRANCH'
      : kind === 'base-committee'
        ? 'FOR THE COMMITTEE'
        : 'FOR THE STANDING COMMITTEE',
  signature: '(Signature, full name)',
  toFigure: (indicator) => `Open ${indicator}`,
  toText: 'Show the sentence in the report',
}

/** The official table, and the report that it comes from. */
export const REPORT_TEXT: Catalogue<typeof vi> = { vi, en }
