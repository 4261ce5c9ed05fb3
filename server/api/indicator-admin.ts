import { z } from '@hono/zod-openapi'
import { isPartOf } from '../../src/domain/hierarchy.ts'
import { FREQUENCIES, type Indicator, MEASURE_KINDS } from '../../src/domain/indicator.ts'
import { UNIT_KINDS } from '../../src/domain/unit.ts'
import type { Reader, Store, Writer } from '../store/store.ts'
import { signedIn } from './access.ts'
import { auditedAction, refuseStale } from './change.ts'
import { Line, Version, versioned, Words } from './office-schemas.ts'
import { makeRouter, onVersion, readOperation, writeOperation } from './operation.ts'
import { Problem } from './problem.ts'
import { Id, Indicator as IndicatorSchema, PastIndicator, Period } from './schemas.ts'
import { pastIndicators } from './screen.ts'
import { sectionsIn } from './sections.ts'
import { firstUse } from './uses.ts'

const VersionedIndicator = IndicatorSchema.extend(versioned).openapi('VersionedIndicator')

const Name = z.object({ vi: z.string().trim().min(1).max(200), en: z.string().trim().max(200) })
const ratio = z.number().positive().max(10)

const { id: _, ...shape } = IndicatorSchema.shape
/** Optional fields that are left out, or empty, are not set. */
const typed = z.object(shape).extend({
  name: Name,
  measure: z.object({ kind: z.enum(MEASURE_KINDS), name: Name }),
  body: Line,
  profile: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('linear') }),
    z.object({
      kind: z.literal('weights'),
      weights: z.array(z.number().min(0)).length(12).readonly(),
    }),
    z.object({ kind: z.literal('last-year') }),
  ]),
  thresholds: z
    .object({ ahead: ratio, onPace: ratio })
    .refine(({ ahead, onPace }) => onPace < ahead, 'mức đúng tiến độ phải thấp hơn mức vượt'),
  definition: Words,
  since: Period.nullable().default(null),
  closedFrom: Period.nullable(),
  frequency: z.enum(FREQUENCIES).nullable().default(null),
  partOf: Id.nullable().default(null),
  hasAllParts: z.boolean().default(false),
  unitKinds: z.array(z.enum(UNIT_KINDS)).max(UNIT_KINDS.length).readonly().default([]),
  unitIds: z.array(Id).max(1000).readonly().default([]),
})

const listIndicatorVersions = readOperation({
  id: 'listIndicatorVersions',
  path: '/api/indicator-definitions',
  summary: 'Các chỉ tiêu để quản trị, kể cả đã thôi dùng',
  request: {},
  answer: z
    .object({
      indicators: z.array(VersionedIndicator).readonly(),
      past: z.array(PastIndicator).readonly(),
    })
    .openapi('IndicatorDefinitions'),
})

const addIndicator = writeOperation({
  id: 'addIndicator',
  method: 'post',
  path: '/api/indicators',
  summary: 'Thêm chỉ tiêu',
  request: {},
  body: typed.extend({ id: Id }),
  answer: VersionedIndicator,
})

const changeIndicator = writeOperation({
  id: 'changeIndicator',
  method: 'put',
  path: '/api/indicators/{id}',
  summary: 'Đổi tên, định nghĩa một chỉ tiêu kể từ một tháng, hoặc sửa chỗ ghi sai',
  request: { params: z.object({ id: Id }), headers: onVersion },
  body: typed.extend({
    from: Period.nullable().default(null).openapi({
      description:
        'The first month of the new name and definition; null mends what was wrong all along.',
    }),
  }),
  answer: VersionedIndicator,
})

const removeIndicator = writeOperation({
  id: 'removeIndicator',
  method: 'delete',
  path: '/api/indicators/{id}',
  summary: 'Bỏ một chỉ tiêu tạo nhầm, chưa từng dùng',
  request: { params: z.object({ id: Id }), headers: onVersion },
  body: z.object({}),
  answer: z.object({ version: Version }).openapi('RemovedIndicator'),
})

const orderIndicators = writeOperation({
  id: 'orderIndicators',
  method: 'put',
  path: '/api/indicator-order',
  summary: 'Xếp lại thứ tự của biểu',
  request: {},
  body: z.object({ ids: z.array(Id).max(500).readonly() }),
  answer: z.object({ ids: z.array(Id).readonly() }).openapi('IndicatorOrder'),
})

/** The fields that are not empty: an optional field left empty is absent from the record. */
const filledIn = <T extends Readonly<Record<string, string | null | undefined>>>(optional: T) =>
  Object.fromEntries(Object.entries(optional).filter(([, value]) => value)) as {
    [K in keyof T]?: NonNullable<T[K]>
  }

