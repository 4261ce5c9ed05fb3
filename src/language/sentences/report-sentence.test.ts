import { describe, expect, test } from 'vitest'
import {
  districtText,
  makeFigure,
  makeIndicator,
  makeObservation,
  makeStanding,
  makeTarget,
} from '../../../test/builders.ts'
import type { Correction } from '../../domain/correction.ts'
import type { Figure, Qualifier } from '../../domain/figure.ts'
import type { Indicator } from '../../domain/indicator.ts'
import type { Observation, StatedGrowth, StatedPercent } from '../../domain/observation.ts'
import { type Period, sameMonthLastYear, shifted } from '../../domain/period.ts'
import type { Standing } from '../../domain/standing.ts'
import type { Target, TargetBase } from '../../domain/target.ts'
import { reportSentence } from './report-sentence.ts'

const members = makeIndicator()
const named = (
  name: string,
  unit: string,
  english: string,
  units: string,
  with_: Partial<Indicator> = {},
): Indicator =>
  makeIndicator({
    name: { vi: name, en: english },
    measure: { kind: 'count', name: { vi: unit, en: units } },
    ...with_,
  })
const money = { kind: 'money', name: { vi: 'đồng', en: 'dong' } } as const
const share = { kind: 'percent', name: { vi: '%', en: '%' } } as const
const revenue = makeIndicator({
  name: { vi: 'Thu ngân sách nhà nước', en: 'State budget revenue' },
  measure: money,
})
const production = makeIndicator({
  name: { vi: 'Tổng giá trị sản xuất', en: 'Production value' },
  measure: money,
})
const businesses = makeIndicator({
  name: { vi: 'Phát triển doanh nghiệp mới', en: 'New businesses' },
  measure: { kind: 'count', name: { vi: 'doanh nghiệp', en: 'businesses' } },
})
const rice = makeIndicator({
  name: { vi: 'Diện tích gieo trồng lúa', en: 'Rice area sown' },
  measure: { kind: 'amount', name: { vi: 'ha', en: 'ha' } },
})
const inspections = named(
  'Kiểm tra tổ chức đảng và đảng viên',
  'cuộc',
  'Party inspections',
  'inspections',
)
const discipline = named(
  'Thi hành kỷ luật đảng viên',
  'đảng viên',
  'Members disciplined',
  'members',
)
const training = named(
  'Đào tạo nghề cho lao động nông thôn',
  'lao động',
  'Workers trained',
  'workers',
)
const crimes = makeIndicator({
  name: { vi: 'Số vụ phạm pháp hình sự', en: 'Crimes recorded' },
  measure: { kind: 'count', name: { vi: 'vụ', en: 'cases' } },
  direction: 'down',
})
const debt = makeIndicator({
  name: { vi: 'Nợ thuế phát sinh', en: 'Tax arrears' },
  measure: money,
  direction: 'down',
})
const insurance = makeIndicator({
  name: { vi: 'Tỷ lệ dân số tham gia bảo hiểm y tế', en: 'Health insurance coverage' },
  measure: share,
  accumulation: 'rate',
})
const poverty = makeIndicator({
  name: { vi: 'Tỷ lệ hộ nghèo', en: 'Poverty rate' },
  measure: share,
  accumulation: 'rate',
  direction: 'down',
})
const communes = makeIndicator({
  name: { vi: 'Xã đạt chuẩn nông thôn mới', en: 'Communes meeting the new rural standard' },
  measure: { kind: 'count', name: { vi: 'xã', en: 'communes' } },
  accumulation: 'stock',
})
const poor = makeIndicator({
  name: { vi: 'Số hộ nghèo', en: 'Poor households' },
  measure: { kind: 'count', name: { vi: 'hộ', en: 'households' } },
  accumulation: 'stock',
  direction: 'down',
})

const f = (value: number, qualifier: Qualifier = 'exact', with_: Partial<Figure> = {}): Figure => ({
  ...makeFigure(value, qualifier),
  ...with_,
})
const estimated = { estimated: true } as const
const pct = (
  value: number,
  qualifier: Qualifier = 'exact',
  base: TargetBase = 'resolution',
  with_: Partial<Figure> = {},
): StatedPercent => ({ ...f(value, qualifier, with_), base })

interface Given {
  readonly of?: Indicator
  readonly now?: Partial<Observation>
  readonly period?: Period
  readonly target?: Target | null
  /** Last year's year to date of the same month. */
  readonly before?: Partial<Observation>
  /** Other months. */
  readonly also?: readonly Observation[]
}

const yearly = (value: number, with_: Partial<Target> = {}) => makeTarget(value, with_)

function given({
  of = members,
  now,
  period = '2021-04',
  target = null,
  before,
  also = [],
}: Given): Standing {
  const observations = [
    ...also,
    ...(before ? [makeObservation(sameMonthLastYear(period), before)] : []),
    ...(now ? [makeObservation(period, now)] : []),
  ]
  return makeStanding(of, observations, target ? [target] : [], period)
}

const closedAt = (value: number, with_: Partial<Observation> = {}) =>
  makeObservation('2020-12', { yearToDate: f(value), ...with_ })

const correction = (with_: Partial<Correction>): Correction => ({
  version: 1,
  kind: 'observation',
  unitId: 'cau-ke',
  period: '2021-04',
  indicatorId: 'party-members-admitted',
  before: null,
  after: null,
  reason: 'ghi nhầm',
  at: '2021-05-10T02:00:00.000Z',
  by: { id: 'a', name: 'Nguyễn Văn A' },
  ...with_,
})

type Row = readonly [
  title: string,
  given: Given,
  vietnamese: string,
  english: string,
  corrections?: readonly Correction[],
]

const both = { month: f(18), yearToDate: f(67) }
const resolution = yearly(100)

