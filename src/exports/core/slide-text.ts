import type { Language } from '../../language/catalogues/language.ts'

/** The words that stand on slides, on the screen and in the file alike. */
export interface SlideText {
  readonly review: string
  readonly heading: string
  readonly meetingOf: (day: string) => string
  readonly month: string
  readonly table: string
  readonly inMonth: string
  readonly yearToDate: string
  readonly target: string
  readonly ofTarget: string
  readonly pace: string
  readonly attention: string
  readonly corrections: string
  readonly lastDirectives: (month: string) => string
  readonly nextDirectives: (month: string) => string
  readonly end: string
  readonly question: string
  readonly cause: string
  readonly remedy: string
  readonly openHere: string
  readonly overdue: string
  readonly position: (number: number, count: number) => string
  /** Of a chart's line, and of the months of it that no report states. */
  readonly lines: {
    readonly total: (year: string) => string
    readonly due: string
    readonly illustrative: (months: string) => string
    readonly qualified: (figure: string) => string
  }
  readonly file: string
}

export const SLIDE_TEXT: Record<Language, SlideText> = {
  vi: {
    review: 'Báo cáo sơ kết',
    heading: 'Tình hình thực hiện các chỉ tiêu',
    meetingOf: (day) => `Hội nghị ngày ${day}`,
    month: 'Nhìn chung',
    table: 'Các chỉ tiêu',
    inMonth: 'Trong tháng',
    yearToDate: 'Lũy kế',
    target: 'Chỉ tiêu năm',
    ofTarget: 'So với chỉ tiêu',
    pace: 'Tiến độ',
    attention: 'Cần chú ý',
    corrections: 'Đính chính từ kỳ họp trước',
    lastDirectives: (month) => `Nhiệm vụ ${month}: kết quả`,
    nextDirectives: (month) => `Nhiệm vụ ${month}`,
    end: 'Xin trân trọng cảm ơn',
    question: 'Đề nghị giải trình',
    cause: 'Nguyên nhân',
    remedy: 'Giải pháp',
    openHere: 'Nhiệm vụ còn lại về nội dung này',
    overdue: 'quá hạn',
    position: (number, count) => `${number} / ${count}`,
    lines: {
      total: (year) => `Năm ${year}`,
      due: 'Tiến độ phải đạt',
      illustrative: (months) => `Số liệu minh họa: ${months}.`,
      qualified: (figure) => `Điểm cuối: ${figure}.`,
    },
    file: 'Tải PowerPoint',
  },
  en: {
    review: 'Monthly review',
    heading: 'Where the indicators stand',
    meetingOf: (day) => `Meeting of ${day}`,
    month: 'In general',
    table: 'The indicators',
    inMonth: 'In the month',
    yearToDate: 'Year to date',
    target: 'Target of the year',
    ofTarget: 'Of the target',
    pace: 'Pace',
    attention: 'Needs attention',
    corrections: 'Corrected since the last meeting',
    lastDirectives: (month) => `Tasks of ${month}: results`,
    nextDirectives: (month) => `Tasks for ${month}`,
    end: 'Thank you',
    question: 'Explanation asked for',
    cause: 'Cause',
    remedy: 'Remedy',
    openHere: 'Tasks still open on this',
    overdue: 'overdue',
    position: (number, count) => `${number} / ${count}`,
    lines: {
      total: (year) => year,
      due: 'Due',
      illustrative: (months) => `Illustrative: ${months}.`,
      qualified: (figure) => `Last point: ${figure}.`,
    },
    file: 'Download PowerPoint',
  },
}
