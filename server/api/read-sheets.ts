import { yearStart } from '../../src/domain/history.ts'
import { type Indicator, isAskedIn, isAskedOf, isDueIn } from '../../src/domain/indicator.ts'
import type { Period } from '../../src/domain/period.ts'
import { endingOf, formationOf, isRestatable } from '../../src/domain/succession.ts'
import { hasEnded, type Unit } from '../../src/domain/unit.ts'
import { beganIn, unitsAt } from '../../src/domain/unit-history.ts'
import type { Reader, Versioned } from '../store/store.ts'
import type { Sheet } from './office-schemas.ts'
import {
  findUnit,
  followed,
  historyFrom,
  indicatorsIn,
  observationsSince,
  pastUnits,
  successionsOf,
} from './screen.ts'

/**
 * One unit's month as the office edits it: published figures, entries in progress, and everything the
 * checks compare them with.
 *
 * @throws Problem `unknown-unit`
 */
export async function readSheet(reader: Reader, unitId: string, period: Period): Promise<Sheet> {
  const unit = await findUnit(reader, unitId, period)
  return (await readSheets(reader, [unit], period))(unit)
}

/**
 * The sheets of several units in one month, by as many queries as one takes.
 *
 * @param units - as of the month
 * @returns gives the sheet of each of them
 */
export async function readSheets(
  reader: Reader,
  units: readonly Unit[],
  period: Period,
): Promise<(unit: Unit) => Sheet> {
  const unitIds = units.map(({ id }) => id)
  const ofMonth = { unitId: unitIds, period }
  const [all, past, indicators, successions, targets] = await Promise.all([
    reader.listUnits(),
    pastUnits(reader),
    indicatorsIn(reader, period),
    successionsOf(reader),
    reader.listTargets({ unitIds, period }),
  ])
  const parts = Map.groupBy(unitsAt(all, past, period), ({ parentId }) => parentId)
  const partIds = unitIds.flatMap((id) => (parts.get(id) ?? []).map((part) => part.id))
  const from = historyFrom(period)
  const [observations, ofParts, entries, reports, drafts, publications] = await Promise.all([
    observationsSince(reader, { unitIds, from, to: period }, targets).then(byUnit),
    reader.listObservations({ unitIds: partIds, from: period, to: period }).then(byUnit),
    reader.list('entries', ofMonth).then(byRecordsUnit),
    reader.list('reports', ofMonth).then(byRecordsUnit),
    reader.list('drafts', ofMonth).then(byRecordsUnit),
    reader.list('publications', ofMonth).then(byRecordsUnit),
  ])
  const targetsOf = byUnit(targets)

  return (unit) => {
    const own = parts.get(unit.id) ?? []
    const began = beganIn(unit, past) ?? null
    const formation = formationOf(successions, unit.id)
    const [report] = reports(unit.id)
    const [draft] = drafts(unit.id)
    const entryOf = new Map(entries(unit.id).map((each) => [each.record.indicatorId, each]))
    const byIndicator = Map.groupBy(observations(unit.id), (each) => each.indicatorId)
    const published = (id: string) =>
      byIndicator.get(id)?.find((each) => each.period === period && each.addedFrom === undefined)
    const isYetToCome = began !== null && period < began
    const isTaken = ({ accumulation }: Indicator) =>
      !hasEnded(unit, period) && (!isYetToCome || isRestatable(accumulation, formation))
    const asked = indicators.filter(
      (indicator) =>
        (isTaken(indicator) && isDueIn(indicator, period) && isAskedOf(indicator, unit)) ||
        entryOf.has(indicator.id) ||
        published(indicator.id),
    )
    const arePartsDue = ({ id }: Indicator) =>
      indicators
        .filter((each) => each.partOf === id && isAskedIn(each, unit, period))
        .every((each) => asked.includes(each))
    // What came before a part began is in the whole and in no part.
    const isYoung = (part: Unit) => {
      const since = beganIn(part, past)
      return since !== undefined && yearStart(period, began ?? undefined) < since
    }
    const addedOf = (indicator: Indicator) => {
      const added = own.filter((part) => isAskedOf(indicator, part))
      return indicator.accumulation === 'flow' && added.some(isYoung)
        ? []
        : added.map(({ id }) => id)
    }
    const stated = own.flatMap(({ id }) => ofParts(id))
    const rows = asked.map((indicator) => {
      const entry = entryOf.get(indicator.id)
      return {
        indicator,
        targets: targetsOf(unit.id).filter((each) => each.indicatorId === indicator.id),
        history: (byIndicator.get(indicator.id) ?? []).filter((each) => each.period < period),
        published: published(indicator.id) ?? null,
        entry: entry?.record ?? null,
        version: entry?.version ?? 0,
        parts: stated.filter((each) => each.indicatorId === indicator.id),
        partIds: addedOf(indicator),
        arePartsDue: arePartsDue(indicator),
      }
    })
    return {
      unit,
      period,
      began,
      ending: followed(endingOf(successions, unit.id), all),
      partIds: own.map(({ id }) => id),
      report: report?.record ?? null,
      reportVersion: report?.version ?? 0,
      draft: draft?.record ?? null,
      draftVersion: draft?.version ?? 0,
      publications: publications(unit.id).map((each) => each.record),
      rows,
    }
  }
}

/** Those of one unit, in their order. */
function byUnit<T extends { readonly unitId: string }>(all: readonly T[]) {
  const found = Map.groupBy(all, (each) => each.unitId)
  return (unitId: string): readonly T[] => found.get(unitId) ?? []
}

function byRecordsUnit<T extends { readonly unitId: string }>(all: readonly Versioned<T>[]) {
  const found = Map.groupBy(all, (each) => each.record.unitId)
  return (unitId: string): readonly Versioned<T>[] => found.get(unitId) ?? []
}
