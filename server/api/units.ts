import { z } from '@hono/zod-openapi'

import type { Store } from '../store.ts'
import { makeRouter, readOperation } from './operation.ts'
import { Unit } from './schemas.ts'

const listUnits = readOperation({
  id: 'listUnits',
  path: '/api/units',
  summary: 'Các đơn vị, theo thứ tự của biểu',
  request: { query: z.object({}) },
  answer: z.object({ units: z.array(Unit) }),
})

export const unitRoutes = (store: Store) =>
  makeRouter().openapi(listUnits, async (c) => c.json({ units: await store.listUnits() }, 200))
