import { z } from '@hono/zod-openapi'

import type { Store } from '../store/store.ts'
import { makeRouter, readOperation } from './operation.ts'
import { Problem } from './problem.ts'
import { Id, Indicator } from './schemas.ts'
import { findScreen, indicatorsIn, partsOf, unitHistories } from './screen.ts'
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
    const { found, reader } = await findScreen(store, query)
    const indicators = await indicatorsIn(reader, found.period)
    const id = query.indicator ?? indicators[0]?.id
    const indicator = indicators.find((each) => each.id === id)
    if (!indicator) throw new Problem('unknown-indicator', id ?? '')
    const parts = await partsOf(store, found.unit, found.period)
    const histories = await unitHistories(reader, parts, indicator.id, found.period)
    return c.json({ ...found, indicator, indicators, parts: histories }, 200)
  })
