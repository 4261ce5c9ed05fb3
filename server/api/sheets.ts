import { z } from '@hono/zod-openapi'
import { lastMonthTaken } from '../../src/domain/at-work.ts'
import type { Draft, Entry } from '../../src/domain/entry.ts'
import { isAskedIn } from '../../src/domain/indicator.ts'
import { areWordsOpen, isRowOpen } from '../../src/domain/open-rows.ts'
import { isRestatable } from '../../src/domain/succession.ts'
import { hasEnded } from '../../src/domain/unit.ts'
import type { Reader, Store, Writer } from '../store/store.ts'
import { signedIn } from './access.ts'
import { auditedAction, refuseStale } from './change.ts'
import { refuseFaultyRow } from './figure-refusal.ts'
import {
  DraftInput,
  Draft as DraftSchema,
  EntryInput,
  Entry as EntrySchema,
  Sheet,
  UnitPeriod,
  UnitPeriodIndicator,
  versioned,
} from './office-schemas.ts'
import { makeRouter, onVersion, readOperation, writeOperation } from './operation.ts'
import { Problem } from './problem.ts'
import { readSheet } from './read-sheets.ts'
import { beganOf, findIndicator, findUnit, formationIn } from './screen.ts'

const getSheet = readOperation({
  id: 'getSheet',
  path: '/api/sheets/{unit}/{period}',
  summary: 'Biểu nhập của một tháng: số đã công bố, số đang nhập và những gì để đối chiếu',
  request: { params: UnitPeriod },
  answer: Sheet,
})

const saveEntry = writeOperation({
  id: 'saveEntry',
  method: 'put',
  path: '/api/sheets/{unit}/{period}/entries/{indicator}',
  summary: 'Lưu một dòng của biểu nhập; chưa ai ngoài văn phòng thấy',
  request: { params: UnitPeriodIndicator, headers: onVersion },
  body: EntryInput,
  answer: EntrySchema.extend(versioned).openapi('VersionedEntry'),
})

const saveDraft = writeOperation({
  id: 'saveDraft',
  method: 'put',
  path: '/api/sheets/{unit}/{period}/draft',
  summary: 'Lưu lời văn, ngày họp và nguồn của báo cáo đang soạn',
  request: { params: UnitPeriod, headers: onVersion },
  body: DraftInput,
  answer: DraftSchema.extend(versioned).openapi('VersionedDraft'),
})

const submitSheet = writeOperation({
  id: 'submitSheet',
  method: 'post',
  path: '/api/sheets/{unit}/{period}/submission',
  summary: 'Nộp biểu của tháng: đã nhập đủ, chờ duyệt',
  request: { params: UnitPeriod, headers: onVersion },
  body: z.object({}),
  answer: DraftSchema.extend(versioned).openapi('VersionedDraft'),
})

/** @throws Problem `unit-ended` if the unit no longer exists in the month */
async function refuseEnded(reader: Reader, unitId: string, period: string): Promise<void> {
  const unit = await reader.getUnit(unitId)
  if (!unit || !hasEnded(unit, period)) return
  throw new Problem('unit-ended', `${unit.name.vi}: ${unit.closedFrom}`)
}

/** The day in Vietnam, whatever the server's time zone. */
const dayInVietnam = (instant: string): string =>
  new Date(Date.parse(instant) + 7 * 60 * 60 * 1000).toISOString().slice(0, 10)

/**
 * Before a unit began only levels are taken, restated for those that were merged into it; no figure
 * of an indicator that is not asked of the unit in the month, and none of a month that is far from
 * having begun. What is stored already is taken all the same, so that it can be corrected or removed.
 *
 * @param indicatorIds - the rows that are written; for the month's words none
 * @throws Problem `unit-ended` if the unit no longer exists in the month, `unit-yet-to-come` if it does
 *   not exist yet; `month-yet-to-come`; `not-asked`
 */
export async function refuseOutside(
  writer: Writer,
  unitId: string,
  period: string,
  indicatorIds: readonly string[] = [],
): Promise<void> {
  await refuseEnded(writer, unitId, period)
  const began = await beganOf(writer, unitId)
  const [observations, entries] = await Promise.all([
    writer.listObservations({ unitIds: [unitId], from: period, to: period }),
    writer.list('entries', { unitId, period }),
  ])
  const isStored = (id: string) => observations.some((each) => each.indicatorId === id)
  const isWritten = (id: string) =>
    isStored(id) || entries.some(({ record }) => record.indicatorId === id)
  const isLate = lastMonthTaken(dayInVietnam(writer.at)) < period
  if (
    isLate &&
    (indicatorIds.length > 0 ? !indicatorIds.every(isWritten) : !observations[0] && !entries[0])
  )
    throw new Problem('month-yet-to-come', period)
  const indicators = await writer.listIndicators()
  const unit = await findUnit(writer, unitId, period)
  for (const indicator of indicators.filter(({ id }) => indicatorIds.includes(id)))
    if (!isAskedIn(indicator, unit, period) && !isWritten(indicator.id))
      throw new Problem('not-asked', `${unit.name.vi}: ${indicator.name.vi}`)
  if (began === null || began <= period) return
  const formation = await formationIn(writer, unitId)
  const isTaken = (id: string) =>
    isStored(id) ||
    indicators.some((each) => each.id === id && isRestatable(each.accumulation, formation))
  const takesAny = observations.length > 0 || isRestatable('stock', formation)
  if (takesAny && indicatorIds.every(isTaken)) return
  throw new Problem('unit-yet-to-come', began)
}

