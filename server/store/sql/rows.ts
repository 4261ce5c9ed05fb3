import type { Figure, Qualifier } from '../../../src/domain/figure.ts'
import type { Indicator, Profile } from '../../../src/domain/indicator.ts'
import type { Evidence, Observation } from '../../../src/domain/observation.ts'
import type { Directive, Report } from '../../../src/domain/report.ts'
import type { Target } from '../../../src/domain/target.ts'
import type { PastUnit, Unit } from '../../../src/domain/unit.ts'
import type {
  DirectiveRow,
  Flag,
  IndicatorRow,
  ObservationRow,
  PastUnitRow,
  ReportRow,
  TargetRow,
  UnitRow,
} from './tables.ts'

/** A row before the store says which version it belongs to. */
export type Unversioned<Row> = Omit<Row, 'version'>

// Between the domain's nested values and flat rows, one pair of functions a table.

const flag = (value: boolean): Flag => (value ? 1 : 0)

const figureFrom = (
  value: number | null,
  qualifier: Qualifier | null,
  estimated: Flag | null,
  word: string | null,
): Figure | null => {
  if (value === null || qualifier === null) return null
  const figure = { value, qualifier, estimated: estimated === 1 }
  return word === null ? figure : { ...figure, word }
}

export const unitFrom = (row: UnitRow): Unit => ({
  id: row.id,
  kind: row.kind,
  name: { vi: row.name_vi, en: row.name_en },
  parentId: row.parent_id,
  ...(row.since !== null && { since: row.since }),
  ...(row.closed_from !== null && { closedFrom: row.closed_from }),
})

export const unitRow = (unit: Unit, position: number): Unversioned<UnitRow> => ({
  id: unit.id,
  position,
  kind: unit.kind,
  name_vi: unit.name.vi,
  name_en: unit.name.en,
  parent_id: unit.parentId,
  since: unit.since ?? null,
  closed_from: unit.closedFrom ?? null,
})

export const pastUnitFrom = (row: PastUnitRow): PastUnit => ({
  id: row.id,
  kind: row.kind,
  name: { vi: row.name_vi, en: row.name_en },
  parentId: row.parent_id,
  ...(row.since !== null && { since: row.since }),
  until: row.until,
})

export const pastUnitRow = (unit: PastUnit): Unversioned<PastUnitRow> => ({
  id: unit.id,
  until: unit.until,
  kind: unit.kind,
  name_vi: unit.name.vi,
  name_en: unit.name.en,
  parent_id: unit.parentId,
  since: unit.since ?? null,
})

export const indicatorFrom = (row: IndicatorRow): Indicator => ({
  id: row.id,
  name: { vi: row.name_vi, en: row.name_en },
  group: row.indicator_group,
  accumulation: row.accumulation,
  direction: row.direction,
  measure: { kind: row.measure_kind, name: { vi: row.measure_vi, en: row.measure_en } },
  body: row.body,
  profile: JSON.parse(row.profile) as Profile,
  thresholds: { ahead: row.threshold_ahead, onPace: row.threshold_on_pace },
  ...(row.definition !== null && { definition: row.definition }),
  ...(row.closed_from !== null && { closedFrom: row.closed_from }),
})

export const indicatorRow = (
  indicator: Indicator,
  position: number,
): Unversioned<IndicatorRow> => ({
  id: indicator.id,
  position,
  name_vi: indicator.name.vi,
  name_en: indicator.name.en,
  indicator_group: indicator.group,
  accumulation: indicator.accumulation,
  direction: indicator.direction,
  measure_kind: indicator.measure.kind,
  measure_vi: indicator.measure.name.vi,
  measure_en: indicator.measure.name.en,
  body: indicator.body,
  profile: JSON.stringify(indicator.profile),
  threshold_ahead: indicator.thresholds.ahead,
  threshold_on_pace: indicator.thresholds.onPace,
  definition: indicator.definition ?? null,
  closed_from: indicator.closedFrom ?? null,
})

export const targetFrom = (row: TargetRow): Target => ({
  indicatorId: row.indicator_id,
  unitId: row.unit_id,
  year: row.year,
  base: row.base,
  figure: { value: row.value, qualifier: row.qualifier, estimated: row.estimated === 1 },
  origin: row.origin,
  ...(row.document !== null && { document: row.document }),
})

