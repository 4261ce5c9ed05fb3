import { z } from '@hono/zod-openapi'

import { monthState } from '../../src/domain/coverage.ts'
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

async function handInOf(reader: Reader, unit: Unit, period: string) {
  const key = { unitId: unit.id, period }
  const [report, draft, entries, publications, observations] = await Promise.all([
    reader.getReport(unit.id, period),
    reader.find('drafts', key),
    reader.list('entries', key),
    reader.list('publications', key),
    reader.listObservations({ unitIds: [unit.id], from: period, to: period }),
  ])
  const rows = new Set([
    ...observations.map((each) => each.indicatorId),
    ...entries.map((each) => each.record.indicatorId),
  ])
  const handIn = (status: z.infer<typeof HandIn>['status'], at: string | null | undefined) => ({
    unit,
    status,
    at: at ?? null,
    rowsFilled: rows.size,
  })
  const saved = entries.map((each) => each.record.savedAt).sort()
  const since = {
    nothing: null,
    writing: saved[0] ?? draft?.record.savedAt,
    submitted: draft?.record.submittedAt,
    published: publications.at(-1)?.record.at,
    reopened: null,
  }
  const status = monthState(report, draft?.record ?? null, saved.length > 0)
  return handIn(status, since[status])
}

export const handInRoutes = (store: Store) =>
  makeRouter().openapi(listHandIns, async (c) => {
    const { unit: unitId, period } = c.req.valid('param')
    const unit = await findUnit(store, unitId, period)
    const parts = await childrenOf(store, unit, period)
    const handIns = await Promise.all([unit, ...parts].map((each) => handInOf(store, each, period)))
    return c.json({ handIns }, 200)
  })
