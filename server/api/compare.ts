import { z } from '@hono/zod-openapi'

import type { Store } from '../store/store.ts'
import { makeRouter, readOperation } from './operation.ts'
import { Id, Indicator } from './schemas.ts'
import { findIndicator, findScreen, partsOf, unitHistories } from './screen.ts'
import { ScreenQuery, screen, UnitHistory } from './screen-schemas.ts'

const compareUnits = readOperation({
  id: 'compareUnits',
  path: '/api/compare',
  summary:
    'Một chỉ tiêu ở các đơn vị trực thuộc; của đơn vị không có cấp dưới thì ở các đơn vị cùng cấp',
  request: {
    query: ScreenQuery.extend({
      indicator: Id.optional().openapi({ description: 'The first indicator when left out.' }),
    }),
  },
  answer: z
    .object({
      ...screen,
      indicator: Indicator,
      indicators: z.array(Indicator).readonly(),
      parts: z.array(UnitHistory).readonly(),
    })
    .openapi('Comparison'),
})

export const compareRoutes = (store: Store) =>
  makeRouter().openapi(compareUnits, async (c) => {
    const query = c.req.valid('query')
    const indicators = await store.listIndicators()
    const indicator = await findIndicator(store, query.indicator ?? indicators[0]?.id ?? '')
    const { found, reader } = await findScreen(store, query)
    const parts = await partsOf(store, found.unit, found.period)
    const histories = await unitHistories(reader, parts, indicator.id, found.period)
    return c.json({ ...found, indicator, indicators, parts: histories }, 200)
  })
