import type { Indicator } from '../../src/domain/indicator.ts'
import { type Period, periodOf, shifted, yearOf } from '../../src/domain/period.ts'
import type { Unit } from '../../src/domain/unit.ts'
import type { ReportSummary, Store } from '../store.ts'
import { Problem } from './problem.ts'
import type { UnitHistory } from './schemas.ts'

/** How far back a screen looks: this year and the last, whatever the month. */
export const MONTHS_SHOWN = 24

export const historyFrom = (period: Period): Period => shifted(period, 1 - MONTHS_SHOWN)

/** @throws Problem `unknown-unit` */
export async function findUnit(store: Store, id: string | undefined): Promise<Unit> {
  const unit = await store.getUnit(id)
  if (!unit) throw new Problem('unknown-unit', id)
  return unit
}

/** @throws Problem `unknown-indicator` */
export async function findIndicator(store: Store, id: string): Promise<Indicator> {
  const indicator = (await store.listIndicators()).find((each) => each.id === id)
  if (!indicator) throw new Problem('unknown-indicator', id)
  return indicator
}

export interface Screen {
  readonly unit: Unit
  readonly period: Period
  readonly report: ReportSummary
  readonly previous: Period | null
  readonly next: Period | null
}

/**
 * The unit and month a request asks for, or the ones it leaves to us, with its published neighbours.
 *
 * @throws Problem `unknown-unit`, or `no-report` where the month has none
 */
export async function findScreen(
  store: Store,
  query: { unit?: string | undefined; period?: Period | undefined },
): Promise<Screen> {
  const unit = await findUnit(store, query.unit)
  const reports = await store.listReports(unit.id)
  const at =
    query.period === undefined ? 0 : reports.findIndex((each) => each.period === query.period)
  const report = reports[at]
  if (!report) throw new Problem('no-report', query.period)
  return {
    unit,
    period: report.period,
    report,
    previous: reports[at + 1]?.period ?? null,
    next: reports[at - 1]?.period ?? null,
  }
}

/** The units that `unit` is made of; of a unit without parts, its siblings and itself. */
export async function partsOf(store: Store, unit: Unit): Promise<Unit[]> {
  const parts = await store.listUnits(unit.id)
  return parts.length > 0 || unit.parentId === null ? parts : store.listUnits(unit.parentId)
}

/** The same indicator in several units, in their order. */
export async function unitHistories(
  store: Store,
  units: readonly Unit[],
  indicatorId: string,
  period: Period,
): Promise<UnitHistory[]> {
  const unitIds = units.map((unit) => unit.id)
  const [observations, targets] = await Promise.all([
    // From last year's January: what a profile by last year's course needs.
    store.listObservations({
      unitIds,
      indicatorId,
      from: periodOf(yearOf(period) - 1, 1),
      to: period,
    }),
    store.listTargets({ unitIds, indicatorId, year: yearOf(period) }),
  ])
  return units.map((unit) => ({
    unit,
    targets: targets.filter((target) => target.unitId === unit.id),
    observations: observations.filter((observation) => observation.unitId === unit.id),
  }))
}
