import { isOpenIn } from '../../src/domain/indicator.ts'
import { type Period, yearOf } from '../../src/domain/period.ts'
import type { Reader } from '../store/store.ts'
import type { Sheet } from './office-schemas.ts'
import { findUnit, historyFrom, unitsIn } from './screen.ts'

/**
 * One unit's month as the office edits it: published figures, entries in progress, and everything the
 * checks compare them with.
 *
 * @throws Problem `unknown-unit`
 */
export async function readSheet(reader: Reader, unitId: string, period: Period): Promise<Sheet> {
  const unit = await findUnit(reader, unitId, period)
  const year = yearOf(period)
  const [indicators, units, observations, targets, entries, report, draft, publications] =
    await Promise.all([
      reader.listIndicators(),
      unitsIn(reader, period),
      reader.listObservations({ unitIds: [unitId], from: historyFrom(period), to: period }),
      reader.listTargets({ unitIds: [unitId], year }),
      reader.list('entries', { unitId, period }),
      reader.find('reports', { unitId, period }),
      reader.find('drafts', { unitId, period }),
      reader.list('publications', { unitId, period }),
    ])
  const partIds = units.filter((each) => each.parentId === unitId).map((each) => each.id)
  const ofParts = await reader.listObservations({ unitIds: partIds, from: period, to: period })
  const byIndicator = Map.groupBy(observations, (each) => each.indicatorId)
  const rows = indicators
    .filter((indicator) => isOpenIn(indicator, period))
    .map((indicator) => {
      const own = byIndicator.get(indicator.id) ?? []
      const entry = entries.find((each) => each.record.indicatorId === indicator.id)
      return {
        indicator,
        targets: targets.filter((each) => each.indicatorId === indicator.id),
        history: own.filter((each) => each.period < period),
        published: own.find((each) => each.period === period) ?? null,
        entry: entry?.record ?? null,
        version: entry?.version ?? 0,
        parts: ofParts.filter((each) => each.indicatorId === indicator.id),
      }
    })
  return {
    unit,
    period,
    partIds,
    report: report?.record ?? null,
    reportVersion: report?.version ?? 0,
    draft: draft?.record ?? null,
    draftVersion: draft?.version ?? 0,
    publications: publications.map((each) => each.record),
    rows,
  }
}