export const targetRow = (target: Target, position: number): Unversioned<TargetRow> => ({
  unit_id: target.unitId,
  year: target.year,
  indicator_id: target.indicatorId,
  base: target.base,
  position,
  value: target.figure.value,
  qualifier: target.figure.qualifier,
  estimated: flag(target.figure.estimated),
  origin: target.origin,
  document: target.document ?? null,
})

export function observationFrom(row: ObservationRow): Observation {
  const percent = figureFrom(
    row.percent_value,
    row.percent_qualifier,
    row.percent_estimated,
    row.percent_word,
  )
  return {
    indicatorId: row.indicator_id,
    unitId: row.unit_id,
    period: row.period,
    month: figureFrom(row.month_value, row.month_qualifier, row.month_estimated, row.month_word),
    yearToDate: figureFrom(
      row.year_to_date_value,
      row.year_to_date_qualifier,
      row.year_to_date_estimated,
      row.year_to_date_word,
    ),
    statedPercent: percent && row.percent_base && { ...percent, base: row.percent_base },
    origin: row.origin,
    scopeAssumed: row.scope_assumed === 1,
    cutOff: row.cut_off,
    evidence: row.evidence === null ? [] : (JSON.parse(row.evidence) as Evidence[]),
    ...(row.note !== null && { note: row.note }),
  }
}

export function observationRow(observation: Observation): Unversioned<ObservationRow> {
  const { month, yearToDate, statedPercent, evidence } = observation
  return {
    unit_id: observation.unitId,
    period: observation.period,
    indicator_id: observation.indicatorId,
    month_value: month?.value ?? null,
    month_qualifier: month?.qualifier ?? null,
    month_estimated: month && flag(month.estimated),
    month_word: month?.word ?? null,
    year_to_date_value: yearToDate?.value ?? null,
    year_to_date_qualifier: yearToDate?.qualifier ?? null,
    year_to_date_estimated: yearToDate && flag(yearToDate.estimated),
    year_to_date_word: yearToDate?.word ?? null,
    percent_value: statedPercent?.value ?? null,
    percent_qualifier: statedPercent?.qualifier ?? null,
    percent_estimated: statedPercent && flag(statedPercent.estimated),
    percent_word: statedPercent?.word ?? null,
    percent_base: statedPercent?.base ?? null,
    origin: observation.origin,
    scope_assumed: flag(observation.scopeAssumed),
    cut_off: observation.cutOff,
    evidence: evidence.length > 0 ? JSON.stringify(evidence) : null,
    note: observation.note ?? null,
  }
}

export const reportFrom = ({ text, ...row }: ReportRow): Report => ({
  ...reportSummaryFrom(row),
  text,
})

export const reportSummaryFrom = (
  row: Omit<ReportRow, 'text' | 'version'>,
): Omit<Report, 'text'> => ({
  unitId: row.unit_id,
  period: row.period,
  status: row.status,
  meetingDate: row.meeting_date,
  source: row.source_name === null ? null : { name: row.source_name, url: row.source_url },
  ...(row.reopen_reason !== null && { reopenReason: row.reopen_reason }),
})

export const reportRow = (report: Report): Unversioned<ReportRow> => ({
  unit_id: report.unitId,
  period: report.period,
  status: report.status,
  meeting_date: report.meetingDate,
  source_name: report.source?.name ?? null,
  source_url: report.source?.url ?? null,
  text: report.text,
  reopen_reason: report.reopenReason ?? null,
})

export const directiveFrom = (row: DirectiveRow): Directive => ({
  id: row.id,
  unitId: row.unit_id,
  period: row.period,
  text: row.text,
  assignee: row.assignee,
  due: row.due,
  state: row.state,
  ...(row.carried_from !== null && { carriedFrom: row.carried_from }),
  ...(row.slide_id !== null && { slideId: row.slide_id }),
  ...(row.meeting_id !== null && { meetingId: row.meeting_id }),
})

export const directiveRow = (
  directive: Directive,
  position: number,
): Unversioned<DirectiveRow> => ({
  id: directive.id,
  unit_id: directive.unitId,
  period: directive.period,
  position,
  text: directive.text,
  assignee: directive.assignee,
  due: directive.due,
  state: directive.state,
  carried_from: directive.carriedFrom ?? null,
  slide_id: directive.slideId ?? null,
  meeting_id: directive.meetingId ?? null,
})
