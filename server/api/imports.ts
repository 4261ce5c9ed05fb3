import { z } from '@hono/zod-openapi'

import type { Entry } from '../../src/domain/entry.ts'
import type { Store } from '../store/store.ts'
import { answersFor, signedIn } from './access.ts'
import { auditedAction, once } from './change.ts'
import { refuseFaultyRow } from './figure-refusal.ts'
import { EntryInput, Version } from './office-schemas.ts'
import { makeRouter, onceOnly, writeOperation } from './operation.ts'
import { Problem } from './problem.ts'
import { Id, Period } from './schemas.ts'
import { isOpenFor, lockedSheet, refuseOutside } from './sheets.ts'

/** Room for a year of thirteen indicators in twelve units. */
const MOST_ROWS = 2500

const Place = z.object({ unit: Id, period: Period, indicator: Id })
const Row = Place.extend({
  version: Version,
  entry: EntryInput,
}).openapi('ImportedRow')

const keyOf = ({ unit, period, indicator }: z.infer<typeof Place>): string =>
  [unit, period, indicator].join(' ')

const importEntries = writeOperation({
  id: 'importEntries',
  method: 'post',
  path: '/api/imports',
  summary: 'Ghi nhiều dòng của nhiều đơn vị, nhiều tháng: tất cả hoặc không dòng nào',
  request: { headers: onceOnly },
  body: z.object({
    rows: z
      .array(Row)
      .min(1)
      .max(MOST_ROWS, `nhiều nhất ${MOST_ROWS} dòng một lần`)
      .refine((rows) => new Set(rows.map(keyOf)).size === rows.length, 'có dòng lặp lại')
      .readonly(),
  }),
  answer: z
    .object({ version: Version, rows: z.number().int() })
    .openapi('Imported', { description: 'Phiên bản mới của mọi dòng đã ghi.' }),
})

/**
 * Writes the rows of a file into the months in progress, all or none. If rows are locked or were
 * changed meanwhile, all are refused and `places` names those.
 */
export const importRoutes = (store: Store) =>
  makeRouter().openapi(importEntries, async (c) => {
    const { rows } = c.req.valid('json')
    const key = c.req.valid('header')['idempotency-key']
    const account = signedIn(c.var.account)
    const [units, indicators] = await Promise.all([store.listUnits(), store.listIndicators()])
    const unitIds = new Set(rows.map(({ unit }) => unit))
    for (const unit of unitIds) {
      if (!units.some(({ id }) => id === unit)) throw new Problem('unknown-unit', unit)
      if (!(await answersFor(store, account, unit))) throw new Problem('not-allowed', unit)
    }
    const measures = new Map(indicators.map(({ id, measure }) => [id, measure]))
    for (const { indicator, entry } of rows) {
      const measure = measures.get(indicator)
      if (!measure) throw new Problem('unknown-indicator', indicator)
      refuseFaultyRow(entry, measure)
    }

    const unit = unitIds.size === 1 ? (rows[0]?.unit ?? null) : null
    const months = [...new Set(rows.map(({ period }) => period))].sort()
    const what = auditedAction(account, 'importEntries', unit, months.join(' '), {
      rows: rows.length,
      units: [...unitIds],
    })
    const answer = await once(store, what, key, rows, async (writer) => {
      const locked: string[] = []
      for (const [place, some] of Map.groupBy(rows, (row) => `${row.unit} ${row.period}`)) {
        const [unitId = '', period = ''] = place.split(' ')
        await refuseOutside(
          writer,
          unitId,
          period,
          some.map(({ indicator }) => indicator),
        )
        const sheet = await lockedSheet(writer, unitId, period)
        const isLocked = sheet && some.some((row) => !isOpenFor(sheet, row.indicator, row.entry))
        if (isLocked) locked.push(place)
      }
      if (locked.length > 0) throw new Problem('locked', { members: { places: locked } })

      const changed: string[] = []
      for (const { unit: unitId, period, indicator: indicatorId, version, entry } of rows) {
        const stored = await writer.find('entries', { unitId, period, indicatorId })
        if ((stored?.version ?? 0) !== version) changed.push(`${unitId} ${period} ${indicatorId}`)
        const record: Entry = {
          ...entry,
          unitId,
          period,
          indicatorId,
          origin: 'reported',
          savedAt: writer.at,
          savedBy: writer.actor,
        }
        await writer.put('entries', record)
      }
      if (changed.length > 0)
        throw new Problem('changed-meanwhile', { members: { places: changed } })
      return { version: writer.now, rows: rows.length }
    })
    return c.json(answer, 200)
  })