const WHERE_IT_STANDS: readonly Row[] = [
  [
    'ahead of pace, with month, year to date and percentage',
    { now: { ...both, statedPercent: pct(67) } },
    'Trong tháng kết nạp 18 đảng viên mới; lũy kế từ đầu năm 67 đảng viên, đạt 67% chỉ tiêu Nghị quyết, vượt tiến độ.',
    'Party members admitted: 18 in the month, 67 in the year to date, 67% of the Resolution’s target; ahead of pace.',
  ],
  [
    'ahead, its percentage computed from the target',
    { now: both, target: resolution },
    'Trong tháng kết nạp 18 đảng viên mới; lũy kế từ đầu năm 67 đảng viên, đạt 67% chỉ tiêu Nghị quyết, vượt tiến độ.',
    'Party members admitted: 18 in the month, 67 in the year to date, 67% of the Resolution’s target; ahead of pace.',
  ],
  [
    'on pace',
    { now: { month: f(8), yearToDate: f(34) }, target: resolution },
    'Trong tháng kết nạp 08 đảng viên mới; lũy kế từ đầu năm 34 đảng viên, đạt 34% chỉ tiêu Nghị quyết, đúng tiến độ.',
    'Party members admitted: 8 in the month, 34 in the year to date, 34% of the Resolution’s target; on pace.',
  ],
  [
    'behind says what was due',
    { now: { month: f(3), yearToDate: f(20) }, target: resolution },
    'Trong tháng kết nạp 03 đảng viên mới; lũy kế từ đầu năm 20 đảng viên, đạt 20% chỉ tiêu Nghị quyết, chậm tiến độ so với yêu cầu 33,3% đến hết tháng.',
    'Party members admitted: 3 in the month, 20 in the year to date, 20% of the Resolution’s target; behind pace (33.3% was due by the end of the month).',
  ],
  [
    'achieved exactly',
    { now: { month: f(30), yearToDate: f(100) }, target: resolution },
    'Trong tháng kết nạp 30 đảng viên mới; lũy kế từ đầu năm 100 đảng viên, đạt 100% chỉ tiêu Nghị quyết, hoàn thành chỉ tiêu năm.',
    'Party members admitted: 30 in the month, 100 in the year to date, 100% of the Resolution’s target; the year’s target is reached.',
  ],
  [
    'more than achieved: beyond 100, never clamped',
    { now: { month: f(40), yearToDate: f(118) }, target: resolution },
    'Trong tháng kết nạp 40 đảng viên mới; lũy kế từ đầu năm 118 đảng viên, đạt 118% chỉ tiêu Nghị quyết, vượt chỉ tiêu năm.',
    'Party members admitted: 40 in the month, 118 in the year to date, 118% of the Resolution’s target; the year’s target is exceeded.',
  ],
  [
    'a stated percentage far beyond 100',
    { now: { month: f(100), yearToDate: f(424), statedPercent: pct(424, 'exact', 'plan') } },
    'Trong tháng kết nạp 100 đảng viên mới; lũy kế từ đầu năm 424 đảng viên, đạt 424% kế hoạch năm, vượt chỉ tiêu năm.',
    'Party members admitted: 100 in the month, 424 in the year to date, 424% of the year’s plan; the year’s target is exceeded.',
  ],
  [
    'slightly below the target is not written as 100%',
    {
      of: businesses,
      now: { month: f(400), yearToDate: f(2499) },
      target: yearly(2500, { base: 'plan' }),
    },
    'Trong tháng phát triển 400 doanh nghiệp mới; lũy kế từ đầu năm 2.499 doanh nghiệp, đạt gần 100% kế hoạch năm, vượt tiến độ.',
    'New businesses: 400 in the month, 2,499 in the year to date, nearly 100% of the year’s plan; ahead of pace.',
  ],
  [
    'a hair above the target',
    {
      of: businesses,
      now: { month: f(400), yearToDate: f(2501) },
      target: yearly(2500, { base: 'plan' }),
    },
    'Trong tháng phát triển 400 doanh nghiệp mới; lũy kế từ đầu năm 2.501 doanh nghiệp, đạt trên 100% kế hoạch năm, vượt chỉ tiêu năm.',
    'New businesses: 400 in the month, 2,501 in the year to date, over 100% of the year’s plan; the year’s target is exceeded.',
  ],
  [
    'undecided, because the words leave both sides open',
    { now: { yearToDate: f(33, 'under') }, target: resolution },
    'Từ đầu năm kết nạp gần 33 đảng viên mới, đạt gần 33% chỉ tiêu Nghị quyết, chưa đủ căn cứ đánh giá tiến độ so với yêu cầu 33,3% đến hết tháng.',
    'Party members admitted: nearly 33 in the year to date, nearly 33% of the Resolution’s target; too little is known to judge the pace (33.3% was due by the end of the month).',
  ],
  [
    'likely behind, where only the usual reading decides',
    {
      of: production,
      now: {
        yearToDate: f(1710e9, 'over', estimated),
        statedPercent: pct(30, 'over', 'plan', { word: 'hơn' }),
      },
    },
    'Tổng giá trị sản xuất từ đầu năm ước đạt trên 1.710 tỷ đồng, đạt hơn 30% kế hoạch năm, có nguy cơ chậm tiến độ so với yêu cầu 33,3% đến hết tháng.',
    'Production value: over 1,710 billion dong (estimated) in the year to date, over 30% of the year’s plan; likely behind pace (33.3% was due by the end of the month).',
  ],
  [
    'likely achieved is about the past, not the future',
    { now: { yearToDate: f(106, 'under') }, target: resolution },
    'Từ đầu năm kết nạp gần 106 đảng viên mới, đạt gần 106% chỉ tiêu Nghị quyết, có khả năng đã vượt chỉ tiêu năm.',
    'Party members admitted: nearly 106 in the year to date, nearly 106% of the Resolution’s target; it is likely that the year’s target is exceeded.',
  ],
  [
    'in December what is not reached is not on pace',
    { now: { month: f(9), yearToDate: f(97) }, period: '2021-12', target: resolution },
    'Trong tháng kết nạp 09 đảng viên mới; cả năm 97 đảng viên, đạt 97% chỉ tiêu Nghị quyết, chưa hoàn thành chỉ tiêu năm.',
    'Party members admitted: 9 in the month, 97 in the whole year, 97% of the Resolution’s target; the year’s target is not reached.',
  ],
  [
    'in December the year to date is the whole year',
    { now: { month: f(9), yearToDate: f(104) }, period: '2021-12', target: resolution },
    'Trong tháng kết nạp 09 đảng viên mới; cả năm 104 đảng viên, đạt 104% chỉ tiêu Nghị quyết, vượt chỉ tiêu năm.',
    'Party members admitted: 9 in the month, 104 in the whole year, 104% of the Resolution’s target; the year’s target is exceeded.',
  ],
  [
    'in December about so much is not enough',
    { now: { yearToDate: f(99, 'about') }, period: '2021-12', target: yearly(110) },
    'Cả năm kết nạp khoảng 99 đảng viên mới, đạt khoảng 90% chỉ tiêu Nghị quyết, chưa hoàn thành chỉ tiêu năm.',
    'Party members admitted: about 99 in the whole year, about 90% of the Resolution’s target; the year’s target is not reached.',
  ],
  [
    'in December likely not reached',
    { now: { yearToDate: f(88, 'over') }, period: '2021-12', target: resolution },
    'Cả năm kết nạp trên 88 đảng viên mới, đạt trên 88% chỉ tiêu Nghị quyết, có nguy cơ chưa hoàn thành chỉ tiêu năm.',
    'Party members admitted: over 88 in the whole year, over 88% of the Resolution’s target; it is likely that the year’s target is not reached.',
  ],
  [
    'nothing due yet by the plan',
    {
      of: named('Giao quân', 'thanh niên', 'Conscripts enlisted', 'conscripts', {
        profile: { kind: 'weights', weights: [0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0] },
      }),
      now: { month: f(2), yearToDate: f(2) },
      target: yearly(100, { base: 'province' }),
    },
    'Giao quân: trong tháng 02 thanh niên; lũy kế từ đầu năm 02 thanh niên, đạt 2% chỉ tiêu tỉnh giao, theo kế hoạch chưa đến thời gian thực hiện.',
    'Conscripts enlisted: 2 in the month, 2 in the year to date, 2% of the Province’s target; nothing is due yet under the plan.',
  ],
  [
    'no target',
    { of: businesses, now: { month: f(5), yearToDate: f(13) } },
    'Trong tháng phát triển 05 doanh nghiệp mới; lũy kế từ đầu năm 13 doanh nghiệp, chưa có chỉ tiêu năm để đánh giá tiến độ.',
    'New businesses: 5 in the month, 13 in the year to date; there is no target for the year to judge the pace by.',
  ],
  [
    'a target of zero has no percentage',
    { of: businesses, now: { month: f(1), yearToDate: f(2) }, target: yearly(0, { base: 'plan' }) },
    'Trong tháng phát triển 01 doanh nghiệp mới; lũy kế từ đầu năm 02 doanh nghiệp, chỉ tiêu năm bằng không nên không tính tỷ lệ.',
    'New businesses: 1 in the month, 2 in the year to date; the year’s target is zero, so there is no percentage.',
  ],
  [
    'missing',
    {},
    'Chưa có số liệu về kết nạp đảng viên mới tháng 4 năm 2021.',
    'No figure for party members admitted in April 2021.',
  ],
  [
    'missing, while a target is set',
    { of: revenue, target: yearly(40e9, { base: 'province' }) },
    'Chưa có số liệu về thu ngân sách nhà nước tháng 4 năm 2021.',
    'No figure for state budget revenue in April 2021.',
  ],
  [
    'a computed percentage is never rounded onto 100',
    { of: businesses, now: { yearToDate: f(25_003) }, target: yearly(25_000) },
    'Từ đầu năm phát triển 25.003 doanh nghiệp mới, đạt trên 100% chỉ tiêu Nghị quyết, vượt chỉ tiêu năm.',
    'New businesses: 25,003 in the year to date, over 100% of the Resolution’s target; the year’s target is exceeded.',
  ],
  [
    'half a tenth of a percent is shown as one',
    { of: businesses, now: { yearToDate: f(5) }, target: yearly(10_000) },
    'Từ đầu năm phát triển 05 doanh nghiệp mới, đạt 0,1% chỉ tiêu Nghị quyết, chậm tiến độ so với yêu cầu 33,3% đến hết tháng.',
    'New businesses: 5 in the year to date, 0.1% of the Resolution’s target; behind pace (33.3% was due by the end of the month).',
  ],
  [
    'nothing of the target is 0%',
    { of: rice, now: { yearToDate: f(0) }, target: yearly(100) },
    'Diện tích gieo trồng lúa từ đầu năm chưa phát sinh, chỉ tiêu Nghị quyết 100 ha, chậm tiến độ so với yêu cầu 33,3% đến hết tháng.',
    'Rice area sown: none in the year to date, the Resolution’s target is 100 ha; behind pace (33.3% was due by the end of the month).',
  ],
]

