import { z } from '@hono/zod-openapi'

import type { Event } from '../../src/domain/event.ts'
import type { Store } from '../store/store.ts'
import { signedIn } from './access.ts'
import { auditedAction, refuseStale } from './change.ts'
import { Reason, Version, versioned } from './office-schemas.ts'
import { makeRouter, onVersion, readOperation, writeOperation } from './operation.ts'
import { Problem } from './problem.ts'
import { Event as EventSchema, Id, Period } from './schemas.ts'
import { findIndicator, findUnit } from './screen.ts'

const Versioned = EventSchema.extend(versioned).openapi('VersionedEvent')
const One = z.object({ unit: Id, id: Id })
const body = z
  .object({ period: Period, indicatorId: Id.nullable(), text: Reason })
  .openapi('EventInput')

const listEvents = readOperation({
  id: 'listEvents',
  path: '/api/events/{unit}',
  summary: 'Sự kiện của một đơn vị: bão lũ, sắp xếp bộ máy, luật mới; theo tháng',
  request: {
    params: z.object({ unit: Id }),
    query: z.object({
      from: Period.optional().openapi({ description: 'The first month; all when left out.' }),
      to: Period.optional().openapi({ description: 'The last month.' }),
    }),
  },
  answer: z.object({ events: z.array(Versioned).readonly() }).openapi('Events'),
})

const saveEvent = writeOperation({
  id: 'saveEvent',
  method: 'put',
  path: '/api/events/{unit}/{id}',
  summary: 'Ghi hoặc sửa một sự kiện',
  request: { params: One, headers: onVersion },
  body,
  answer: Versioned,
})

const removeEvent = writeOperation({
  id: 'removeEvent',
  method: 'delete',
  path: '/api/events/{unit}/{id}',
  summary: 'Bỏ một sự kiện',
  request: { params: One, headers: onVersion },
  body: z.object({}),
  answer: z.object({ version: Version }).openapi('RemovedEvent'),
})

export const eventRoutes = (store: Store) =>
  makeRouter()
    .openapi(listEvents, async (c) => {
      const { unit: unitId } = c.req.valid('param')
      const { from, to } = c.req.valid('query')
      await findUnit(store, unitId)
      const events = (await store.list('events', { unitId }))
        .map(({ record, version }) => ({ ...record, version }))
        .filter(({ period }) => !(from && period < from) && !(to && to < period))
        .sort((a, b) => (a.period < b.period ? -1 : 1))
      return c.json({ events }, 200)
    })
    .openapi(saveEvent, async (c) => {
      const { unit: unitId, id } = c.req.valid('param')
      const input = c.req.valid('json')
      await findUnit(store, unitId)
      if (input.indicatorId !== null) await findIndicator(store, input.indicatorId)
      const what = auditedAction(signedIn(c.var.account), 'saveEvent', unitId, input.period, {
        text: input.text,
      })
      const saved = await store.write(what, async (writer) => {
        const stored = await writer.find('events', { id })
        // The id of another unit's event is not this unit's to change.
        if (stored && stored.record.unitId !== unitId) throw new Problem('already-there', id)
        refuseStale(stored, c.req.valid('header')['if-match'])
        const event: Event = { id, unitId, ...input }
        await writer.put('events', event)
        return { ...event, version: writer.now }
      })
      return c.json(saved, 200)
    })
    .openapi(removeEvent, async (c) => {
      const { unit: unitId, id } = c.req.valid('param')
      const what = auditedAction(signedIn(c.var.account), 'removeEvent', unitId, id)
      const version = await store.write(what, async (writer) => {
        const stored = await writer.find('events', { id })
        if (stored?.record.unitId !== unitId) throw new Problem('unknown-record')
        refuseStale(stored, c.req.valid('header')['if-match'])
        await writer.remove('events', { id })
        return writer.now
      })
      return c.json({ version }, 200)
    })
