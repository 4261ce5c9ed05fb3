import { z } from '@hono/zod-openapi'

import { yearOf } from '../../src/domain/period.ts'
import type { Store } from '../store.ts'
import { makeRouter, readOperation } from './operation.ts'
import { Directive, IndicatorHistory, ScreenQuery, screen } from './schemas.ts'
import { findScreen, historyFrom } from './screen.ts'

const getOverview = readOperation({
  id: 'getOverview',
  path: '/api/overview',
  summary: 'Tổng quan một tháng: mọi chỉ tiêu theo thứ tự, cùng nhiệm vụ tháng sau',
  request: { query: ScreenQuery },
  answer: z
    .object({
      ...screen,
      rows: z.array(IndicatorHistory).readonly(),
      directives: z.array(Directive).readonly(),
    })
    .openapi('Overview'),
})

export const overviewRoutes = (store: Store) =>
  makeRouter().openapi(getOverview, async (c) => {
    const found = await findScreen(store, c.req.valid('query'))
    const { unit, period } = found
    const [indicators, observations, targets, directives] = await Promise.all([
      store.listIndicators(),
      store.listObservations({ unitIds: [unit.id], from: historyFrom(period), to: period }),
      store.listTargets({ unitIds: [unit.id], year: yearOf(period) }),
      store.listDirectives(unit.id, period),
    ])
    const observationsOf = Map.groupBy(observations, (each) => each.indicatorId)
    const rows = indicators.map((indicator) => ({
      indicator,
      targets: targets.filter((each) => each.indicatorId === indicator.id),
      observations: observationsOf.get(indicator.id) ?? [],
    }))
    return c.json({ ...found, rows, directives }, 200)
  })
