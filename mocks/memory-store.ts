import type { Records, Store } from '../server/store.ts'
import type { Observation } from '../src/domain/observation.ts'

/** A store that lives as long as the page: the sample in development, whatever a test gives it otherwise. */
export function memoryStore(records?: Records): Store {
  let held: Records = records ?? {
    units: [],
    indicators: [],
    targets: [],
    observations: [],
    reports: [],
    directives: [],
  }
  return {
    listUnits: async (parentId) =>
      held.units.filter((unit) => parentId === undefined || unit.parentId === parentId),

    getUnit: async (id) =>
      held.units.find((unit) => (id === undefined ? unit.parentId === null : unit.id === id)) ??
      null,

    listIndicators: async () => [...held.indicators],

    listReports: async (unitId) =>
      held.reports
        .filter((report) => report.unitId === unitId && report.status !== 'draft')
        .map(({ text: _, ...summary }) => summary)
        .sort((a, b) => (a.period < b.period ? 1 : -1)),

    getReport: async (unitId, period) =>
      held.reports.find((each) => each.unitId === unitId && each.period === period) ?? null,

    listDirectives: async (unitId, period) =>
      held.directives.filter((each) => each.unitId === unitId && each.period === period),

    listObservations: async ({ unitIds, indicatorId, from, to }) =>
      held.observations
        .filter(
          (each) =>
            unitIds.includes(each.unitId) &&
            from <= each.period &&
            each.period <= to &&
            (indicatorId === undefined || each.indicatorId === indicatorId),
        )
        .sort(byUnitAndPeriod),

    listTargets: async ({ unitIds, indicatorId, year }) =>
      held.targets.filter(
        (each) =>
          unitIds.includes(each.unitId) &&
          each.year === year &&
          (indicatorId === undefined || each.indicatorId === indicatorId),
      ),

    async fill(more) {
      if (held.units.length > 0) throw new Error('the store is not empty')
      held = more
    },

    async close() {},
  }
}

const byUnitAndPeriod = (a: Observation, b: Observation): number =>
  compare(a.unitId, b.unitId) || compare(a.period, b.period)

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
