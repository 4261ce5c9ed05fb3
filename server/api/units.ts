import { z } from '@hono/zod-openapi'

import { isWithin } from '../../src/domain/hierarchy.ts'
import { endingOf } from '../../src/domain/succession.ts'
import type { Unit } from '../../src/domain/unit.ts'
import type { PastUnit as DomainPastUnit } from '../../src/domain/unit-history.ts'
import type { Store, Writer } from '../store/store.ts'
import { signedIn } from './access.ts'
import { auditedAction, refuseStale } from './change.ts'
import { Version, versioned } from './office-schemas.ts'
import { makeRouter, onVersion, readOperation, writeOperation } from './operation.ts'
import { Problem } from './problem.ts'
import { Id, Period, type SchemaOf, Unit as UnitSchema } from './schemas.ts'
import { unitsIn } from './screen.ts'
import { firstUse } from './uses.ts'

const VersionedUnit = UnitSchema.extend(versioned).openapi('VersionedUnit')
export const PastUnit = UnitSchema.extend({
  until: Period.openapi({ description: 'The first month in which it stood otherwise.' }),
}).openapi('PastUnit') satisfies SchemaOf<DomainPastUnit>

const listUnits = readOperation({
  id: 'listUnits',
  path: '/api/units',
  summary: 'Các đơn vị, theo thứ tự của biểu',
  request: {
    query: z.object({
      period: Period.optional().openapi({ description: 'As they stood then; now when left out.' }),
    }),
  },
  answer: z.object({ units: z.array(UnitSchema).readonly() }),
})

const listUnitHistory = readOperation({
  id: 'listUnitHistory',
  path: '/api/unit-history',
  summary: 'Các đơn vị, kể cả đã kết thúc, cùng tên và cấp trên trước đây',
  request: {},
  answer: z
    .object({ units: z.array(VersionedUnit).readonly(), past: z.array(PastUnit).readonly() })
    .openapi('UnitHistoryList'),
})

const Name = z.object({ vi: z.string().trim().min(2).max(120), en: z.string().trim().max(120) })
const state = { kind: UnitSchema.shape.kind, name: Name, parentId: Id.nullable() }

const NewUnit = z.object({
  id: Id,
  ...state,
  since: Period.optional().openapi({ description: 'Its first month; ever when left out.' }),
})

const addUnit = writeOperation({
  id: 'addUnit',
  method: 'post',
  path: '/api/units',
  summary: 'Thêm đơn vị',
  request: {},
  body: NewUnit,
  answer: VersionedUnit,
})

// A province has some thousand; a list of them is sent in parts.
const MOST_UNITS = 500

const addUnits = writeOperation({
  id: 'addUnits',
  method: 'post',
  path: '/api/unit-list',
  summary: 'Thêm nhiều đơn vị, cấp trên trước cấp dưới: tất cả hoặc không đơn vị nào',
  request: {},
  body: z.object({
    units: z
      .array(NewUnit)
      .min(1)
      .max(MOST_UNITS, `nhiều nhất ${MOST_UNITS} đơn vị một lần`)
      .readonly(),
  }),
  answer: z.object({ units: z.array(VersionedUnit).readonly() }).openapi('AddedUnits'),
})

const changeUnit = writeOperation({
  id: 'changeUnit',
  method: 'put',
  path: '/api/units/{id}',
  summary: 'Đổi tên, chuyển cấp trên, kết thúc một đơn vị kể từ một tháng, hoặc sửa chỗ ghi sai',
  request: { params: z.object({ id: Id }), headers: onVersion },
  body: z.object({
    ...state,
    from: Period.nullable().openapi({
      description: 'The first month of the new state; null mends what was wrong all along.',
    }),
    closedFrom: Period.nullable(),
  }),
  answer: VersionedUnit,
})

const removeUnit = writeOperation({
  id: 'removeUnit',
  method: 'delete',
  path: '/api/units/{id}',
  summary: 'Bỏ một đơn vị tạo nhầm, chưa từng dùng',
  request: { params: z.object({ id: Id }), headers: onVersion },
  body: z.object({}),
  answer: z.object({ version: Version }).openapi('RemovedUnit'),
})

/** English readers see the Vietnamese name if there is no English one. */
const named = ({ vi, en }: z.infer<typeof Name>) => ({ vi, en: en || vi })

