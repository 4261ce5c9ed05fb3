import { z } from '@hono/zod-openapi'

import { monthState } from '../../src/domain/coverage.ts'
import type { Period } from '../../src/domain/period.ts'
import type { Unit } from '../../src/domain/unit.ts'
import type { Reader, Store } from '../store/store.ts'
import { HandIn, UnitPeriod } from './office-schemas.ts'
import { makeRouter, readOperation } from './operation.ts'
import { childrenOf, findUnit } from './screen.ts'

const listHandIns = readOperation({
  id: 'listHandIns',
  path: '/api/hand-ins/{unit}/{period}',
  summary: 'Đơn vị nào đã nộp, đã công bố, và vào ngày nào',
  request: { params: UnitPeriod },
  answer: z.object({ handIns: z.array(HandIn).readonly() }).openapi('HandIns'),
})

/** Where each unit's month is, by as many queries as one unit takes. */
export async function handInsOf(
  reader: Reader,
  units: readonly Unit[],
  period: Period,
): Promise<z.infer<typeof HandIn>[]> {
  const unitIds = units.map(({ id }) => id)
  const ofMonth = { unitId: unitIds, period }
  const [reports, drafts, entries, publications, observations] = await Promise.all([
    reader.list('reports', ofMonth),
    reader.list('drafts', ofMonth),
    reader.list('entries', ofMonth),
    reader.list('publications', ofMonth),
    reader.listObservations({ unitIds, from: period, to: period }),
  ])
  const reportOf = new Map(reports.map(({ record }) => [record.unitId, record]))
  const draftOf = new Map(drafts.map(({ record }) => [record.unitId, record]))
  const entriesOf = Map.groupBy(entries, ({ record }) => record.unitId)
  const publicationsOf = Map.groupBy(publications, ({ record }) => record.unitId)
  const observationsOf = Map.groupBy(observations, ({ unitId }) => unitId)
  return units.map((unit) => {
    const draft = draftOf.get(unit.id) ?? null
    const written = (entriesOf.get(unit.id) ?? []).map(({ record }) => record)
    const rows = new Set(
      [...(observationsOf.get(unit.id) ?? []), ...written].map(({ indicatorId }) => indicatorId),
    )
    const since = {
      nothing: null,
      writing: written.map(({ savedAt }) => savedAt).sort()[0] ?? draft?.savedAt,
      submitted: draft?.submittedAt,
      published: publicationsOf.get(unit.id)?.at(-1)?.record.at,
      reopened: null,
    }
    const status = monthState(reportOf.get(unit.id) ?? null, draft, written.length > 0)
    return { unit, status, at: since[status] ?? null, rowsFilled: rows.size }
  })
}

export const handInRoutes = (store: Store) =>
  makeRouter().openapi(listHandIns, async (c) => {
    const { unit: unitId, period } = c.req.valid('param')
    const unit = await findUnit(store, unitId, period)
    const parts = await childrenOf(store, unit, period)
    return c.json({ handIns: await handInsOf(store, [unit, ...parts], period) }, 200)
  })