const WHAT_IS_STATED: readonly Row[] = [
  [
    'only the year to date',
    { now: { yearToDate: f(67) }, target: resolution },
    'Từ đầu năm kết nạp 67 đảng viên mới, đạt 67% chỉ tiêu Nghị quyết, vượt tiến độ.',
    'Party members admitted: 67 in the year to date, 67% of the Resolution’s target; ahead of pace.',
  ],
  [
    'only the month',
    { now: { month: f(18) } },
    'Trong tháng kết nạp 18 đảng viên mới; chưa có số lũy kế từ đầu năm.',
    'Party members admitted: 18 in the month; no year to date is stated.',
  ],
  [
    'only the month and the percentage of the year',
    { now: { month: f(18), statedPercent: pct(67) } },
    'Trong tháng kết nạp 18 đảng viên mới; tính từ đầu năm đạt 67% chỉ tiêu Nghị quyết, vượt tiến độ.',
    'Party members admitted: 18 in the month; 67% of the Resolution’s target in the year to date; ahead of pace.',
  ],
  [
    'only a percentage',
    { now: { statedPercent: pct(67, 'over') } },
    'Kết nạp đảng viên mới đạt trên 67% chỉ tiêu Nghị quyết, vượt tiến độ.',
    'Party members admitted: over 67% of the Resolution’s target; ahead of pace.',
  ],
  [
    'only an estimated percentage',
    { of: revenue, now: { statedPercent: pct(60, 'exact', 'province', estimated) } },
    'Thu ngân sách nhà nước ước đạt 60% dự toán tỉnh giao, vượt tiến độ.',
    'State budget revenue: an estimated 60% of the Province’s estimate; ahead of pace.',
  ],
  [
    'a figure that may be of the month or of the year is said to be of neither',
    {
      of: revenue,
      now: {
        yearToDate: f(25e9, 'under'),
        statedPercent: pct(60, 'over', 'unstated'),
        scopeAssumed: true,
      },
    },
    'Thu ngân sách nhà nước đạt gần 25 tỷ đồng, đạt trên 60% chỉ tiêu năm, vượt tiến độ.',
    'State budget revenue: nearly 25 billion dong, over 60% of the year’s target; ahead of pace.',
  ],
  [
    'if a percentage depends on that reading, the reading is stated',
    {
      of: revenue,
      now: { yearToDate: f(25e9, 'under'), scopeAssumed: true },
      target: yearly(40e9, { base: 'province' }),
    },
    'Thu ngân sách nhà nước đạt gần 25 tỷ đồng, đạt gần 63% dự toán tỉnh giao (hiểu là số lũy kế từ đầu năm), có khả năng vượt tiến độ.',
    'State budget revenue: nearly 25 billion dong, nearly 63% of the Province’s estimate (read as the year to date); likely ahead of pace.',
  ],
  [
    'January: the month is the year to date, said once',
    { now: { month: f(10) }, period: '2021-01', target: resolution },
    'Trong tháng kết nạp 10 đảng viên mới, đạt 10% chỉ tiêu Nghị quyết, vượt tiến độ.',
    'Party members admitted: 10 in the month, 10% of the Resolution’s target; ahead of pace.',
  ],
  [
    'a month derived from two stated years to date',
    {
      now: { yearToDate: f(67) },
      also: [makeObservation('2021-03', { yearToDate: f(49) })],
      target: resolution,
    },
    'Trong tháng kết nạp 18 đảng viên mới (tính theo số lũy kế); lũy kế từ đầu năm 67 đảng viên, đạt 67% chỉ tiêu Nghị quyết, vượt tiến độ.',
    'Party members admitted: 18 in the month (from the years to date), 67 in the year to date, 67% of the Resolution’s target; ahead of pace.',
  ],
  [
    'a month that would be derived from qualified figures is left out',
    {
      of: revenue,
      now: { yearToDate: f(25e9, 'under') },
      also: [makeObservation('2021-03', { yearToDate: f(20e9, 'under') })],
    },
    'Thu ngân sách nhà nước từ đầu năm đạt gần 25 tỷ đồng, chưa có chỉ tiêu năm để đánh giá tiến độ.',
    'State budget revenue: nearly 25 billion dong in the year to date; there is no target for the year to judge the pace by.',
  ],
  [
    'a year to date that fell makes no month below zero',
    {
      now: { yearToDate: f(45) },
      also: [makeObservation('2021-03', { yearToDate: f(49) })],
      target: resolution,
    },
    'Từ đầu năm kết nạp 45 đảng viên mới, đạt 45% chỉ tiêu Nghị quyết, vượt tiến độ. Số liệu chưa khớp: lũy kế nêu 45 đảng viên, thấp hơn tháng trước là 49 đảng viên.',
    'Party members admitted: 45 in the year to date, 45% of the Resolution’s target; ahead of pace. The figures do not agree: year to date is stated as 45 members, below last month’s 49 members.',
  ],
  [
    'a year to date added up from its months',
    {
      now: { month: f(18) },
      also: [12, 20, 17].map((value, i) =>
        makeObservation(shifted('2021-01', i), { month: f(value) }),
      ),
      target: resolution,
    },
    'Trong tháng kết nạp 18 đảng viên mới; lũy kế từ đầu năm 67 đảng viên (tổng hợp từ các tháng), đạt 67% chỉ tiêu Nghị quyết, vượt tiến độ.',
    'Party members admitted: 18 in the month, 67 in the year to date (months added up), 67% of the Resolution’s target; ahead of pace.',
  ],
  [
    'a cut-off that is not the end of the month',
    { now: { ...both, cutOff: '2021-04-14' }, target: resolution },
    'Trong tháng kết nạp 18 đảng viên mới; lũy kế từ đầu năm 67 đảng viên, đạt 67% chỉ tiêu Nghị quyết, vượt tiến độ (tính đến ngày 14/4/2021).',
    'Party members admitted: 18 in the month, 67 in the year to date, 67% of the Resolution’s target; ahead of pace; up to 14/4/2021.',
  ],
  [
    'figures that contradict each other',
    { now: { month: f(18), yearToDate: f(67), statedPercent: pct(70) }, target: resolution },
    'Trong tháng kết nạp 18 đảng viên mới; lũy kế từ đầu năm 67 đảng viên, đạt 70% chỉ tiêu Nghị quyết, vượt tiến độ. Số liệu chưa khớp: tỷ lệ nêu 70%, tính ra 67%.',
    'Party members admitted: 18 in the month, 67 in the year to date, 70% of the Resolution’s target; ahead of pace. The figures do not agree: percentage is stated as 70%, computed as 67%.',
  ],
  [
    'a month of nothing',
    { now: { month: f(0), yearToDate: f(49) }, target: resolution },
    'Trong tháng không kết nạp đảng viên mới; lũy kế từ đầu năm 49 đảng viên, đạt 49% chỉ tiêu Nghị quyết, vượt tiến độ.',
    'Party members admitted: none in the month, 49 in the year to date, 49% of the Resolution’s target; ahead of pace.',
  ],
  [
    'a year of nothing',
    { now: { month: f(0), yearToDate: f(0) }, target: resolution },
    'Từ đầu năm chưa kết nạp đảng viên mới, chỉ tiêu Nghị quyết 100 đảng viên, chậm tiến độ so với yêu cầu 33,3% đến hết tháng.',
    'Party members admitted: none in the year to date, the Resolution’s target is 100 members; behind pace (33.3% was due by the end of the month).',
  ],
  [
    'a year of zero without a target',
    { of: discipline, now: { month: f(0), yearToDate: f(0) } },
    'Từ đầu năm không thi hành kỷ luật đảng viên, chưa có chỉ tiêu năm để đánh giá tiến độ.',
    'Members disciplined: none in the year to date; there is no target for the year to judge the pace by.',
  ],
  [
    'a whole year of nothing',
    {
      of: inspections,
      now: { month: f(0), yearToDate: f(0) },
      period: '2021-12',
      target: resolution,
    },
    'Kiểm tra tổ chức đảng và đảng viên: cả năm không phát sinh, chỉ tiêu Nghị quyết 100 cuộc, chưa hoàn thành chỉ tiêu năm.',
    'Party inspections: none in the whole year, the Resolution’s target is 100 inspections; the year’s target is not reached.',
  ],
  [
    'nothing in the month, of money',
    { of: revenue, now: { month: f(0), yearToDate: f(3e9) } },
    'Thu ngân sách nhà nước trong tháng không phát sinh; lũy kế từ đầu năm 3 tỷ đồng, chưa có chỉ tiêu năm để đánh giá tiến độ.',
    'State budget revenue: none in the month, 3 billion dong in the year to date; there is no target for the year to judge the pace by.',
  ],
  [
    'January is the month and the year',
    { now: { month: f(8), yearToDate: f(8) }, period: '2021-01', target: resolution },
    'Trong tháng kết nạp 08 đảng viên mới, đạt 8% chỉ tiêu Nghị quyết, đúng tiến độ.',
    'Party members admitted: 8 in the month, 8% of the Resolution’s target; on pace.',
  ],
  [
    'January with another year to date',
    { now: { month: f(8), yearToDate: f(9) }, period: '2021-01', target: resolution },
    'Trong tháng kết nạp 08 đảng viên mới; lũy kế từ đầu năm 09 đảng viên, đạt 9% chỉ tiêu Nghị quyết, đúng tiến độ. Số liệu chưa khớp: lũy kế nêu 9 đảng viên, cộng các tháng là 8 đảng viên.',
    'Party members admitted: 8 in the month, 9 in the year to date, 9% of the Resolution’s target; on pace. The figures do not agree: year to date is stated as 9 members, the months add up to 8 members.',
  ],
  [
    'the same of month and year later on',
    { now: { month: f(8), yearToDate: f(8) }, target: resolution },
    'Trong tháng kết nạp 08 đảng viên mới; lũy kế từ đầu năm 08 đảng viên, đạt 8% chỉ tiêu Nghị quyết, chậm tiến độ so với yêu cầu 33,3% đến hết tháng.',
    'Party members admitted: 8 in the month, 8 in the year to date, 8% of the Resolution’s target; behind pace (33.3% was due by the end of the month).',
  ],
]

