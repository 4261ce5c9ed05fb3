import type { Kysely } from 'kysely'
import { calendarSpans, isInSpan } from '../../../src/domain/span.ts'
import { dayBegins } from '../office-day.ts'
import { byKey, isOrdered, keyOf } from '../record-keys.ts'
import type { Kind, Kinds, Reader, Versioned } from '../store.ts'
import type { Columns } from './columns.ts'
import { columnOf, MAPPINGS, REPORT_SUMMARY, type Tables } from './tables.ts'

/** For queries whose table is only known when they run. */
export type AnyTable = Kysely<Record<string, Record<string, unknown>>>

type Row = Record<string, unknown>

/** The table and the columns of a kind that is only known when the query runs. */
export const mappingOf = <K extends Kind>(kind: K) =>
  MAPPINGS[kind] as unknown as { readonly table: string; readonly record: Columns<Kinds[K], Row> }

/** The reading half of the store, over a database or one of its transactions. */
export function sqlReader(db: Kysely<Tables>): Reader {
  async function list<K extends Kind>(
    kind: K,
    where: Readonly<Record<string, unknown>>,
  ): Promise<Versioned<Kinds[K]>[]> {
    const { table, record } = mappingOf(kind)
    let query = (db as unknown as AnyTable).selectFrom(table).selectAll()
    for (const [field, value] of Object.entries(where)) {
      if (Array.isArray(value) && value.length === 0) return []
      query = Array.isArray(value)
        ? query.where(columnOf(field), 'in', value)
        : query.where(columnOf(field), '=', value)
    }
    if (isOrdered(kind)) query = query.orderBy('position')
    const found = (await query.execute()).map((row) => ({
      record: record.read(row),
      version: Number(row.version),
    }))
    return isOrdered(kind) ? found : found.sort((a, b) => byKey(kind)(a.record, b.record))
  }

  return {
    async version() {
      const row = await db.selectFrom('ledger').select('version').executeTakeFirstOrThrow()
      return row.version
    },

    async listUnits(parentId) {
      let query = db.selectFrom('unit').selectAll().orderBy('position')
      if (parentId !== undefined) query = query.where('parent_id', '=', parentId)
      return (await query.execute()).map(MAPPINGS.units.record.read)
    },

    async getUnit(id) {
      const query = db
        .selectFrom('unit')
        .selectAll()
        .orderBy((eb) => eb('closed_from', 'is not', null))
        .orderBy('position')
        .limit(1)
      const row = await (id === undefined
        ? query.where('parent_id', 'is', null)
        : query.where('id', '=', id)
      ).executeTakeFirst()
      return row ? MAPPINGS.units.record.read(row) : null
    },

    async listIndicators() {
      const rows = await db.selectFrom('indicator').selectAll().orderBy('position').execute()
      return rows.map(MAPPINGS.indicators.record.read)
    },

    async listReports(unitId) {
      const rows = await db
        .selectFrom('report')
        .select(REPORT_SUMMARY.names as readonly Exclude<keyof Tables['report'], 'text'>[])
        .where('unit_id', '=', unitId)
        .where('status', '!=', 'draft')
        .orderBy('period', 'desc')
        .execute()
      return rows.map(REPORT_SUMMARY.read)
    },

    async getReport(unitId, period) {
      const row = await db
        .selectFrom('report')
        .selectAll()
        .where('unit_id', '=', unitId)
        .where('period', '=', period)
        .executeTakeFirst()
      return row ? MAPPINGS.reports.record.read(row) : null
    },

    async listDirectives(unitId, period) {
      const rows = await db
        .selectFrom('directive')
        .selectAll()
        .where('unit_id', '=', unitId)
        .where('period', '=', period)
        .orderBy('position')
        .execute()
      return rows.map(MAPPINGS.directives.record.read)
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
      // Sorted again by code units: the collation of a database may place hyphens elsewhere.
      return (await query.execute())
        .map(MAPPINGS.observations.record.read)
        .sort(byKey('observations'))
    },

    async listTargets({ unitIds, indicatorId, period }) {
      if (unitIds.length === 0) return []
      let query = db
        .selectFrom('target')
        .selectAll()
        .where('unit_id', 'in', [...unitIds])
        .orderBy('position')
      if (indicatorId !== undefined) query = query.where('indicator_id', '=', indicatorId)
      if (period !== undefined)
        query = query.where((span) =>
          span.or([span('span', 'in', calendarSpans(period)), span('span', 'like', '%..%')]),
        )
      return (await query.execute())
        .map(MAPPINGS.targets.record.read)
        .filter((each) => period === undefined || isInSpan(period, each.span))
    },

    async listAudit({ actorId, action, unitId, from, to, before, limit }) {
      let query = db.selectFrom('audit').selectAll().orderBy('version', 'desc').limit(limit)
      if (actorId !== undefined) query = query.where('actor_id', '=', actorId)
      if (action !== undefined) query = query.where('action', '=', action)
      if (unitId !== undefined) query = query.where('unit_id', '=', unitId)
      if (from !== undefined) query = query.where('at', '>=', dayBegins(from))
      if (to !== undefined) query = query.where('at', '<', dayBegins(to, 1))
      if (before !== undefined && before <= LAST_VERSION)
        query = query.where('version', '<', before)
      return (await query.execute()).map(MAPPINGS.audit.record.read)
    },

    list,

    find: async (kind, key) => (await list(kind, keyOf(kind, key)))[0] ?? null,
  }
}

// PostgreSQL does not compare its integers with larger numbers.
const LAST_VERSION = 2 ** 31 - 1
