import type { Catalogue } from '../../language/catalogues/language.ts'

const vi = {
  review: 'Báo cáo sơ kết',
  heading: 'Tình hình thực hiện các chỉ tiêu',
  meetingOf: (day: string) => `Hội nghị ngày ${day}`,
  month: 'Nhìn chung',
  table: 'Các chỉ tiêu',
  inMonth: 'Trong tháng',
  ofTarget: 'So với chỉ tiêu',
  pace: 'Tiến độ',
  matrix: 'Các đơn vị trực thuộc',
  attention: 'Cần chú ý',
  corrections: 'Đính chính từ kỳ họp trước',
  lastDirectives: (month: string) => `Nhiệm vụ ${month}: kết quả`,
  nextDirectives: (month: string) => `Nhiệm vụ ${month}`,
  end: 'Xin trân trọng cảm ơn',
  question: 'Đề nghị giải trình',
  cause: 'Nguyên nhân',
  remedy: 'Giải pháp',
  concludedBefore: 'Tháng trước hội nghị đã kết luận',
  overdue: 'quá hạn',
  position: (number: number, count: number) => `${number} / ${count}`,
  /** Of a chart's lines, and of the months that no report states. */
  lines: {
    total: (year: string) => `Năm ${year}`,
    illustrative: (months: string) => `Số liệu minh họa: ${months}.`,
    qualified: (figure: string) => `Điểm cuối: ${figure}.`,
  },
  file: 'Tải PowerPoint',
}

const en: typeof vi = {
  review: 'Monthly review',
  heading: 'Progress on the indicators',
  meetingOf: (day) => `Meeting of ${day}`,
  month: 'Overview',
  table: 'The indicators',
  inMonth: 'In the month',
  ofTarget: 'Of the target',
  pace: 'Pace',
  matrix: 'The units',
  attention: 'Needs attention',
  corrections: 'Corrected since the last meeting',
  lastDirectives: (month) => `Tasks for ${month}: results`,
  nextDirectives: (month) => `Tasks for ${month}`,
  end: 'Thank you',
  question: 'Explanation requested',
  cause: 'Cause',
  remedy: 'Remedy',
  concludedBefore: 'The meeting before concluded',
  overdue: 'overdue',
  position: (number, count) => `${number} / ${count}`,
  lines: {
    total: (year) => year,
    illustrative: (months) => `Illustrative: ${months}.`,
    qualified: (figure) => `Last point: ${figure}.`,
  },
  file: 'Download PowerPoint',
}

/** The words on slides, on the screen and in the file alike. */
export const SLIDE_TEXT: Catalogue<typeof vi> = { vi, en }
