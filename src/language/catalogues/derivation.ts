import type { Discrepancy } from '../../domain/discrepancy.ts'
import type { Course } from '../../domain/pace.ts'
import type { Catalogue } from './language.ts'

const vi = {
  stated: 'Báo cáo nêu',
  illustrative: 'Số minh họa, không có trong báo cáo',
  statedNothing: 'Báo cáo tháng này không nêu số liệu.',
  summed: (since: string) => `Cộng các tháng ${since}`,
  bounds: 'Cách hiểu con số',
  usual: (low: string, high: string, nearly: string) =>
    `thường hiểu là ${low} đến ${high} (theo quy ước ±${nearly})`,
  percent: 'Tỷ lệ',
  percentStated: (percent: string, base: string) => `${percent} so với ${base}, như báo cáo nêu`,
  percentComputed: (percent: string, base: string) =>
    `${percent} so với ${base}, tính từ số lũy kế chia cho chỉ tiêu`,
  target: 'Chỉ tiêu',
  targetInferred: (amount: string) => `${amount}, tính từ số liệu và tỷ lệ nêu trong báo cáo`,
  targetUnknown: 'không tính được từ số liệu và tỷ lệ nêu trong báo cáo',
  courses: {
    linear: 'chia đều các tháng',
    weights: 'theo phân kỳ kế hoạch',
    'last-year': 'theo diễn biến năm trước',
    'linear-fallback': 'chia đều các tháng vì năm trước chưa đủ số liệu',
  } satisfies Record<Course, string>,
  status: 'Tiến độ',
  statusCertain: 'Lời văn đủ để kết luận.',
  statusLikely: (nearly: string) =>
    `Lời văn chưa đủ để kết luận chắc chắn; theo cách hiểu thông thường (chênh không quá ${nearly}) thì`,
  statusUndecided: 'Khoảng giá trị nằm ở cả hai phía của mức yêu cầu, chưa kết luận được.',
  level: 'Đánh giá theo phần đã thay đổi từ đầu kỳ so với phần phải thay đổi đến hết tháng.',
  scopeAssumed:
    'Lời văn không nói rõ là số trong tháng hay từ đầu năm; ở đây đọc là số từ đầu năm.',
  origin: 'Nguồn gốc',
  discrepancy: 'Chưa khớp',
  discrepancies: {
    'sum-of-months': (stated: string, expected: string) =>
      `lũy kế nêu ${stated}, cộng các tháng là ${expected}`,
    'carried-forward': (stated: string, expected: string) =>
      `lũy kế nêu ${stated}, lũy kế tháng trước cộng tháng này là ${expected}`,
    'year-to-date-falls': (stated: string, expected: string) =>
      `lũy kế nêu ${stated}, thấp hơn tháng trước là ${expected}`,
    'percent-of-target': (stated: string, expected: string) =>
      `tỷ lệ nêu ${stated}, tính ra ${expected}`,
    communes: (stated: string, expected: string) =>
      `toàn đơn vị nêu ${stated}, cộng các đơn vị trực thuộc là ${expected}`,
    'stated-growth': (stated: string, expected: string) =>
      `mức so với cùng kỳ nêu ${stated}, tính ra ${expected}`,
    'beyond-whole': (stated: string, expected: string) =>
      `phần “trong đó” nêu ${stated}, nhiều hơn tổng ${expected}`,
    'sum-of-parts': (stated: string, expected: string) =>
      `nêu ${stated}, cộng các phần “trong đó” là ${expected}`,
  } satisfies Record<Discrepancy['rule'], (stated: string, expected: string) => string>,
  toIndicator: 'Mở chỉ tiêu',
}
const en: typeof vi = {
  stated: 'As reported',
  illustrative: 'Illustrative, in no report',
  statedNothing: 'The report states no figure this month.',
  summed: (since) => `Sum of the months ${since}`,
  bounds: 'What the words mean',
  usual: (low, high, nearly) =>
    `usually read as ${low} to ${high} (the software’s ${nearly} convention)`,
  percent: 'Percentage',
  percentStated: (percent, base) => `${percent} of the ${base}, as the report states`,
  percentComputed: (percent, base) =>
    `${percent} of the ${base}: cumulative figure divided by target`,
  target: 'Target',
  targetInferred: (amount) => `${amount}, inferred from the figure and percentage in the report`,
  targetUnknown: 'cannot be inferred from the figure and percentage in the report',
  courses: {
    linear: 'evenly over the months',
    weights: 'by monthly weights',
    'last-year': 'as last year',
    'linear-fallback': 'evenly over the months, because last year is incomplete',
  },
  status: 'Pace',
  statusCertain: 'The wording is enough to decide.',
  statusLikely: (nearly) =>
    `The wording alone does not decide; as usually understood (within ${nearly}), it is`,
  statusUndecided:
    'The possible values lie on both sides of what was due, so the pace cannot be determined.',
  level: 'Measured from the start of the span: change made against change due by now.',
  scopeAssumed:
    'The wording does not say whether this is the figure of the month or the year to date; it is read as the year to date.',
  origin: 'Origin',
  discrepancy: 'Mismatch',
  discrepancies: {
    'sum-of-months': (stated, expected) =>
      `year to date is stated as ${stated}, the months add up to ${expected}`,
    'carried-forward': (stated, expected) =>
      `year to date is stated as ${stated}, last month’s plus this month is ${expected}`,
    'year-to-date-falls': (stated, expected) =>
      `year to date is stated as ${stated}, below last month’s ${expected}`,
    'percent-of-target': (stated, expected) =>
      `percentage is stated as ${stated}, computed as ${expected}`,
    communes: (stated, expected) =>
      `the whole is stated as ${stated}, its units add up to ${expected}`,
    'stated-growth': (stated, expected) =>
      `growth on the same period is stated as ${stated}, computed as ${expected}`,
    'beyond-whole': (stated, expected) =>
      `a part is stated as ${stated}, more than the whole ${expected}`,
    'sum-of-parts': (stated, expected) => `stated as ${stated}, the parts add up to ${expected}`,
  },
  toIndicator: 'Open the indicator',
}

/** How a figure came to be. */
export const DERIVATION_TEXT: Catalogue<typeof vi> = { vi, en }