/** @throws Problem `locked` if the month is published and not reopened */
async function refuseLocked(reader: Reader, unitId: string, period: string): Promise<void> {
  const report = await reader.getReport(unitId, period)
  if (report?.status === 'published') throw new Problem('locked')
}

/** The sheet of a published month; `null` if nothing of the month is locked. */
export async function lockedSheet(
  reader: Reader,
  unitId: string,
  period: string,
): Promise<Sheet | null> {
  const report = await reader.getReport(unitId, period)
  return report?.status === 'published' ? readSheet(reader, unitId, period) : null
}

/** @throws Problem `locked` if readers see the row, unless a reported figure may replace it */
async function refuseLockedRow(
  reader: Reader,
  { unitId, period, indicatorId, removal }: Omit<Entry, 'savedAt' | 'savedBy'>,
): Promise<void> {
  const sheet = await lockedSheet(reader, unitId, period)
  if (sheet && !isOpenFor(sheet, indicatorId, { removal })) throw new Problem('locked')
}

/** True if a reported figure may replace what a locked month has for the indicator. */
export function isOpenFor(
  { report, rows }: Sheet,
  indicatorId: string,
  { removal }: Pick<Entry, 'removal'>,
): boolean {
  const row = rows.find((each) => each.indicator.id === indicatorId)
  // Removing a figure needs a reopened month.
  return row !== undefined && removal === '' && isRowOpen(report, rows, row)
}

/** @throws Problem `locked` if readers have already read the words */
async function refuseLockedWords(reader: Reader, unitId: string, period: string): Promise<void> {
  const sheet = await lockedSheet(reader, unitId, period)
  if (sheet && !areWordsOpen(sheet.report, sheet.rows)) throw new Problem('locked')
}

export const sheetRoutes = (store: Store) =>
  makeRouter()
    .openapi(getSheet, async (c) => {
      const { unit, period } = c.req.valid('param')
      return c.json(await readSheet(store, unit, period), 200)
    })
    .openapi(saveEntry, async (c) => {
      const { unit: unitId, period, indicator: indicatorId } = c.req.valid('param')
      const input = c.req.valid('json')
      const ifMatch = c.req.valid('header')['if-match']
      const account = signedIn(c.var.account)
      await findUnit(store, unitId)
      const { measure } = await findIndicator(store, indicatorId)
      refuseFaultyRow(input, measure)
      const what = auditedAction(account, 'saveEntry', unitId, `${period} ${indicatorId}`)
      const saved = await store.write(what, async (writer) => {
        const typed = { ...input, unitId, period, indicatorId, origin: 'reported' as const }
        await refuseOutside(writer, unitId, period, [indicatorId])
        await refuseLockedRow(writer, typed)
        refuseStale(await writer.find('entries', { unitId, period, indicatorId }), ifMatch)
        const entry: Entry = { ...typed, savedAt: writer.at, savedBy: writer.actor }
        await writer.put('entries', entry)
        return { ...entry, version: writer.now }
      })
      return c.json(saved, 200)
    })
    .openapi(saveDraft, async (c) => {
      const { unit: unitId, period } = c.req.valid('param')
      const input = c.req.valid('json')
      const ifMatch = c.req.valid('header')['if-match']
      await findUnit(store, unitId)
      const what = auditedAction(signedIn(c.var.account), 'saveDraft', unitId, period)
      const saved = await store.write(what, async (writer) => {
        await refuseOutside(writer, unitId, period)
        await refuseLockedWords(writer, unitId, period)
        const stored = await writer.find('drafts', { unitId, period })
        refuseStale(stored, ifMatch)
        const draft: Draft = {
          ...input,
          unitId,
          period,
          submittedAt: stored?.record.submittedAt ?? null,
          savedAt: writer.at,
          savedBy: writer.actor,
        }
        await writer.put('drafts', draft)
        return { ...draft, version: writer.now }
      })
      return c.json(saved, 200)
    })
    .openapi(submitSheet, async (c) => {
      const { unit: unitId, period } = c.req.valid('param')
      const ifMatch = c.req.valid('header')['if-match']
      await findUnit(store, unitId)
      const what = auditedAction(signedIn(c.var.account), 'submitSheet', unitId, period)
      const saved = await store.write(what, async (writer) => {
        await refuseOutside(writer, unitId, period)
        await refuseLocked(writer, unitId, period)
        const stored = await writer.find('drafts', { unitId, period })
        refuseStale(stored, ifMatch)
        const before = stored?.record ?? { meetingDate: null, source: null, text: '' }
        const draft: Draft = {
          ...before,
          unitId,
          period,
          submittedAt: writer.at,
          savedAt: writer.at,
          savedBy: writer.actor,
        }
        await writer.put('drafts', draft)
        return { ...draft, version: writer.now }
      })
      return c.json(saved, 200)
    })
