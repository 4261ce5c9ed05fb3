import { z } from '@hono/zod-openapi'

import { periodOf, yearOf } from '../../src/domain/period.ts'
import type { Store } from '../store/store.ts'
import { makeRouter, readOperation } from './operation.ts'
import { Directive, Programme } from './schemas.ts'
import {
  annotationsOf,
  findScreen,
  indicatorsIn,
  observationsSince,
  programmesOf,
  shown,
  targetsShown,
  withDiscrepancies,
} from './screen.ts'
import { IndicatorHistory, ScreenQuery, screen } from './screen-schemas.ts'

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
      programmes: z.array(Programme).readonly().openapi({
        description: 'Those in force in the month that one of the rows belongs to.',
      }),
    })
    .openapi('ReportMonth'),
})

export const reportRoutes = (store: Store) =>
  makeRouter().openapi(getReport, async (c) => {
    const { found, reader } = await findScreen(store, c.req.valid('query'))
    const { unit, period } = found
    const from = periodOf(yearOf(period) - 1, 1)
    const targets = await targetsShown(reader, { unitIds: [unit.id], period })
    const [report, indicators, observations, directives, annotations] = await Promise.all([
      reader.getReport(unit.id, period),
      indicatorsIn(reader, period),
      observationsSince(reader, { unitIds: [unit.id], from, to: period }, targets),
      reader.listDirectives(unit.id, period),
      annotationsOf(reader, unit.id, from, period),
    ])
    const asked = shown(indicators, unit, period, observations).map((indicator) => ({
      indicator,
      targets: targets.filter((each) => each.indicatorId === indicator.id),
      observations: observations.filter((each) => each.indicatorId === indicator.id),
      ...annotations(indicator.id),
    }))
    const rows = withDiscrepancies(asked, found)
    const programmes = await programmesOf(reader, period, rows)
    return c.json({ ...found, text: report?.text ?? '', rows, directives, programmes }, 200)
  })
