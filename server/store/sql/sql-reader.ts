import type { Kysely } from 'kysely'
import { dayBegins } from '../office-day.ts'
import { byKey, isOrdered, keyOf } from '../record-keys.ts'
import type { Kind, Kinds, Reader, Versioned } from '../store.ts'
import { columnOf, PLACES } from './column-mappings.ts'
import {
  directiveFrom,
  indicatorFrom,
  observationFrom,
  reportFrom,
  reportSummaryFrom,
  targetFrom,
  unitFrom,
} from './rows.ts'
import type { Tables } from './tables.ts'

/** Queries whose table is only known when they run. */
export type AnyTable = Kysely<Record<string, Record<string, unknown>>>

/** The reading half of the store, over a database or a transaction in it. */
export function sqlReader(db: Kysely<Tables>): Reader {
  async function list<K extends Kind>(
    kind: K,
    where: Readonly<Record<string, unknown>>,
  ): Promise<Versioned<Kinds[K]>[]> {
    const { table, record } = PLACES[kind]
    let query = (db as unknown as AnyTable).selectFrom(table).selectAll()
    for (const [field, value] of Object.entries(where))
      query = query.where(columnOf(field), '=', value)
    if (isOrdered(kind)) query = query.orderBy('position')
    const found = (await query.execute()).map((row) => ({
      record: (record as (row: unknown) => Kinds[K])(row),
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
        .select([
          'unit_id',
          'period',
          'status',
          'meeting_date',
          'source_name',
          'source_url',
          'reopen_reason',
        ])
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
      // Sorted once more, as code units do: languages put hyphens elsewhere.
      return (await query.execute()).map(observationFrom).sort(byKey('observations'))
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

    async listAudit({ actorId, action, unitId, from, to, before, limit }) {
      let query = db.selectFrom('audit').selectAll().orderBy('version', 'desc').limit(limit)
      if (actorId !== undefined) query = query.where('actor_id', '=', actorId)
      if (action !== undefined) query = query.where('action', '=', action)
      if (unitId !== undefined) query = query.where('unit_id', '=', unitId)
      if (from !== undefined) query = query.where('at', '>=', dayBegins(from))
      if (to !== undefined) query = query.where('at', '<', dayBegins(to, 1))
      if (before !== undefined && before <= LAST_VERSION)
        query = query.where('version', '<', before)
      return (await query.execute()).map(PLACES.audit.record)
    },

    list,

    find: async (kind, key) => (await list(kind, keyOf(kind, key)))[0] ?? null,
  }
}

// PostgreSQL refuses to compare its integers with more.
const LAST_VERSION = 2 ** 31 - 1
