import { z } from '@hono/zod-openapi'

import { yearOf } from '../../src/domain/period.ts'
import type { Store } from '../store/store.ts'
import { makeRouter, readOperation } from './operation.ts'
import { Directive } from './schemas.ts'
import { annotationsOf, findScreen, historyFrom, shown } from './screen.ts'
import { IndicatorHistory, ScreenQuery, screen } from './screen-schemas.ts'

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
    const { found, reader } = await findScreen(store, c.req.valid('query'))
    const { unit, period } = found
    const from = historyFrom(period)
    const [indicators, observations, targets, directives, annotations] = await Promise.all([
      reader.listIndicators(),
      reader.listObservations({ unitIds: [unit.id], from, to: period }),
      reader.listTargets({ unitIds: [unit.id], year: yearOf(period) }),
      reader.listDirectives(unit.id, period),
      annotationsOf(reader, unit.id, from, period),
    ])
    const observationsOf = Map.groupBy(observations, (each) => each.indicatorId)
    const rows = shown(indicators, period, observations).map((indicator) => ({
      indicator,
      targets: targets.filter((each) => each.indicatorId === indicator.id),
      observations: observationsOf.get(indicator.id) ?? [],
      ...annotations(indicator.id),
    }))
    return c.json({ ...found, rows, directives }, 200)
  })