/** @throws Problem `already-there`, `unknown-unit` for its parent */
async function add(writer: Writer, { since, ...given }: z.infer<typeof NewUnit>) {
  const unit: Unit = { ...given, name: named(given.name), ...(since && { since }) }
  if (await writer.getUnit(unit.id)) throw new Problem('already-there', unit.id)
  const parent = unit.parentId === null || (await writer.getUnit(unit.parentId))
  if (!parent) throw new Problem('unknown-unit', unit.parentId ?? '')
  await writer.put('units', unit)
  return { ...unit, version: writer.now }
}

export const unitRoutes = (store: Store) =>
  makeRouter()
    .openapi(listUnits, async (c) => {
      const { period } = c.req.valid('query')
      const units = period === undefined ? await store.listUnits() : await unitsIn(store, period)
      return c.json({ units }, 200)
    })
    .openapi(listUnitHistory, async (c) => {
      const units = await store.list('units', {})
      const past = await store.list('pastUnits', {})
      const answer = {
        units: units.map(({ record, version }) => ({ ...record, version })),
        past: past.map((each) => each.record),
      }
      return c.json(answer, 200)
    })
    .openapi(addUnit, async (c) => {
      const unit = c.req.valid('json')
      const what = auditedAction(signedIn(c.var.account), 'addUnit', unit.id, unit.name.vi)
      return c.json(await store.write(what, (writer) => add(writer, unit)), 200)
    })
    .openapi(addUnits, async (c) => {
      const { units } = c.req.valid('json')
      const names = units.map(({ name }) => name.vi).join('; ')
      const what = auditedAction(signedIn(c.var.account), 'addUnits', null, names, {
        ids: units.map(({ id }) => id),
      })
      const added = await store.write(what, async (writer) => {
        const written = []
        for (const unit of units) written.push(await add(writer, unit))
        return written
      })
      return c.json({ units: added }, 200)
    })
    .openapi(changeUnit, async (c) => {
      const { id } = c.req.valid('param')
      const { from, closedFrom, kind, name, parentId } = c.req.valid('json')
      // A frozen edition keeps the words of then.
      const before = await store.find('units', { id })
      const detail = { name: name.vi, parentId, from, closedFrom, before: before?.record }
      const what = auditedAction(signedIn(c.var.account), 'changeUnit', id, id, detail)
      const changed = await store.write(what, async (writer) => {
        const stored = await writer.find('units', { id })
        if (!stored) throw new Problem('unknown-unit', id)
        refuseStale(stored, c.req.valid('header')['if-match'])
        const units = await writer.listUnits()
        if (parentId !== null && !units.some((each) => each.id === parentId))
          throw new Problem('unknown-unit', parentId)
        if (parentId !== null && isWithin(units, parentId, id)) throw new Problem('in-a-circle')
        const ending = endingOf(
          (await writer.list('successions', {})).map((each) => each.record),
          id,
        )
        if (ending && closedFrom !== ending.from)
          throw new Problem('ended-by-succession', `${name.vi}: ${ending.from}`)
        const { closedFrom: _, since, ...before } = stored.record
        if (from !== null && since !== undefined && from <= since)
          throw new Problem('invalid-request', `from: phải sau ${since}`)
        if (from !== null)
          await writer.put('pastUnits', { ...before, ...(since && { since }), until: from })
        const start = from ?? since
        const unit: Unit = {
          id,
          kind,
          name: named(name),
          parentId,
          ...(start && { since: start }),
          ...(closedFrom && { closedFrom }),
        }
        await writer.put('units', unit)
        return { ...unit, version: writer.now }
      })
      return c.json(changed, 200)
    })
    .openapi(removeUnit, async (c) => {
      const { id } = c.req.valid('param')
      const before = await store.find('units', { id })
      const accounts = await c.var.accounts.list()
      const what = auditedAction(signedIn(c.var.account), 'removeUnit', id, id, {
        before: before?.record ?? null,
      })
      const version = await store.write(what, async (writer) => {
        const stored = await writer.find('units', { id })
        if (!stored) throw new Problem('unknown-unit', id)
        refuseStale(stored, c.req.valid('header')['if-match'])
        const isOfAccount = accounts.some(({ unitId }) => unitId === id)
        const use = await firstUse(writer, id, ['units', 'pastUnits'])
        if (use || isOfAccount) throw new Problem('in-use', use ?? 'users')
        for (const { record } of await writer.list('pastUnits', { id }))
          await writer.remove('pastUnits', record)
        await writer.remove('units', { id })
        return writer.now
      })
      return c.json({ version }, 200)
    })
