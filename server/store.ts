import type { Indicator } from '../src/domain/indicator.ts'
import type { Observation } from '../src/domain/observation.ts'
import type { Period } from '../src/domain/period.ts'
import type { Directive, Report } from '../src/domain/report.ts'
import type { Target } from '../src/domain/target.ts'
import type { Unit } from '../src/domain/unit.ts'

/** Everything a store holds. Lists are in the order in which screens show them. */
export interface Records {
  readonly units: readonly Unit[]
  readonly indicators: readonly Indicator[]
  readonly targets: readonly Target[]
  readonly observations: readonly Observation[]
  readonly reports: readonly Report[]
  readonly directives: readonly Directive[]
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

/**
 * All that the API asks of storage. Memory, SQLite and PostgreSQL each give one, and one suite
 * holds them to the same words. Lists come in the order of the records; observations oldest first.
 */
export interface Store {
  /** All units, or the parts of one. */
  listUnits(parentId?: string): Promise<Unit[]>
  /** Without an id: the first unit that has no parent. */
  getUnit(id?: string): Promise<Unit | null>
  listIndicators(): Promise<Indicator[]>
  /** Reports of one unit that are or were published, newest first, without their text. */
  listReports(unitId: string): Promise<ReportSummary[]>
  getReport(unitId: string, period: Period): Promise<Report | null>
  /** Tasks set by the meeting on `period`. */
  listDirectives(unitId: string, period: Period): Promise<Directive[]>
  listObservations(query: ObservationQuery): Promise<Observation[]>
  listTargets(query: TargetQuery): Promise<Target[]>
  /** Adds the records to an empty store, all or nothing. */
  fill(records: Records): Promise<void>
  close(): Promise<void>
}

export type ReportSummary = Omit<Report, 'text'>
