/** How running text speaks of a span. */
export interface SpanWords {
  /** *năm 2025*, *6 tháng cuối năm 2025*, *quý III năm 2025*, *nhiệm kỳ 2025–2030*. */
  readonly name: string
  /** The end of *chỉ tiêu …*: *năm*, *6 tháng cuối năm*, *quý III*, *nhiệm kỳ*. */
  readonly short: string
  /** *cả năm*, *cả quý*. */
  readonly whole: string
  /** *từ đầu năm*, *từ đầu quý*, of a unit that began later *từ tháng 7*. */
  readonly since: string
}

interface SpanCatalogue {
  readonly year: (year: number) => SpanWords
  readonly 'half-year': (year: number, half: number) => SpanWords
  readonly quarter: (year: number, quarter: number) => SpanWords
  readonly term: (from: number, to: number) => SpanWords
  /** @param from - *07/2025* */
  readonly months: (from: string, to: string) => SpanWords
}

const ROMAN = ['I', 'II', 'III', 'IV']

/** What stands over and beside figures of different spans, and beside levels and ceilings. */
export const captionsVi = {
  /** How running text speaks of a span. */
  spans: {
    year: (year) => ({
      name: `năm ${year}`,
      short: 'năm',
      whole: 'cả năm',
      since: 'từ đầu năm',
    }),
    'half-year': (year, half) => {
      const short = half === 1 ? '6 tháng đầu năm' : '6 tháng cuối năm'
      const since = half === 1 ? 'từ đầu năm' : 'từ đầu tháng 7'
      return { name: `${short} ${year}`, short, whole: `cả ${short}`, since }
    },
    quarter: (year, quarter) => {
      const short = `quý ${ROMAN[quarter - 1]}`
      return { name: `${short} năm ${year}`, short, whole: `cả ${short}`, since: 'từ đầu quý' }
    },
    term: (from, to) => ({
      name: `nhiệm kỳ ${from}–${to}`,
      short: 'nhiệm kỳ',
      whole: 'cả nhiệm kỳ',
      since: 'từ đầu nhiệm kỳ',
    }),
    months: (from, to) => {
      const name = `giai đoạn ${from}–${to}`
      return { name, short: name, whole: 'cả giai đoạn', since: 'từ đầu giai đoạn' }
    },
  } satisfies SpanCatalogue,
  sinceMonth: (month: string) => `từ ${/^\d/.test(month) ? `tháng ${month}` : month}`,
  /** A quarter or half of this year, inside a sentence. */
  thisYears: (span: string) => span,
  among: 'trong đó:',
  now: 'hiện nay',
  assumed: (since: string) => `hiểu là ${since}`,
  upTo: (time: string) => `đến ${time}`,
  endOf: (month: string) => `đến hết ${month}`,
  orNow: (since: string) => `${since} / hiện nay`,
  target: (span: string) => (span ? `chỉ tiêu ${span}` : 'chỉ tiêu'),
  plan: (span: string) => `kế hoạch ${span}`,
  ofSpan: (base: string, span: string) => `${base}, ${span}`,
  against: (target: string) => `so với ${target}`,
  restatedStart: 'số đầu kỳ tính lại',
  beside: (way: string, goal: string, isCeiling: boolean) =>
    `${way} (${isCeiling ? 'mức trần' : 'chỉ tiêu'} ${goal})`,
  left: (isMore: boolean, amount: string) => `còn ${isMore ? 'tăng' : 'giảm'} ${amount}`,
  beyond: (amount: string) => `vượt ${amount}`,
  points: (number: string) => `${number} điểm`,
  unchanged: 'không đổi',
  /** What is not reported each month. */
  every: {
    quarterly: 'báo cáo theo quý',
    'half-yearly': 'báo cáo 6 tháng một lần',
    yearly: 'báo cáo theo năm',
  } as Partial<Record<string, string>>,
  everyFrom: (every: string, time: string) => `${every}, có số liệu từ ${time}`,
  made: (percent: string, isMore: boolean, due: string) =>
    `đạt ${percent} mức phải ${isMore ? 'tăng' : 'giảm'} (tiến độ yêu cầu ${due})`,
  from: (amount: string) => `từ ${amount}`,
  goal: (amount: string, isCeiling: boolean) => `${isCeiling ? 'mức trần' : 'chỉ tiêu'} ${amount}`,
  allowed: (share: string) => `cho phép ${share}`,
  ofCeiling: (percent: string, due: string) =>
    `${percent} mức trần, mức cho phép đến hết tháng là ${due}`,
  noneAllowed: (amount: string) => `${amount}, mức cho phép là 0`,
}
