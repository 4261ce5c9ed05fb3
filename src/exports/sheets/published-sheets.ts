import type { Event } from '../../domain/event.ts'
import type {
  Indicator,
  Localized,
  Measure,
  PastIndicator,
  Profile,
} from '../../domain/indicator.ts'
import type { Evidence, Observation, StatedField } from '../../domain/observation.ts'
import { passageOf } from '../../domain/passage.ts'
import type { Period } from '../../domain/period.ts'
import type { Programme } from '../../domain/programme.ts'
import type { Directive, Report } from '../../domain/report.ts'
import { type Section, sectionOf } from '../../domain/section.ts'
import { monthsOfSpan } from '../../domain/span.ts'
import type { Succession } from '../../domain/succession.ts'
import type { Target } from '../../domain/target.ts'
import type { Unit } from '../../domain/unit.ts'
import type { PastUnit } from '../../domain/unit-history.ts'
import type { Language } from '../../language/catalogues/language.ts'
import { basesOf } from '../../language/catalogues/levels.ts'
import type { Text } from '../../language/catalogues/vi.ts'
import type { SentenceContext } from '../../language/sentences/phrases.ts'
import { storedColumns, yes } from './figure-columns.ts'
import { type Column, column, DAYS, type Sheet, type SheetTable, sheetTable } from './sheet.ts'

/** All that is published of a unit and its parts. */
export interface PublishedData {
  readonly units: readonly Unit[]
  readonly pastUnits: readonly PastUnit[]
  readonly successions: readonly Succession[]
  readonly sections: readonly Section[]
  readonly indicators: readonly Indicator[]
  readonly pastIndicators: readonly PastIndicator[]
  readonly programmes: readonly Programme[]
  readonly targets: readonly Target[]
  readonly observations: readonly Observation[]
  readonly reports: readonly Report[]
  readonly directives: readonly Directive[]
  readonly events: readonly Event[]
}

/** What a row shows beside the record: the names behind its ids, the words it was read from. */
interface Published extends SentenceContext {
  readonly unitName: (id: string) => string
  readonly indicator: (id: string) => Indicator | undefined
  /** What the bases of targets are called at the unit's level. */
  readonly bases: (unitId: string, period: Period) => Text['bases']
  readonly section: (id: string) => Section
  /** The report's sentences; empty if there are none. */
  readonly sentence: (observation: Observation) => string
}

/** A sheet for each kind, figures first: what most people open the file for. */
export function publishedTables(
  data: PublishedData,
  { text, language }: SentenceContext,
): SheetTable[] {
  const units = new Map(data.units.map((each) => [each.id, each]))
  const indicators = new Map(data.indicators.map((each) => [each.id, each]))
  const reports = new Map(data.reports.map((each) => [`${each.unitId} ${each.period}`, each.text]))
  const context: Published = {
    text,
    language,
    unitName: (id) => units.get(id)?.name[language] ?? id,
    indicator: (id) => indicators.get(id),
    bases: (id, period) => {
      const unit = units.get(id)
      return unit ? basesOf(unit, period, text) : text.bases
    },
    section: (id) => sectionOf(data.sections, id),
    sentence: ({ unitId, period, evidence }) =>
      passageOf(reports.get(`${unitId} ${period}`) ?? '', evidence)?.text ?? '',
  }
  return [
    sheetTable(OBSERVATIONS, data.observations, context),
    sheetTable(TARGETS, data.targets, context),
    sheetTable(SECTIONS, data.sections, context),
    sheetTable(INDICATORS, data.indicators, context),
    sheetTable(PAST_INDICATORS, data.pastIndicators, context),
    sheetTable(PROGRAMMES, data.programmes, context),
    sheetTable(UNITS, data.units, context),
    sheetTable(PAST_UNITS, data.pastUnits, context),
    sheetTable(SUCCESSIONS, data.successions, context),
    sheetTable(REPORTS, data.reports, context),
    sheetTable(DIRECTIVES, data.directives, context),
    sheetTable(EVENTS, data.events, context),
  ]
}

const unitColumns: readonly Column<{ readonly unitId: string }, Published>[] = [
  column('Mã đơn vị', 'Unit id', 16, ({ unitId }) => unitId),
  column('Đơn vị', 'Unit', 24, ({ unitId }, { unitName }) => unitName(unitId)),
]

type OfIndicator = { readonly indicatorId: string }

const indicatorColumns: readonly Column<OfIndicator, Published>[] = [
  column('Mã chỉ tiêu', 'Indicator id', 24, ({ indicatorId }) => indicatorId),
  column(
    'Chỉ tiêu',
    'Indicator',
    40,
    ({ indicatorId }, { indicator, language }) => indicator(indicatorId)?.name[language],
  ),
]

