import { DEFAULT_THRESHOLDS, type Indicator, type Measure } from '../../src/domain/indicator.ts'

const MONEY: Measure = { kind: 'money', name: { vi: 'đồng', en: 'dong' } }
const PERCENT: Measure = { kind: 'percent', name: { vi: '%', en: '%' } }
const count = (vi: string, en: string): Measure => ({ kind: 'count', name: { vi, en } })

type Given = Pick<Indicator, 'id' | 'name' | 'measure' | 'body'> & Partial<Indicator>

const inGroup = (group: Indicator['group'], indicators: readonly Given[]): Indicator[] =>
  indicators.map(({ id, name, measure, body, ...others }) => ({
    id,
    name,
    group,
    accumulation: others.accumulation ?? 'flow',
    direction: others.direction ?? 'up',
    measure,
    body,
    profile: others.profile ?? { kind: 'linear' },
    thresholds: DEFAULT_THRESHOLDS,
  }))

/** In the order of the official table. The four of the April 2021 report lead their groups. */
export const indicators: readonly Indicator[] = [
  ...inGroup('party-building', [
    {
      id: 'party-members-admitted',
      name: { vi: 'Kết nạp đảng viên mới', en: 'Party members admitted' },
      measure: count('đảng viên', 'members'),
      body: 'Ban Tổ chức Huyện ủy',
    },
    {
      id: 'party-inspections',
      name: { vi: 'Kiểm tra tổ chức đảng và đảng viên', en: 'Party inspections' },
      measure: count('cuộc', 'inspections'),
      body: 'Ủy ban Kiểm tra Huyện ủy',
    },
  ]),
  ...inGroup('economy', [
    {
      id: 'state-budget-revenue',
      name: { vi: 'Thu ngân sách nhà nước', en: 'State budget revenue' },
      measure: MONEY,
      body: 'Phòng Tài chính – Kế hoạch',
    },
    {
      id: 'new-businesses',
      name: { vi: 'Phát triển doanh nghiệp mới', en: 'New businesses' },
      measure: count('doanh nghiệp', 'businesses'),
      body: 'Phòng Tài chính – Kế hoạch',
    },
    {
      id: 'production-value',
      name: {
        vi: 'Tổng giá trị sản xuất, luân chuyển hàng hóa và doanh thu',
        en: 'Production value, goods circulated and sales',
      },
      measure: MONEY,
      body: 'Phòng Kinh tế và Hạ tầng',
    },
    {
      id: 'public-investment-disbursed',
      name: { vi: 'Giải ngân vốn đầu tư công', en: 'Public investment disbursed' },
      measure: MONEY,
      body: 'Ban Quản lý dự án đầu tư xây dựng',
      // Contracts are awarded in spring and paid on completion, towards the end of the year.
      profile: { kind: 'weights', weights: [3, 3, 6, 8, 8, 9, 9, 9, 10, 11, 12, 12] },
    },
    {
      id: 'rice-area-sown',
      name: { vi: 'Diện tích gieo trồng lúa', en: 'Rice area sown' },
      measure: { kind: 'amount', name: { vi: 'ha', en: 'ha' } },
      body: 'Phòng Nông nghiệp và Phát triển nông thôn',
      profile: { kind: 'last-year' },
    },
  ]),
  ...inGroup('society', [
    {
      id: 'health-insurance-coverage',
      name: { vi: 'Tỷ lệ dân số tham gia bảo hiểm y tế', en: 'Health insurance coverage' },
      accumulation: 'rate',
      measure: PERCENT,
      body: 'Bảo hiểm xã hội huyện',
    },
    {
      id: 'poverty-rate',
      name: { vi: 'Tỷ lệ hộ nghèo', en: 'Poverty rate' },
      accumulation: 'rate',
      direction: 'down',
      measure: PERCENT,
      body: 'Phòng Lao động – Thương binh và Xã hội',
    },
    {
      id: 'new-rural-communes',
      name: { vi: 'Xã đạt chuẩn nông thôn mới', en: 'Communes meeting the new rural standard' },
      accumulation: 'stock',
      measure: count('xã', 'communes'),
      body: 'Văn phòng Điều phối nông thôn mới',
    },
    {
      id: 'jobs-created',
      name: { vi: 'Giải quyết việc làm', en: 'Jobs created' },
      measure: count('lao động', 'workers'),
      body: 'Phòng Lao động – Thương binh và Xã hội',
    },
  ]),
  ...inGroup('security', [
    {
      id: 'crimes-recorded',
      name: { vi: 'Vụ phạm pháp hình sự', en: 'Crimes recorded' },
      direction: 'down',
      measure: count('vụ', 'cases'),
      body: 'Công an huyện',
    },
    {
      id: 'conscripts-enlisted',
      name: { vi: 'Giao quân', en: 'Conscripts enlisted' },
      measure: count('thanh niên', 'conscripts'),
      body: 'Ban Chỉ huy Quân sự huyện',
      // All conscripts enlist on one day after Tết.
      profile: { kind: 'weights', weights: [0, 50, 50, 0, 0, 0, 0, 0, 0, 0, 0, 0] },
    },
  ]),
]
