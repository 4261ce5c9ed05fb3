import type { Insertable, Kysely } from 'kysely'
import {
  directiveFrom,
  directiveRow,
  indicatorFrom,
  indicatorRow,
  observationFrom,
  observationRow,
  reportFrom,
  reportRow,
  reportSummaryFrom,
  targetFrom,
  targetRow,
  unitFrom,
  unitRow,
} from './rows.ts'
import type { Store } from './store.ts'
import type { Tables } from './tables.ts'

// SQLite binds at most 32,766 values a statement; the widest table has 20 columns.
const ROWS_PER_INSERT = 1000

/** The store in SQL that SQLite and PostgreSQL both speak. */
export function sqlStore(db: Kysely<Tables>): Store {
  return {
    async listUnits(parentId) {
      let query = db.selectFrom('unit').selectAll().orderBy('position')
      if (parentId !== undefined) query = query.where('parent_id', '=', parentId)
      return (await query.execute()).map(unitFrom)
    },

    async getUnit(id) {
      const query = db.selectFrom('unit').selectAll().orderBy('position').limit(1)
      const row = await (id === undefined
        ? query.where('parent_id', 'is', null)
        : query.where('id', '=', id)
      ).executeTakeFirst()
      return row ? unitFrom(row) : null
    },

    async listIndicators() {
      const rows = await db.selectFrom('indicator').selectAll().orderBy('position').execute()
      return rows.map(indicatorFrom)
    },

    async listReports(unitId) {
      const rows = await db
        .selectFrom('report')
        .select(['unit_id', 'period', 'status', 'meeting_date', 'source_name', 'source_url'])
        .where('unit_id', '=', unitId)
        .where('status', '!=', 'draft')
        .orderBy('period', 'desc')
        .execute()
      return rows.map(reportSummaryFrom)
    },

    async getReport(unitId, period) {
      const row = await db
        .selectFrom('report')
        .selectAll()
        .where('unit_id', '=', unitId)
        .where('period', '=', period)
        .executeTakeFirst()
      return row ? reportFrom(row) : null
    },

    async listDirectives(unitId, period) {
      const rows = await db
        .selectFrom('directive')
        .selectAll()
        .where('unit_id', '=', unitId)
        .where('period', '=', period)
        .orderBy('position')
        .execute()
      return rows.map(directiveFrom)
    },

    async listObservations({ unitIds, indicatorId, from, to }) {
      if (unitIds.length === 0) return []
      let query = db
        .selectFrom('observation')
        .selectAll()
        .where('unit_id', 'in', [...unitIds])
        .where('period', '>=', from)
        .where('period', '<=', to)
        .orderBy('unit_id')
        .orderBy('period')
      if (indicatorId !== undefined) query = query.where('indicator_id', '=', indicatorId)
      return (await query.execute()).map(observationFrom)
    },

    async listTargets({ unitIds, indicatorId, year }) {
      if (unitIds.length === 0) return []
      let query = db
        .selectFrom('target')
        .selectAll()
        .where('unit_id', 'in', [...unitIds])
        .where('year', '=', year)
        .orderBy('position')
      if (indicatorId !== undefined) query = query.where('indicator_id', '=', indicatorId)
      return (await query.execute()).map(targetFrom)
    },

    async fill(records) {
      await db.transaction().execute(async (transaction) => {
        const insert = async <T extends keyof Tables>(table: T, rows: Insertable<Tables[T]>[]) => {
          for (let from = 0; from < rows.length; from += ROWS_PER_INSERT) {
            const chunk = rows.slice(from, from + ROWS_PER_INSERT)
            await transaction.insertInto<keyof Tables>(table).values(chunk).execute()
          }
        }
        await insert('unit', records.units.map(unitRow))
        await insert('indicator', records.indicators.map(indicatorRow))
        await insert('target', records.targets.map(targetRow))
        await insert('observation', records.observations.map(observationRow))
        await insert('report', records.reports.map(reportRow))
        await insert('directive', records.directives.map(directiveRow))
      })
    },

    close: () => db.destroy(),
  }
}
