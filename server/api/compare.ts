import { z } from '@hono/zod-openapi'

import {
  type Indicator as DomainIndicator,
  isAskedOf,
  isOpenIn,
} from '../../src/domain/indicator.ts'
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
      indicator: Id.optional().openapi({
        description: 'The first that the units report when left out.',
      }),
    }),
  },
  answer: z
    .object({
      ...screen,
      indicator: Indicator,
      indicators: z.array(Indicator).readonly().openapi({
        description: 'Those that some of the units report.',
      }),
      parts: z.array(UnitHistory).readonly(),
    })
    .openapi('Comparison'),
})

export const compareRoutes = (store: Store) =>
  makeRouter().openapi(compareUnits, async (c) => {
    const query = c.req.valid('query')
    const { found, reader } = await findScreen(store, query)
    const all = await indicatorsIn(reader, found.period)
    const parts = await partsOf(reader, found.unit, found.period)
    const isAsked = (each: DomainIndicator) =>
      isOpenIn(each, found.period) && parts.some((part) => isAskedOf(each, part))
    const id = query.indicator ?? (all.find(isAsked) ?? all[0])?.id
    const indicator = all.find((each) => each.id === id)
    if (!indicator) throw new Problem('unknown-indicator', id ?? '')
    const indicators = all.filter((each) => each === indicator || isAsked(each))
    const histories = await unitHistories(reader, parts, indicator, found.period)
    return c.json({ ...found, indicator, indicators, parts: histories }, 200)
  })
