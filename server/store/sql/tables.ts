import type {
  Actor,
  AuditRecord,
  Draft,
  Entry,
  Explanation,
  Publication,
  Receipt,
  Revision,
} from '../../../src/domain/entry.ts'
import type { Event } from '../../../src/domain/event.ts'
import type { Figure } from '../../../src/domain/figure.ts'
import type {
  Indicator,
  Localized,
  Measure,
  PastIndicator,
  Thresholds,
} from '../../../src/domain/indicator.ts'
import type { WordsOfIndicator } from '../../../src/domain/indicator-words.ts'
import type { Arrangement, Meeting } from '../../../src/domain/meeting.ts'
import type { Observation, StatedGrowth, StatedPercent } from '../../../src/domain/observation.ts'
import type { Programme } from '../../../src/domain/programme.ts'
import type { Directive, Report, Source } from '../../../src/domain/report.ts'
import type { Section } from '../../../src/domain/section.ts'
import type { SheetColumns } from '../../../src/domain/sheet-columns.ts'
import type { Succession } from '../../../src/domain/succession.ts'
import type { Target } from '../../../src/domain/target.ts'
import type { Unit } from '../../../src/domain/unit.ts'
import type { PastUnit } from '../../../src/domain/unit-history.ts'
import { recordToday } from '../earlier-records.ts'
import type { Kind, Kinds, OrderedKind } from '../store.ts'
import {
  absent,
  type Columns,
  column,
  flag,
  inContent,
  json,
  jsonList,
  nullable,
  openRecord,
  optional,
  optionalFlag,
  optionalJson,
  type RowOf,
  record,
} from './columns.ts'

const localized = <const Name extends string>(name: Name) =>
  record<Localized>()({ vi: column(`${name}_vi`), en: column(`${name}_en`) })

const figureFields = <const Prefix extends string>(prefix: Prefix) => ({
  value: column<`${Prefix}value`, number>(`${prefix}value`),
  qualifier: column<`${Prefix}qualifier`, Figure['qualifier']>(`${prefix}qualifier`),
  estimated: flag(`${prefix}estimated`),
  word: optional<`${Prefix}word`, string>(`${prefix}word`),
  high: optional<`${Prefix}high`, number>(`${prefix}high`),
  digit: optional<`${Prefix}digit`, number>(`${prefix}digit`),
})
const figure = <const Prefix extends string>(prefix: Prefix) =>
  record<Figure>()(figureFields(prefix))

const unitFields = {
  id: column<'id', string>('id'),
  kind: column<'kind', Unit['kind']>('kind'),
  name: localized('name'),
  parentId: column<'parent_id', string | null>('parent_id'),
  since: optional<'since', string>('since'),
}

const unitId = column<'unit_id', string>('unit_id')
const indicatorId = column<'indicator_id', string>('indicator_id')
const period = column<'period', string>('period')

const summaryFields = {
  unitId,
  period,
  status: column<'status', Report['status']>('status'),
  meetingDate: column<'meeting_date', string | null>('meeting_date'),
  source: nullable(record<Source>()({ name: column('source_name'), url: column('source_url') })),
  reopenReason: optional<'reopen_reason', string>('reopen_reason'),
}

/** A report without its text. */
export const REPORT_SUMMARY = record<Omit<Report, 'text'>>()(summaryFields)

const revision = inContent<Revision>()({
  kind: column('kind'),
  unitId,
  period,
  subject: column('subject'),
})
// A revision is never rewritten: what it remembers may have been written by an earlier version.
const revisionRead: typeof revision.read = (row) => recordToday('revisions', revision.read(row))

