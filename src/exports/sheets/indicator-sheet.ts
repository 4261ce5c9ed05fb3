import {
  ACCUMULATIONS,
  GROUPS,
  type Indicator,
  MEASURE_KINDS,
  type Profile,
} from '../../domain/indicator.ts'
import { keyOf, oneOf, optional, type RecordSheet } from './record-sheet.ts'

type Key =
  | 'id'
  | 'nameVi'
  | 'nameEn'
  | 'group'
  | 'accumulation'
  | 'direction'
  | 'measureKind'
  | 'measureVi'
  | 'measureEn'
  | 'body'
  | 'profile'
  | 'ahead'
  | 'onPace'
  | 'definition'
  | 'closedFrom'

/** What is counted. Kinds are named as in the data (docs/export-format.md). */
export const INDICATOR_SHEET: RecordSheet<Indicator, Key> = {
  name: { vi: 'Chỉ tiêu', en: 'Indicators' },
  columns: {
    id: { heading: { vi: 'Mã chỉ tiêu', en: 'Indicator id' }, width: 24 },
    nameVi: { heading: { vi: 'Chỉ tiêu', en: 'Name in Vietnamese' }, width: 40 },
    nameEn: { heading: { vi: 'Tên tiếng Anh', en: 'Name' }, width: 40 },
    group: { heading: { vi: 'Nhóm', en: 'Group' }, width: 22 },
    accumulation: { heading: { vi: 'Cách cộng dồn', en: 'Accumulation' }, width: 14 },
    direction: { heading: { vi: 'Chiều tốt', en: 'Good direction' }, width: 12 },
    measureKind: { heading: { vi: 'Loại số', en: 'Kind of measure' }, width: 12 },
    measureVi: { heading: { vi: 'Đơn vị tính', en: 'Measure in Vietnamese' }, width: 16 },
    measureEn: { heading: { vi: 'Đơn vị tính tiếng Anh', en: 'Measure' }, width: 16 },
    body: { heading: { vi: 'Cơ quan phụ trách', en: 'Body that answers for it' }, width: 30 },
    profile: { heading: { vi: 'Tiến độ trong năm', en: 'Course of the year' }, width: 24 },
    ahead: { heading: { vi: 'Ngưỡng vượt tiến độ', en: 'Ahead from' }, width: 12 },
    onPace: { heading: { vi: 'Ngưỡng đúng tiến độ', en: 'On pace from' }, width: 12 },
    definition: { heading: { vi: 'Cách tính', en: 'Definition' }, width: 60 },
    closedFrom: { heading: { vi: 'Thôi theo dõi từ tháng', en: 'Closed from' }, width: 16 },
  },
  cells: (indicator, { text }) => ({
    id: indicator.id,
    nameVi: indicator.name.vi,
    nameEn: indicator.name.en,
    group: text.groups[indicator.group],
    accumulation: indicator.accumulation,
    direction: indicator.direction,
    measureKind: indicator.measure.kind,
    measureVi: indicator.measure.name.vi,
    measureEn: indicator.measure.name.en,
    body: indicator.body,
    profile: writeProfile(indicator.profile),
    ahead: indicator.thresholds.ahead,
    onPace: indicator.thresholds.onPace,
    definition: indicator.definition ?? null,
    closedFrom: indicator.closedFrom ?? null,
  }),
  record: (row) => ({
    id: row.text('id'),
    name: { vi: row.text('nameVi'), en: row.text('nameEn') },
    group: oneOf(GROUPS, keyOf(row.words.groups, row.text('group'))),
    accumulation: oneOf(ACCUMULATIONS, row.text('accumulation')),
    direction: oneOf(['up', 'down'], row.text('direction')),
    measure: {
      kind: oneOf(MEASURE_KINDS, row.text('measureKind')),
      name: { vi: row.text('measureVi'), en: row.text('measureEn') },
    },
    body: row.text('body'),
    profile: readProfile(row.text('profile')),
    thresholds: { ahead: row.number('ahead') ?? 0, onPace: row.number('onPace') ?? 0 },
    ...optional('definition', row.text('definition')),
    ...optional('closedFrom', row.text('closedFrom')),
  }),
}

/** `linear`, `last-year`, or the twelve weights: `weights 1 1 2 …` */
const writeProfile = (profile: Profile): string =>
  profile.kind === 'weights' ? ['weights', ...profile.weights].join(' ') : profile.kind

function readProfile(cell: string): Profile {
  const [kind = '', ...weights] = cell.split(' ')
  return kind === 'weights'
    ? { kind, weights: weights.map(Number) }
    : { kind: oneOf(['linear', 'last-year'], kind) }
}
