import type { Records } from '../../server/store/store.ts'
import { exactly, type Figure } from '../../src/domain/figure.ts'
import {
  DEFAULT_THRESHOLDS,
  type Indicator,
  type Measure,
  type PastIndicator,
} from '../../src/domain/indicator.ts'
import type { Observation } from '../../src/domain/observation.ts'
import { type Period, periodsFrom } from '../../src/domain/period.ts'
import type { Programme } from '../../src/domain/programme.ts'
import type { Report } from '../../src/domain/report.ts'
import type { Succession } from '../../src/domain/succession.ts'
import type { Target } from '../../src/domain/target.ts'
import type { Unit } from '../../src/domain/unit.ts'

/** The first month of the commune, merged from three. */
const BEGAN: Period = '2025-07'
const LAST: Period = '2026-10'
const COMMUNE = 'xa-tam-hoa'
const FORMER = ['hoa-binh', 'hoa-thuan', 'hoa-loi'] as const
const BILLION = 1e9

const unit = (
  id: string,
  kind: Unit['kind'],
  vi: string,
  en: string,
  more: Partial<Unit>,
): Unit => ({
  id,
  kind,
  name: { vi, en },
  parentId: null,
  ...more,
})

const units: readonly Unit[] = [
  unit(COMMUNE, 'commune', 'Đảng ủy xã Tam Hòa (minh họa)', 'Tam Hòa Commune (illustrative)', {
    since: BEGAN,
  }),
  unit('chi-bo-ap-dong', 'branch', 'Chi bộ ấp Đông (minh họa)', 'Đông hamlet branch', {
    parentId: COMMUNE,
    since: BEGAN,
    closedFrom: '2026-03',
  }),
  unit('chi-bo-ap-tay', 'branch', 'Chi bộ ấp Tây (minh họa)', 'Tây hamlet branch', {
    parentId: COMMUNE,
    since: BEGAN,
    closedFrom: '2026-03',
  }),
  unit('chi-bo-ap-dong-tay', 'branch', 'Chi bộ ấp Đông Tây (minh họa)', 'Đông Tây branch', {
    parentId: COMMUNE,
    since: '2026-03',
  }),
  unit('chi-bo-truong-hoc', 'branch', 'Chi bộ Trường THCS (minh họa)', 'School branch', {
    parentId: COMMUNE,
    since: BEGAN,
  }),
  unit('hoa-binh', 'commune', 'Xã Hòa Bình cũ (minh họa)', 'Former Hòa Bình', {
    closedFrom: BEGAN,
  }),
  unit('hoa-thuan', 'commune', 'Xã Hòa Thuận cũ (minh họa)', 'Former Hòa Thuận', {
    closedFrom: BEGAN,
  }),
  unit('hoa-loi', 'commune', 'Xã Hòa Lợi cũ (minh họa)', 'Former Hòa Lợi', { closedFrom: BEGAN }),
]

const successions: readonly Succession[] = [
  {
    id: 'tam-hoa',
    kind: 'merged',
    from: BEGAN,
    predecessorIds: FORMER,
    successorIds: [COMMUNE],
    document: 'Nghị quyết sắp xếp đơn vị hành chính cấp xã (minh họa)',
  },
  {
    id: 'dong-tay',
    kind: 'merged',
    from: '2026-03',
    predecessorIds: ['chi-bo-ap-dong', 'chi-bo-ap-tay'],
    successorIds: ['chi-bo-ap-dong-tay'],
  },
]

const MONEY: Measure = { kind: 'money', name: { vi: 'đồng', en: 'dong' } }
const PERCENT: Measure = { kind: 'percent', name: { vi: '%', en: '%' } }
const count = (vi: string, en: string): Measure => ({ kind: 'count', name: { vi, en } })
const EVERYONE = units.map(({ id }) => id)
const WITHOUT_SCHOOL = EVERYONE.filter((id) => id !== 'chi-bo-truong-hoc')