function indicatorOf(id: string, input: z.infer<typeof typed>): Indicator {
  const { group, accumulation, direction, body, profile, thresholds, ...named } = input
  const { name, measure, hasAllParts, unitKinds, unitIds, ...optional } = named
  const both = (each: z.infer<typeof Name>) => ({ vi: each.vi, en: each.en || each.vi })
  return {
    ...{ id, group, accumulation, direction, body, profile, thresholds },
    name: both(name),
    measure: { kind: measure.kind, name: both(measure.name) },
    ...filledIn(optional),
    ...(hasAllParts && { hasAllParts }),
    ...(unitKinds.length > 0 && { unitKinds }),
    ...(unitIds.length > 0 && { unitIds }),
  }
}

/**
 * @throws Problem `unknown-indicator` for a whole that does not exist, `in-a-circle` for one that is
 *   itself a part of the indicator
 */
async function refusePart(writer: Writer, { id, partOf }: Indicator): Promise<void> {
  if (partOf === undefined) return
  const indicators = await writer.listIndicators()
  if (!indicators.some((each) => each.id === partOf)) throw new Problem('unknown-indicator', partOf)
  if (isPartOf(indicators, partOf, id)) throw new Problem('in-a-circle')
}

/**
 * Months before `from` keep the name and the definition that they were published with.
 *
 * @throws Problem `invalid-request` if a later name than `from` is stored already
 */
async function keepForMonthsBefore(
  writer: Writer,
  { id, name, definition }: Indicator,
  from: string,
): Promise<void> {
  const stored = (await pastIndicators(writer)).filter((each) => each.id === id)
  const last = stored
    .map(({ until }) => until)
    .sort()
    .at(-1)
  if (last !== undefined && from <= last)
    throw new Problem('invalid-request', `from: phải sau ${last}`)
  await writer.put('pastIndicators', { id, name, ...(definition && { definition }), until: from })
}

/** @throws Problem `invalid-request` for a section that is none */
async function refuseSection(reader: Reader, { group }: Indicator): Promise<void> {
  if (!(await sectionsIn(reader)).some(({ id }) => id === group))
    throw new Problem('invalid-request', `group: không có mục ${group}`)
}

export const indicatorAdminRoutes = (store: Store) =>
  makeRouter()
    .openapi(listIndicatorVersions, async (c) => {
      const stored = await store.list('indicators', {})
      const indicators = stored.map(({ record, version }) => ({ ...record, version }))
      return c.json({ indicators, past: await pastIndicators(store) }, 200)
    })
    .openapi(addIndicator, async (c) => {
      const { id, ...input } = c.req.valid('json')
      const indicator = indicatorOf(id, input)
      const what = auditedAction(signedIn(c.var.account), 'addIndicator', null, id)
      const added = await store.write(what, async (writer) => {
        if (await writer.find('indicators', { id })) throw new Problem('already-there', id)
        await refusePart(writer, indicator)
        await refuseSection(writer, indicator)
        await writer.put('indicators', indicator)
        return { ...indicator, version: writer.now }
      })
      return c.json(added, 200)
    })
    .openapi(changeIndicator, async (c) => {
      const { id } = c.req.valid('param')
      const { from, ...input } = c.req.valid('json')
      const indicator = indicatorOf(id, input)
      // The definition decides what every figure means, so the trail records the previous one.
      const before = await store.find('indicators', { id })
      const what = auditedAction(signedIn(c.var.account), 'changeIndicator', null, id, {
        before: before?.record ?? null,
        ...(from && { from }),
      })
      const changed = await store.write(what, async (writer) => {
        const stored = await writer.find('indicators', { id })
        if (!stored) throw new Problem('unknown-indicator', id)
        refuseStale(stored, c.req.valid('header')['if-match'])
        await refusePart(writer, indicator)
        await refuseSection(writer, indicator)
        if (from !== null) await keepForMonthsBefore(writer, stored.record, from)
        await writer.put('indicators', indicator)
        return { ...indicator, version: writer.now }
      })
      return c.json(changed, 200)
    })
    .openapi(removeIndicator, async (c) => {
      const { id } = c.req.valid('param')
      const before = await store.find('indicators', { id })
      const what = auditedAction(signedIn(c.var.account), 'removeIndicator', null, id, {
        before: before?.record ?? null,
      })
      const version = await store.write(what, async (writer) => {
        const stored = await writer.find('indicators', { id })
        if (!stored) throw new Problem('unknown-indicator', id)
        refuseStale(stored, c.req.valid('header')['if-match'])
        const use = await firstUse(writer, id, ['indicators', 'pastIndicators', 'indicatorWords'])
        if (use) throw new Problem('in-use', use)
        for (const { record } of await writer.list('pastIndicators', { id }))
          await writer.remove('pastIndicators', record)
        await writer.remove('indicatorWords', { indicatorId: id })
        await writer.remove('indicators', { id })
        return writer.now
      })
      return c.json({ version }, 200)
    })
    .openapi(orderIndicators, async (c) => {
      const { ids } = c.req.valid('json')
      const what = auditedAction(signedIn(c.var.account), 'orderIndicators', null, '')
      const order = await store.write(what, async (writer) => {
        await writer.order('indicators', ids)
        return (await writer.listIndicators()).map((each) => each.id)
      })
      return c.json({ ids: order }, 200)
    })
