import { z } from '@hono/zod-openapi'

import { type Arrangement as DomainArrangement, offeredFrom } from '../../src/domain/meeting.ts'
import type { Store } from '../store/store.ts'
import { signedIn } from './access.ts'
import { auditedAction, refuseStale } from './change.ts'
import { Arrangement, ArrangementInput } from './meeting-schemas.ts'
import { monthsSeen } from './months-seen.ts'
import { UnitPeriod, Version, versioned } from './office-schemas.ts'
import { makeRouter, onVersion, readOperation, writeOperation } from './operation.ts'
import { findUnit } from './screen.ts'

const path = '/api/arrangements/{unit}/{period}' as const

const getArrangement = readOperation({
  id: 'getArrangement',
  path,
  summary: 'Cách sắp xếp trang chiếu của một tháng; tháng chưa có thì kèm cách của tháng trước',
  request: { params: UnitPeriod },
  answer: z
    .object({
      arrangement: Arrangement.nullable(),
      offered: Arrangement.nullable().openapi({
        description: 'To start from where the month has none: an earlier month’s, no sentences.',
      }),
      version: Version,
    })
    .openapi('ArrangementOfMonth'),
})

const saveArrangement = writeOperation({
  id: 'saveArrangement',
  method: 'put',
  path,
  summary: 'Sắp xếp trang chiếu: ẩn, thứ tự, câu thêm, ghi chú, số phút dự kiến',
  request: { params: UnitPeriod, headers: onVersion },
  body: ArrangementInput,
  answer: Arrangement.extend(versioned).openapi('VersionedArrangement'),
})

export const arrangementRoutes = (store: Store) =>
  makeRouter()
    .openapi(getArrangement, async (c) => {
      const { unit: unitId, period } = c.req.valid('param')
      await findUnit(store, unitId)
      const [all, isSeen] = await Promise.all([
        store.list('arrangements', { unitId }),
        monthsSeen(store, c.var.account, unitId),
      ])
      const seen = all.filter(({ record }) => isSeen(record.period))
      const stored = seen.find(({ record }) => record.period === period)
      const earlier = seen.map((each) => each.record)
      const offered = stored ? null : offeredFrom(earlier, period)
      // A presenter's notes are only for those who may present.
      const visibleTo = (each: DomainArrangement | null) =>
        each && (c.var.account ? each : { ...each, notes: {} })
      const answer = {
        arrangement: visibleTo(stored?.record ?? null),
        offered: visibleTo(offered),
        version: stored?.version ?? 0,
      }
      return c.json(answer, 200)
    })
    .openapi(saveArrangement, async (c) => {
      const { unit: unitId, period } = c.req.valid('param')
      const input = c.req.valid('json')
      await findUnit(store, unitId)
      const what = auditedAction(signedIn(c.var.account), 'saveArrangement', unitId, period)
      const saved = await store.write(what, async (writer) => {
        const stored = await writer.find('arrangements', { unitId, period })
        refuseStale(stored, c.req.valid('header')['if-match'])
        const arrangement = { unitId, period, ...input }
        await writer.put('arrangements', arrangement)
        return { ...arrangement, version: writer.now }
      })
      return c.json(saved, 200)
    })