const indicator = (
  id: string,
  vi: string,
  en: string,
  measure: Measure,
  more: Partial<Indicator> = {},
): Indicator => ({
  id,
  name: { vi, en },
  group: 'party-building',
  accumulation: 'flow',
  direction: 'up',
  measure,
  body: 'Văn phòng Đảng ủy',
  profile: { kind: 'linear' },
  thresholds: DEFAULT_THRESHOLDS,
  unitIds: [COMMUNE],
  ...more,
})

/** Asked of the commune and its branches alone: the district's official table stays as it was. */
const indicators: readonly Indicator[] = [
  indicator(
    'xa-dang-vien-moi',
    'Đảng viên mới kết nạp',
    'New members',
    count('đảng viên', 'members'),
    {
      unitIds: EVERYONE,
    },
  ),
  indicator(
    'xa-hoc-nghi-quyet',
    'Tỷ lệ đảng viên học tập nghị quyết',
    'Members who studied the resolutions',
    PERCENT,
    {
      accumulation: 'rate',
      frequency: 'quarterly',
    },
  ),
  indicator(
    'xa-xep-loai',
    'Chi bộ hoàn thành tốt nhiệm vụ trở lên',
    'Branches rated good or better',
    count('chi bộ', 'branches'),
    {
      accumulation: 'stock',
      frequency: 'yearly',
    },
  ),
  indicator('xa-thu-ngan-sach', 'Thu ngân sách trên địa bàn', 'Budget revenue', MONEY, {
    group: 'economy',
    body: 'Phòng Kinh tế',
    unitIds: [COMMUNE, ...FORMER],
  }),
  indicator(
    'xa-thu-duoc-huong',
    'Thu ngân sách xã được hưởng',
    'Revenue the commune keeps',
    MONEY,
    {
      group: 'economy',
      body: 'Phòng Kinh tế',
      partOf: 'xa-thu-ngan-sach',
    },
  ),
  indicator(
    'xa-ho-so',
    'Hồ sơ giải quyết đúng hạn',
    'Files settled on time',
    count('hồ sơ', 'files'),
    {
      group: 'society',
      body: 'Trung tâm Phục vụ hành chính công',
      definition: 'Tính cả hồ sơ nộp trực tuyến.',
    },
  ),
  indicator('xa-ho-ngheo', 'Tỷ lệ hộ nghèo đa chiều', 'Poverty rate', PERCENT, {
    group: 'society',
    accumulation: 'rate',
    direction: 'down',
    body: 'Phòng Văn hóa – Xã hội',
  }),
  indicator('xa-bao-hiem', 'Tỷ lệ bao phủ bảo hiểm y tế', 'Health insurance coverage', PERCENT, {
    group: 'society',
    accumulation: 'rate',
    body: 'Phòng Văn hóa – Xã hội',
  }),
  indicator('xa-pham-phap', 'Số vụ phạm pháp hình sự', 'Crimes', count('vụ', 'cases'), {
    group: 'security',
    direction: 'down',
    body: 'Công an xã',
    unitIds: WITHOUT_SCHOOL,
  }),
  indicator('xa-trong-an', 'Trọng án xảy ra trên địa bàn', 'Serious crimes', count('vụ', 'cases'), {
    group: 'security',
    direction: 'down',
    body: 'Công an xã',
  }),
]

const pastIndicators: readonly PastIndicator[] = [
  {
    id: 'xa-ho-so',
    until: '2026-01',
    name: { vi: 'Hồ sơ một cửa giải quyết đúng hạn', en: 'One-stop files settled on time' },
    definition: 'Chỉ tính hồ sơ nộp trực tiếp.',
  },
]

