import type { Discrepancy } from '../../src/domain/discrepancy.ts'
import type { Publication } from '../../src/domain/entry.ts'
import {
  type Indicator,
  indicatorAt,
  isAskedIn,
  isAskedOf,
  type PastIndicator,
} from '../../src/domain/indicator.ts'
import { monthDiscrepancies } from '../../src/domain/month-discrepancies.ts'
import type { Observation, PresentedObservation } from '../../src/domain/observation.ts'
import { type Period, periodOf, shifted, yearOf } from '../../src/domain/period.ts'
import { isInForce, type Programme, rowsOf } from '../../src/domain/programme.ts'
import type { Section } from '../../src/domain/section.ts'
import { monthsOfSpan } from '../../src/domain/span.ts'
import {
  begins,
  endingOf,
  type FollowedSuccession,
  forebearsOf,
  formationOf,
  lastChangeOf,
  type Succession,
  withDerivedPast,
  withRestated,
} from '../../src/domain/succession.ts'
import { inferredTargets, type Target, type TargetInForce } from '../../src/domain/target.ts'
import { hasEnded, type Unit } from '../../src/domain/unit.ts'
import { beganIn, type PastUnit, unitAt, unitsAt } from '../../src/domain/unit-history.ts'
import type { Reader, ReportSummary } from '../store/store.ts'
import { readerAsOf } from './as-presented.ts'
import { correctionOf, isCorrection } from './correction.ts'
import { Problem } from './problem.ts'
import type { UnitHistory } from './screen-schemas.ts'
import { sectionsIn } from './sections.ts'

/** How far back a screen looks: always this year and last year. */
const MONTHS_SHOWN = 24

export const historyFrom = (period: Period): Period => shifted(period, 1 - MONTHS_SHOWN)

/**
 * @param period - the unit as of this month; as of now if left out
 * @throws Problem `unknown-unit`
 */
export async function findUnit(
  store: Reader,
  id: string | undefined,
  period?: Period,
): Promise<Unit> {
  const unit = await store.getUnit(id)
  if (!unit) throw new Problem('unknown-unit', id)
  if (period === undefined || unit.since === undefined) return unit
  return unitAt(unit, await pastUnits(store), period)
}

/** The first month of a unit; `null` where it always existed. */
export async function beganOf(store: Reader, unitId: string): Promise<Period | null> {
  const unit = await store.getUnit(unitId)
  return (unit && beganIn(unit, await pastUnits(store))) ?? null
}

export const pastUnits = async (store: Reader): Promise<PastUnit[]> =>
  (await store.list('pastUnits', {})).map((each) => each.record)

export const successionsOf = async (store: Reader): Promise<Succession[]> =>
  (await store.list('successions', {})).map((each) => each.record)

/** How a unit came to be; `null` where nothing is known of it. */
export const formationIn = async (store: Reader, unitId: string): Promise<Succession | null> =>
  formationOf(await successionsOf(store), unitId)

/** How a unit came to be what it is in a month and what became of it, with the names of the other units. */
async function successionsAround(
  store: Reader,
  unitId: string,
  period?: Period,
): Promise<Pick<Screen, 'formation' | 'ending'>> {
  const successions = await successionsOf(store)
  const formation =
    period === undefined
      ? formationOf(successions, unitId)
      : lastChangeOf(successions, unitId, period)
  const ending = endingOf(successions, unitId)
  const units = formation || ending ? await store.listUnits() : []
  return { formation: followed(formation, units), ending: followed(ending, units) }
}

/** A succession with its units. */
export function followed(
  succession: Succession | null,
  units: readonly Unit[],
): FollowedSuccession | null {
  const named = (ids: readonly string[]) => units.filter((unit) => ids.includes(unit.id))
  return (
    succession && {
      ...succession,
      predecessors: named(succession.predecessorIds),
      successors: named(succession.successorIds),
    }
  )
}

/** All units as of a month. */
export async function unitsIn(store: Reader, period: Period): Promise<readonly Unit[]> {
  return unitsAt(await store.listUnits(), await pastUnits(store), period)
}

export const pastIndicators = async (store: Reader): Promise<PastIndicator[]> =>
  (await store.list('pastIndicators', {})).map((each) => each.record)