const HOW_IT_IS_STATED: readonly Row[] = [
  [
    'nearly',
    {
      of: revenue,
      now: { month: f(6.2e9), yearToDate: f(25e9, 'under') },
      target: yearly(40e9, { base: 'province' }),
    },
    'Thu ngân sách nhà nước trong tháng đạt 6,2 tỷ đồng; lũy kế từ đầu năm gần 25 tỷ đồng, đạt gần 63% dự toán tỉnh giao, có khả năng vượt tiến độ.',
    'State budget revenue: 6.2 billion dong in the month, nearly 25 billion dong in the year to date, nearly 63% of the Province’s estimate; likely ahead of pace.',
  ],
  [
    'over',
    {
      of: revenue,
      now: { yearToDate: f(25e9, 'over') },
      target: yearly(40e9, { base: 'council' }),
    },
    'Thu ngân sách nhà nước từ đầu năm đạt trên 25 tỷ đồng, đạt trên 62% kế hoạch HĐND huyện giao, vượt tiến độ.',
    'State budget revenue: over 25 billion dong in the year to date, over 62% of the District Council’s plan; ahead of pace.',
  ],
  [
    'about',
    {
      of: rice,
      now: { month: f(500, 'about'), yearToDate: f(3500, 'about') },
      target: yearly(28000, { base: 'plan' }),
    },
    'Diện tích gieo trồng lúa trong tháng đạt khoảng 500 ha; lũy kế từ đầu năm khoảng 3.500 ha, đạt khoảng 12,5% kế hoạch năm, chậm tiến độ so với yêu cầu 33,3% đến hết tháng.',
    'Rice area sown: about 500 ha in the month, about 3,500 ha in the year to date, about 12.5% of the year’s plan; behind pace (33.3% was due by the end of the month).',
  ],
  [
    'the report’s own word',
    {
      of: revenue,
      now: {
        yearToDate: f(25e9, 'under', { word: 'ngót' }),
        statedPercent: pct(60, 'over', 'province', { word: 'hơn' }),
      },
    },
    'Thu ngân sách nhà nước từ đầu năm đạt ngót 25 tỷ đồng, đạt hơn 60% dự toán tỉnh giao, vượt tiến độ.',
    'State budget revenue: nearly 25 billion dong in the year to date, over 60% of the Province’s estimate; ahead of pace.',
  ],
  [
    'an estimate of money',
    {
      of: revenue,
      now: { month: f(6e9, 'exact', estimated), yearToDate: f(25.5e9, 'exact', estimated) },
      target: yearly(40e9, { base: 'province' }),
    },
    'Thu ngân sách nhà nước trong tháng ước đạt 6 tỷ đồng; lũy kế từ đầu năm ước đạt 25,5 tỷ đồng, bằng 63,8% dự toán tỉnh giao, vượt tiến độ.',
    'State budget revenue: an estimated 6 billion dong in the month, an estimated 25.5 billion dong in the year to date, 63.8% of the Province’s estimate; ahead of pace.',
  ],
  [
    'an estimate of people',
    {
      now: { month: f(18, 'exact', estimated), yearToDate: f(67, 'about', estimated) },
      target: resolution,
    },
    'Trong tháng ước kết nạp 18 đảng viên mới; lũy kế từ đầu năm ước đạt khoảng 67 đảng viên, đạt khoảng 67% chỉ tiêu Nghị quyết, vượt tiến độ.',
    'Party members admitted: an estimated 18 in the month, about 67 (estimated) in the year to date, about 67% of the Resolution’s target; ahead of pace.',
  ],
  [
    'an estimated amount beside an exact one',
    { of: inspections, now: { month: f(5), yearToDate: f(21, 'over', estimated) } },
    'Kiểm tra tổ chức đảng và đảng viên: trong tháng 05 cuộc; lũy kế từ đầu năm ước đạt trên 21 cuộc, chưa có chỉ tiêu năm để đánh giá tiến độ.',
    'Party inspections: 5 in the month, over 21 (estimated) in the year to date; there is no target for the year to judge the pace by.',
  ],
  [
    'a percentage keeps the digits it was stated with',
    { of: revenue, now: { yearToDate: f(25.37e9), statedPercent: pct(61.65, 'over', 'province') } },
    'Thu ngân sách nhà nước từ đầu năm đạt 25,37 tỷ đồng, đạt trên 61,65% dự toán tỉnh giao, vượt tiến độ.',
    'State budget revenue: 25.37 billion dong in the year to date, over 61.65% of the Province’s estimate; ahead of pace.',
  ],
  [
    'a name that starts with a verb takes its number in the middle',
    {
      of: training,
      now: { month: f(120), yearToDate: f(480) },
      target: yearly(1200, { base: 'plan' }),
    },
    'Trong tháng đào tạo nghề cho 120 lao động nông thôn; lũy kế từ đầu năm 480 lao động, đạt 40% kế hoạch năm, vượt tiến độ.',
    'Workers trained: 120 in the month, 480 in the year to date, 40% of the year’s plan; ahead of pace.',
  ],
  [
    'a verb of two syllables',
    { of: discipline, now: { month: f(2), yearToDate: f(3) } },
    'Trong tháng thi hành kỷ luật 02 đảng viên; lũy kế từ đầu năm 03 đảng viên, chưa có chỉ tiêu năm để đánh giá tiến độ.',
    'Members disciplined: 2 in the month, 3 in the year to date; there is no target for the year to judge the pace by.',
  ],
  [
    'a name that counts two things stays whole',
    { of: inspections, now: { month: f(5), yearToDate: f(21) }, target: yearly(46) },
    'Kiểm tra tổ chức đảng và đảng viên: trong tháng 05 cuộc; lũy kế từ đầu năm 21 cuộc, đạt 45,7% chỉ tiêu Nghị quyết, vượt tiến độ.',
    'Party inspections: 5 in the month, 21 in the year to date, 45.7% of the Resolution’s target; ahead of pace.',
  ],
  [
    'a province’s target of people is no estimate',
    {
      of: named('Giao quân', 'thanh niên', 'Conscripts enlisted', 'conscripts'),
      now: { month: f(0), yearToDate: f(122) },
      target: yearly(122, { base: 'province' }),
    },
    'Giao quân: trong tháng không phát sinh; lũy kế từ đầu năm 122 thanh niên, đạt 100% chỉ tiêu tỉnh giao, hoàn thành chỉ tiêu năm.',
    'Conscripts enlisted: none in the month, 122 in the year to date, 100% of the Province’s target; the year’s target is reached.',
  ],
  [
    'certainly more than the target',
    { now: { yearToDate: f(100, 'over') }, target: resolution },
    'Từ đầu năm kết nạp trên 100 đảng viên mới, đạt trên 100% chỉ tiêu Nghị quyết, vượt chỉ tiêu năm.',
    'Party members admitted: over 100 in the year to date, over 100% of the Resolution’s target; the year’s target is exceeded.',
  ],
  [
    'at least the target, and no word of more',
    { now: { yearToDate: f(100), statedPercent: pct(100) } },
    'Từ đầu năm kết nạp 100 đảng viên mới, đạt 100% chỉ tiêu Nghị quyết, hoàn thành chỉ tiêu năm.',
    'Party members admitted: 100 in the year to date, 100% of the Resolution’s target; the year’s target is reached.',
  ],
  [
    'estimated, of what is to stay low',
    { of: debt, now: { month: f(1e9), yearToDate: f(5e9, 'exact', estimated) } },
    'Nợ thuế phát sinh trong tháng là 1 tỷ đồng; lũy kế từ đầu năm ước 5 tỷ đồng, chưa có chỉ tiêu năm để đánh giá tiến độ.',
    'Tax arrears: 1 billion dong in the month, an estimated 5 billion dong in the year to date; there is no target for the year to judge the pace by.',
  ],
  [
    'a target inferred from above',
    { now: { yearToDate: f(67), statedPercent: pct(50, 'under') } },
    'Từ đầu năm kết nạp 67 đảng viên mới, đạt gần 50% chỉ tiêu Nghị quyết, có khả năng vượt tiến độ.',
    'Party members admitted: 67 in the year to date, nearly 50% of the Resolution’s target; likely ahead of pace.',
  ],
  [
    'a target inferred from about',
    { of: crimes, now: { yearToDate: f(20), statedPercent: pct(50, 'about') } },
    'Từ đầu năm có 20 vụ phạm pháp hình sự, bằng khoảng 50% mức trần theo Nghị quyết, cao hơn mức 33,3% cho phép đến hết tháng.',
    'Crimes recorded: 20 cases in the year to date, about 50% of the ceiling of the Resolution; above the 33.3% allowed by the end of the month.',
  ],
]

const CEILINGS: readonly Row[] = [
  [
    'fewer than a ceiling allows',
    { of: crimes, now: { month: f(4), yearToDate: f(16) }, target: yearly(60, { base: 'plan' }) },
    'Trong tháng có 04 vụ phạm pháp hình sự; lũy kế từ đầu năm 16 vụ, bằng 26,7% mức trần theo kế hoạch năm (không quá 60 vụ), trong mức 33,3% cho phép đến hết tháng.',
    'Crimes recorded: 4 cases in the month, 16 cases in the year to date, 26.7% of the ceiling of the year’s plan (at most 60 cases); within the 33.3% allowed by the end of the month.',
  ],
  [
    'close to what a ceiling allows',
    {
      of: crimes,
      now: { month: f(6), yearToDate: f(20) },
      target: yearly(60, { base: 'unstated' }),
    },
    'Trong tháng có 06 vụ phạm pháp hình sự; lũy kế từ đầu năm 20 vụ, bằng 33,3% mức trần cả năm (không quá 60 vụ), trong mức 33,3% cho phép đến hết tháng.',
    'Crimes recorded: 6 cases in the month, 20 cases in the year to date, 33.3% of the year’s ceiling (at most 60 cases); within the 33.3% allowed by the end of the month.',
  ],
  [
    'more than a ceiling allows by now',
    { of: crimes, now: { month: f(9), yearToDate: f(30) }, target: yearly(60) },
    'Trong tháng có 09 vụ phạm pháp hình sự; lũy kế từ đầu năm 30 vụ, bằng 50% mức trần theo Nghị quyết (không quá 60 vụ), cao hơn mức 33,3% cho phép đến hết tháng.',
    'Crimes recorded: 9 cases in the month, 30 cases in the year to date, 50% of the ceiling of the Resolution (at most 60 cases); above the 33.3% allowed by the end of the month.',
  ],
  [
    'likely more than a ceiling allows by now',
    { of: crimes, now: { yearToDate: f(30, 'under') }, target: yearly(60) },
    'Từ đầu năm có gần 30 vụ phạm pháp hình sự, bằng gần 50% mức trần theo Nghị quyết (không quá 60 vụ), có nguy cơ cao hơn mức 33,3% cho phép đến hết tháng.',
    'Crimes recorded: nearly 30 cases in the year to date, nearly 50% of the ceiling of the Resolution (at most 60 cases); likely above the 33.3% allowed by the end of the month.',
  ],
  [
    'a broken ceiling',
    { of: crimes, now: { month: f(9), yearToDate: f(64) }, target: yearly(60, { base: 'plan' }) },
    'Trong tháng có 09 vụ phạm pháp hình sự; lũy kế từ đầu năm 64 vụ, bằng 106,7% mức trần theo kế hoạch năm (không quá 60 vụ), vượt mức trần.',
    'Crimes recorded: 9 cases in the month, 64 cases in the year to date, 106.7% of the ceiling of the year’s plan (at most 60 cases); the ceiling is exceeded.',
  ],
  [
    'a ceiling not exceeded when the year is over',
    {
      of: crimes,
      now: { month: f(3), yearToDate: f(55) },
      period: '2021-12',
      target: yearly(60, { base: 'plan' }),
    },
    'Trong tháng có 03 vụ phạm pháp hình sự; cả năm 55 vụ, bằng 91,7% mức trần theo kế hoạch năm (không quá 60 vụ), giữ được mức trần cả năm.',
    'Crimes recorded: 3 cases in the month, 55 cases in the whole year, 91.7% of the ceiling of the year’s plan (at most 60 cases); the ceiling is kept over the whole year.',
  ],
  [
    'no case at all',
    { of: crimes, now: { month: f(0), yearToDate: f(0) }, target: yearly(60, { base: 'plan' }) },
    'Từ đầu năm không có vụ phạm pháp hình sự, kế hoạch năm không quá 60 vụ, trong mức 33,3% cho phép đến hết tháng.',
    'Crimes recorded: none in the year to date, the year’s plan is at most 60 cases; within the 33.3% allowed by the end of the month.',
  ],
  [
    'a ceiling without a figure of the year',
    { of: crimes, now: { month: f(4) }, target: yearly(60) },
    'Trong tháng có 04 vụ phạm pháp hình sự; chưa có số lũy kế từ đầu năm.',
    'Crimes recorded: 4 cases in the month; no year to date is stated.',
  ],
  [
    'a ceiling of cases against the percentage the report states',
    { of: crimes, now: { month: f(4), statedPercent: pct(40, 'about', 'plan') } },
    'Trong tháng có 04 vụ phạm pháp hình sự; tính từ đầu năm bằng khoảng 40% mức trần theo kế hoạch năm, cao hơn mức 33,3% cho phép đến hết tháng.',
    'Crimes recorded: 4 cases in the month; about 40% of the ceiling of the year’s plan in the year to date; above the 33.3% allowed by the end of the month.',
  ],
  [
    'money that is to stay low is not said to be reached',
    { of: debt, now: { month: f(1.2e9), yearToDate: f(3e9, 'over') } },
    'Nợ thuế phát sinh trong tháng là 1,2 tỷ đồng; lũy kế từ đầu năm trên 3 tỷ đồng, chưa có chỉ tiêu năm để đánh giá tiến độ.',
    'Tax arrears: 1.2 billion dong in the month, over 3 billion dong in the year to date; there is no target for the year to judge the pace by.',
  ],
]

