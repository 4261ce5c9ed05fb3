import { z } from '@hono/zod-openapi'

import type { Store } from '../store/store.ts'
import { makeRouter, readOperation } from './operation.ts'
import { Directive, Programme } from './schemas.ts'
import {
  annotationsOf,
  findScreen,
  historyFrom,
  indicatorsIn,
  observationsSince,
  programmesOf,
  shown,
  targetsShown,
  withDiscrepancies,
} from './screen.ts'
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
      programmes: z.array(Programme).readonly().openapi({
        description: 'Those in force in the month that one of the rows belongs to.',
      }),
    })
    .openapi('Overview'),
})

export const overviewRoutes = (store: Store) =>
  makeRouter().openapi(getOverview, async (c) => {
    const { found, reader } = await findScreen(store, c.req.valid('query'))
    const { unit, period } = found
    const from = historyFrom(period)
    const targets = await targetsShown(reader, { unitIds: [unit.id], period })
    const [indicators, observations, directives, annotations] = await Promise.all([
      indicatorsIn(reader, period),
      observationsSince(reader, { unitIds: [unit.id], from, to: period }, targets),
      reader.listDirectives(unit.id, period),
      annotationsOf(reader, unit.id, from, period),
    ])
    const observationsOf = Map.groupBy(observations, (each) => each.indicatorId)
    const asked = shown(indicators, unit, period, observations).map((indicator) => ({
      indicator,
      targets: targets.filter((each) => each.indicatorId === indicator.id),
      observations: observationsOf.get(indicator.id) ?? [],
      ...annotations(indicator.id),
    }))
    const rows = withDiscrepancies(asked, found)
    const programmes = await programmesOf(reader, period, rows)
    return c.json({ ...found, rows, directives, programmes }, 200)
  })
