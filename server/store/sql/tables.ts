import type { RevisionKind } from '../../../src/domain/entry.ts'
import type { Qualifier } from '../../../src/domain/figure.ts'
import type { Accumulation, Direction, Group, MeasureKind } from '../../../src/domain/indicator.ts'
import type { Origin } from '../../../src/domain/observation.ts'
import type { DirectiveState, ReportStatus } from '../../../src/domain/report.ts'
import type { TargetBase } from '../../../src/domain/target.ts'
import type { UnitKind } from '../../../src/domain/unit.ts'

/** False and true, as both databases bind them. */
export type Flag = 0 | 1

export interface UnitRow {
  id: string
  position: number
  kind: UnitKind
  name_vi: string
  name_en: string
  parent_id: string | null
  since: string | null
  closed_from: string | null
  version: number
}

export interface PastUnitRow {
  id: string
  until: string
  kind: UnitKind
  name_vi: string
  name_en: string
  parent_id: string | null
  since: string | null
  version: number
}

export interface IndicatorRow {
  id: string
  position: number
  name_vi: string
  name_en: string
  indicator_group: Group
  accumulation: Accumulation
  direction: Direction
  measure_kind: MeasureKind
  measure_vi: string
  measure_en: string
  body: string
  /** A `Profile` as JSON. */
  profile: string
  threshold_ahead: number
  threshold_on_pace: number
  definition: string | null
  closed_from: string | null
  version: number
}

export interface TargetRow {
  unit_id: string
  year: number
  indicator_id: string
  base: TargetBase
  position: number
  value: number
  qualifier: Qualifier
  estimated: Flag
  origin: Origin
  document: string | null
  version: number
}

export interface ObservationRow {
  unit_id: string
  period: string
  indicator_id: string
  month_value: number | null
  month_qualifier: Qualifier | null
  month_estimated: Flag | null
  month_word: string | null
  year_to_date_value: number | null
  year_to_date_qualifier: Qualifier | null
  year_to_date_estimated: Flag | null
  year_to_date_word: string | null
  percent_value: number | null
  percent_qualifier: Qualifier | null
  percent_estimated: Flag | null
  percent_word: string | null
  percent_base: TargetBase | null
  origin: Origin
  scope_assumed: Flag
  cut_off: string | null
  /** A list of `Evidence` as JSON; `null` for none. */
  evidence: string | null
  note: string | null
  version: number
}

export interface ReportRow {
  unit_id: string
  period: string
  status: ReportStatus
  meeting_date: string | null
  source_name: string | null
  source_url: string | null
  text: string
  reopen_reason: string | null
  version: number
}

export interface DirectiveRow {
  id: string
  unit_id: string
  period: string
  position: number
  text: string
  assignee: string | null
  due: string | null
  state: DirectiveState
  carried_from: string | null
  slide_id: string | null
  meeting_id: string | null
  version: number
}

/** What is not asked for by its parts is held as JSON. */
export interface EntryRow {
  unit_id: string
  period: string
  indicator_id: string
  content: string
  version: number
}

export interface DraftRow {
  unit_id: string
  period: string
  content: string
  version: number
}

export interface PublicationRow {
  unit_id: string
  period: string
  number: number
  content: string
  version: number
}

export interface RevisionRow {
  version: number
  kind: RevisionKind
  unit_id: string
  period: string
  subject: string
  content: string
}

export interface ExplanationRow {
  id: string
  unit_id: string
  period: string
  indicator_id: string
  content: string
  version: number
}

export interface ArrangementRow {
  unit_id: string
  period: string
  content: string
  version: number
}

export interface IndicatorWordsRow {
  indicator_id: string
  content: string
  version: number
}

export interface MeetingRow {
  id: string
  unit_id: string
  period: string
  content: string
  /** Of the record; that of the figures it shows is in its content. */
  version: number
}

export interface ReceiptRow {
  actor_id: string
  key: string
  content: string
  version: number
}

export interface AuditRow {
  version: number
  at: string
  actor_id: string
  action: string
  unit_id: string | null
  content: string
}

/** One row: how many changes there have been. Taking it is what makes writes follow one another. */
export interface LedgerRow {
  id: number
  version: number
}

export interface SignInFailureRow {
  username: string
  count: number
  last_at: string
}

/** The tables, for Kysely; those of the sign-in library are its own affair. */
export interface Tables {
  unit: UnitRow
  indicator: IndicatorRow
  target: TargetRow
  observation: ObservationRow
  report: ReportRow
  directive: DirectiveRow
  unit_past: PastUnitRow
  entry: EntryRow
  draft: DraftRow
  publication: PublicationRow
  revision: RevisionRow
  explanation: ExplanationRow
  arrangement: ArrangementRow
  meeting: MeetingRow
  indicator_words: IndicatorWordsRow
  receipt: ReceiptRow
  audit: AuditRow
  ledger: LedgerRow
  sign_in_failure: SignInFailureRow
}
