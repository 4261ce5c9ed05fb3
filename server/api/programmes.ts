import { z } from '@hono/zod-openapi'

import type { Programme } from '../../src/domain/programme.ts'
import type { Store } from '../store/store.ts'
import { signedIn } from './access.ts'
import { auditedAction, refuseStale } from './change.ts'
import { Line, Version, versioned } from './office-schemas.ts'
import { makeRouter, onVersion, readOperation, writeOperation } from './operation.ts'
import { Problem } from './problem.ts'
import { Id, Programme as ProgrammeSchema, SpanText } from './schemas.ts'
import { findIndicator } from './screen.ts'

const Versioned = ProgrammeSchema.extend(versioned).openapi('VersionedProgramme')
const One = z.object({ id: Id })
const body = z
  .object({
    name: z.object({ vi: z.string().trim().min(2).max(200), en: z.string().trim().max(200) }),
    document: Line,
    span: SpanText.nullable().openapi({ description: 'The year of the month where it is null.' }),
    indicatorIds: z
      .array(Id)
      .min(1, 'cần ít nhất một chỉ tiêu')
      .max(500)
      .readonly()
      .refine((ids) => new Set(ids).size === ids.length, 'mỗi chỉ tiêu chỉ có một lần'),
  })
  .openapi('ProgrammeInput')

const listProgrammes = readOperation({
  id: 'listProgrammes',
  path: '/api/programmes',
  summary: 'Các chương trình, nghị quyết và chỉ tiêu của từng chương trình, theo thứ tự',
  request: { query: z.object({}) },
  answer: z.object({ programmes: z.array(Versioned).readonly() }).openapi('Programmes'),
})

const saveProgramme = writeOperation({
  id: 'saveProgramme',
  method: 'put',
  path: '/api/programmes/{id}',
  summary: 'Thêm hoặc sửa một chương trình',
  request: { params: One, headers: onVersion },
  body,
  answer: Versioned,
})

const removeProgramme = writeOperation({
  id: 'removeProgramme',
  method: 'delete',
  path: '/api/programmes/{id}',
  summary: 'Bỏ một chương trình; chỉ tiêu và số liệu của nó vẫn còn',
  request: { params: One, headers: onVersion },
  body: z.object({}),
  answer: z.object({ version: Version }).openapi('RemovedProgramme'),
})

export const programmeRoutes = (store: Store) =>
  makeRouter()
    .openapi(listProgrammes, async (c) => {
      const stored = await store.list('programmes', {})
      const programmes = stored.map(({ record, version }) => ({ ...record, version }))
      return c.json({ programmes }, 200)
    })
    .openapi(saveProgramme, async (c) => {
      const { id } = c.req.valid('param')
      const { name, document, span, indicatorIds } = c.req.valid('json')
      const programme: Programme = {
        id,
        name: { vi: name.vi, en: name.en || name.vi },
        ...(document && { document }),
        ...(span && { span }),
        indicatorIds,
      }
      const what = auditedAction(signedIn(c.var.account), 'saveProgramme', null, id, {
        name: name.vi,
        indicatorIds,
        before: (await store.find('programmes', { id }))?.record ?? null,
      })
      const saved = await store.write(what, async (writer) => {
        for (const each of indicatorIds) await findIndicator(writer, each)
        refuseStale(await writer.find('programmes', { id }), c.req.valid('header')['if-match'])
        await writer.put('programmes', programme)
        return { ...programme, version: writer.now }
      })
      return c.json(saved, 200)
    })
    .openapi(removeProgramme, async (c) => {
      const { id } = c.req.valid('param')
      const stored = await store.find('programmes', { id })
      const what = auditedAction(signedIn(c.var.account), 'removeProgramme', null, id, {
        before: stored?.record ?? null,
      })
      const version = await store.write(what, async (writer) => {
        const current = await writer.find('programmes', { id })
        if (!current) throw new Problem('unknown-record')
        refuseStale(current, c.req.valid('header')['if-match'])
        await writer.remove('programmes', { id })
        return writer.now
      })
      return c.json({ version }, 200)
    })
