import { z } from '@hono/zod-openapi'

import type { Store } from '../store/store.ts'
import { AuditRecord } from './office-schemas.ts'
import { makeRouter, readOperation } from './operation.ts'

const Day = z.iso.date()

const listAudit = readOperation({
  id: 'listAudit',
  path: '/api/audit',
  summary: 'Nhật ký: ai đã làm gì, mới nhất trước',
  request: {
    query: z.object({
      actor: z.string().max(64).optional(),
      action: z.string().max(64).optional(),
      unit: z.string().max(64).optional(),
      from: Day.optional(),
      to: Day.optional(),
      before: z.coerce.number().int().optional().openapi({
        description: 'Only what is older: the version of the last record of the page before.',
      }),
      limit: z.coerce.number().int().min(1).max(5000).default(100),
    }),
  },
  answer: z.object({ records: z.array(AuditRecord).readonly() }).openapi('Audit'),
})

export const System = z
  .object({
    version: z.string(),
    database: z.enum(['memory', 'sqlite', 'postgres']),
    databaseVersion: z.string(),
    sizeBytes: z.number().nullable(),
    lastBackupAt: z.string().nullable(),
    startedAt: z.string(),
    isHealthy: z.boolean(),
  })
  .openapi('System')
export type System = z.infer<typeof System>

const getSystem = readOperation({
  id: 'getSystem',
  path: '/api/system',
  summary: 'Phiên bản, cơ sở dữ liệu, dung lượng, lần sao lưu gần nhất, tình trạng',
  request: {},
  answer: System.extend({ changes: z.number().int() }).openapi('SystemState'),
})

export const systemRoutes = (store: Store, system: () => Promise<System>) =>
  makeRouter()
    .openapi(listAudit, async (c) => {
      const { actor, unit, ...query } = c.req.valid('query')
      const records = await store.listAudit({
        ...query,
        ...(actor !== undefined && { actorId: actor }),
        ...(unit !== undefined && { unitId: unit }),
      })
      return c.json({ records }, 200)
    })
    .openapi(getSystem, async (c) => {
      c.header('cache-control', 'no-store')
      return c.json({ ...(await system()), changes: await store.version() }, 200)
    })