/** The table of each kind and the columns of its records; a record follows those it refers to. */
export const MAPPINGS = {
  units: {
    table: 'unit',
    record: record<Unit>()({ ...unitFields, closedFrom: optional('closed_from') }),
  },
  pastUnits: {
    table: 'unit_past',
    record: record<PastUnit>()({ ...unitFields, until: column('until') }),
  },
  successions: { table: 'succession', record: inContent<Succession>()({ id: column('id') }) },
  sections: {
    table: 'section',
    record: record<Section>()({ id: column('id'), name: localized('name') }),
  },
  indicators: {
    table: 'indicator',
    record: openRecord<Indicator>()({
      id: column('id'),
      name: localized('name'),
      group: column('indicator_group'),
      accumulation: column('accumulation'),
      direction: column('direction'),
      measure: record<Measure>()({ kind: column('measure_kind'), name: localized('measure') }),
      body: column('body'),
      profile: json('profile'),
      thresholds: record<Thresholds>()({
        ahead: column('threshold_ahead'),
        onPace: column('threshold_on_pace'),
      }),
      definition: optional('definition'),
      since: optional('since'),
      closedFrom: optional('closed_from'),
      frequency: optional('frequency'),
      partOf: optional('part_of'),
      hasAllParts: optionalFlag('has_all_parts'),
      unitKinds: optionalJson('unit_kinds'),
      unitIds: optionalJson('unit_ids'),
    }),
  },
  pastIndicators: {
    table: 'indicator_past',
    record: record<PastIndicator>()({
      id: column('id'),
      name: localized('name'),
      definition: optional('definition'),
      until: column('until'),
    }),
  },
  programmes: { table: 'programme', record: inContent<Programme>()({ id: column('id') }) },
  targets: {
    table: 'target',
    record: record<Target>()({
      indicatorId,
      unitId,
      span: column('span'),
      base: column('base'),
      revisedFrom: column('revised_from'),
      figure: figure(''),
      origin: column('origin'),
      limit: optional('limit_kind'),
      document: optional('document'),
      decidedOn: optional('decided_on'),
      profile: optionalJson('profile'),
    }),
  },
  observations: {
    table: 'observation',
    record: record<Observation>()({
      indicatorId,
      unitId,
      period,
      month: nullable(figure('month_')),
      yearToDate: nullable(figure('year_to_date_')),
      statedPercent: nullable(
        record<StatedPercent>()({ ...figureFields('percent_'), base: column('percent_base') }),
      ),
      statedGrowth: absent(
        record<StatedGrowth>()({ ...figureFields('growth_'), as: column('growth_as') }),
      ),
      origin: column('origin'),
      scopeAssumed: flag('scope_assumed'),
      cutOff: column('cut_off'),
      evidence: jsonList('evidence'),
      note: optional('note'),
    }),
  },
  reports: {
    table: 'report',
    record: record<Report>()({ ...summaryFields, text: column('text') }),
  },
  directives: {
    table: 'directive',
    record: record<Directive>()({
      id: column('id'),
      unitId,
      period,
      text: column('text'),
      assignee: column('assignee'),
      due: column('due'),
      state: column('state'),
      carriedFrom: optional('carried_from'),
      slideId: optional('slide_id'),
      meetingId: optional('meeting_id'),
    }),
  },
  entries: { table: 'entry', record: inContent<Entry>()({ unitId, period, indicatorId }) },
  drafts: { table: 'draft', record: inContent<Draft>()({ unitId, period }) },
  publications: {
    table: 'publication',
    record: inContent<Publication>()({ unitId, period, number: column('number') }),
  },
  revisions: { table: 'revision', record: { ...revision, read: revisionRead } },
  explanations: {
    table: 'explanation',
    record: inContent<Explanation>()({ id: column('id'), unitId, period, indicatorId }),
  },
  arrangements: { table: 'arrangement', record: inContent<Arrangement>()({ unitId, period }) },
  meetings: {
    table: 'meeting',
    record: inContent<Meeting>()({ id: column('id'), unitId, period }),
  },
  indicatorWords: {
    table: 'indicator_words',
    record: inContent<WordsOfIndicator>()({ indicatorId }),
  },
  sheetColumns: { table: 'sheet_columns', record: inContent<SheetColumns>()({ id: column('id') }) },
  events: {
    table: 'event',
    record: inContent<Event>()({
      id: column('id'),
      unitId,
      period,
      indicatorId: column('indicator_id'),
    }),
  },
  receipts: {
    table: 'receipt',
    record: inContent<Receipt>()({ actorId: column('actor_id'), key: column('key') }),
  },
  audit: {
    table: 'audit',
    record: inContent<AuditRecord>()({
      at: column('at'),
      actor: { write: ({ id }: Actor) => ({ actor_id: id }) },
      action: column('action'),
      unitId: column('unit_id'),
    }),
  },
} as const satisfies { [K in Kind]: { table: string; record: Columns<Kinds[K], object> } }

type Mappings = typeof MAPPINGS

type RecordTables = {
  [K in Kind as Mappings[K]['table']]: RowOf<Mappings[K]['record']> & {
    version: number
  } & (K extends OrderedKind ? { position: number } : object)
}

/** The tables, for Kysely, apart from those of the sign-in library. */
export interface Tables extends RecordTables {
  /** One row: the number of changes so far. Updating it first makes writers wait for one another. */
  ledger: { id: number; version: number }
  sign_in_failure: { username: string; count: number; last_at: string }
}

/** `indicatorId` is `indicator_id` in a table. */
export const columnOf = (field: string): string =>
  field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