const programmes: readonly Programme[] = [
  {
    id: 'nghi-quyet-dai-hoi-xa',
    name: {
      vi: 'Nghị quyết Đại hội Đảng bộ xã (minh họa)',
      en: 'Resolution of the commune’s congress (illustrative)',
    },
    document: 'NQ Đại hội nhiệm kỳ 2025–2030 (minh họa)',
    indicatorIds: [
      ...['xa-thu-ngan-sach', 'xa-ho-ngheo', 'xa-bao-hiem', 'xa-dang-vien-moi'],
      ...['xa-hoc-nghi-quyet', 'xa-xep-loai', 'xa-pham-phap', 'xa-trong-an'],
    ],
  },
  {
    id: 'nong-thon-moi-xa',
    name: { vi: 'Nông thôn mới (minh họa)', en: 'New countryside (illustrative)' },
    indicatorIds: ['xa-ho-ngheo', 'xa-bao-hiem', 'xa-ho-so'],
  },
]

const target = (
  indicatorId: string,
  span: string,
  value: number,
  more: Partial<Target> = {},
): Target => ({
  indicatorId,
  unitId: COMMUNE,
  span,
  base: 'resolution',
  revisedFrom: '',
  figure: exactly(value),
  origin: 'illustrative',
  ...more,
})

const targets: readonly Target[] = [
  target('xa-dang-vien-moi', '2025-H2', 12, { document: 'NQ 01-NQ/ĐU (minh họa)' }),
  target('xa-dang-vien-moi', '2026', 26),
  target('xa-dang-vien-moi', '2025..2030', 140, {
    document: 'NQ Đại hội nhiệm kỳ 2025–2030 (minh họa)',
  }),
  target('xa-hoc-nghi-quyet', '2026', 98),
  target('xa-xep-loai', '2026', 3),
  target('xa-thu-ngan-sach', '2025-H2', 6.2 * BILLION, { base: 'council' }),
  target('xa-thu-ngan-sach', '2026', 13 * BILLION, { base: 'council' }),
  // Revised at mid-year: the months before keep the thirteen billion.
  target('xa-thu-ngan-sach', '2026', 13.8 * BILLION, { base: 'council', revisedFrom: '2026-07' }),
  target('xa-ho-so', '2026', 3600),
  target('xa-ho-ngheo', '2026', 1.9),
  target('xa-bao-hiem', '2026', 96),
  target('xa-pham-phap', '2026', 20),
  target('xa-trong-an', '2025-H2', 0),
  target('xa-trong-an', '2026', 0),
]

const observation = (
  unitId: string,
  indicatorId: string,
  period: Period,
  month: Figure,
  more: Partial<Observation> = {},
): Observation => ({
  indicatorId,
  unitId,
  period,
  month,
  yearToDate: null,
  statedPercent: null,
  origin: 'illustrative',
  scopeAssumed: false,
  cutOff: null,
  evidence: [],
  ...more,
})

const series = (
  unitId: string,
  indicatorId: string,
  from: Period,
  values: readonly (number | null)[],
  scale = 1,
): Observation[] =>
  values.flatMap((value, i) => {
    const period = periodsFrom(from, LAST)[i]
    return value === null || period === undefined
      ? []
      : [observation(unitId, indicatorId, period, exactly(Math.round(value * scale * 1e6) / 1e6))]
  })

const ofCommune = (indicatorId: string, values: readonly (number | null)[], scale = 1) =>
  series(COMMUNE, indicatorId, BEGAN, values, scale)