/** Money is stored in đồng, a share in percent. */
function storedUnit({ kind, name }: Measure, language: Language): string {
  if (kind === 'money') return { vi: 'đồng', en: 'dong' }[language]
  return kind === 'percent' ? '%' : name[language]
}

const measureColumn: Column<OfIndicator, Published> = column(
  'Đơn vị tính',
  'Measured in',
  14,
  ({ indicatorId }, { indicator, language }) => {
    const found = indicator(indicatorId)
    return found && storedUnit(found.measure, language)
  },
)

const FIELDS: Readonly<Record<StatedField, Localized>> = {
  month: { vi: 'tháng', en: 'month' },
  yearToDate: { vi: 'lũy kế', en: 'year to date' },
  statedPercent: { vi: 'tỷ lệ', en: 'percent' },
  statedGrowth: { vi: 'so với cùng kỳ', en: 'growth' },
}

/** *lũy kế 40–52* */
const place = ({ field, start, end }: Evidence, language: Language): string =>
  `${FIELDS[field][language]} ${start}–${end}`

/** Published figures: money in đồng, percent 0–100, and every word that came with a number. */
const OBSERVATIONS: Sheet<Observation, Published> = {
  name: { vi: 'Số liệu', en: 'Figures' },
  columns: [
    unitColumns,
    column('Tháng', 'Month', 10, ({ period }) => period),
    indicatorColumns,
    measureColumn,
    storedColumns({ vi: 'Thực hiện trong tháng', en: 'In the month' }, ({ month }) => month),
    storedColumns({ vi: 'Lũy kế từ đầu năm', en: 'Year to date' }, ({ yearToDate }) => yearToDate),
    storedColumns(
      { vi: 'Tỷ lệ % so với chỉ tiêu năm', en: 'Percent of the year’s target' },
      ({ statedPercent }) => statedPercent,
    ),
    column(
      'So với',
      'Of which target',
      24,
      ({ statedPercent, unitId, period }, { bases }) =>
        statedPercent && bases(unitId, period)[statedPercent.base],
    ),
    storedColumns(
      { vi: 'So với cùng kỳ năm trước (%)', en: 'Stated growth' },
      ({ statedGrowth }) => statedGrowth,
    ),
    column('Cách nêu', 'Growth as', 14, ({ statedGrowth }) => statedGrowth?.as),
    column('Nguồn gốc số liệu', 'Origin', 18, ({ origin }, { text }) => text.origins[origin]),
    column(
      'Lời văn không rõ, đọc là lũy kế',
      'Read as the year’s figure',
      18,
      ({ scopeAssumed }, { language }) => yes(scopeAssumed, language),
    ),
    column('Ngày chốt số', 'Counted up to', 14, ({ cutOff }) => cutOff, DAYS),
    column('Ghi chú', 'Note', 40, ({ note }) => note),
    column(
      'Vị trí trong lời văn báo cáo',
      'Place in the report’s words',
      30,
      ({ evidence }, { language }) => evidence.map((each) => place(each, language)).join('; '),
    ),
    column('Câu chữ trong báo cáo', 'Words of the report', 60, (each, { sentence }) =>
      sentence(each),
    ),
  ],
}

const TARGETS: Sheet<Target, Published> = {
  name: { vi: 'Chỉ tiêu giao', en: 'Targets' },
  columns: [
    unitColumns,
    column('Kỳ chỉ tiêu', 'Span', 16, ({ span }) => span),
    indicatorColumns,
    column(
      'Căn cứ giao',
      'Set by',
      26,
      ({ base, unitId, span }, { bases }) => bases(unitId, monthsOfSpan(span).to)[base],
    ),
    column('Điều chỉnh từ tháng', 'Revised from', 14, ({ revisedFrom }) => revisedFrom),
    measureColumn,
    storedColumns({ vi: 'Chỉ tiêu giao', en: 'Target' }, ({ figure }) => figure),
    column('Yêu cầu', 'Limit', 12, ({ limit }) => limit),
    column('Nguồn gốc số liệu', 'Origin', 18, ({ origin }, { text }) => text.origins[origin]),
    column('Văn bản giao', 'Document', 40, ({ document }) => document),
    column('Ngày giao', 'Decided on', 12, ({ decidedOn }) => decidedOn, DAYS),
    column('Phân bổ riêng', 'Course', 24, ({ profile }) => profile && profileText(profile)),
  ],
}

/** `linear`, `last-year`, or the twelve weights: `weights 1 1 2 …` */
const profileText = (profile: Profile): string =>
  profile.kind === 'weights' ? ['weights', ...profile.weights].join(' ') : profile.kind

