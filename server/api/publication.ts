import { z } from '@hono/zod-openapi'

import type { Draft } from '../../src/domain/entry.ts'
import type { Observation } from '../../src/domain/observation.ts'
import { isSameObservation, obstacles, publishable } from '../../src/domain/publishing.ts'
import { isReplaceable, isRowOpen, REPLACING } from '../../src/domain/replacing.ts'
import type { Report } from '../../src/domain/report.ts'
import type { Store, Writer } from '../store.ts'
import { signedIn } from './access.ts'
import { deed, once, refuseStale } from './change.ts'
import {
  type Correction,
  Difference,
  Publication,
  Reason,
  type Sheet,
  UnitPeriod,
} from './office-schemas.ts'
import { makeRouter, onVersionOnce, readOperation, writeOperation } from './operation.ts'
import { Problem } from './problem.ts'
import { IndicatorHistory } from './screen-schemas.ts'
import { readSheet } from './sheet.ts'

const previewSheet = readOperation({
  id: 'previewSheet',
  path: '/api/sheets/{unit}/{period}/preview',
  summary: 'Tổng quan như sẽ công bố, và những số khác với đã công bố',
  request: { params: UnitPeriod },
  answer: z
    .object({
      rows: z.array(IndicatorHistory).readonly(),
      differences: z.array(Difference).readonly(),
    })
    .openapi('Preview'),
})

const publishSheet = writeOperation({
  id: 'publishSheet',
  method: 'post',
  path: '/api/sheets/{unit}/{period}/publication',
  summary: 'Công bố một tháng; từ đó số liệu bị khóa',
  request: { params: UnitPeriod, headers: onVersionOnce },
  body: z.object({}),
  answer: Publication,
})

const reopenSheet = writeOperation({
  id: 'reopenSheet',
  method: 'post',
  path: '/api/sheets/{unit}/{period}/reopening',
  summary: 'Mở lại một tháng đã công bố để đính chính',
  request: { params: UnitPeriod, headers: onVersionOnce },
  body: z.object({ reason: Reason }),
  answer: z.object({ version: z.number().int() }).openapi('Reopened'),
})

const NO_REMARKS = { corrections: [] as Correction[], explanations: [] as never[] }

const differencesOf = (sheet: Sheet) =>
  sheet.rows.flatMap(({ indicator, published, entry }) => {
    const after = publishable(published, entry)
    return isSameObservation(published, after)
      ? []
      : [{ indicatorId: indicator.id, before: published, after }]
  })

export const publicationRoutes = (store: Store) =>
  makeRouter()
    .openapi(previewSheet, async (c) => {
      const { unit, period } = c.req.valid('param')
      const sheet = await readSheet(store, unit, period)
      const rows = sheet.rows.map(({ indicator, targets, history, published, entry }) => {
        const after = publishable(published, entry)
        return {
          indicator,
          targets,
          observations: [...history, ...(after ? [after] : [])],
          ...NO_REMARKS,
        }
      })
      return c.json({ rows, differences: differencesOf(sheet) }, 200)
    })
    .openapi(publishSheet, async (c) => {
      const { unit, period } = c.req.valid('param')
      const headers = c.req.valid('header')
      await readSheet(store, unit, period)
      const what = deed(signedIn(c.var.account), 'publishSheet', unit, period)
      const publication = await once(store, what, headers['idempotency-key'], headers, (writer) =>
        publish(writer, unit, period, headers['if-match']),
      )
      return c.json(publication, 200)
    })
    .openapi(reopenSheet, async (c) => {
      const { unit: unitId, period } = c.req.valid('param')
      const { reason } = c.req.valid('json')
      const headers = c.req.valid('header')
      const request = { headers, reason }
      const what = deed(signedIn(c.var.account), 'reopenSheet', unitId, period, { reason })
      const answer = await once(
        store,
        what,
        headers['idempotency-key'],
        request,
        async (writer) => {
          const held = await writer.find('reports', { unitId, period })
          if (held?.record.status !== 'published') throw new Problem('not-published')
          refuseStale(held, headers['if-match'])
          await writer.put('reports', { ...held.record, status: 'reopened', reopenReason: reason })
          return { version: writer.now }
        },
      )
      return c.json(answer, 200)
    })