/** All indicators with the names and definitions of a month. */
export async function indicatorsIn(store: Reader, period: Period): Promise<Indicator[]> {
  const [indicators, past] = await Promise.all([store.listIndicators(), pastIndicators(store)])
  return indicators.map((each) => indicatorAt(each, past, period))
}

/**
 * @param period - with its name and definition of this month; those of now if left out
 * @throws Problem `unknown-indicator`
 */
export async function findIndicator(
  store: Reader,
  id: string,
  period?: Period,
): Promise<Indicator> {
  const indicator = (await store.listIndicators()).find((each) => each.id === id)
  if (!indicator) throw new Problem('unknown-indicator', id)
  return period === undefined
    ? indicator
    : indicatorAt(indicator, await pastIndicators(store), period)
}

export interface Screen {
  readonly unit: Unit
  /** The unit's first month; `null` where it always existed. */
  readonly began: Period | null
  readonly formation: FollowedSuccession | null
  readonly ending: FollowedSuccession | null
  readonly period: Period
  readonly report: ReportSummary
  readonly previous: Period | null
  readonly next: Period | null
  /** Each publication of the month, oldest first; empty for months stored before publications were. */
  readonly publications: readonly Publication[]
  readonly sections: readonly Section[]
  /** Which of them is shown; `null` for the current state. */
  readonly edition: number | null
}

interface ScreenAsked {
  readonly unit?: string | undefined
  readonly period?: Period | undefined
  readonly edition?: number | undefined
  readonly at?: number | undefined
}

/**
 * The requested unit and month, or the default ones, with the published months before and after, and
 * a reader of the requested edition or version.
 *
 * @throws Problem `unknown-unit`, `no-report` if the month has none, `no-edition`;
 *   `invalid-request` for both an edition and a version, and for a version that does not exist yet
 */
export async function findScreen(
  store: Reader,
  query: ScreenAsked,
): Promise<{ found: Screen; reader: Reader }> {
  if (query.at !== undefined && query.edition !== undefined)
    throw new Problem('invalid-request', 'at: không dùng cùng với edition')
  if (query.at !== undefined && query.at > (await store.version()))
    throw new Problem('invalid-request', 'at: dữ liệu chưa đến bản này')
  const { id: unitId } = await findUnit(store, query.unit)
  const then = query.at === undefined ? store : readerAsOf(store, query.at)
  const reports = await then.listReports(unitId)
  const at =
    query.period === undefined ? 0 : reports.findIndex((each) => each.period === query.period)
  const report = reports[at]
  if (!report) throw await noReport(store, unitId, query.period)
  const { period } = report
  const stored = await then.list('publications', { unitId, period })
  const publications = stored.map((each) => each.record)
  const edition = publications.find((each) => each.number === query.edition)
  if (query.edition !== undefined && !edition) throw new Problem('no-edition')
  const reader = edition ? readerAsOf(store, edition.version) : then
  const found = {
    unit: await findUnit(reader, unitId, period),
    began: await beganOf(reader, unitId),
    ...(await successionsAround(reader, unitId, period)),
    period,
    report,
    previous: reports[at + 1]?.period ?? null,
    next: reports[at - 1]?.period ?? null,
    publications,
    sections: await sectionsIn(reader),
    edition: edition?.number ?? null,
  }
  return { found, reader }
}

/** The refusal of a month without a report; of one outside of the unit's time with what was before or after. */
async function noReport(store: Reader, unitId: string, period: Period | undefined) {
  const unit = await findUnit(store, unitId, period)
  const began = await beganOf(store, unitId)
  const isOver = period !== undefined && hasEnded(unit, period)
  const isYetToCome = period !== undefined && began !== null && period < began
  const around = await successionsAround(store, unitId, period)
  const members = {
    ...(isOver && { unit, ending: around.ending }),
    ...(isYetToCome && { unit, began, formation: around.formation }),
  }
  return new Problem('no-report', { detail: period, members })
}

/** The parts of `unit` in a month. */
export async function childrenOf(store: Reader, unit: Unit, period: Period): Promise<Unit[]> {
  return (await unitsIn(store, period)).filter((each) => each.parentId === unit.id)
}

