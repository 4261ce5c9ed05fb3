import { z } from '@hono/zod-openapi'

import type { Draft, Entry } from '../../src/domain/entry.ts'
import type { Observation } from '../../src/domain/observation.ts'
import { isReplaceable, isRowOpen } from '../../src/domain/open-rows.ts'
import { isSameObservation, obstacles, publishable } from '../../src/domain/publishing.ts'
import { missingRows, READINESS, readiness } from '../../src/domain/readiness.ts'
import { REPLACING } from '../../src/domain/replacing.ts'
import type { Report } from '../../src/domain/report.ts'
import type { Store, Writer } from '../store/store.ts'
import { signedIn } from './access.ts'
import { auditedAction, once, refuseStale } from './change.ts'
import {
  type Correction,
  Difference,
  Publication,
  Reason,
  type Sheet,
  UnitPeriod,
  Version,
} from './office-schemas.ts'
import { makeRouter, onVersionOnce, readOperation, writeOperation } from './operation.ts'
import { Problem } from './problem.ts'
import { readSheet, readSheets } from './read-sheets.ts'
import { Began, Localized, Unit } from './schemas.ts'
import { childrenOf, findUnit, withDiscrepancies } from './screen.ts'
import { IndicatorHistory } from './screen-schemas.ts'
import { refuseOutside } from './sheets.ts'

const previewSheet = readOperation({
  id: 'previewSheet',
  path: '/api/sheets/{unit}/{period}/preview',
  summary: 'Tổng quan như sẽ công bố, và những số khác với đã công bố',
  request: { params: UnitPeriod },
  answer: z
    .object({
      began: Began,
      rows: z.array(IndicatorHistory).readonly(),
      differences: z.array(Difference).readonly(),
    })
    .openapi('Preview'),
})

const PartMonth = z
  .object({
    unit: Unit,
    readiness: z.enum(READINESS),
    reportVersion: Version,
    filled: z.number().int().openapi({ description: 'Rows that would have a figure.' }),
    missing: z.array(Localized).readonly(),
    contradictory: z
      .array(Localized)
      .readonly()
      .openapi({ description: 'What does not add up and has no reason.' }),
  })
  .openapi('PartMonth')

