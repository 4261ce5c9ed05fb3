import { z } from '@hono/zod-openapi'

import {
  begins,
  SUCCESSION_KINDS,
  type Succession,
  type SuccessionFault,
  successionFault,
  unitWithout,
} from '../../src/domain/succession.ts'
import type { Unit } from '../../src/domain/unit.ts'
import type { Store, Writer } from '../store/store.ts'
import { signedIn } from './access.ts'
import { auditedAction, refuseStale } from './change.ts'
import { Line, Version, versioned } from './office-schemas.ts'
import { makeRouter, onVersion, readOperation, writeOperation } from './operation.ts'
import { Problem } from './problem.ts'
import { Id, Period, Succession as SuccessionSchema } from './schemas.ts'

const Versioned = SuccessionSchema.extend(versioned).openapi('VersionedSuccession')
const body = z
  .object({
    kind: z.enum(SUCCESSION_KINDS),
    from: Period,
    predecessorIds: z.array(Id).max(50).readonly(),
    successorIds: z.array(Id).max(50).readonly(),
    document: Line,
  })
  .openapi('SuccessionInput')
type Input = z.infer<typeof body>

const listSuccessions = readOperation({
  id: 'listSuccessions',
  path: '/api/successions',
  summary: 'Sáp nhập, nhập vào, chia tách, đổi tên, chuyển, kết thúc: đơn vị nào thành đơn vị nào',
  request: {},
  answer: z.object({ successions: z.array(Versioned).readonly() }).openapi('Successions'),
})

const addSuccession = writeOperation({
  id: 'addSuccession',
  method: 'post',
  path: '/api/successions',
  summary:
    'Thêm một lần sáp nhập, chia tách, đổi tên, chuyển hoặc kết thúc; đơn vị cũ thôi hoạt động từ tháng đó',
  request: {},
  body,
  answer: Versioned,
})

const changeSuccession = writeOperation({
  id: 'changeSuccession',
  method: 'put',
  path: '/api/successions/{id}',
  summary: 'Sửa một lần sáp nhập, chia tách, đổi tên, chuyển hoặc kết thúc',
  request: { params: z.object({ id: Id }), headers: onVersion },
  body,
  answer: Versioned,
})

const removeSuccession = writeOperation({
  id: 'removeSuccession',
  method: 'delete',
  path: '/api/successions/{id}',
  summary: 'Bỏ một lần ghi nhầm; tháng kết thúc và tháng bắt đầu ghi theo nó cũng bỏ',
  request: { params: z.object({ id: Id }), headers: onVersion },
  body: z.object({}),
  answer: z.object({ version: Version }).openapi('RemovedSuccession'),
})

const FAULTS = {
  'wrong-units':
    'sáp nhập cần ít nhất hai đơn vị cũ và một đơn vị mới; nhập vào đơn vị đã có cần đúng một đơn vị đó; chia tách một cũ và ít nhất hai mới; đổi tên và chuyển một cũ, một mới; kết thúc không có đơn vị mới',
  'in-a-circle': 'đơn vị mới không thể là đơn vị cũ, hay có trước đơn vị cũ',
  'told-twice':
    'đơn vị này đã có trong một lần sáp nhập, chia tách, đổi tên, chuyển hoặc kết thúc khác',
  'ended-otherwise': 'đơn vị đã kết thúc từ tháng khác',
  'begins-later': 'đơn vị chưa có trong tháng này',
} satisfies Record<SuccessionFault['kind'], string>

function refuse({ kind, unitId }: SuccessionFault, units: readonly Unit[]): never {
  const name = units.find((each) => each.id === unitId)?.name.vi
  const detail = [name, FAULTS[kind]].filter(Boolean).join(': ')
  const isOwn = kind === 'in-a-circle' || kind === 'told-twice'
  throw new Problem(isOwn ? kind : 'invalid-request', detail)
}

const detailOf = ({ document: _, ...detail }: Input) => detail

/** Takes the months that a succession gave its units back. */
async function release(writer: Writer, succession: Succession) {
  const past = new Set((await writer.list('pastUnits', {})).map((each) => each.record.id))
  for (const unit of await writer.listUnits()) {
    const released = unitWithout(succession, unit, past.has(unit.id))
    if (released.since !== unit.since || released.closedFrom !== unit.closedFrom)
      await writer.put('units', released)
  }
}

/**
 * Writes a succession and the months in which its units end and begin.
 *
 * @throws Problem `unknown-unit`, `in-a-circle`, `told-twice`, or `invalid-request` where it cannot be
 */
async function settle(writer: Writer, succession: Succession): Promise<void> {
  const { id, from, predecessorIds, successorIds } = succession
  const stored = (await writer.list('successions', {})).map((each) => each.record)
  const units = await writer.listUnits()
  const unit = (unitId: string) => {
    const found = units.find((each) => each.id === unitId)
    if (!found) throw new Problem('unknown-unit', unitId)
    return found
  }
  const before = predecessorIds.map(unit)
  const after = successorIds.map(unit)
  const others = stored.filter((each) => each.id !== id)
  const fault = successionFault(succession, others, units)
  if (fault) refuse(fault, units)
  await writer.put('successions', succession)
  for (const each of before) await writer.put('units', { ...each, closedFrom: from })
  if (begins(succession.kind))
    for (const each of after) await writer.put('units', { ...each, since: each.since ?? from })
}

const recordOf = (id: string, { document, ...input }: Input): Succession => ({
  id,
  ...input,
  ...(document && { document }),
})

export const successionRoutes = (store: Store) =>
  makeRouter()
    .openapi(listSuccessions, async (c) => {
      const stored = await store.list('successions', {})
      const successions = stored
        .map(({ record, version }) => ({ ...record, version }))
        .sort((a, b) => (a.from < b.from ? 1 : -1))
      return c.json({ successions }, 200)
    })
    .openapi(addSuccession, async (c) => {
      const input = c.req.valid('json')
      const what = auditedAction(
        signedIn(c.var.account),
        'addSuccession',
        null,
        input.from,
        detailOf(input),
      )
      const added = await store.write(what, async (writer) => {
        const succession = recordOf(`succession-${writer.now}`, input)
        await settle(writer, succession)
        return { ...succession, version: writer.now }
      })
      return c.json(added, 200)
    })
    .openapi(changeSuccession, async (c) => {
      const { id } = c.req.valid('param')
      const input = c.req.valid('json')
      const what = auditedAction(
        signedIn(c.var.account),
        'changeSuccession',
        null,
        input.from,
        detailOf(input),
      )
      const changed = await store.write(what, async (writer) => {
        const stored = await writer.find('successions', { id })
        if (!stored) throw new Problem('unknown-record')
        refuseStale(stored, c.req.valid('header')['if-match'])
        await release(writer, stored.record)
        const succession = recordOf(id, input)
        await settle(writer, succession)
        return { ...succession, version: writer.now }
      })
      return c.json(changed, 200)
    })
    .openapi(removeSuccession, async (c) => {
      const { id } = c.req.valid('param')
      const what = auditedAction(signedIn(c.var.account), 'removeSuccession', null, id)
      const version = await store.write(what, async (writer) => {
        const stored = await writer.find('successions', { id })
        if (!stored) throw new Problem('unknown-record')
        refuseStale(stored, c.req.valid('header')['if-match'])
        await release(writer, stored.record)
        await writer.remove('successions', { id })
        return writer.now
      })
      return c.json({ version }, 200)
    })
