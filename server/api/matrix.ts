import { z } from '@hono/zod-openapi'

import { isAskedOf, isOpenIn } from '../../src/domain/indicator.ts'
import type { Store } from '../store/store.ts'
import { makeRouter, readOperation } from './operation.ts'
import { Indicator, Unit } from './schemas.ts'
import { findScreen, indicatorsIn, partsOf, unitHistories } from './screen.ts'
import { ScreenQuery, screen, UnitHistory } from './screen-schemas.ts'

const getMatrix = readOperation({
  id: 'getMatrix',
  path: '/api/matrix',
  summary:
    'Mọi chỉ tiêu ở các đơn vị trực thuộc; của đơn vị không có cấp dưới thì ở các đơn vị cùng cấp',
  request: { query: ScreenQuery },
  answer: z
    .object({
      ...screen,
      units: z.array(Unit).readonly().openapi({ description: 'In their order.' }),
      columns: z
        .array(z.object({ indicator: Indicator, parts: z.array(UnitHistory).readonly() }))
        .readonly()
        .openapi({
          description: 'One for each indicator that some of the units report, in their order.',
        }),
    })
    .openapi('Matrix'),
})

export const matrixRoutes = (store: Store) =>
  makeRouter().openapi(getMatrix, async (c) => {
    const { found, reader } = await findScreen(store, c.req.valid('query'))
    const { unit, period } = found
    const parts = await partsOf(reader, unit, period)
    const indicators = (await indicatorsIn(reader, period)).filter(
      (each) => isOpenIn(each, period) && parts.some((part) => isAskedOf(each, part)),
    )
    const columns = await Promise.all(
      indicators.map(async (indicator) => ({
        indicator,
        parts: await unitHistories(reader, parts, indicator, period),
      })),
    )
    return c.json({ ...found, units: parts, columns }, 200)
  })
