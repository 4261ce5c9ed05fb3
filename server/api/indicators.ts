import { z } from '@hono/zod-openapi'

import { passageOf } from '../../src/domain/passage.ts'
import type { Store } from '../store/store.ts'
import { makeRouter, readOperation } from './operation.ts'
import { Id, Indicator, Passage } from './schemas.ts'
import {
  annotationsOf,
  childrenOf,
  findIndicator,
  findScreen,
  historyFrom,
  observationsSince,
  partsAmong,
  targetsShown,
  unitHistories,
  withDiscrepancies,
} from './screen.ts'
import {
  IndicatorHistory,
  PartHistory,
  ScreenQuery,
  screen,
  UnitHistory,
} from './screen-schemas.ts'
import { recordedThread, Thread } from './thread.ts'

const listIndicators = readOperation({
  id: 'listIndicators',
  path: '/api/indicators',
  summary: 'Các chỉ tiêu, theo thứ tự của biểu',
  request: { query: z.object({}) },
  answer: z.object({ indicators: z.array(Indicator) }),
})

const getIndicator = readOperation({
  id: 'getIndicator',
  path: '/api/indicators/{id}',
  summary:
    'Một chỉ tiêu: các tháng, chỉ tiêu giao, đoạn báo cáo nêu số liệu, các đơn vị trực thuộc',
  request: { params: z.object({ id: Id }), query: ScreenQuery },
  answer: IndicatorHistory.extend({
    ...screen,
    passage: Passage.nullable(),
    breakdown: z.array(PartHistory).readonly().openapi({
      description: 'The indicators that are parts (trong đó) of this one, with their figures.',
    }),
    thread: Thread,
    parts: z
      .array(UnitHistory)
      .readonly()
      .openapi({ description: 'Empty for a unit without parts.' }),
  }).openapi('IndicatorMonth'),
})

export const indicatorRoutes = (store: Store) =>
  makeRouter()
    .openapi(listIndicators, async (c) => c.json({ indicators: await store.listIndicators() }, 200))
    .openapi(getIndicator, async (c) => {
      const { found, reader } = await findScreen(store, c.req.valid('query'))
      const { unit, period } = found
      const indicator = await findIndicator(reader, c.req.valid('param').id, period)
      const parts = await childrenOf(reader, unit, period)
      const from = historyFrom(period)
      const query = { unitIds: [unit.id], indicatorId: indicator.id }
      const targets = await targetsShown(reader, { ...query, period })
      const [observations, report, histories, annotations, among, thread] = await Promise.all([
        observationsSince(reader, { ...query, from, to: period }, targets),
        reader.getReport(unit.id, period),
        unitHistories(reader, parts, indicator, period),
        annotationsOf(reader, unit.id, from, period),
        partsAmong(reader, indicator, unit, { from, to: period }),
        recordedThread(reader, { unitId: unit.id, indicatorId: indicator.id, from, to: period }),
      ])
      const [row] = withDiscrepancies([{ indicator, targets, observations }, ...among], found)
      const evidence = observations.find((each) => each.period === period)?.evidence ?? []
      const passage = report && passageOf(report.text, evidence)
      const history = {
        ...{ indicator, targets, observations, discrepancies: row?.discrepancies ?? [] },
        ...annotations(indicator.id),
      }
      const breakdown = among.map((each) => ({
        indicator: each.indicator,
        observations: each.observations,
      }))
      return c.json({ ...found, ...history, passage, breakdown, thread, parts: histories }, 200)
    })
