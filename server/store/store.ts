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
import type { Indicator } from '../../src/domain/indicator.ts'
import type { WordsOfIndicator } from '../../src/domain/indicator-words.ts'
import type { Arrangement, Meeting } from '../../src/domain/meeting.ts'
import type { Observation } from '../../src/domain/observation.ts'
import type { Period } from '../../src/domain/period.ts'
import type { Directive, Report } from '../../src/domain/report.ts'
import type { Target } from '../../src/domain/target.ts'
import type { PastUnit, Unit } from '../../src/domain/unit.ts'

/** What a store holds, kind by kind. */
export interface Kinds {
  units: Unit
  pastUnits: PastUnit
  indicators: Indicator
  targets: Target
  /** Published figures; what is still being written are entries. */
  observations: Observation
  reports: Report
  directives: Directive
  entries: Entry
  drafts: Draft
  publications: Publication
  revisions: Revision
  explanations: Explanation
  arrangements: Arrangement
  /** Their own `version` is that of the figures they show, not that of the record. */
  meetings: Meeting
  indicatorWords: WordsOfIndicator
  receipts: Receipt
  audit: AuditRecord
}
export type Kind = keyof Kinds

/** The fields that name one record of a kind. */
export const KEYS = {
  units: ['id'],
  pastUnits: ['id', 'until'],
  indicators: ['id'],
  targets: ['unitId', 'year', 'indicatorId', 'base'],
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
  receipts: ['actorId', 'key'],
  audit: ['version'],
} as const satisfies { [K in Kind]: readonly (keyof Kinds[K])[] }

/** Kinds that are only ever added to: the store refuses to change or remove one. */
export const APPEND_ONLY: readonly Kind[] = ['publications', 'revisions', 'audit']

/** Kinds that screens show in an order of their own; the others come in the order of their keys. */
export const ORDERED = ['units', 'indicators', 'targets', 'directives'] as const
export type OrderedKind = (typeof ORDERED)[number]

export type KeyOf<K extends Kind> = Pick<
  Kinds[K],
  Extract<(typeof KEYS)[K][number], keyof Kinds[K]>
>

/** Fields that every kind having them keeps in a column of its own, and can be asked for by. */
type Column = (typeof KEYS)[Kind][number] | 'indicatorId'
export type Where<K extends Kind> = Partial<Pick<Kinds[K], Extract<keyof Kinds[K], Column>>>

type Everything = { readonly [K in Kind]: readonly Kinds[K][] }
type Readable = 'units' | 'indicators' | 'targets' | 'observations' | 'reports' | 'directives'

/** What a store is filled with: all that is read, and as much of the rest as there is. */
export type Records = Pick<Everything, Readable> & Partial<Everything>

/** A record and the version of the store that last changed it; 1 for what it began with. */
export interface Versioned<T> {
  readonly record: T
  readonly version: number
}

export interface ObservationQuery {
  readonly unitIds: readonly string[]
  /** All indicators when left out. */
  readonly indicatorId?: string
  /** First and last period, both included. */
  readonly from: Period
  readonly to: Period
}

export interface TargetQuery {
  readonly unitIds: readonly string[]
  readonly indicatorId?: string
  readonly year: number
}

export interface AuditQuery {
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
  /** Rises with every change: what was read at one version is still so while it stands. */
  version(): Promise<number>
  /** All units, or the parts of one, as they stand now. */
  listUnits(parentId?: string): Promise<Unit[]>
  /** Without an id: the first unit that has no parent. */
  getUnit(id?: string): Promise<Unit | null>
  listIndicators(): Promise<Indicator[]>
  /** Reports of one unit that are or were published, newest first, without their text. */
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
  /** Those whose fields have the values given. */
  list<K extends Kind>(kind: K, where: Where<K>): Promise<Versioned<Kinds[K]>[]>
}

/** What is going to be done, for the audit trail. */
export type Deed = Pick<AuditRecord, 'actor' | 'action' | 'unitId' | 'subject'> & {
  readonly detail?: AuditRecord['detail']
}

export interface Writer extends Reader {
  /** The version that these changes make. */
  readonly now: number
  /** The instant of these changes, ISO 8601 in UTC. */
  readonly at: string
  readonly actor: Actor
  /** Adds or replaces; an ordered kind keeps its place or goes last. */
  put<K extends Kind>(kind: K, record: Kinds[K]): Promise<void>
  remove<K extends Kind>(kind: K, key: KeyOf<K>): Promise<void>
  /** Gives the kind the order of `ids`; those not named stay behind them. */
  order(kind: 'units' | 'indicators', ids: readonly string[]): Promise<void>
}

/**
 * All that the API asks of storage. Memory, SQLite and PostgreSQL each give one, and one suite
 * holds them to the same words.
 */
export interface Store extends Reader {
  /**
   * Makes all changes of `work`, and the audit record of the deed, or none of them. Writes follow
   * one another: what `work` reads is how things stand until it is done.
   */
  write<T>(deed: Deed, work: (writer: Writer) => Promise<T>): Promise<T>
  /** Adds the records to an empty store, all or nothing, without a trail. */
  fill(records: Records): Promise<void>
  close(): Promise<void>
}