const LEVELS: readonly Row[] = [
  [
    'a rate on its way',
    {
      of: insurance,
      now: { month: f(89.25) },
      also: [closedAt(88.2)],
      target: yearly(91, { base: 'council' }),
    },
    'Tỷ lệ dân số tham gia bảo hiểm y tế đến hết tháng 4 đạt 89,25%, kế hoạch HĐND huyện giao 91%, vượt tiến độ.',
    'Health insurance coverage: 89.25% at the end of April; the District Council’s plan is 91%; ahead of pace.',
  ],
  [
    'a rate that is behind',
    { of: insurance, now: { month: f(88.3) }, also: [closedAt(88.2)], target: yearly(91) },
    'Tỷ lệ dân số tham gia bảo hiểm y tế đến hết tháng 4 đạt 88,3%, chỉ tiêu Nghị quyết 91%, chậm tiến độ.',
    'Health insurance coverage: 88.3% at the end of April; the Resolution’s target is 91%; behind pace.',
  ],
  [
    'a rate whose target is reached',
    { of: insurance, now: { month: f(91.4) }, also: [closedAt(88.2)], target: yearly(91) },
    'Tỷ lệ dân số tham gia bảo hiểm y tế đến hết tháng 4 đạt 91,4%, chỉ tiêu Nghị quyết 91%, hoàn thành chỉ tiêu năm.',
    'Health insurance coverage: 91.4% at the end of April; the Resolution’s target is 91%; the year’s target is reached.',
  ],
  [
    'a qualified rate',
    { of: insurance, now: { month: f(89, 'over') }, also: [closedAt(88.2)], target: yearly(91) },
    'Tỷ lệ dân số tham gia bảo hiểm y tế đến hết tháng 4 đạt trên 89%, chỉ tiêu Nghị quyết 91%, chưa đủ căn cứ đánh giá tiến độ.',
    'Health insurance coverage: over 89% at the end of April; the Resolution’s target is 91%; too little is known to judge the pace.',
  ],
  [
    'a rate that is to fall',
    {
      of: poverty,
      now: { month: f(2.15) },
      also: [closedAt(2.4)],
      target: yearly(1.9, { base: 'plan' }),
    },
    'Tỷ lệ hộ nghèo đến hết tháng 4 còn 2,15%, kế hoạch năm không quá 1,9%, vượt tiến độ.',
    'Poverty rate: 2.15% at the end of April; the year’s plan is at most 1.9%; ahead of pace.',
  ],
  [
    'a rate that fell as far as required',
    {
      of: poverty,
      now: { month: f(1.88) },
      also: [closedAt(2.4)],
      target: yearly(1.9, { base: 'plan' }),
    },
    'Tỷ lệ hộ nghèo đến hết tháng 4 còn 1,88%, kế hoạch năm không quá 1,9%, hoàn thành chỉ tiêu năm.',
    'Poverty rate: 1.88% at the end of April; the year’s plan is at most 1.9%; the year’s target is reached.',
  ],
  [
    'a stock',
    { of: communes, now: { month: f(8) }, also: [closedAt(7)], target: yearly(10) },
    'Đến hết tháng 4 có 08 xã đạt chuẩn nông thôn mới, chỉ tiêu Nghị quyết 10 xã, đúng tiến độ.',
    'Communes meeting the new rural standard: 8 at the end of April; the Resolution’s target is 10 communes; on pace.',
  ],
  [
    'a stock with a target worded from … on',
    {
      of: communes,
      now: { month: f(7) },
      also: [closedAt(7)],
      target: yearly(9, { figure: f(9, 'at-least') }),
    },
    'Đến hết tháng 4 có 07 xã đạt chuẩn nông thôn mới, chỉ tiêu Nghị quyết từ 09 xã trở lên, chậm tiến độ.',
    'Communes meeting the new rural standard: 7 at the end of April; the Resolution’s target is at least 9 communes; behind pace.',
  ],
  [
    'a stock with a target beyond a number',
    {
      of: communes,
      now: { month: f(7) },
      also: [closedAt(7)],
      target: yearly(9, { figure: f(9, 'over') }),
    },
    'Đến hết tháng 4 có 07 xã đạt chuẩn nông thôn mới, chỉ tiêu Nghị quyết trên 09 xã, chậm tiến độ.',
    'Communes meeting the new rural standard: 7 at the end of April; the Resolution’s target is over 9 communes; behind pace.',
  ],
  [
    'a stock that is to fall',
    {
      of: poor,
      now: { month: f(320, 'about') },
      also: [closedAt(400)],
      target: yearly(300, { base: 'plan' }),
    },
    'Đến hết tháng 4 còn khoảng 320 hộ nghèo, kế hoạch năm không quá 300 hộ, vượt tiến độ.',
    'Poor households: about 320 at the end of April; the year’s plan is at most 300 households; ahead of pace.',
  ],
  [
    'a stock of nothing left',
    { of: poor, now: { month: f(0) }, also: [closedAt(4)], target: yearly(0, { base: 'plan' }) },
    'Đến hết tháng 4 không còn hộ nghèo, hoàn thành chỉ tiêu năm.',
    'Poor households: none at the end of April; the year’s target is reached.',
  ],
  [
    'a level without last year’s closing value',
    { of: communes, now: { month: f(8) }, target: yearly(10) },
    'Đến hết tháng 4 có 08 xã đạt chuẩn nông thôn mới, chỉ tiêu Nghị quyết 10 xã, thiếu số liệu đầu kỳ để đánh giá tiến độ.',
    'Communes meeting the new rural standard: 8 at the end of April; the Resolution’s target is 10 communes; the starting value is not known, so the pace cannot be judged.',
  ],
  [
    'a level without one that is plainly reached',
    { of: communes, now: { month: f(10) }, target: yearly(10) },
    'Đến hết tháng 4 có 10 xã đạt chuẩn nông thôn mới, chỉ tiêu Nghị quyết 10 xã, hoàn thành chỉ tiêu năm.',
    'Communes meeting the new rural standard: 10 at the end of April; the Resolution’s target is 10 communes; the year’s target is reached.',
  ],
  [
    'a level without target',
    { of: insurance, now: { month: f(89.25) } },
    'Tỷ lệ dân số tham gia bảo hiểm y tế đến hết tháng 4 đạt 89,25%, chưa có chỉ tiêu năm để đánh giá tiến độ.',
    'Health insurance coverage: 89.25% at the end of April; there is no target for the year to judge the pace by.',
  ],
  [
    'a level by its stated percentage alone',
    { of: communes, now: { statedPercent: pct(80, 'over', 'plan') } },
    'Xã đạt chuẩn nông thôn mới đạt trên 80% kế hoạch năm, chưa đủ căn cứ đánh giá tiến độ.',
    'Communes meeting the new rural standard: over 80% of the year’s plan; too little is known to judge the pace.',
  ],
  [
    'an estimated level beside its stated percentage',
    {
      of: communes,
      now: { month: f(8, 'exact', estimated), statedPercent: pct(80, 'exact', 'plan') },
    },
    'Đến hết tháng 4 ước có 08 xã đạt chuẩn nông thôn mới, bằng 80% kế hoạch năm, chưa đủ căn cứ đánh giá tiến độ.',
    'Communes meeting the new rural standard: an estimated 8 at the end of April; 80% of the year’s plan; too little is known to judge the pace.',
  ],
  [
    'nothing left of what was to fall',
    { of: poor, now: { month: f(0) } },
    'Đến hết tháng 4 không còn hộ nghèo, chưa có chỉ tiêu năm để đánh giá tiến độ.',
    'Poor households: none at the end of April; there is no target for the year to judge the pace by.',
  ],
  [
    'nothing yet of what is to rise',
    { of: communes, now: { month: f(0) }, target: yearly(3) },
    'Đến hết tháng 4 chưa có xã đạt chuẩn nông thôn mới, chỉ tiêu Nghị quyết 03 xã, thiếu số liệu đầu kỳ để đánh giá tiến độ.',
    'Communes meeting the new rural standard: none at the end of April; the Resolution’s target is 3 communes; the starting value is not known, so the pace cannot be judged.',
  ],
  [
    'a level on a day',
    { of: insurance, now: { month: f(89.25), cutOff: '2021-04-14' } },
    'Tỷ lệ dân số tham gia bảo hiểm y tế đến ngày 14/4/2021 đạt 89,25%, chưa có chỉ tiêu năm để đánh giá tiến độ.',
    'Health insurance coverage: 89.25% on 14/4/2021; there is no target for the year to judge the pace by.',
  ],
  [
    'in December a level below its target is not on pace',
    {
      of: communes,
      now: { month: f(9) },
      also: [closedAt(7), makeObservation('2021-11', { month: f(9) })],
      period: '2021-12',
      target: yearly(10),
    },
    'Đến hết tháng 12 có 09 xã đạt chuẩn nông thôn mới, chỉ tiêu Nghị quyết 10 xã, chưa hoàn thành chỉ tiêu năm; tăng 02 xã so với cùng kỳ năm trước.',
    'Communes meeting the new rural standard: 9 at the end of December; the Resolution’s target is 10 communes; the year’s target is not reached; up 2 on the same period last year.',
  ],
  [
    'a level of the people admitted',
    { of: { ...members, accumulation: 'stock' }, now: { month: f(67) } },
    'Đến hết tháng 4 kết nạp 67 đảng viên mới, chưa có chỉ tiêu năm để đánh giá tiến độ.',
    'Party members admitted: 67 at the end of April; there is no target for the year to judge the pace by.',
  ],
  [
    'an estimated level of the people admitted',
    {
      of: { ...members, accumulation: 'stock' },
      now: { month: f(67, 'exact', estimated), cutOff: '2021-04-20' },
    },
    'Đến ngày 20/4/2021 ước kết nạp 67 đảng viên mới, chưa có chỉ tiêu năm để đánh giá tiến độ.',
    'Party members admitted: an estimated 67 on 20/4/2021; there is no target for the year to judge the pace by.',
  ],
  [
    'a level whose name does not take its number',
    { of: { ...inspections, accumulation: 'stock' }, now: { month: f(5) } },
    'Kiểm tra tổ chức đảng và đảng viên: đến hết tháng 4 có 05 cuộc, chưa có chỉ tiêu năm để đánh giá tiến độ.',
    'Party inspections: 5 at the end of April; there is no target for the year to judge the pace by.',
  ],
  [
    'a level of money against the Province’s plan',
    {
      of: { ...revenue, accumulation: 'stock' },
      now: { month: f(25e9) },
      target: yearly(40e9, { base: 'province' }),
    },
    'Thu ngân sách nhà nước đến hết tháng 4 đạt 25 tỷ đồng, dự toán tỉnh giao 40 tỷ đồng, thiếu số liệu đầu kỳ để đánh giá tiến độ.',
    'State budget revenue: 25 billion dong at the end of April; the Province’s estimate is 40 billion dong; the starting value is not known, so the pace cannot be judged.',
  ],
  [
    'a level against the Province’s target',
    { of: insurance, now: { month: f(88.5) }, target: yearly(91, { base: 'province' }) },
    'Tỷ lệ dân số tham gia bảo hiểm y tế đến hết tháng 4 đạt 88,5%, chỉ tiêu tỉnh giao 91%, thiếu số liệu đầu kỳ để đánh giá tiến độ.',
    'Health insurance coverage: 88.5% at the end of April; the Province’s target is 91%; the starting value is not known, so the pace cannot be judged.',
  ],
  [
    'a rate of zero',
    { of: insurance, now: { month: f(0) } },
    'Tỷ lệ dân số tham gia bảo hiểm y tế đến hết tháng 4 đạt 0%, chưa có chỉ tiêu năm để đánh giá tiến độ.',
    'Health insurance coverage: 0% at the end of April; there is no target for the year to judge the pace by.',
  ],
]

