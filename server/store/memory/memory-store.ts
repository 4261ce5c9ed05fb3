import { isInSpan } from '../../../src/domain/span.ts'
import { topUnit } from '../../../src/domain/unit.ts'
import { dayBegins } from '../office-day.ts'
import { byKey, isOrdered, keyValues } from '../record-keys.ts'
import {
  APPEND_ONLY,
  KEYS,
  type Kind,
  type Kinds,
  type Reader,
  type Records,
  type Store,
  type Versioned,
  type Writer,
} from '../store.ts'

type Tables = { readonly [K in Kind]: ReadonlyMap<string, Versioned<Kinds[K]>> }
interface State {
  readonly version: number
  readonly tables: Tables
}

const KIND_NAMES = Object.keys(KEYS) as Kind[]
const keyOf = (kind: Kind, record: object): string => JSON.stringify(keyValues(kind, record))

/**
 * A store in memory that lasts as long as the page, for development and tests.
 *
 * @param clock - returns the instant of a change, ISO 8601 in UTC
 */
export function memoryStore(
  records: Partial<Records> = {},
  clock: () => string = () => new Date().toISOString(),
): Store {
  let state = filled(records)
  let last: Promise<unknown> = Promise.resolve()
  return {
    ...memoryReader(() => state),

    write(action, work) {
      // Changes run one after another; a failed one leaves the state as it was.
      const written = last.then(async () => {
        const draft = { version: state.version + 1, tables: { ...state.tables } }
        const writer = memoryWriter(draft, clock(), action.actor)
        const result = await work(writer)
        await writer.put('audit', { detail: {}, ...action, version: draft.version, at: writer.at })
        state = draft
        return result
      })
      last = written.catch(() => {})
      return written
    },

    async fill(more) {
      if (state.tables.units.size > 0) throw new Error('the store is not empty')
      state = filled(more)
    },

    async close() {},
  }
}

function filled(records: Partial<Records>): State {
  const tables = Object.fromEntries(
    KIND_NAMES.map((kind) => [
      kind,
      new Map(
        (records[kind] ?? []).map((record) => [
          keyOf(kind, record),
          { record, version: 'version' in record ? record.version : 1 },
        ]),
      ),
    ]),
  ) as unknown as Tables
  const versions = KIND_NAMES.flatMap((kind) =>
    [...tables[kind].values()].map((each) => each.version),
  )
  return { version: Math.max(0, ...versions), tables }
}

function memoryReader(state: () => State): Reader {
  const all = <K extends Kind>(kind: K): Versioned<Kinds[K]>[] => [...state().tables[kind].values()]
  const records = <K extends Kind>(kind: K): Kinds[K][] => all(kind).map((each) => each.record)
  return {
    version: async () => state().version,

    listUnits: async (parentId) =>
      records('units').filter((unit) => parentId === undefined || unit.parentId === parentId),

    getUnit: async (id) =>
      (id === undefined
        ? topUnit(records('units'))
        : records('units').find((unit) => unit.id === id)) ?? null,

    listIndicators: async () => records('indicators'),

    listReports: async (unitId) =>
      records('reports')
        .filter((report) => report.unitId === unitId && report.status !== 'draft')
        .map(({ text: _, ...summary }) => summary)
        .sort((a, b) => (a.period < b.period ? 1 : -1)),

    getReport: async (unitId, period) =>
      state().tables.reports.get(keyOf('reports', { unitId, period }))?.record ?? null,

    listDirectives: async (unitId, period) =>
      records('directives').filter((each) => each.unitId === unitId && each.period === period),

    listObservations: async ({ unitIds, indicatorId, from, to }) =>
      records('observations')
        .filter(
          (each) =>
            unitIds.includes(each.unitId) &&
            from <= each.period &&
            each.period <= to &&
            (indicatorId === undefined || each.indicatorId === indicatorId),
        )
        .sort(byKey('observations')),

    listTargets: async ({ unitIds, indicatorId, period }) =>
      records('targets').filter(
        (each) =>
          unitIds.includes(each.unitId) &&
          (period === undefined || isInSpan(period, each.span)) &&
          (indicatorId === undefined || each.indicatorId === indicatorId),
      ),

    listAudit: async ({ actorId, action, unitId, from, to, before, limit }) =>
      records('audit')
        .filter(
          (each) =>
            (actorId === undefined || each.actor.id === actorId) &&
            (action === undefined || each.action === action) &&
            (unitId === undefined || each.unitId === unitId) &&
            (from === undefined || each.at >= dayBegins(from)) &&
            (to === undefined || each.at < dayBegins(to, 1)) &&
            (before === undefined || each.version < before),
        )
        .sort((a, b) => b.version - a.version)
        .slice(0, limit),

    async list(kind, where) {
      const found = all(kind).filter(({ record }) =>
        Object.entries(where).every(([field, value]) =>
          [value].flat().includes((record as unknown as Record<string, unknown>)[field]),
        ),
      )
      return isOrdered(kind) ? found : found.sort((a, b) => byKey(kind)(a.record, b.record))
    },

    find: async (kind, key) => state().tables[kind].get(keyOf(kind, key)) ?? null,
  }
}

function memoryWriter(draft: State, at: string, actor: Writer['actor']): Writer {
  const change = <K extends Kind>(
    kind: K,
    edit: (map: Map<string, Versioned<Kinds[K]>>) => void,
  ) => {
    const map = new Map(draft.tables[kind]) as Map<string, Versioned<Kinds[K]>>
    edit(map)
    Object.assign(draft.tables, { [kind]: map })
  }
  return {
    ...memoryReader(() => draft),
    now: draft.version,
    at,
    actor,

    async put(kind, record) {
      const key = keyOf(kind, record)
      if (APPEND_ONLY.includes(kind) && draft.tables[kind].has(key))
        throw new Error(`${kind} are never changed`)
      change(kind, (map) => map.set(key, { record, version: draft.version }))
    },

    async remove(kind, key) {
      if (APPEND_ONLY.includes(kind)) throw new Error(`${kind} are never removed`)
      change(kind, (map) => map.delete(keyOf(kind, key)))
    },

    async order(kind, ids) {
      change(kind, (map) => {
        const stored = new Map(map)
        map.clear()
        // A key that is set twice keeps its first place.
        for (const key of [...ids.map((id) => keyOf(kind, { id })), ...stored.keys()]) {
          const found = stored.get(key)
          if (found) map.set(key, { ...found, version: draft.version })
        }
      })
    },
  }
}