const previewParts = readOperation({
  id: 'previewParts',
  path: '/api/sheets/{unit}/{period}/parts',
  summary: 'Các đơn vị trực thuộc: tháng nào công bố được, còn thiếu và còn mâu thuẫn ở đâu',
  request: { params: UnitPeriod },
  answer: z.object({ parts: z.array(PartMonth).readonly() }).openapi('PartMonths'),
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

const NO_ANNOTATIONS = {
  corrections: [] as Correction[],
  explanations: [] as never[],
  events: [] as never[],
}

const differencesOf = (sheet: Sheet) =>
  sheet.rows.flatMap(({ indicator, published, entry }) => {
    const after = publishable(published, entry)
    return isSameObservation(published, after)
      ? []
      : [{ indicatorId: indicator.id, before: published, after }]
  })

function partMonth(sheet: Sheet): z.infer<typeof PartMonth> {
  const missing = missingRows(sheet.rows)
  const contradictory = new Set(
    obstacles(sheet.rows, sheet.began ?? undefined).map(({ indicatorId }) => indicatorId),
  )
  return {
    unit: sheet.unit,
    readiness: readiness(sheet),
    reportVersion: sheet.reportVersion,
    filled: sheet.rows.length - missing.length,
    missing: missing.map(({ indicator }) => indicator.name),
    contradictory: sheet.rows
      .filter(({ indicator }) => contradictory.has(indicator.id))
      .map(({ indicator }) => indicator.name),
  }
}

export const publicationRoutes = (store: Store) =>
  makeRouter()
    .openapi(previewSheet, async (c) => {
      const { unit, period } = c.req.valid('param')
      const sheet = await readSheet(store, unit, period)
      const typed = sheet.rows.map(({ indicator, targets, history, published, entry }) => {
        const after = publishable(published, entry)
        return {
          indicator,
          targets,
          observations: [...history, ...(after ? [after] : [])],
          ...NO_ANNOTATIONS,
        }
      })
      const rows = withDiscrepancies(typed, sheet)
      return c.json({ began: sheet.began, rows, differences: differencesOf(sheet) }, 200)
    })
    .openapi(previewParts, async (c) => {
      const { unit, period } = c.req.valid('param')
      const children = await childrenOf(store, await findUnit(store, unit, period), period)
      const sheetOf = await readSheets(store, children, period)
      return c.json({ parts: children.map((child) => partMonth(sheetOf(child))) }, 200)
    })
    .openapi(publishSheet, async (c) => {
      const { unit, period } = c.req.valid('param')
      const headers = c.req.valid('header')
      await readSheet(store, unit, period)
      const what = auditedAction(signedIn(c.var.account), 'publishSheet', unit, period)
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
      const what = auditedAction(signedIn(c.var.account), 'reopenSheet', unitId, period, { reason })
      const answer = await once(
        store,
        what,
        headers['idempotency-key'],
        request,
        async (writer) => {
          const stored = await writer.find('reports', { unitId, period })
          if (stored?.record.status !== 'published') throw new Problem('not-published')
          refuseStale(stored, headers['if-match'])
          await writer.put('reports', {
            ...stored.record,
            status: 'reopened',
            reopenReason: reason,
          })
          return { version: writer.now }
        },
      )
      return c.json(answer, 200)
    })

async function publish(writer: Writer, unitId: string, period: string, ifMatch: string) {
  await refuseOutside(writer, unitId, period)
  const sheet = await readSheet(writer, unitId, period)
  const isReplacing = isReplaceable(sheet.report, sheet.rows)
  if (sheet.report?.status === 'published' && !isReplacing) throw new Problem('locked')
  refuseStale(await writer.find('reports', { unitId, period }), ifMatch)
  const inTheWay = obstacles(sheet.rows, sheet.began ?? undefined)
  if (inTheWay.length > 0)
    throw new Problem('does-not-add-up', { members: { obstacles: inTheWay } })
  if (sheet.rows.every(({ published, entry }) => !publishable(published, entry)))
    throw new Problem('does-not-add-up', 'Kỳ này chưa có số liệu nào')

  if (isReplacing) refuseNothingToReplace(sheet)

  const reason = isReplacing ? REPLACING : (sheet.report?.reopenReason ?? '')
  const stamp = { version: writer.now, reason, at: writer.at, by: writer.actor }
  const report = reportOf(sheet)
  for (const { indicator, published: before, entry } of sheet.rows) {
    const { id: indicatorId } = indicator
    const after = placed(publishable(before, entry), entry, sheet.report?.text ?? '', report.text)
    if (isSameObservation(before, after) && isSameEvidence(before, after)) continue
    // Undoing a first publication hides the month; a later one is undone figure by figure.
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

  if (sheet.report && isOtherText(sheet.report, report)) {
    const revision = { kind: 'report' as const, unitId, period, subject: '' }
    await writer.put('revisions', { ...stamp, ...revision, before: sheet.report, after: report })
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

/** Only the entries that replace figures readers already see. */
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

/**
 * The observation with its evidence placed in the text published with it. Newly typed evidence
 * already points into that text. Older evidence points into the previous text, and is dropped if the
 * new text says something else there.
 */
function placed(
  observation: Observation | null,
  entry: Entry | null,
  before: string,
  text: string,
): Observation | null {
  if (!observation || observation.evidence.length === 0) return observation
  const isTyped = (entry?.evidence.length ?? 0) > 0
  const evidence = observation.evidence.filter(({ start, end }) =>
    isTyped ? end <= text.length : text.slice(start, end) === before.slice(start, end),
  )
  return { ...observation, evidence }
}

const isSameEvidence = (a: Observation | null, b: Observation | null): boolean =>
  JSON.stringify(a?.evidence ?? []) === JSON.stringify(b?.evidence ?? [])