const grown = (
  value: number,
  as: StatedGrowth['as'],
  with_: Partial<Figure> = {},
): Partial<Observation> => ({
  yearToDate: f(24.3e9),
  statedGrowth: { ...f(value), ...with_, as },
})

const LAST_YEAR: readonly Row[] = [
  [
    'what the report states of its growth comes before what we compute, and a clash is named',
    { of: revenue, now: grown(14.7, 'increase'), before: { yearToDate: f(21.6e9) } },
    'Thu ngân sách nhà nước từ đầu năm đạt 24,3 tỷ đồng, chưa có chỉ tiêu năm để đánh giá tiến độ; tăng 14,7% so với cùng kỳ năm trước. Số liệu chưa khớp: mức so với cùng kỳ nêu tăng 14,7%, tính ra tăng 12,5%.',
    'State budget revenue: 24.3 billion dong in the year to date; there is no target for the year to judge the pace by; up 14.7% on the same period last year. The figures do not agree: growth on the same period is stated as up 14.7%, computed as up 12.5%.',
  ],
  [
    'a stated fall, estimated and qualified, without a figure of last year',
    { of: revenue, now: grown(4, 'decrease', { qualifier: 'over', estimated: true }) },
    'Thu ngân sách nhà nước từ đầu năm đạt 24,3 tỷ đồng, chưa có chỉ tiêu năm để đánh giá tiến độ; ước giảm trên 4% so với cùng kỳ năm trước.',
    'State budget revenue: 24.3 billion dong in the year to date; there is no target for the year to judge the pace by; down an estimated over 4% on the same period last year.',
  ],
  [
    'a stated ratio',
    { of: revenue, now: grown(96, 'ratio') },
    'Thu ngân sách nhà nước từ đầu năm đạt 24,3 tỷ đồng, chưa có chỉ tiêu năm để đánh giá tiến độ; bằng 96% cùng kỳ năm trước.',
    'State budget revenue: 24.3 billion dong in the year to date; there is no target for the year to judge the pace by; 96% of the same period last year.',
  ],
  [
    'people are compared by their number',
    { now: both, before: { yearToDate: f(55) }, target: resolution },
    'Trong tháng kết nạp 18 đảng viên mới; lũy kế từ đầu năm 67 đảng viên, đạt 67% chỉ tiêu Nghị quyết, vượt tiến độ; tăng 12 đảng viên so với cùng kỳ năm trước.',
    'Party members admitted: 18 in the month, 67 in the year to date, 67% of the Resolution’s target; ahead of pace; up 12 on the same period last year.',
  ],
  [
    'fewer than last year',
    { now: both, before: { yearToDate: f(72) }, target: resolution },
    'Trong tháng kết nạp 18 đảng viên mới; lũy kế từ đầu năm 67 đảng viên, đạt 67% chỉ tiêu Nghị quyết, vượt tiến độ; giảm 05 đảng viên so với cùng kỳ năm trước.',
    'Party members admitted: 18 in the month, 67 in the year to date, 67% of the Resolution’s target; ahead of pace; down 5 on the same period last year.',
  ],
  [
    'as many as last year',
    { now: both, before: { yearToDate: f(67) }, target: resolution },
    'Trong tháng kết nạp 18 đảng viên mới; lũy kế từ đầu năm 67 đảng viên, đạt 67% chỉ tiêu Nghị quyết, vượt tiến độ; bằng cùng kỳ năm trước.',
    'Party members admitted: 18 in the month, 67 in the year to date, 67% of the Resolution’s target; ahead of pace; the same as in the same period last year.',
  ],
  [
    'money is compared in percent',
    { of: revenue, now: { yearToDate: f(24.3e9) }, before: { yearToDate: f(21.6e9) } },
    'Thu ngân sách nhà nước từ đầu năm đạt 24,3 tỷ đồng, chưa có chỉ tiêu năm để đánh giá tiến độ; tăng 12,5% so với cùng kỳ năm trước.',
    'State budget revenue: 24.3 billion dong in the year to date; there is no target for the year to judge the pace by; up 12.5% on the same period last year.',
  ],
  [
    'a rise that the words guarantee only from below',
    { of: production, now: { yearToDate: f(1710e9, 'over') }, before: { yearToDate: f(1600e9) } },
    'Tổng giá trị sản xuất từ đầu năm đạt trên 1.710 tỷ đồng, chưa có chỉ tiêu năm để đánh giá tiến độ; tăng trên 6% so với cùng kỳ năm trước.',
    'Production value: over 1,710 billion dong in the year to date; there is no target for the year to judge the pace by; up over 6% on the same period last year.',
  ],
  [
    'a fall that the words guarantee only from below',
    { of: revenue, now: { yearToDate: f(18e9, 'under') }, before: { yearToDate: f(20e9) } },
    'Thu ngân sách nhà nước từ đầu năm đạt gần 18 tỷ đồng, chưa có chỉ tiêu năm để đánh giá tiến độ; giảm trên 10% so với cùng kỳ năm trước.',
    'State budget revenue: nearly 18 billion dong in the year to date; there is no target for the year to judge the pace by; down over 10% on the same period last year.',
  ],
  [
    'a rise of an estimate',
    {
      of: revenue,
      now: { yearToDate: f(24.3e9, 'exact', estimated) },
      before: { yearToDate: f(21.6e9) },
    },
    'Thu ngân sách nhà nước từ đầu năm ước đạt 24,3 tỷ đồng, chưa có chỉ tiêu năm để đánh giá tiến độ; ước tăng 12,5% so với cùng kỳ năm trước.',
    'State budget revenue: an estimated 24.3 billion dong in the year to date; there is no target for the year to judge the pace by; up 12.5% on the same period last year.',
  ],
  [
    'words that leave open whether it rose',
    { of: revenue, now: { yearToDate: f(25e9, 'under') }, before: { yearToDate: f(22e9) } },
    'Thu ngân sách nhà nước từ đầu năm đạt gần 25 tỷ đồng, chưa có chỉ tiêu năm để đánh giá tiến độ; chưa đủ căn cứ so sánh với cùng kỳ năm trước.',
    'State budget revenue: nearly 25 billion dong in the year to date; there is no target for the year to judge the pace by; too little is known to compare with the same period last year.',
  ],
  [
    'two qualified figures that decide nothing',
    { of: revenue, now: { yearToDate: f(25e9, 'over') }, before: { yearToDate: f(22e9, 'over') } },
    'Thu ngân sách nhà nước từ đầu năm đạt trên 25 tỷ đồng, chưa có chỉ tiêu năm để đánh giá tiến độ; chưa đủ căn cứ so sánh với cùng kỳ năm trước.',
    'State budget revenue: over 25 billion dong in the year to date; there is no target for the year to judge the pace by; too little is known to compare with the same period last year.',
  ],
  [
    'about against about: the least that is sure',
    { now: { yearToDate: f(100, 'about') }, before: { yearToDate: f(50, 'about') } },
    'Từ đầu năm kết nạp khoảng 100 đảng viên mới, chưa có chỉ tiêu năm để đánh giá tiến độ; tăng không dưới 80% so với cùng kỳ năm trước.',
    'Party members admitted: about 100 in the year to date; there is no target for the year to judge the pace by; up at least 80% on the same period last year.',
  ],
  [
    'a rise too small to be written as a number',
    { of: revenue, now: { yearToDate: f(20.001e9) }, before: { yearToDate: f(20e9) } },
    'Thu ngân sách nhà nước từ đầu năm đạt 20 tỷ đồng, chưa có chỉ tiêu năm để đánh giá tiến độ; tương đương cùng kỳ năm trước.',
    'State budget revenue: 20 billion dong in the year to date; there is no target for the year to judge the pace by; much the same as in the same period last year.',
  ],
  [
    'certainly more, nobody knows by how much',
    { of: revenue, now: { yearToDate: f(20e9, 'over') }, before: { yearToDate: f(20e9) } },
    'Thu ngân sách nhà nước từ đầu năm đạt trên 20 tỷ đồng, chưa có chỉ tiêu năm để đánh giá tiến độ; tăng so với cùng kỳ năm trước.',
    'State budget revenue: over 20 billion dong in the year to date; there is no target for the year to judge the pace by; up on the same period last year.',
  ],
  [
    'none last year',
    { now: both, before: { yearToDate: f(0) }, target: resolution },
    'Trong tháng kết nạp 18 đảng viên mới; lũy kế từ đầu năm 67 đảng viên, đạt 67% chỉ tiêu Nghị quyết, vượt tiến độ; cùng kỳ năm trước không phát sinh.',
    'Party members admitted: 18 in the month, 67 in the year to date, 67% of the Resolution’s target; ahead of pace; there was none in the same period last year.',
  ],
  [
    'a rate is compared in points',
    { of: poverty, now: { month: f(2.15) }, before: { month: f(2.8) } },
    'Tỷ lệ hộ nghèo đến hết tháng 4 còn 2,15%, chưa có chỉ tiêu năm để đánh giá tiến độ; giảm 0,65 điểm phần trăm so với cùng kỳ năm trước.',
    'Poverty rate: 2.15% at the end of April; there is no target for the year to judge the pace by; down 0.65 percentage points on the same period last year.',
  ],
  [
    'a ceiling’s cases, fewer than last year',
    { of: crimes, now: { month: f(4), yearToDate: f(16) }, before: { yearToDate: f(20) } },
    'Trong tháng có 04 vụ phạm pháp hình sự; lũy kế từ đầu năm 16 vụ, chưa có chỉ tiêu năm để đánh giá tiến độ; giảm 04 vụ so với cùng kỳ năm trước.',
    'Crimes recorded: 4 cases in the month, 16 cases in the year to date; there is no target for the year to judge the pace by; down 4 on the same period last year.',
  ],
  [
    'a figure with another cut-off is not compared',
    { now: { ...both, cutOff: '2021-04-14' }, before: { yearToDate: f(55) } },
    'Trong tháng kết nạp 18 đảng viên mới; lũy kế từ đầu năm 67 đảng viên, chưa có chỉ tiêu năm để đánh giá tiến độ (tính đến ngày 14/4/2021).',
    'Party members admitted: 18 in the month, 67 in the year to date; there is no target for the year to judge the pace by; up to 14/4/2021.',
  ],
  [
    'a figure read as the year’s is not compared',
    {
      of: revenue,
      now: { yearToDate: f(25e9), scopeAssumed: true },
      before: { yearToDate: f(20e9) },
    },
    'Thu ngân sách nhà nước đạt 25 tỷ đồng, chưa có chỉ tiêu năm để đánh giá tiến độ.',
    'State budget revenue: 25 billion dong; there is no target for the year to judge the pace by.',
  ],
]

