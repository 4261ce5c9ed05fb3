import { z } from '@hono/zod-openapi'

import { targetSubject } from '../../src/domain/entry.ts'
import { isAskedOf } from '../../src/domain/indicator.ts'
import { yearOf } from '../../src/domain/period.ts'
import { lengthOf, monthsOfSpan } from '../../src/domain/span.ts'
import { TARGET_BASES, type Target } from '../../src/domain/target.ts'
import type { Store, Writer } from '../store/store.ts'
import { signedIn } from './access.ts'
import { auditedAction, refuseStale } from './change.ts'
import { correctionsOf } from './corrections.ts'
import { refuseFaultyTarget } from './figure-refusal.ts'
import { Correction, Line, Version, versioned } from './office-schemas.ts'
import { makeRouter, onVersion, readOperation, writeOperation } from './operation.ts'
import { Problem } from './problem.ts'
import { Id, Indicator, Period, SpanText, Target as TargetSchema, Unit, Year } from './schemas.ts'
import { findIndicator, findUnit } from './screen.ts'

const OfYear = z.object({ unit: Id, year: Year })
const One = z.object({ unit: Id, span: SpanText, indicator: Id, base: z.enum(TARGET_BASES) })
const Revised = z.object({
  from: Period.optional().openapi({
    description: 'The first month judged by it, of a target that revises an earlier one.',
  }),
})

/** Why an existing target changes; the first one needs no reason. */
const reason = z.string().trim().max(1000)

const listTargets = readOperation({
  id: 'listTargets',
  path: '/api/targets/{unit}/{year}',
  summary: 'Chỉ tiêu giao của các kỳ trong một năm, theo từng căn cứ, cùng những lần sửa',
  request: { params: OfYear },
  answer: z
    .object({
      unit: Unit,
      indicators: z.array(Indicator).readonly(),
      targets: z.array(TargetSchema.extend(versioned).openapi('VersionedTarget')).readonly(),
      revisions: z.array(Correction).readonly(),
    })
    .openapi('YearTargets'),
})

const saveTarget = writeOperation({
  id: 'saveTarget',
  method: 'put',
  path: '/api/targets/{unit}/{span}/{indicator}/{base}',
  summary: 'Giao, điều chỉnh hoặc sửa một chỉ tiêu; sửa phải nêu lý do',
  request: { params: One, query: Revised, headers: onVersion },
  body: TargetSchema.pick({ figure: true, limit: true, decidedOn: true, profile: true }).extend({
    document: Line,
    reason,
  }),
  answer: TargetSchema.extend(versioned).openapi('VersionedTarget'),
})

const removeTarget = writeOperation({
  id: 'removeTarget',
  method: 'delete',
  path: '/api/targets/{unit}/{span}/{indicator}/{base}',
  summary: 'Bỏ một chỉ tiêu đã giao; phải nêu lý do',
  request: { params: One, query: Revised, headers: onVersion },
  body: z.object({ reason }),
  answer: z.object({ version: Version }).openapi('Removed'),
})

type TargetKey = Pick<Target, 'unitId' | 'span' | 'indicatorId' | 'base' | 'revisedFrom'>

const keyIn = (param: z.infer<typeof One>, { from = '' }: z.infer<typeof Revised>): TargetKey => ({
  unitId: param.unit,
  span: param.span,
  indicatorId: param.indicator,
  base: param.base,
  revisedFrom: from,
})

/** @throws Problem `invalid-request` for a revision outside its span, and for weights that are not the span's */
function refuseMisfit({ span, revisedFrom }: TargetKey, profile: Target['profile']): void {
  const months = monthsOfSpan(span)
  if (revisedFrom && !(months.from < revisedFrom && revisedFrom <= months.to))
    throw new Problem('invalid-request', 'from: phải nằm trong kỳ, sau tháng đầu')
  const count = profile?.kind === 'weights' ? profile.weights.length : 12
  if (count !== 12 && count !== lengthOf(months))
    throw new Problem('invalid-request', 'profile: tỷ trọng phải đủ các tháng của kỳ')
}

const nameOf = (key: TargetKey): string => `${key.span} ${targetSubject(key)}`

/** Replaces the target with `after`, and records the previous one as a revision. */
async function setTarget(
  writer: Writer,
  key: TargetKey,
  ifMatch: string,
  after: Target | null,
  why: string,
) {
  const stored = await writer.find('targets', key)
  refuseStale(stored, ifMatch)
  if (stored && why.length < 3) throw new Problem('reason-needed')
  if (stored || after)
    await writer.put('revisions', {
      version: writer.now,
      kind: 'target',
      unitId: key.unitId,
      period: key.span,
      subject: targetSubject(key),
      before: stored?.record ?? null,
      after,
      reason: why,
      at: writer.at,
      by: writer.actor,
    })
  if (after) await writer.put('targets', after)
  else await writer.remove('targets', key)
}

export const targetRoutes = (store: Store) =>
  makeRouter()
    .openapi(listTargets, async (c) => {
      const { unit: unitId, year } = c.req.valid('param')
      const unit = await findUnit(store, unitId)
      const stored = await store.list('targets', { unitId })
      const revisions = await correctionsOf(store, unitId)
      const isTouched = (span: string) => {
        const { from, to } = monthsOfSpan(span)
        return yearOf(from) <= year && year <= yearOf(to)
      }
      const targets = stored
        .map(({ record, version }) => ({ ...record, version }))
        .filter(({ span }) => isTouched(span))
      const answer = {
        unit,
        indicators: (await store.listIndicators()).filter(
          (indicator) =>
            isAskedOf(indicator, unit) || targets.some((each) => each.indicatorId === indicator.id),
        ),
        targets,
        revisions: revisions.filter((each) => each.kind === 'target' && isTouched(each.period)),
      }
      return c.json(answer, 200)
    })
    .openapi(saveTarget, async (c) => {
      const key = keyIn(c.req.valid('param'), c.req.valid('query'))
      const { document, reason: why, ...aim } = c.req.valid('json')
      const ifMatch = c.req.valid('header')['if-match']
      refuseMisfit(key, aim.profile)
      const unit = await findUnit(store, key.unitId)
      const indicator = await findIndicator(store, key.indicatorId)
      refuseFaultyTarget(aim, indicator)
      const what = auditedAction(signedIn(c.var.account), 'saveTarget', key.unitId, nameOf(key))
      const target: Target = { ...key, ...aim, origin: 'reported', ...(document && { document }) }
      const saved = await store.write(what, async (writer) => {
        // One that is stored can still be mended.
        if (!isAskedOf(indicator, unit) && !(await writer.find('targets', key)))
          throw new Problem('not-asked', `${unit.name.vi}: ${indicator.name.vi}`)
        await setTarget(writer, key, ifMatch, target, why)
        return { ...target, version: writer.now }
      })
      return c.json(saved, 200)
    })
    .openapi(removeTarget, async (c) => {
      const key = keyIn(c.req.valid('param'), c.req.valid('query'))
      const { reason: why } = c.req.valid('json')
      const ifMatch = c.req.valid('header')['if-match']
      const what = auditedAction(signedIn(c.var.account), 'removeTarget', key.unitId, nameOf(key), {
        reason: why,
      })
      const version = await store.write(what, async (writer) => {
        if (!(await writer.find('targets', key))) throw new Problem('unknown-record')
        await setTarget(writer, key, ifMatch, null, why)
        return writer.now
      })
      return c.json({ version }, 200)
    })
