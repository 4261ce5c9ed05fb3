import {
  type AuditRecord,
  type Publication,
  type Revision,
  targetSubject,
} from '../../src/domain/entry.ts'
import type { Indicator } from '../../src/domain/indicator.ts'
import type { Observation } from '../../src/domain/observation.ts'
import type { OperationId } from '../../src/domain/permissions.ts'
import type { Programme } from '../../src/domain/programme.ts'
import { REPLACING } from '../../src/domain/replacing.ts'
import type { Report } from '../../src/domain/report.ts'
import type { Section } from '../../src/domain/section.ts'
import { isInSpan } from '../../src/domain/span.ts'
import type { Target } from '../../src/domain/target.ts'
import type { Unit } from '../../src/domain/unit.ts'
import { byKey } from '../store/record-keys.ts'
import type { Kind, Kinds, Reader, ReportSummary, Versioned } from '../store/store.ts'

/** What is written once, or replaced as a whole: what came later was not there yet. */
const WRITTEN_ONCE: ReadonlySet<string> = new Set([
  'revisions',
  'publications',
  'successions',
  'events',
  'pastUnits',
  'pastIndicators',
] satisfies Kind[])

/**
 * The store as readers saw it at `version`: later corrections are taken back, and later months,
 * targets, successions and events are absent. Units, indicators, sections and programmes have the
 * words of then, by what the audit trail has of each later change.
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
  async function laterPublications(unitIds: readonly string[]): Promise<Publication[]> {
    const lists = await Promise.all(
      unitIds.map((unitId) => reader.list('publications', { unitId })),
    )
    return lists
      .flat()
      .map((each) => each.record)
      .filter((each) => each.version > version)
  }
  /** Months that were not published yet. */
  async function unpublished(unitIds: readonly string[]): Promise<Set<string>> {
    const first = (await laterPublications(unitIds)).filter(isFirst)
    return new Set(first.map((each) => `${each.unitId} ${each.period}`))
  }

  /** What was done to definitions since, newest first. */
  async function laterActions(...actions: readonly OperationId[]): Promise<AuditRecord[]> {
    const lists = await Promise.all(
      actions.map(async (action) => {
        const found: AuditRecord[] = []
        for (let before: number | undefined; ; before = found.at(-1)?.version) {
          const page = await reader.listAudit({ action, before, limit: ACTIONS })
          const later = page.filter((each) => each.version > version)
          found.push(...later)
          if (later.length < ACTIONS) return found
        }
      }),
    )
    return lists.flat().sort((a, b) => b.version - a.version)
  }
  /** Records named by their id, as they were before each of the actions. */
  function asBefore<T extends { readonly id: string }>(
    now: readonly T[],
    actions: readonly AuditRecord[],
    adding: OperationId | null,
  ): T[] {
    const then = new Map(now.map((record) => [record.id, record]))
    for (const { action, subject, unitId, detail } of actions) {
      const id = action === 'addUnit' ? (unitId ?? '') : subject
      if (action === 'addUnits') for (const added of detail.ids as string[]) then.delete(added)
      else if (detail.before) then.set(id, detail.before as T)
      // An earlier version of the product wrote down no former state: today's is all there is.
      else if (action === adding || detail.before === null) then.delete(id)
    }
    return [...then.values()]
  }
  const unitsThen = async (): Promise<Unit[]> =>
    asBefore(
      await reader.listUnits(),
      await laterActions('changeUnit', 'addUnit', 'addUnits'),
      'addUnit',
    )
  async function sectionsThen(now: readonly Versioned<Section>[]): Promise<Versioned<Section>[]> {
    const before = (await laterActions('saveSections')).at(-1)?.detail.before
    return before ? (before as Section[]).map((record) => ({ record, version })) : [...now]
  }
  const programmesThen = async (now: readonly Versioned<Programme>[]) =>
    asBefore(
      now.map((each) => each.record),
      await laterActions('saveProgramme', 'removeProgramme'),
      null,
    ).map((record) => ({ record, version }))

  return {
    ...reader,

    async list<K extends Kind>(kind: K, where: Parameters<Reader['list']>[1]) {
      const now = await reader.list(kind, where)
      const then: readonly Versioned<unknown>[] =
        kind === 'sections'
          ? await sectionsThen(now as Versioned<Section>[])
          : kind === 'programmes'
            ? await programmesThen(now as Versioned<Programme>[])
            : now.filter((each) => !WRITTEN_ONCE.has(kind) || each.version <= version)
      return then as Versioned<Kinds[K]>[]
    },

    async listUnits(parentId) {
      const units = await unitsThen()
      return parentId === undefined ? units : units.filter((each) => each.parentId === parentId)
    },

    async getUnit(id) {
      const unit = await reader.getUnit(id)
      return unit && ((await unitsThen()).find((each) => each.id === unit.id) ?? null)
    },

    async listIndicators() {
      const actions = await laterActions('changeIndicator', 'addIndicator')
      return asBefore<Indicator>(await reader.listIndicators(), actions, 'addIndicator')
    },

    async listReports(unitId) {
      const [now, revisions, publications, trail] = await Promise.all([
        reader.listReports(unitId),
        later([unitId], 'report'),
        laterPublications([unitId]),
        reader.listAudit({ unitId, action: 'reopenSheet', limit: REOPENINGS }),
      ])
      const reopenings = trail.filter((each) => each.version > version)
      return now.flatMap((report) => {
        const { period } = report
        const published = publications.filter((each) => each.period === period)
        if (published.some(isFirst)) return []
        const reopened = reopenings.filter((each) => each.subject === period)
        const first = oldest([...published, ...reopened])
        if (!first) return [report]
        const revision = oldest(revisions.filter((each) => each.period === period))
        const { text: _, ...summary } = (revision?.before ?? report) as Report
        return [asOfThen(summary, 'number' in first ? reopenedFor(first) : null)]
      })
    },

    async listObservations(query) {
      const [now, revisions, hidden] = await Promise.all([
        reader.listObservations(query),
        later(query.unitIds, 'observation'),
        unpublished(query.unitIds),
      ])
      const matching = revisions.filter(
        ({ period, subject }) =>
          query.from <= period &&
          period <= query.to &&
          (query.indicatorId === undefined || query.indicatorId === subject),
      )
      const nameOf = (each: Observation) => `${each.unitId} ${each.period} ${each.indicatorId}`
      const then = takenBack(now, matching as RevisionOf<Observation>[], nameOf)
      return then
        .filter((each) => !hidden.has(`${each.unitId} ${each.period}`))
        .sort(byKey('observations'))
    },

    async listTargets(query) {
      const [now, revisions] = await Promise.all([
        reader.listTargets(query),
        later(query.unitIds, 'target'),
      ])
      const matching = revisions.filter(
        ({ period, subject }) =>
          (query.period === undefined || isInSpan(query.period, period)) &&
          (query.indicatorId === undefined || subject.startsWith(`${query.indicatorId}/`)),
      )
      const nameOf = (each: Target) => `${each.unitId} ${each.span} ${targetSubject(each)}`
      return takenBack(now, matching as RevisionOf<Target>[], nameOf)
    },

    async getReport(unitId, period) {
      const now = await reader.getReport(unitId, period)
      const revisions = await later([unitId], 'report')
      const revision = oldest(revisions.filter((each) => each.period === period))
      return revision ? (revision.before as Report) : now
    },
  }
}

// The most reopenings of one unit that are read: hardly one a month over the life of a database.
const REOPENINGS = 1000

// Changes of definitions that are read at once.
const ACTIONS = 500

/** Months older than the first publication are reopened first, with a reason. */
const isFirst = ({ number, reason }: Publication): boolean => number === 1 && reason === null

/** Why a month was open before it was published; `null` after replacing illustrative figures. */
const reopenedFor = ({ reason }: Publication): string | null =>
  reason === REPLACING ? null : reason

const oldest = <T extends { readonly version: number }>(all: readonly T[]): T | undefined =>
  all.reduce<T | undefined>(
    (found, each) => (found && found.version < each.version ? found : each),
    undefined,
  )

/** If the month was published next, it was open for `reason`; if it was reopened next, it was closed. */
function asOfThen(
  { reopenReason: _, ...report }: ReportSummary,
  reason: string | null,
): ReportSummary {
  return reason === null
    ? { ...report, status: 'published' }
    : { ...report, status: 'reopened', reopenReason: reason }
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
