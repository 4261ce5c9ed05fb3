import { z } from '@hono/zod-openapi'

import { DEFAULT_SECTIONS, type Section } from '../../src/domain/section.ts'
import type { Reader, Store } from '../store/store.ts'
import { signedIn } from './access.ts'
import { auditedAction, refuseStale } from './change.ts'
import { Version } from './office-schemas.ts'
import { makeRouter, onVersion, readOperation, writeOperation } from './operation.ts'
import { Problem } from './problem.ts'
import { Id, Section as SectionSchema } from './schemas.ts'

/** The sections of the official table, in its order: the installation's own, or the usual ones. */
export async function sectionsIn(reader: Reader): Promise<readonly Section[]> {
  return (await versionedSections(reader)).sections
}

async function versionedSections(reader: Reader) {
  const stored = await reader.list('sections', {})
  return {
    sections: stored.length > 0 ? stored.map((each) => each.record) : DEFAULT_SECTIONS,
    version: Math.max(0, ...stored.map((each) => each.version)),
  }
}

const Versioned = z
  .object({ sections: z.array(SectionSchema).readonly(), version: Version })
  .openapi('Sections')

const listSections = readOperation({
  id: 'listSections',
  path: '/api/sections',
  summary: 'Các mục của biểu tổng hợp, theo thứ tự',
  request: {},
  answer: Versioned,
})

const saveSections = writeOperation({
  id: 'saveSections',
  method: 'put',
  path: '/api/sections',
  summary: 'Đổi tên, xếp thứ tự, thêm mục của biểu; bỏ mục không còn chỉ tiêu nào',
  request: { headers: onVersion },
  body: z
    .object({
      sections: z
        .array(
          z.object({
            id: Id,
            name: z.object({
              vi: z.string().trim().min(1).max(200),
              en: z.string().trim().max(200),
            }),
          }),
        )
        .min(1)
        .max(50)
        .readonly()
        .refine(
          (all) => new Set(all.map(({ id }) => id)).size === all.length,
          'mỗi mã chỉ có một lần',
        ),
    })
    .openapi('SectionsInput'),
  answer: Versioned,
})

export const sectionRoutes = (store: Store) =>
  makeRouter()
    .openapi(listSections, async (c) => c.json(await versionedSections(store), 200))
    .openapi(saveSections, async (c) => {
      const given = c.req.valid('json').sections
      const sections = given.map(({ id, name: { vi, en } }) => ({ id, name: { vi, en: en || vi } }))
      const ids = sections.map(({ id }) => id)
      const what = auditedAction(signedIn(c.var.account), 'saveSections', null, '', {
        before: await sectionsIn(store),
      })
      const saved = await store.write(what, async (writer) => {
        const current = await versionedSections(writer)
        refuseStale(
          { record: current, version: current.version },
          c.req.valid('header')['if-match'],
          current,
        )
        const used = (await writer.listIndicators()).find(({ group }) => !ids.includes(group))
        if (used) throw new Problem('section-in-use', used.name.vi)
        for (const { id } of current.sections)
          if (!ids.includes(id)) await writer.remove('sections', { id })
        for (const section of sections) await writer.put('sections', section)
        await writer.order('sections', ids)
        return { sections, version: writer.now }
      })
      return c.json(saved, 200)
    })