/** The parts of `unit`; for a unit without parts, its siblings and itself. */
export async function partsOf(store: Reader, unit: Unit, period: Period): Promise<Unit[]> {
  const units = await unitsIn(store, period)
  const parts = units.filter((each) => each.parentId === unit.id)
  return parts.length > 0 || unit.parentId === null
    ? parts
    : units.filter((each) => each.parentId === unit.parentId)
}

/** The first month that a target of a longer span needs; `from` where none does. */
const neededFrom = (targets: readonly Target[], from: Period): Period =>
  targets.reduce((first, { span }) => {
    const months = monthsOfSpan(span)
    return months.from < first ? months.from : first
  }, from)

type Query = Parameters<Reader['listObservations']>[0]

/** The targets of a month, and those inferred from later reports of its year; earlier reports are among what is shown. */
export async function targetsShown(
  reader: Reader,
  query: Pick<Query, 'unitIds' | 'indicatorId'> & { readonly period: Period },
): Promise<TargetInForce[]> {
  const { period, ...which } = query
  const [from, to] = [shifted(period, 1), periodOf(yearOf(period), 12)]
  const [set, later, indicators] = await Promise.all([
    reader.listTargets(query),
    from <= to ? reader.listObservations({ ...which, from, to }) : [],
    reader.listIndicators(),
  ])
  const inferred = later.flatMap((observation) => {
    const indicator = indicators.find(({ id }) => id === observation.indicatorId)
    return indicator ? inferredTargets(indicator, [observation]) : []
  })
  return [...set, ...inferred]
}

/** The observations of units with the past of those that were formed of others, where they have one. */
async function presented(reader: Reader, query: Query): Promise<readonly PresentedObservation[]> {
  // Of a month before others joined a unit, it is shown as it was then.
  const successions = (await successionsOf(reader)).filter(
    ({ kind, from }) => begins(kind) || from <= query.to,
  )
  const forebears = query.unitIds.flatMap((id) => forebearsOf(successions, id))
  if (forebears.length === 0) return reader.listObservations(query)
  const unitIds = [...new Set([...query.unitIds, ...forebears])]
  const [all, indicators] = await Promise.all([
    reader.listObservations({ ...query, unitIds }),
    reader.listIndicators(),
  ])
  const flows = new Map(
    indicators.flatMap(({ id, accumulation, measure }) =>
      accumulation === 'flow' ? [[id, measure.kind] as const] : [],
    ),
  )
  const byIndicator = Map.groupBy(all, (each) => each.indicatorId)
  return [...byIndicator].flatMap(([indicatorId, ofIndicator]) => {
    const ofUnit = Map.groupBy(ofIndicator, (each) => each.unitId)
    const of = (unitId: string) => ofUnit.get(unitId) ?? []
    return query.unitIds.flatMap((unitId) =>
      flows.has(indicatorId)
        ? withDerivedPast(unitId, successions, of, flows.get(indicatorId))
        : withRestated(unitId, successions, of(unitId)),
    )
  })
}

/**
 * The observations of units from `from` to `period`, and where a unit's target of an indicator spans
 * more months those before too. A unit that others were merged into has their past.
 */
export async function observationsSince(
  reader: Reader,
  { unitIds, indicatorId, from, to }: Query,
  targets: readonly Target[],
): Promise<readonly PresentedObservation[]> {
  const query = { unitIds, ...(indicatorId !== undefined && { indicatorId }) }
  const first = neededFrom(targets, from)
  if (first === from) return presented(reader, { ...query, from, to })
  const all = await presented(reader, { ...query, from: first, to })
  const rowOf = (each: Pick<Target, 'unitId' | 'indicatorId'>) =>
    `${each.unitId} ${each.indicatorId}`
  const ofRow = Map.groupBy(targets, rowOf)
  return all.filter(
    (each) => from <= each.period || neededFrom(ofRow.get(rowOf(each)) ?? [], from) <= each.period,
  )
}

/** The indicators of a unit's month: those it reports then, and those reported anyway. */
export const shown = (
  indicators: readonly Indicator[],
  unit: Unit,
  period: Period,
  observations: readonly Observation[],
): Indicator[] =>
  indicators.filter(
    (indicator) =>
      isAskedIn(indicator, unit, period) ||
      observations.some((each) => each.indicatorId === indicator.id && each.period === period),
  )

