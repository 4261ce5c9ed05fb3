import type { Revision } from '../../src/domain/entry.ts'
import type { Observation } from '../../src/domain/observation.ts'
import type { Report } from '../../src/domain/report.ts'
import type { Target } from '../../src/domain/target.ts'
import type { Reader } from '../store.ts'

/**
 * What a reader read when the store stood at `version`: later corrections are taken back, months
 * and targets that came later are not there.
 */
export function readerAsOf(reader: Reader, version: number): Reader {
  async function later(unitIds: readonly string[], kind: Revision['kind']): Promise<Revision[]> {
    const lists = await Promise.all(unitIds.map((unitId) => reader.list('revisions', { unitId })))
    return lists
      .flat()
      .map((each) => each.record)
      .filter((each) => each.kind === kind && each.version > version)
      .sort((a, b) => b.version - a.version)
  }
  async function unpublished(unitIds: readonly string[]): Promise<Set<string>> {
    const lists = await Promise.all(
      unitIds.map((unitId) => reader.list('publications', { unitId })),
    )
    const first = lists.flat().filter(({ record }) => record.number === 1)
    return new Set(
      first
        .filter(({ record }) => record.version > version)
        .map(({ record }) => `${record.unitId} ${record.period}`),
    )
  }

  return {
    ...reader,

    // What was corrected later had not been corrected then.
    list: async (kind, where) =>
      (await reader.list(kind, where)).filter(
        (each) => kind !== 'revisions' || each.version <= version,
      ),

    async listObservations(query) {
      const [now, revisions, hidden] = await Promise.all([
        reader.listObservations(query),
        later(query.unitIds, 'observation'),
        unpublished(query.unitIds),
      ])
      const asked = revisions.filter(
        ({ period, subject }) =>
          query.from <= period &&
          period <= query.to &&
          (query.indicatorId === undefined || query.indicatorId === subject),
      )
      const nameOf = (each: Observation) => `${each.unitId} ${each.period} ${each.indicatorId}`
      const then = takenBack(now, asked as RevisionOf<Observation>[], nameOf)
      return then
        .filter((each) => !hidden.has(`${each.unitId} ${each.period}`))
        .sort((a, b) => (a.unitId === b.unitId && a.period < b.period ? -1 : 0))
    },

    async listTargets(query) {
      const [now, revisions] = await Promise.all([
        reader.listTargets(query),
        later(query.unitIds, 'target'),
      ])
      const asked = revisions.filter(
        ({ period, subject }) =>
          period === String(query.year) &&
          (query.indicatorId === undefined || subject.startsWith(`${query.indicatorId}/`)),
      )
      const nameOf = (each: Target) =>
        `${each.unitId} ${each.year} ${each.indicatorId}/${each.base}`
      return takenBack(now, asked as RevisionOf<Target>[], nameOf)
    },

    async getReport(unitId, period) {
      const now = await reader.getReport(unitId, period)
      const revisions = await later([unitId], 'report')
      const oldest = revisions.filter((each) => each.period === period).at(-1)
      return oldest ? (oldest.before as Report) : now
    },
  }
}

type RevisionOf<T> = Revision & { readonly before: T | null; readonly after: T | null }

/** @param revisions - newest first */
function takenBack<T>(
  now: readonly T[],
  revisions: readonly RevisionOf<T>[],
  nameOf: (record: T) => string,
): T[] {
  const then = new Map(now.map((record) => [nameOf(record), record]))
  for (const { before, after } of revisions) {
    if (before) then.set(nameOf(before), before)
    else if (after) then.delete(nameOf(after))
  }
  return [...then.values()]
}
