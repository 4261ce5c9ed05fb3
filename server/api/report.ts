import { z } from '@hono/zod-openapi'

import { periodOf, yearOf } from '../../src/domain/period.ts'
import type { Store } from '../store.ts'
import { makeRouter, readOperation } from './operation.ts'
import { Directive, IndicatorHistory, ScreenQuery, screen } from './schemas.ts'
import { findScreen } from './screen.ts'

const getReport = readOperation({
  id: 'getReport',
  path: '/api/report',
  summary: 'Báo cáo một tháng: lời văn, mọi chỉ tiêu và nhiệm vụ tháng sau',
  request: { query: ScreenQuery },
  answer: z
    .object({
      ...screen,
      text: z.string().openapi({ description: 'Empty where only figures were handed in.' }),
      rows: z.array(IndicatorHistory).readonly(),
      directives: z.array(Directive).readonly(),
    })
    .openapi('ReportMonth'),
})

export const reportRoutes = (store: Store) =>
  makeRouter().openapi(getReport, async (c) => {
    const found = await findScreen(store, c.req.valid('query'))
    const { unit, period } = found
    const [report, indicators, observations, targets, directives] = await Promise.all([
      store.getReport(unit.id, period),
      store.listIndicators(),
      store.listObservations({
        unitIds: [unit.id],
        from: periodOf(yearOf(period) - 1, 1),
        to: period,
      }),
      store.listTargets({ unitIds: [unit.id], year: yearOf(period) }),
      store.listDirectives(unit.id, period),
    ])
    const rows = indicators.map((indicator) => ({
      indicator,
      targets: targets.filter((each) => each.indicatorId === indicator.id),
      observations: observations.filter((each) => each.indicatorId === indicator.id),
    }))
    return c.json({ ...found, text: report?.text ?? '', rows, directives }, 200)
  })