const WHERE_IT_COMES_FROM: readonly Row[] = [
  [
    'illustrative is marked',
    { now: { ...both, origin: 'illustrative' }, target: resolution },
    'Trong tháng kết nạp 18 đảng viên mới; lũy kế từ đầu năm 67 đảng viên, đạt 67% chỉ tiêu Nghị quyết, vượt tiến độ (số liệu minh họa).',
    'Party members admitted: 18 in the month, 67 in the year to date, 67% of the Resolution’s target; ahead of pace; illustrative figures.',
  ],
  [
    'an illustrative year is marked once',
    {
      now: { ...both, origin: 'illustrative' },
      before: { yearToDate: f(55), origin: 'illustrative' },
      target: yearly(100, { origin: 'illustrative' }),
    },
    'Trong tháng kết nạp 18 đảng viên mới; lũy kế từ đầu năm 67 đảng viên, đạt 67% chỉ tiêu Nghị quyết, vượt tiến độ; tăng 12 đảng viên so với cùng kỳ năm trước (số liệu minh họa).',
    'Party members admitted: 18 in the month, 67 in the year to date, 67% of the Resolution’s target; ahead of pace; up 12 on the same period last year; illustrative figures.',
  ],
  [
    'a reported figure against an illustrative target',
    {
      of: businesses,
      now: { month: f(5), yearToDate: f(13) },
      target: yearly(30, { base: 'plan', origin: 'illustrative' }),
    },
    'Trong tháng phát triển 05 doanh nghiệp mới; lũy kế từ đầu năm 13 doanh nghiệp, đạt 43,3% kế hoạch năm (chỉ tiêu minh họa), vượt tiến độ.',
    'New businesses: 5 in the month, 13 in the year to date, 43.3% of the year’s plan (illustrative target); ahead of pace.',
  ],
  [
    'a reported figure against an illustrative last year',
    {
      of: businesses,
      now: { month: f(5), yearToDate: f(13) },
      before: { yearToDate: f(8), origin: 'illustrative' },
    },
    'Trong tháng phát triển 05 doanh nghiệp mới; lũy kế từ đầu năm 13 doanh nghiệp, chưa có chỉ tiêu năm để đánh giá tiến độ; tăng 05 doanh nghiệp so với cùng kỳ năm trước (số cùng kỳ là số minh họa).',
    'New businesses: 5 in the month, 13 in the year to date; there is no target for the year to judge the pace by; up 5 on the same period last year (last year’s figure is illustrative).',
  ],
  [
    'a reported rate against an illustrative target',
    {
      of: insurance,
      now: { month: f(89.25) },
      also: [closedAt(88.2)],
      target: yearly(91, { origin: 'illustrative' }),
    },
    'Tỷ lệ dân số tham gia bảo hiểm y tế đến hết tháng 4 đạt 89,25%, chỉ tiêu Nghị quyết 91% (chỉ tiêu minh họa), vượt tiến độ.',
    'Health insurance coverage: 89.25% at the end of April; the Resolution’s target is 91% (illustrative target); ahead of pace.',
  ],
  [
    'an illustrative figure up to a day',
    { now: { ...both, origin: 'illustrative', cutOff: '2021-04-14' } },
    'Trong tháng kết nạp 18 đảng viên mới; lũy kế từ đầu năm 67 đảng viên, chưa có chỉ tiêu năm để đánh giá tiến độ (số liệu minh họa, tính đến ngày 14/4/2021).',
    'Party members admitted: 18 in the month, 67 in the year to date; there is no target for the year to judge the pace by; illustrative figures, up to 14/4/2021.',
  ],
  [
    'a reported figure beside an illustrative target',
    { now: both, target: yearly(100, { origin: 'illustrative' }) },
    'Trong tháng kết nạp 18 đảng viên mới; lũy kế từ đầu năm 67 đảng viên, đạt 67% chỉ tiêu Nghị quyết (chỉ tiêu minh họa), vượt tiến độ.',
    'Party members admitted: 18 in the month, 67 in the year to date, 67% of the Resolution’s target (illustrative target); ahead of pace.',
  ],
  [
    'an illustrative figure beside an illustrative target is marked once',
    { now: { ...both, origin: 'illustrative' }, target: yearly(100, { origin: 'illustrative' }) },
    'Trong tháng kết nạp 18 đảng viên mới; lũy kế từ đầu năm 67 đảng viên, đạt 67% chỉ tiêu Nghị quyết, vượt tiến độ (số liệu minh họa).',
    'Party members admitted: 18 in the month, 67 in the year to date, 67% of the Resolution’s target; ahead of pace; illustrative figures.',
  ],
  [
    'a level beside an illustrative target',
    { of: insurance, now: { month: f(88.5) }, target: yearly(91, { origin: 'illustrative' }) },
    'Tỷ lệ dân số tham gia bảo hiểm y tế đến hết tháng 4 đạt 88,5%, chỉ tiêu Nghị quyết 91% (chỉ tiêu minh họa), thiếu số liệu đầu kỳ để đánh giá tiến độ.',
    'Health insurance coverage: 88.5% at the end of April; the Resolution’s target is 91% (illustrative target); the starting value is not known, so the pace cannot be judged.',
  ],
  [
    'a year to date with illustrative months',
    {
      now: { month: f(18) },
      also: ['2021-01', '2021-02', '2021-03'].map((period) =>
        makeObservation(period, { month: f(10), origin: 'illustrative' }),
      ),
    },
    'Trong tháng kết nạp 18 đảng viên mới; lũy kế từ đầu năm 48 đảng viên (cộng cả số minh họa), chưa có chỉ tiêu năm để đánh giá tiến độ.',
    'Party members admitted: 18 in the month, 48 in the year to date (with illustrative months); there is no target for the year to judge the pace by.',
  ],
]