/** July 2025 to October 2026: on the half-year's plan in 2025, one bad month in 2026. */
const observations: readonly Observation[] = [
  ...ofCommune('xa-dang-vien-moi', [2, 2, 2, 2, 2, 2, 1, 2, 3, 2, 2, 3, 2, 2, 3, 2]),
  ...ofCommune('xa-hoc-nghi-quyet', [
    null,
    null,
    96,
    null,
    null,
    97,
    null,
    null,
    97.5,
    null,
    null,
    98,
    null,
    null,
    98.4,
    null,
  ]),
  ...ofCommune('xa-xep-loai', [null, null, null, null, null, 2]),
  ...ofCommune(
    'xa-thu-ngan-sach',
    [1, 1, 1.1, 1, 1, 1.2, 1.1, 0.9, 1.2, 1.1, 1, 1.3, 1.2, 0, 1.3, 1.2],
    BILLION,
  )
    // Taxes paid back: the month takes more away than it brings.
    .map((each) =>
      each.period === '2026-08'
        ? { ...each, month: exactly(-0.4 * BILLION), note: 'Hoàn thuế giá trị gia tăng (minh họa)' }
        : each,
    ),
  ...ofCommune(
    'xa-thu-duoc-huong',
    [0.4, 0.4, 0.5, 0.4, 0.4, 0.5, 0.5, 0.4, 0.5, 0.5, 0.4, 0.6, 0.5, 0.2, 0.6, 0.5],
    BILLION,
  ),
  ...ofCommune(
    'xa-ho-so',
    [210, 230, 240, 250, 240, 260, 280, 250, 300, 310, 300, 320, 310, 300, 320, 330],
  ),
  ...ofCommune(
    'xa-ho-ngheo',
    [2.6, 2.6, 2.5, 2.5, 2.4, 2.4, 2.4, 2.3, 2.3, 2.3, 2.2, 2.2, 2.2, 2.1, 2.1, 2.1],
  ),
  ...ofCommune(
    'xa-bao-hiem',
    [93, 93.2, 93.5, 93.9, 94.2, 94.5, 94.6, 94.8, 95, 95.2, 95.4, 95.6, 95.8, 96, 96.1, 96.2],
  ),
  ...ofCommune('xa-pham-phap', [2, 1, 2, 1, 2, 1, 2, 1, 1, 2, 1, 2, 1, 1, 2, 1]),
  ...ofCommune('xa-trong-an', [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0]),
  ...series('chi-bo-ap-dong', 'xa-dang-vien-moi', BEGAN, [1, 1, 0, 1, 1, 1, 0, 1]),
  ...series('chi-bo-ap-tay', 'xa-dang-vien-moi', BEGAN, [1, 0, 1, 1, 0, 1, 1, 0]),
  ...series('chi-bo-ap-dong-tay', 'xa-dang-vien-moi', '2026-03', [2, 1, 2, 2, 1, 2, 2, 1]),
  ...series(
    'chi-bo-truong-hoc',
    'xa-dang-vien-moi',
    BEGAN,
    [0, 1, 1, 0, 1, 0, 0, 1, 1, 1, 0, 1, 1, 0, 1, 1],
  ),
  ...FORMER.flatMap((id, i) =>
    series(
      id,
      'xa-thu-ngan-sach',
      '2025-01',
      [0.2, 0.3, 0.3, 0.3, 0.3, 0.4].map((each) => each + i / 10),
      BILLION,
    ),
  ),
]

const report = (unitId: string, period: Period): Report => ({
  unitId,
  period,
  status: 'published',
  meetingDate: null,
  source: null,
  text: '',
})

const existsIn = ({ since, closedFrom }: Unit, period: Period): boolean =>
  (since === undefined || since <= period) && (closedFrom === undefined || period < closedFrom)

const reports: readonly Report[] = units.flatMap((each) =>
  periodsFrom('2025-01', LAST)
    .filter((period) => existsIn(each, period))
    .map((period) => report(each.id, period)),
)

/**
 * The party committee of a commune formed of three on 1 July 2025, up to October 2026: all
 * illustrative. Targets of a half-year, a year and a term, one revised at mid-year; a ceiling of zero
 * that is broken, a negative month, quarterly and yearly indicators, merged branches and an indicator
 * that was renamed.
 */
export const sampleCommune: Records = {
  units,
  successions,
  indicators,
  pastIndicators,
  programmes,
  targets,
  observations,
  reports,
  directives: [],
  events: [
    {
      id: 'hoan-thue',
      unitId: COMMUNE,
      period: '2026-08',
      indicatorId: 'xa-thu-ngan-sach',
      text: 'Hoàn thuế cho doanh nghiệp xuất khẩu (minh họa).',
    },
    {
      id: 'trieu-cuong-thang-10',
      unitId: COMMUNE,
      period: '2026-10',
      indicatorId: null,
      text: 'Triều cường dâng cao từ ngày 10 đến ngày 15 (minh họa).',
    },
  ],
}
