import { z } from '@hono/zod-openapi'

import type { Store } from '../store/store.ts'
import { makeRouter, readOperation } from './operation.ts'
import { ReportSummary } from './schemas.ts'
import { findUnit } from './screen.ts'
import { ScreenQuery } from './screen-schemas.ts'

const listPeriods = readOperation({
  id: 'listPeriods',
  path: '/api/periods',
  summary: 'Các kỳ đã công bố của một đơn vị, mới nhất trước',
  request: { query: ScreenQuery.pick({ unit: true }) },
  answer: z.object({ periods: z.array(ReportSummary) }),
})

export const periodRoutes = (store: Store) =>
  makeRouter().openapi(listPeriods, async (c) => {
    const unit = await findUnit(store, c.req.valid('query').unit)
    return c.json({ periods: await store.listReports(unit.id) }, 200)
  })