/** The programmes in force in a month that one of its rows belongs to, in their order. */
export async function programmesOf(
  store: Reader,
  period: Period,
  rows: readonly { readonly indicator: Indicator }[],
): Promise<Programme[]> {
  const all = (await store.list('programmes', {})).map((each) => each.record)
  return all.filter((each) => isInForce(each, period) && rowsOf(each, rows).length > 0)
}

interface Answered {
  readonly indicator: Indicator
  readonly targets: readonly TargetInForce[]
  readonly observations: readonly PresentedObservation[]
}

/** The indicators that are parts (*trong đó*) of one and asked of a unit in a month, with their figures. */
export async function partsAmong(
  reader: Reader,
  { id }: Pick<Indicator, 'id'>,
  unit: Unit,
  query: Pick<Query, 'from' | 'to'>,
): Promise<Answered[]> {
  const parts = (await indicatorsIn(reader, query.to)).filter(({ partOf }) => partOf === id)
  const answered = await Promise.all(
    parts.map(async (indicator) => ({
      indicator,
      targets: [],
      observations: await presented(reader, {
        unitIds: [unit.id],
        from: query.from,
        to: query.to,
        indicatorId: indicator.id,
      }),
    })),
  )
  return answered.filter(
    ({ indicator, observations }) => shown([indicator], unit, query.to, observations).length > 0,
  )
}

/** Rows of one unit's month, each with what does not add up in it. */
export function withDiscrepancies<Row extends Answered>(
  rows: readonly Row[],
  { period, began }: Pick<Screen, 'period' | 'began'>,
): (Row & { readonly discrepancies: Discrepancy[] })[] {
  const found = monthDiscrepancies(rows, period, began ?? undefined)
  return rows.map((row, i) => ({ ...row, discrepancies: found[i] ?? [] }))
}

/** The annotations of one unit's figures by indicator: corrections, explanations, events. */
export async function annotationsOf(reader: Reader, unitId: string, from: Period, to: Period) {
  const [revisions, explanations, events] = await Promise.all([
    reader.list('revisions', { unitId }),
    reader.list('explanations', { unitId }),
    reader.list('events', { unitId }),
  ])
  const isShown = (period: string) => from <= period && period <= to
  const corrections = Map.groupBy(
    revisions
      .map((each) => each.record)
      .filter(isCorrection)
      .map(correctionOf)
      .filter((each) => each.kind === 'observation' && isShown(each.period)),
    (each) => each.indicatorId,
  )
  const explained = Map.groupBy(
    explanations
      .map((each) => ({ ...each.record, version: each.version }))
      .filter((each) => each.period === to),
    (each) => each.indicatorId,
  )
  return (indicatorId: string) => ({
    corrections: corrections.get(indicatorId) ?? [],
    explanations: explained.get(indicatorId) ?? [],
    events: events
      .map((each) => each.record)
      .filter(
        (each) =>
          isShown(each.period) && (each.indicatorId === null || each.indicatorId === indicatorId),
      )
      .sort((a, b) => (a.period < b.period ? -1 : 1)),
  })
}

/** The same indicator in several units, in their order: those it is asked of, and those with a figure or a target of it. */
export async function unitHistories(
  store: Reader,
  units: readonly Unit[],
  indicator: Indicator,
  period: Period,
): Promise<UnitHistory[]> {
  const indicatorId = indicator.id
  const unitIds = units.map((unit) => unit.id)
  const [targets, past] = await Promise.all([
    targetsShown(store, { unitIds, indicatorId, period }),
    pastUnits(store),
  ])
  // From last January on: a profile that follows last year's course needs it.
  const from = periodOf(yearOf(period) - 1, 1)
  const observations = await observationsSince(
    store,
    { unitIds, indicatorId, from, to: period },
    targets,
  )
  return units
    .map((unit) => ({
      unit,
      began: beganIn(unit, past) ?? null,
      targets: targets.filter((target) => target.unitId === unit.id),
      observations: observations.filter((observation) => observation.unitId === unit.id),
    }))
    .filter(
      (each) =>
        isAskedOf(indicator, each.unit) ||
        each.targets.length > 0 ||
        each.observations.some((observation) => observation.period === period),
    )
}