async function publish(writer: Writer, unitId: string, period: string, ifMatch: string) {
  const sheet = await readSheet(writer, unitId, period)
  const isReplacing = isReplaceable(sheet.report, sheet.rows)
  if (sheet.report?.status === 'published' && !isReplacing) throw new Problem('locked')
  refuseStale(await writer.find('reports', { unitId, period }), ifMatch)
  const inTheWay = obstacles(sheet.rows, sheet.partIds.length)
  if (inTheWay.length > 0)
    throw new Problem('does-not-add-up', { members: { obstacles: inTheWay } })
  if (sheet.rows.every(({ published, entry }) => !publishable(published, entry)))
    throw new Problem('does-not-add-up', 'Kỳ này chưa có số liệu nào')

  if (isReplacing) refuseNothingToReplace(sheet)

  const reason = isReplacing ? REPLACING : (sheet.report?.reopenReason ?? '')
  const stamp = { version: writer.now, reason, at: writer.at, by: writer.actor }
  for (const { indicatorId, before, after } of differencesOf(sheet)) {
    // A first publication is taken back as a whole; a later one figure by figure, also new ones.
    if (before || isReplacing || sheet.report?.status === 'reopened') {
      const subject = indicatorId
      const revision = { kind: 'observation' as const, unitId, period, subject, before, after }
      await writer.put('revisions', { ...stamp, ...revision })
    }
    if (after) await writer.put('observations', after)
    else await writer.remove('observations', { unitId, period, indicatorId })
  }
  for (const { entry, indicator } of sheet.rows)
    if (entry) await writer.remove('entries', { unitId, period, indicatorId: indicator.id })

  const report = reportOf(sheet)
  if (sheet.report && isOtherText(sheet.report, report)) {
    const revision = { kind: 'report' as const, unitId, period, subject: '' }
    await writer.put('revisions', { ...stamp, ...revision, before: sheet.report, after: report })
    await dropLostEvidence(writer, sheet, report.text, reason)
  }
  await writer.put('reports', report)
  const publication = {
    unitId,
    period,
    number: sheet.publications.length + 1,
    at: writer.at,
    by: writer.actor,
    reason: reason || null,
    accepted: sheet.rows.flatMap(({ indicator, entry }) =>
      (entry?.acceptances ?? []).map((each) => ({ ...each, indicatorId: indicator.id })),
    ),
    version: writer.now,
  }
  await writer.put('publications', publication)
  return publication
}

/** What is written over a month that readers see, and nothing but that. */
function refuseNothingToReplace({ report, rows, draft }: Sheet): void {
  if (rows.some((row) => row.entry && !isRowOpen(report, rows, row))) throw new Problem('locked')
  if (!draft && rows.every(({ entry }) => !entry))
    throw new Problem('does-not-add-up', 'Chưa có số nào thay số minh họa')
}

function reportOf({ unit, period, report, draft }: Sheet): Report {
  const words: Pick<Draft, 'meetingDate' | 'source' | 'text'> = draft ??
    report ?? { meetingDate: null, source: null, text: '' }
  const { meetingDate, source, text } = words
  return { unitId: unit.id, period, status: 'published', meetingDate, source, text }
}

const isOtherText = (a: Pick<Report, 'text' | 'meetingDate' | 'source'>, b: Report): boolean =>
  a.text !== b.text ||
  a.meetingDate !== b.meetingDate ||
  JSON.stringify(a.source) !== JSON.stringify(b.source)

/** Places in a text that now says something else there are no evidence any more. */
async function dropLostEvidence(
  writer: Writer,
  sheet: Sheet,
  text: string,
  reason: string,
): Promise<void> {
  const stamp = { version: writer.now, reason, at: writer.at, by: writer.actor }
  const before = sheet.report?.text ?? ''
  for (const { published, entry } of sheet.rows) {
    const kept: Observation | null = entry ? null : published
    if (!kept || kept.evidence.length === 0) continue
    const evidence = kept.evidence.filter(
      ({ start, end }) => text.slice(start, end) === before.slice(start, end),
    )
    if (evidence.length === kept.evidence.length) continue
    const { unitId, period, indicatorId: subject } = kept
    const after = { ...kept, evidence }
    const revision = { kind: 'observation' as const, unitId, period, subject, before: kept, after }
    await writer.put('revisions', { ...stamp, ...revision })
    await writer.put('observations', after)
  }
}
