import { z } from '@hono/zod-openapi'

import type { Meeting } from '../../src/domain/meeting.ts'
import type { Store, Versioned } from '../store/store.ts'
import { signedIn } from './access.ts'
import { auditedAction, once, refuseStale } from './change.ts'
import { MeetingInput, VersionedMeeting } from './meeting-schemas.ts'
import { monthsSeen } from './months-seen.ts'
import { UnitPeriod } from './office-schemas.ts'
import { makeRouter, onceOnly, onVersion, readOperation, writeOperation } from './operation.ts'
import { Problem } from './problem.ts'
import { Id } from './schemas.ts'
import { findUnit } from './screen.ts'

const path = '/api/meetings/{unit}/{period}' as const

const listMeetings = readOperation({
  id: 'listMeetings',
  path,
  summary: 'Các cuộc họp về một tháng, cũ trước mới sau',
  request: { params: UnitPeriod },
  answer: z.object({ meetings: z.array(VersionedMeeting).readonly() }).openapi('Meetings'),
})

const startMeeting = writeOperation({
  id: 'startMeeting',
  method: 'post',
  path,
  summary: 'Bắt đầu cuộc họp về một tháng đã công bố; số liệu được giữ nguyên từ lúc đó',
  request: { params: UnitPeriod, headers: onceOnly },
  body: z.object({}),
  answer: VersionedMeeting,
})

const saveMeeting = writeOperation({
  id: 'saveMeeting',
  method: 'put',
  path: `${path}/{id}`,
  summary: 'Ghi lại các trang đã chiếu, hoặc kết thúc cuộc họp',
  request: { params: UnitPeriod.extend({ id: Id }), headers: onVersion },
  body: MeetingInput,
  answer: VersionedMeeting,
})

const withVersion = ({ record, version }: Versioned<Meeting>) => ({ meeting: record, version })

export const meetingRoutes = (store: Store) =>
  makeRouter()
    .openapi(listMeetings, async (c) => {
      const { unit: unitId, period } = c.req.valid('param')
      await findUnit(store, unitId)
      const isSeen = await monthsSeen(store, c.var.account, unitId)
      const stored = isSeen(period) ? await store.list('meetings', { unitId, period }) : []
      const meetings = stored.map(withVersion).sort((a, b) => a.meeting.version - b.meeting.version)
      return c.json({ meetings }, 200)
    })
    .openapi(startMeeting, async (c) => {
      const { unit: unitId, period } = c.req.valid('param')
      const key = c.req.valid('header')['idempotency-key']
      await findUnit(store, unitId)
      const what = auditedAction(signedIn(c.var.account), 'startMeeting', unitId, period)
      const started = await once(store, what, key, {}, async (writer) => {
        // A month being corrected is shown as last published, which is what this version contains.
        const report = await writer.getReport(unitId, period)
        if (!report || report.status === 'draft') throw new Problem('not-published')
        const meeting: Meeting = {
          id: `meeting-${writer.now}`,
          unitId,
          period,
          // The version that the screens read just before this change.
          version: writer.now - 1,
          startedAt: writer.at,
          startedBy: writer.actor,
          endedAt: null,
          shown: [],
        }
        await writer.put('meetings', meeting)
        return { meeting, version: writer.now }
      })
      return c.json(started, 200)
    })
    .openapi(saveMeeting, async (c) => {
      const { unit: unitId, period, id } = c.req.valid('param')
      const { shown, endedAt } = c.req.valid('json')
      const what = auditedAction(signedIn(c.var.account), 'saveMeeting', unitId, `${period} ${id}`)
      const saved = await store.write(what, async (writer) => {
        const stored = await writer.find('meetings', { id })
        if (stored?.record.unitId !== unitId || stored.record.period !== period)
          throw new Problem('unknown-record')
        refuseStale(stored, c.req.valid('header')['if-match'], withVersion(stored))
        if (stored.record.endedAt !== null) throw new Problem('meeting-ended')
        const meeting = { ...stored.record, shown, endedAt }
        await writer.put('meetings', meeting)
        return { meeting, version: writer.now }
      })
      return c.json(saved, 200)
    })
