import { z } from '@hono/zod-openapi'

import type { Meeting } from '../../src/domain/meeting.ts'
import { shifted } from '../../src/domain/period.ts'
import { DIRECTIVE_STATES, type Directive } from '../../src/domain/report.ts'
import type { Store, Versioned, Writer } from '../store/store.ts'
import { signedIn } from './access.ts'
import { auditedAction, refuseStale } from './change.ts'
import { SlideId } from './meeting-schemas.ts'
import { monthsSeen } from './months-seen.ts'
import { Line, UnitPeriod, Version, versioned, Words } from './office-schemas.ts'
import { makeRouter, onVersion, readOperation, writeOperation } from './operation.ts'
import { Problem } from './problem.ts'
import { Directive as DirectiveSchema, Id } from './schemas.ts'
import { findUnit } from './screen.ts'

const One = UnitPeriod.extend({ id: Id })
const answer = DirectiveSchema.extend(versioned).openapi('VersionedDirective')

const listDirectives = readOperation({
  id: 'listDirectives',
  path: '/api/directives/{unit}/{period}',
  summary: 'Nhiệm vụ của tháng và của tháng trước; người đọc thấy của các tháng đã công bố',
  request: { params: UnitPeriod },
  answer: z
    .object({ before: z.array(answer).readonly(), directives: z.array(answer).readonly() })
    .openapi('DirectiveSheet'),
})

const saveDirective = writeOperation({
  id: 'saveDirective',
  method: 'put',
  path: '/api/directives/{unit}/{period}/{id}',
  summary: 'Ghi một nhiệm vụ; lãnh đạo chỉ ghi kết luận của cuộc họp đang diễn ra',
  request: { params: One, headers: onVersion },
  body: z.object({
    text: Words.min(3, 'cần ít nhất 3 chữ'),
    assignee: Line.nullable(),
    due: z.iso.date().nullable(),
    state: z.enum(DIRECTIVE_STATES),
    slideId: SlideId.optional().openapi({ description: 'Left out: as it was.' }),
    meetingId: Id.optional().openapi({ description: 'The meeting that concludes it.' }),
  }),
  answer,
})

const removeDirective = writeOperation({
  id: 'removeDirective',
  method: 'delete',
  path: '/api/directives/{unit}/{period}/{id}',
  summary: 'Bỏ một nhiệm vụ ghi nhầm',
  request: { params: One, headers: onVersion },
  body: z.object({}),
  answer: z.object({ version: Version }).openapi('Removed'),
})

const carryDirective = writeOperation({
  id: 'carryDirective',
  method: 'post',
  path: '/api/directives/{unit}/{period}/{id}/carrying',
  summary: 'Chuyển một nhiệm vụ chưa xong sang tháng sau',
  request: { params: One, headers: onVersion },
  body: z.object({}),
  answer,
})

/** The meeting with this id, if it belongs to the unit and month. */
async function meetingOf(
  writer: Writer,
  { unitId, period }: Pick<Directive, 'unitId' | 'period'>,
  id: string | undefined,
): Promise<Meeting | null> {
  const stored = id === undefined ? null : await writer.find('meetings', { id })
  return stored?.record.unitId === unitId && stored.record.period === period ? stored.record : null
}

/**
 * A leader may only write, and change, conclusions of a running meeting.
 *
 * @throws Problem `not-allowed`, `meeting-ended`
 */
function refuseOutside(meeting: Meeting | null, stored: Versioned<Directive> | null): void {
  if (!meeting || (stored && stored.record.meetingId !== meeting.id))
    throw new Problem('not-allowed')
  if (meeting.endedAt !== null) throw new Problem('meeting-ended')
}

export const directiveRoutes = (store: Store) =>
  makeRouter()
    .openapi(listDirectives, async (c) => {
      const { unit: unitId, period } = c.req.valid('param')
      await findUnit(store, unitId)
      const isSeen = await monthsSeen(store, c.var.account, unitId)
      const of = async (month: string) => {
        const stored = isSeen(month)
          ? await store.list('directives', { unitId, period: month })
          : []
        return stored.map(({ record, version }) => ({ ...record, version }))
      }
      const before = await of(shifted(period, -1))
      return c.json({ before, directives: await of(period) }, 200)
    })
    .openapi(saveDirective, async (c) => {
      const { unit: unitId, period, id } = c.req.valid('param')
      const input = c.req.valid('json')
      await findUnit(store, unitId)
      const account = signedIn(c.var.account)
      const what = auditedAction(account, 'saveDirective', unitId, `${period} ${id}`)
      const saved = await store.write(what, async (writer) => {
        const stored = await writer.find('directives', { id })
        if (stored && (stored.record.unitId !== unitId || stored.record.period !== period))
          throw new Problem('already-there')
        const directive = { ...stored?.record, id, unitId, period, ...input }
        const meeting = await meetingOf(writer, directive, input.meetingId)
        if (account.role === 'viewer') refuseOutside(meeting, stored)
        else if (input.meetingId !== undefined && !meeting) throw new Problem('unknown-record')
        refuseStale(stored, c.req.valid('header')['if-match'])
        await writer.put('directives', directive)
        return { ...directive, version: writer.now }
      })
      return c.json(saved, 200)
    })
    .openapi(removeDirective, async (c) => {
      const { unit: unitId, period, id } = c.req.valid('param')
      const what = auditedAction(
        signedIn(c.var.account),
        'removeDirective',
        unitId,
        `${period} ${id}`,
      )
      const version = await store.write(what, async (writer) => {
        const stored = await writer.find('directives', { id })
        if (stored?.record.unitId !== unitId || stored.record.period !== period)
          throw new Problem('unknown-record')
        refuseStale(stored, c.req.valid('header')['if-match'])
        await writer.remove('directives', { id })
        return writer.now
      })
      return c.json({ version }, 200)
    })
    .openapi(carryDirective, async (c) => {
      const { unit: unitId, period, id } = c.req.valid('param')
      const what = auditedAction(
        signedIn(c.var.account),
        'carryDirective',
        unitId,
        `${period} ${id}`,
      )
      const saved = await store.write(what, async (writer) => {
        const stored = await writer.find('directives', { id })
        if (stored?.record.unitId !== unitId || stored.record.period !== period)
          throw new Problem('unknown-record')
        refuseStale(stored, c.req.valid('header')['if-match'])
        // It stays on its slide; no meeting has taken it up again yet.
        const { meetingId: _, ...task } = stored.record
        const next: Directive = {
          ...task,
          id: `${id.slice(0, 50)}-${writer.now}`,
          period: shifted(period, 1),
          state: 'open',
          carriedFrom: id,
        }
        await writer.put('directives', { ...stored.record, state: 'carried' })
        await writer.put('directives', next)
        return { ...next, version: writer.now }
      })
      return c.json(saved, 200)
    })
