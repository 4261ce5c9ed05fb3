import type {
  Actor,
  AuditRecord,
  Draft,
  Entry,
  Explanation,
  Publication,
  Receipt,
  Revision,
} from '../../src/domain/entry.ts'
import type { Event } from '../../src/domain/event.ts'
import type { Indicator, PastIndicator } from '../../src/domain/indicator.ts'
import type { WordsOfIndicator } from '../../src/domain/indicator-words.ts'
import type { Arrangement, Meeting } from '../../src/domain/meeting.ts'
import type { Observation } from '../../src/domain/observation.ts'
import type { Period } from '../../src/domain/period.ts'
import type { Programme } from '../../src/domain/programme.ts'
import type { Directive, Report } from '../../src/domain/report.ts'
import type { Section } from '../../src/domain/section.ts'
import type { SheetColumns } from '../../src/domain/sheet-columns.ts'
import type { Succession } from '../../src/domain/succession.ts'
import type { Target } from '../../src/domain/target.ts'
import type { Unit } from '../../src/domain/unit.ts'
import type { PastUnit } from '../../src/domain/unit-history.ts'

/** The records of a store, by kind. */
export interface Kinds {
  units: Unit
  pastUnits: PastUnit
  successions: Succession
  /** Empty where the installation named none of its own. */
  sections: Section
  indicators: Indicator
  pastIndicators: PastIndicator
  programmes: Programme
  targets: Target
  /** Published figures; unpublished ones are entries. */
  observations: Observation
  reports: Report
  directives: Directive
  entries: Entry
  drafts: Draft
  publications: Publication
  revisions: Revision
  explanations: Explanation
  arrangements: Arrangement
  /** Their own `version` is that of the figures they show, not of the record. */
  meetings: Meeting
  indicatorWords: WordsOfIndicator
  sheetColumns: SheetColumns
  events: Event
  receipts: Receipt
  audit: AuditRecord
}
export type Kind = keyof Kinds

/** The fields that identify a record of a kind. */
export const KEYS = {
  units: ['id'],
  pastUnits: ['id', 'until'],
  successions: ['id'],
  sections: ['id'],
  indicators: ['id'],
  pastIndicators: ['id', 'until'],
  programmes: ['id'],
  targets: ['unitId', 'span', 'indicatorId', 'base', 'revisedFrom'],
  observations: ['unitId', 'period', 'indicatorId'],
  reports: ['unitId', 'period'],
  directives: ['id'],
  entries: ['unitId', 'period', 'indicatorId'],
  drafts: ['unitId', 'period'],
  publications: ['unitId', 'period', 'number'],
  revisions: ['version', 'kind', 'unitId', 'period', 'subject'],
  explanations: ['id'],
  arrangements: ['unitId', 'period'],
  meetings: ['id'],
  indicatorWords: ['indicatorId'],
  sheetColumns: ['id'],
  events: ['id'],
  receipts: ['actorId', 'key'],
  audit: ['version'],
} as const satisfies { [K in Kind]: readonly (keyof Kinds[K])[] }

/** Kinds whose records the store refuses to change or remove. */
export const APPEND_ONLY: readonly Kind[] = ['publications', 'revisions', 'audit']

/** Kinds that screens show in a stored order; the others are sorted by key. */
export const ORDERED = [
  'units',
  'sections',
  'indicators',
  'programmes',
  'targets',
  'directives',
] as const
export type OrderedKind = (typeof ORDERED)[number]

type KeyOf<K extends Kind> = Pick<Kinds[K], Extract<(typeof KEYS)[K][number], keyof Kinds[K]>>

/** Fields stored in a column of their own by every kind that has them: a query can filter by them. */
type Column = (typeof KEYS)[Kind][number] | 'indicatorId'
type Where<K extends Kind> = {
  readonly [Field in Extract<keyof Kinds[K], Column>]?: Kinds[K][Field] | readonly Kinds[K][Field][]
}

