import { z } from '@hono/zod-openapi'
import { isWithin } from '../../src/domain/hierarchy.ts'
import type { Period as DomainPeriod } from '../../src/domain/period.ts'
import { monthsOfSpan } from '../../src/domain/span.ts'
import type { Reader, Store } from '../store/store.ts'
import { PublishedReport, Version } from './office-schemas.ts'
import { makeRouter, readOperation } from './operation.ts'
import { Problem } from './problem.ts'
import {
  Directive,
  Event,
  Id,
  Indicator,
  Observation,
  PastIndicator,
  Period,
  Programme,
  Section,
  Succession,
  Target,
  Unit,
} from './schemas.ts'
import { findUnit, pastIndicators } from './screen.ts'
import { sectionsIn } from './sections.ts'
import { PastUnit } from './units.ts'

/** Documented in docs/export-format.md. */
const FORMAT = 'so-ket-published'
const FORMAT_VERSION = 2

const exportData = readOperation({
  id: 'exportData',
  path: '/api/export',
  summary: 'Toàn bộ số liệu đã công bố của một đơn vị và các đơn vị trực thuộc',
  request: {
    query: z.object({
      unit: Id.optional().openapi({
        description: 'The first unit without a parent when left out.',
      }),
      from: Period.optional().openapi({ description: 'The first month; all when left out.' }),
      to: Period.optional().openapi({ description: 'The last month.' }),
    }),
  },
  answer: z
    .object({
      format: z.literal(FORMAT),
      version: z.literal(FORMAT_VERSION),
      ledger: Version.openapi({
        description: 'The version of the data: how many changes it has had.',
      }),
      unit: Id,
      from: Period.nullable(),
      to: Period.nullable(),
      units: z.array(Unit).readonly(),
      pastUnits: z.array(PastUnit).readonly(),
      successions: z.array(Succession).readonly(),
      sections: z.array(Section).readonly(),
      indicators: z.array(Indicator).readonly(),
      pastIndicators: z.array(PastIndicator).readonly(),
      programmes: z.array(Programme).readonly(),
      targets: z.array(Target).readonly(),
      observations: z.array(Observation).readonly(),
      reports: z.array(PublishedReport).readonly(),
      directives: z.array(Directive).readonly(),
      events: z.array(Event).readonly(),
    })
    .openapi('PublishedExport'),
})

// Before and after any month.
const EVER = { from: '0000-01', to: '9999-12' } as const
const TRIES = 5

export const exportRoutes = (store: Store) =>
  makeRouter().openapi(exportData, async (c) => {
    const { unit: unitId, from, to } = c.req.valid('query')
    const unit = await findUnit(store, unitId)
    for (let tried = 0; tried < TRIES; tried += 1) {
      const ledger = await store.version()
      const data = await readPublished(store, unit.id, from ?? EVER.from, to ?? EVER.to)
      // Several reads: a change in between would combine parts of two versions.
      if (ledger !== (await store.version())) continue
      const head = { format: FORMAT, version: FORMAT_VERSION, ledger, unit: unit.id } as const
      return c.json({ ...head, from: from ?? null, to: to ?? null, ...data }, 200)
    }
    throw new Problem('unavailable', { headers: { 'retry-after': '2' } })
  })

/** What the unit and all below it have published. Never reads drafts or entries. */
async function readPublished(reader: Reader, unitId: string, from: DomainPeriod, to: DomainPeriod) {
  const [
    all,
    pastUnits,
    successions,
    sections,
    indicators,
    past,
    programmes,
    targets,
    directives,
    events,
  ] = await Promise.all([
    reader.listUnits(),
    reader.list('pastUnits', {}),
    reader.list('successions', {}),
    sectionsIn(reader),
    reader.listIndicators(),
    pastIndicators(reader),
    reader.list('programmes', {}),
    reader.list('targets', {}),
    reader.list('directives', {}),
    reader.list('events', {}),
  ])
  const units = all.filter((each) => isWithin(all, each.id, unitId))
  const unitIds = units.map((each) => each.id)
  const isOurs = (each: { unitId: string }) => unitIds.includes(each.unitId)
  const isThen = ({ period }: { period: DomainPeriod }) => from <= period && period <= to
  const isTouched = (span: string) => {
    const months = monthsOfSpan(span)
    return months.from <= to && from <= months.to
  }
  const [observations, reports] = await Promise.all([
    reader.listObservations({ unitIds, from, to }),
    Promise.all(unitIds.map((each) => reader.list('reports', { unitId: each }))),
  ])
  const records = <T>(versioned: readonly { readonly record: T }[]): T[] =>
    versioned.map((each) => each.record)
  return {
    units,
    pastUnits: records(pastUnits).filter((each) => unitIds.includes(each.id)),
    successions: records(successions).filter((each) =>
      [...each.predecessorIds, ...each.successorIds].some((id) => unitIds.includes(id)),
    ),
    sections,
    indicators,
    pastIndicators: past,
    programmes: records(programmes),
    targets: records(targets).filter((each) => isOurs(each) && isTouched(each.span)),
    observations,
    reports: records(reports.flat()).filter((each) => each.status !== 'draft' && isThen(each)),
    directives: records(directives).filter((each) => isOurs(each) && isThen(each)),
    events: records(events).filter((each) => isOurs(each) && isThen(each)),
  }
}