/** The sections of the official table, in its order. */
const SECTIONS: Sheet<Section, Published> = {
  name: { vi: 'Mục của biểu', en: 'Sections' },
  columns: [
    column('Mã mục', 'Section id', 18, ({ id }) => id),
    column('Tên', 'Name in Vietnamese', 40, ({ name }) => name.vi),
    column('Tên tiếng Anh', 'Name', 40, ({ name }) => name.en),
  ],
}

/** Kinds are named as in the data (docs/export-format.md). */
const INDICATORS: Sheet<Indicator, Published> = {
  name: { vi: 'Chỉ tiêu', en: 'Indicators' },
  columns: [
    column('Mã chỉ tiêu', 'Indicator id', 24, ({ id }) => id),
    column('Chỉ tiêu', 'Name in Vietnamese', 40, ({ name }) => name.vi),
    column('Tên tiếng Anh', 'Name', 40, ({ name }) => name.en),
    column('Mã mục', 'Section id', 18, ({ group }) => group),
    column(
      'Nhóm',
      'Group',
      22,
      ({ group }, { section, language }) => section(group).name[language],
    ),
    column('Cách cộng dồn', 'Accumulation', 14, ({ accumulation }) => accumulation),
    column('Chiều tốt', 'Good direction', 12, ({ direction }) => direction),
    column('Loại số', 'Kind of measure', 12, ({ measure }) => measure.kind),
    column('Đơn vị tính', 'Measure in Vietnamese', 16, ({ measure }) => measure.name.vi),
    column('Đơn vị tính tiếng Anh', 'Measure', 16, ({ measure }) => measure.name.en),
    column('Cơ quan phụ trách', 'Body that answers for it', 30, ({ body }) => body),
    column('Tiến độ trong năm', 'Course of the year', 24, ({ profile }) => profileText(profile)),
    column('Ngưỡng vượt tiến độ', 'Ahead from', 12, ({ thresholds }) => thresholds.ahead),
    column('Ngưỡng đúng tiến độ', 'On pace from', 12, ({ thresholds }) => thresholds.onPace),
    column('Cách tính', 'Definition', 60, ({ definition }) => definition),
    column('Theo dõi từ tháng', 'Since', 16, ({ since }) => since),
    column('Thôi theo dõi từ tháng', 'Closed from', 16, ({ closedFrom }) => closedFrom),
    column('Tần suất', 'Frequency', 14, ({ frequency }) => frequency),
    column('Thuộc chỉ tiêu', 'Part of', 24, ({ partOf }) => partOf),
    column('Đủ các phần', 'Has all parts', 12, ({ hasAllParts }, { language }) =>
      yes(hasAllParts, language),
    ),
    column('Loại đơn vị báo cáo', 'Kinds of unit', 24, ({ unitKinds }) => unitKinds?.join(' ')),
    column('Đơn vị báo cáo', 'Units', 24, ({ unitIds }) => unitIds?.join(' ')),
  ],
}

/** Programmes, each with its indicators in its own order. */
const PROGRAMMES: Sheet<Programme, Published> = {
  name: { vi: 'Chương trình', en: 'Programmes' },
  columns: [
    column('Mã chương trình', 'Programme id', 24, ({ id }) => id),
    column('Chương trình', 'Name in Vietnamese', 40, ({ name }) => name.vi),
    column('Tên tiếng Anh', 'Name', 40, ({ name }) => name.en),
    column('Văn bản', 'Document', 40, ({ document }) => document),
    column('Kỳ chỉ tiêu', 'Span', 16, ({ span }) => span),
    column('Mã các chỉ tiêu', 'Indicators', 60, ({ indicatorIds }) => indicatorIds.join(' ')),
  ],
}

/** Units as they are now. */
const UNITS: Sheet<Unit, Published> = {
  name: { vi: 'Đơn vị', en: 'Units' },
  columns: [
    column('Mã đơn vị', 'Unit id', 18, ({ id }) => id),
    column('Tên', 'Name in Vietnamese', 30, ({ name }) => name.vi),
    column('Tên tiếng Anh', 'Name', 30, ({ name }) => name.en),
    column('Loại', 'Kind', 12, ({ kind }) => kind),
    column('Mã đơn vị cấp trên', 'Part of', 18, ({ parentId }) => parentId),
    column('Như vậy từ tháng', 'So since', 14, ({ since }) => since),
    column('Thôi hoạt động từ tháng', 'Closed from', 16, ({ closedFrom }) => closedFrom),
  ],
}

/** What indicators were called, and how they were counted, until a month. */
const PAST_INDICATORS: Sheet<PastIndicator, Published> = {
  name: { vi: 'Chỉ tiêu trước đây', en: 'Past indicators' },
  columns: [
    column('Mã chỉ tiêu', 'Indicator id', 24, ({ id }) => id),
    column('Chỉ tiêu', 'Name in Vietnamese', 40, ({ name }) => name.vi),
    column('Tên tiếng Anh', 'Name', 40, ({ name }) => name.en),
    column('Cách tính', 'Definition', 60, ({ definition }) => definition),
    column('Đến trước tháng', 'Until before', 14, ({ until }) => until),
  ],
}