type Everything = { readonly [K in Kind]: readonly Kinds[K][] }
type Readable = 'units' | 'indicators' | 'targets' | 'observations' | 'reports' | 'directives'

/** The initial records of a store: everything readers see, the rest where there is any. */
export type Records = Pick<Everything, Readable> & Partial<Everything>

/** A record and the version of the store that last changed it; 1 for an initial record. */
export interface Versioned<T> {
  readonly record: T
  readonly version: number
}

interface ObservationQuery {
  readonly unitIds: readonly string[]
  /** All indicators when left out. */
  readonly indicatorId?: string
  /** First and last period, both included. */
  readonly from: Period
  readonly to: Period
}

interface TargetQuery {
  readonly unitIds: readonly string[]
  readonly indicatorId?: string
  /** Only targets of spans that the month lies in; of all spans when left out. */
  readonly period?: Period
}

interface AuditQuery {
  readonly actorId?: string
  readonly action?: string | undefined
  readonly unitId?: string
  /** First and last day in Vietnam, `YYYY-MM-DD`, both included. */
  readonly from?: string | undefined
  readonly to?: string | undefined
  /** Only what is older than this version. */
  readonly before?: number | undefined
  readonly limit: number
}

export type ReportSummary = Omit<Report, 'text'>

export interface Reader {
  /** Rises with every change: answers stay valid while it is the same. */
  version(): Promise<number>
  /** All current units, or the parts of one. */
  listUnits(parentId?: string): Promise<Unit[]>
  /** Without an id: the first unit without a parent that still exists, else the first without one. */
  getUnit(id?: string): Promise<Unit | null>
  listIndicators(): Promise<Indicator[]>
  /** A unit's reports that are or were published, newest first, without their text. */
  listReports(unitId: string): Promise<ReportSummary[]>
  getReport(unitId: string, period: Period): Promise<Report | null>
  /** Tasks set by the meeting on `period`. */
  listDirectives(unitId: string, period: Period): Promise<Directive[]>
  /** Oldest first. */
  listObservations(query: ObservationQuery): Promise<Observation[]>
  listTargets(query: TargetQuery): Promise<Target[]>
  /** Newest first. */
  listAudit(query: AuditQuery): Promise<AuditRecord[]>
  find<K extends Kind>(kind: K, key: KeyOf<K>): Promise<Versioned<Kinds[K]> | null>
  /** The records whose fields have the given values, or one of several. */
  list<K extends Kind>(kind: K, where: Where<K>): Promise<Versioned<Kinds[K]>[]>
}

/** A change as the audit trail records it. */
export type AuditedAction = Pick<AuditRecord, 'actor' | 'action' | 'unitId' | 'subject'> & {
  readonly detail?: AuditRecord['detail']
}

export interface Writer extends Reader {
  /** The version that these changes create. */
  readonly now: number
  /** The instant of these changes, ISO 8601 in UTC. */
  readonly at: string
  readonly actor: Actor
  /** Adds or replaces; a record of an ordered kind keeps its position, a new one is added at the end. */
  put<K extends Kind>(kind: K, record: Kinds[K]): Promise<void>
  remove<K extends Kind>(kind: K, key: KeyOf<K>): Promise<void>
  /** Orders the kind by `ids`; records not named follow them. */
  order(kind: 'units' | 'indicators' | 'sections', ids: readonly string[]): Promise<void>
}

/**
 * The storage that the API needs. Memory, SQLite and PostgreSQL each implement it, and one suite
 * tests them all.
 */
export interface Store extends Reader {
  /**
   * Makes all changes of `work` and records `action` in the audit trail, or does nothing. Writes
   * run one after another: what `work` reads does not change until it is done.
   */
  write<T>(action: AuditedAction, work: (writer: Writer) => Promise<T>): Promise<T>
  /** Adds the records to an empty store, all or nothing, without an audit record. */
  fill(records: Records): Promise<void>
  close(): Promise<void>
}