const was = (with_: Partial<Observation>) => makeObservation('2021-04', with_)
const now67 = { now: both, target: resolution }
const CORRECTED: readonly Row[] = [
  [
    'a corrected figure is shown with the previous one',
    now67,
    'Trong tháng kết nạp 18 đảng viên mới; lũy kế từ đầu năm 67 đảng viên, đạt 67% chỉ tiêu Nghị quyết, vượt tiến độ. Đính chính: số lũy kế từ đầu năm 67 đảng viên (trước đây nêu 65 đảng viên).',
    'Party members admitted: 18 in the month, 67 in the year to date, 67% of the Resolution’s target; ahead of pace. Corrected: year to date 67 (65 before).',
    [correction({ before: was({ month: f(18), yearToDate: f(65) }), after: was(both) })],
  ],
  [
    'two figures at once',
    now67,
    'Trong tháng kết nạp 18 đảng viên mới; lũy kế từ đầu năm 67 đảng viên, đạt 67% chỉ tiêu Nghị quyết, vượt tiến độ. Đính chính: số trong tháng 18 đảng viên (trước đây nêu 16 đảng viên); số lũy kế từ đầu năm 67 đảng viên (trước đây nêu 65 đảng viên).',
    'Party members admitted: 18 in the month, 67 in the year to date, 67% of the Resolution’s target; ahead of pace. Corrected: figure of the month 18 (16 before); year to date 67 (65 before).',
    [correction({ before: was({ month: f(16), yearToDate: f(65) }), after: was(both) })],
  ],
  [
    'several corrections of one figure are shown as one',
    now67,
    'Trong tháng kết nạp 18 đảng viên mới; lũy kế từ đầu năm 67 đảng viên, đạt 67% chỉ tiêu Nghị quyết, vượt tiến độ. Đính chính: số lũy kế từ đầu năm 67 đảng viên (trước đây nêu 65 đảng viên).',
    'Party members admitted: 18 in the month, 67 in the year to date, 67% of the Resolution’s target; ahead of pace. Corrected: year to date 67 (65 before).',
    [
      correction({
        version: 2,
        before: was({ month: f(18), yearToDate: f(66) }),
        after: was(both),
      }),
      correction({
        version: 1,
        before: was({ month: f(18), yearToDate: f(65) }),
        after: was({ month: f(18), yearToDate: f(66) }),
      }),
    ],
  ],
  [
    'changed and changed back is no correction',
    now67,
    'Trong tháng kết nạp 18 đảng viên mới; lũy kế từ đầu năm 67 đảng viên, đạt 67% chỉ tiêu Nghị quyết, vượt tiến độ.',
    'Party members admitted: 18 in the month, 67 in the year to date, 67% of the Resolution’s target; ahead of pace.',
    [
      correction({ version: 1, before: was(both), after: was({ yearToDate: f(66) }) }),
      correction({ version: 2, before: was({ yearToDate: f(66) }), after: was(both) }),
    ],
  ],
  [
    'a report’s figure in the place of an illustrative one is no correction',
    now67,
    'Trong tháng kết nạp 18 đảng viên mới; lũy kế từ đầu năm 67 đảng viên, đạt 67% chỉ tiêu Nghị quyết, vượt tiến độ.',
    'Party members admitted: 18 in the month, 67 in the year to date, 67% of the Resolution’s target; ahead of pace.',
    [correction({ before: was({ month: f(16), origin: 'illustrative' }), after: was(both) })],
  ],
  [
    'a qualifier that was corrected',
    { of: revenue, now: { yearToDate: f(25e9, 'over') } },
    'Thu ngân sách nhà nước từ đầu năm đạt trên 25 tỷ đồng, chưa có chỉ tiêu năm để đánh giá tiến độ. Đính chính: số lũy kế từ đầu năm trên 25 tỷ đồng (trước đây nêu ước gần 25 tỷ đồng).',
    'State budget revenue: over 25 billion dong in the year to date; there is no target for the year to judge the pace by. Corrected: year to date over 25 billion dong (nearly 25 billion dong (estimated) before).',
    [
      correction({
        before: was({ yearToDate: f(25e9, 'under', estimated) }),
        after: was({ yearToDate: f(25e9, 'over') }),
      }),
    ],
  ],
  [
    'a figure that was added',
    now67,
    'Trong tháng kết nạp 18 đảng viên mới; lũy kế từ đầu năm 67 đảng viên, đạt 67% chỉ tiêu Nghị quyết, vượt tiến độ. Đính chính: bổ sung số trong tháng 18 đảng viên.',
    'Party members admitted: 18 in the month, 67 in the year to date, 67% of the Resolution’s target; ahead of pace. Corrected: figure of the month 18 added.',
    [correction({ before: was({ yearToDate: f(67) }), after: was(both) })],
  ],
  [
    'a figure that was taken back',
    { now: { yearToDate: f(67) }, target: resolution },
    'Từ đầu năm kết nạp 67 đảng viên mới, đạt 67% chỉ tiêu Nghị quyết, vượt tiến độ. Đính chính: bỏ số trong tháng 18 đảng viên đã nêu.',
    'Party members admitted: 67 in the year to date, 67% of the Resolution’s target; ahead of pace. Corrected: figure of the month no longer stated (18 before).',
    [correction({ before: was(both), after: was({ yearToDate: f(67) }) })],
  ],
  [
    'a target that was set after the month was published',
    now67,
    'Trong tháng kết nạp 18 đảng viên mới; lũy kế từ đầu năm 67 đảng viên, đạt 67% chỉ tiêu Nghị quyết, vượt tiến độ. Đính chính: bổ sung chỉ tiêu năm 100 đảng viên, giao sau ngày công bố.',
    'Party members admitted: 18 in the month, 67 in the year to date, 67% of the Resolution’s target; ahead of pace. Corrected: the year’s target 100 added after the month was published.',
    [correction({ kind: 'target', period: '2021', before: null, after: resolution })],
  ],
  [
    'a target that was corrected',
    now67,
    'Trong tháng kết nạp 18 đảng viên mới; lũy kế từ đầu năm 67 đảng viên, đạt 67% chỉ tiêu Nghị quyết, vượt tiến độ. Đính chính: chỉ tiêu năm 100 đảng viên (trước đây nêu 90 đảng viên).',
    'Party members admitted: 18 in the month, 67 in the year to date, 67% of the Resolution’s target; ahead of pace. Corrected: the year’s target 100 (90 before).',
    [correction({ kind: 'target', period: '2021', before: yearly(90), after: resolution })],
  ],
  [
    'corrections of other months, indicators and bases are passed over',
    now67,
    'Trong tháng kết nạp 18 đảng viên mới; lũy kế từ đầu năm 67 đảng viên, đạt 67% chỉ tiêu Nghị quyết, vượt tiến độ.',
    'Party members admitted: 18 in the month, 67 in the year to date, 67% of the Resolution’s target; ahead of pace.',
    [
      correction({ period: '2021-03', before: was({ month: f(1) }), after: was({ month: f(2) }) }),
      correction({
        indicatorId: 'new-businesses',
        before: was({ month: f(1) }),
        after: was({ month: f(2) }),
      }),
      correction({
        kind: 'target',
        period: '2021',
        before: yearly(90, { base: 'plan' }),
        after: yearly(95, { base: 'plan' }),
      }),
    ],
  ],
  [
    'a corrected level',
    { of: insurance, now: { month: f(89.25) } },
    'Tỷ lệ dân số tham gia bảo hiểm y tế đến hết tháng 4 đạt 89,25%, chưa có chỉ tiêu năm để đánh giá tiến độ. Đính chính: số thực hiện 89,25% (trước đây nêu 88%).',
    'Health insurance coverage: 89.25% at the end of April; there is no target for the year to judge the pace by. Corrected: level 89.25% (88% before).',
    [correction({ before: was({ month: f(88) }), after: was({ month: f(89.25) }) })],
  ],
  [
    'a percentage that was corrected, to its own digits',
    { now: { ...both, statedPercent: pct(67.25) } },
    'Trong tháng kết nạp 18 đảng viên mới; lũy kế từ đầu năm 67 đảng viên, đạt 67,25% chỉ tiêu Nghị quyết, vượt tiến độ. Đính chính: tỷ lệ so với chỉ tiêu 67,25% (trước đây nêu ước 65%).',
    'Party members admitted: 18 in the month, 67 in the year to date, 67.25% of the Resolution’s target; ahead of pace. Corrected: percentage of the target 67.25% (65% (estimated) before).',
    [
      correction({
        before: was({ ...both, statedPercent: pct(65, 'exact', 'resolution', estimated) }),
        after: was({ ...both, statedPercent: pct(67.25) }),
      }),
    ],
  ],
  [
    'added and taken back is no correction',
    { now: { yearToDate: f(67) }, target: resolution },
    'Từ đầu năm kết nạp 67 đảng viên mới, đạt 67% chỉ tiêu Nghị quyết, vượt tiến độ.',
    'Party members admitted: 67 in the year to date, 67% of the Resolution’s target; ahead of pace.',
    [
      correction({ version: 1, before: was({ yearToDate: f(67) }), after: was(both) }),
      correction({ version: 2, before: was(both), after: was({ yearToDate: f(67) }) }),
    ],
  ],
  [
    'a figure and the target, each on its own',
    now67,
    'Trong tháng kết nạp 18 đảng viên mới; lũy kế từ đầu năm 67 đảng viên, đạt 67% chỉ tiêu Nghị quyết, vượt tiến độ. Đính chính: số lũy kế từ đầu năm 67 đảng viên (trước đây nêu 65 đảng viên); chỉ tiêu năm 100 đảng viên (trước đây nêu 90 đảng viên).',
    'Party members admitted: 18 in the month, 67 in the year to date, 67% of the Resolution’s target; ahead of pace. Corrected: year to date 67 (65 before); the year’s target 100 (90 before).',
    [
      correction({
        version: 1,
        before: was({ month: f(18), yearToDate: f(65) }),
        after: was(both),
      }),
      correction({
        version: 2,
        kind: 'target',
        period: '2021',
        before: yearly(90),
        after: resolution,
      }),
    ],
  ],
  [
    'a corrected year to date of a level, and its percentage',
    {
      of: { ...insurance, accumulation: 'stock' },
      now: { yearToDate: f(89.25), statedPercent: pct(98) },
    },
    'Tỷ lệ dân số tham gia bảo hiểm y tế đến hết tháng 4 đạt 89,25%, bằng 98% chỉ tiêu Nghị quyết, chưa đủ căn cứ đánh giá tiến độ. Đính chính: số thực hiện 89,25% (trước đây nêu 88%); tỷ lệ so với chỉ tiêu 98% (trước đây nêu 97%).',
    'Health insurance coverage: 89.25% at the end of April; 98% of the Resolution’s target; too little is known to judge the pace. Corrected: level 89.25% (88% before); percentage of the target 98% (97% before).',
    [
      correction({
        before: was({ yearToDate: f(88), statedPercent: pct(97) }),
        after: was({ yearToDate: f(89.25), statedPercent: pct(98) }),
      }),
    ],
  ],
  [
    'a correction of another unit',
    now67,
    'Trong tháng kết nạp 18 đảng viên mới; lũy kế từ đầu năm 67 đảng viên, đạt 67% chỉ tiêu Nghị quyết, vượt tiến độ.',
    'Party members admitted: 18 in the month, 67 in the year to date, 67% of the Resolution’s target; ahead of pace.',
    [
      correction({
        unitId: 'hoa-an',
        before: was({ ...both, yearToDate: f(65) }),
        after: was(both),
      }),
    ],
  ],
  [
    'a target that took the place of another base’s',
    now67,
    'Trong tháng kết nạp 18 đảng viên mới; lũy kế từ đầu năm 67 đảng viên, đạt 67% chỉ tiêu Nghị quyết, vượt tiến độ.',
    'Party members admitted: 18 in the month, 67 in the year to date, 67% of the Resolution’s target; ahead of pace.',
    [
      correction({
        kind: 'target',
        period: '2021',
        before: yearly(90, { base: 'plan' }),
        after: resolution,
      }),
    ],
  ],
]

describe.each([
  ['standing', WHERE_IT_STANDS],
  ['what is stated', WHAT_IS_STATED],
  ['how it is stated', HOW_IT_IS_STATED],
  ['ceilings', CEILINGS],
  ['levels', LEVELS],
  ['against last year', LAST_YEAR],
  ['where it comes from', WHERE_IT_COMES_FROM],
  ['corrections', CORRECTED],
] as const)('%s', (_, rows) => {
  const table = rows.map(([title, situation, vietnamese, english, corrections = []]) => ({
    title,
    stands: given(situation),
    vietnamese,
    english,
    corrections,
  }))

  test.each(table)('$title', ({ stands, vietnamese, english, corrections }) => {
    expect(reportSentence(stands, { text: districtText('vi'), language: 'vi' }, corrections)).toBe(
      vietnamese,
    )
    expect(reportSentence(stands, { text: districtText('en'), language: 'en' }, corrections)).toBe(
      english,
    )
  })
})