/** Units as they were until they were renamed or moved. */
const PAST_UNITS: Sheet<PastUnit, Published> = {
  name: { vi: 'Đơn vị trước đây', en: 'Past units' },
  columns: [...UNITS.columns, column('Đến trước tháng', 'Until before', 14, ({ until }) => until)],
}

/** Which units became which. */
const SUCCESSIONS: Sheet<Succession, Published> = {
  name: { vi: 'Sắp xếp đơn vị', en: 'Successions' },
  columns: [
    column('Mã', 'Succession id', 18, ({ id }) => id),
    column('Hình thức', 'Kind', 12, ({ kind }) => kind),
    column('Từ tháng', 'From', 10, ({ from }) => from),
    column('Mã đơn vị cũ', 'Old units', 40, ({ predecessorIds }) => predecessorIds.join(' ')),
    column('Mã đơn vị mới', 'New units', 40, ({ successorIds }) => successorIds.join(' ')),
    column('Văn bản', 'Document', 40, ({ document }) => document),
  ],
}

// A cell of a spreadsheet takes 32,767 characters at most, and a report may have 200,000.
const PIECE_LENGTH = 30_000
const PIECE_COUNT = 7

/** Reports that are or were published, with their texts. */
const REPORTS: Sheet<Report, Published> = {
  name: { vi: 'Báo cáo', en: 'Reports' },
  columns: [
    unitColumns,
    column('Tháng', 'Month', 10, ({ period }) => period),
    column('Tình trạng', 'Status', 12, ({ status }) => status),
    column('Ngày họp', 'Meeting', 12, ({ meetingDate }) => meetingDate, DAYS),
    column('Nguồn', 'Source', 36, ({ source }) => source?.name),
    column('Địa chỉ nguồn', 'Address of the source', 36, ({ source }) => source?.url),
    column('Lý do mở lại', 'Reopened because', 30, ({ reopenReason }) => reopenReason),
    Array.from({ length: PIECE_COUNT }, (_, index): Column<Report, Published> => {
      const number = index === 0 ? '' : ` (${index + 1})`
      return column(`Lời văn${number}`, `Words${number}`, 60, ({ text }) => pieces(text)[index])
    }),
  ],
}

/** @throws RangeError for a text longer than a report may be */
function pieces(text: string): string[] {
  const found: string[] = []
  let start = 0
  while (start < text.length) {
    let end = Math.min(start + PIECE_LENGTH, text.length)
    // The two halves of a character stay together.
    if (/[\uD800-\uDBFF]/.test(text.charAt(end - 1))) end -= 1
    end = Math.max(end, start + 1)
    found.push(text.slice(start, end))
    start = end
  }
  if (found.length > PIECE_COUNT) throw new RangeError(`a report of ${text.length} characters`)
  return found
}

/** What the meetings concluded. */
const DIRECTIVES: Sheet<Directive, Published> = {
  name: { vi: 'Kết luận chỉ đạo', en: 'Tasks' },
  columns: [
    column('Mã nhiệm vụ', 'Task id', 20, ({ id }) => id),
    unitColumns,
    column('Hội nghị tháng', 'Meeting on', 12, ({ period }) => period),
    column('Nội dung', 'Task', 60, ({ text }) => text),
    column('Đơn vị thực hiện', 'Assigned to', 30, ({ assignee }) => assignee),
    column('Thời hạn', 'Due', 12, ({ due }) => due, DAYS),
    column('Tình trạng', 'State', 18, ({ state }, { text }) => text.directives.states[state]),
    column('Chuyển từ nhiệm vụ', 'Carried from', 20, ({ carriedFrom }) => carriedFrom),
    column('Trang trình chiếu', 'Slide', 20, ({ slideId }) => slideId),
    column('Mã cuộc họp', 'Meeting id', 20, ({ meetingId }) => meetingId),
  ],
}

/** What explains a month. */
const EVENTS: Sheet<Event, Published> = {
  name: { vi: 'Sự kiện', en: 'Events' },
  columns: [
    column('Mã sự kiện', 'Event id', 20, ({ id }) => id),
    unitColumns,
    column('Tháng', 'Month', 10, ({ period }) => period),
    column('Mã chỉ tiêu', 'Indicator id', 24, ({ indicatorId }) => indicatorId),
    column(
      'Chỉ tiêu',
      'Indicator',
      40,
      ({ indicatorId }, { indicator, language }) =>
        indicatorId && indicator(indicatorId)?.name[language],
    ),
    column('Sự kiện', 'Event', 60, ({ text }) => text),
  ],
}
