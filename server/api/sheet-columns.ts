import { z } from '@hono/zod-openapi'

import {
  COLUMN_CHOICES,
  COLUMNS_MAX,
  MAKE_MAX,
  MAKES_MAX,
  type SheetColumns,
} from '../../src/domain/sheet-columns.ts'
import type { Store, Versioned } from '../store/store.ts'
import { signedIn } from './access.ts'
import { auditedAction, digestOf, refuseStale } from './change.ts'
import { versioned } from './office-schemas.ts'
import { makeRouter, onVersion, readOperation, writeOperation } from './operation.ts'
import { Problem } from './problem.ts'
import { Id, type SchemaOf } from './schemas.ts'

/** A sheet may be wider than what anybody says of its columns. */
const LAST_COLUMN = 16_383

const Make = z.string().min(1).max(MAKE_MAX).openapi({
  description: 'The headings of the sheet in one line, without their numbers.',
})
const Column = z
  .object({
    at: z.number().int().min(0).max(LAST_COLUMN).openapi({ description: 'Its place, from 0.' }),
    as: z.enum(COLUMN_CHOICES),
    unitId: Id.optional().openapi({ description: 'The unit whose figures it has.' }),
  })
  .openapi('SheetColumn')
const columns = z.array(Column).min(1).max(COLUMNS_MAX).readonly()

const Sheet = z
  .object({ make: Make, columns, ...versioned })
  .openapi('SheetColumns') satisfies SchemaOf<Omit<SheetColumns, 'id'> & { version: number }>

const listSheetColumns = readOperation({
  id: 'listSheetColumns',
  path: '/api/sheet-columns',
  summary: 'Cách hiểu từng cột mà cơ quan đã chọn, theo tiêu đề của bảng',
  request: {},
  answer: z.object({ sheets: z.array(Sheet).readonly() }).openapi('AllSheetColumns'),
})

const saveSheetColumns = writeOperation({
  id: 'saveSheetColumns',
  method: 'put',
  path: '/api/sheet-columns',
  summary: 'Ghi cách hiểu từng cột của các bảng cùng tiêu đề',
  request: { headers: onVersion },
  body: z
    .object({
      make: Make,
      columns: columns.refine(
        (all) => new Set(all.map(({ at }) => at)).size === all.length,
        'mỗi cột chỉ có một lần',
      ),
    })
    .openapi('SheetColumnsInput'),
  answer: Sheet,
})

const answered = ({ record: { make, columns }, version }: Versioned<SheetColumns>) => ({
  ...{ make, columns, version },
})

export const sheetColumnsRoutes = (store: Store) =>
  makeRouter()
    .openapi(listSheetColumns, async (c) => {
      const stored = await store.list('sheetColumns', {})
      return c.json({ sheets: stored.map(answered) }, 200)
    })
    .openapi(saveSheetColumns, async (c) => {
      const { make, columns } = c.req.valid('json')
      const id = await digestOf(make)
      const record = { id, make, columns: columns.toSorted((a, b) => a.at - b.at) }
      // The columns decide what is read out of a sheet, so the trail records the previous ones.
      const before = await store.find('sheetColumns', { id })
      const what = auditedAction(signedIn(c.var.account), 'saveSheetColumns', null, '', {
        make,
        before: before?.record.columns ?? null,
      })
      const saved = await store.write(what, async (writer) => {
        const stored = await writer.find('sheetColumns', { id })
        refuseStale(stored, c.req.valid('header')['if-match'], stored && answered(stored))
        const known = new Set((await writer.listUnits()).map((unit) => unit.id))
        const unknown = columns.find(({ unitId }) => unitId !== undefined && !known.has(unitId))
        if (unknown) throw new Problem('unknown-unit', unknown.unitId)
        if (!stored && (await writer.list('sheetColumns', {})).length >= MAKES_MAX)
          throw new Problem('too-many-sheets', `nhiều nhất ${MAKES_MAX} kiểu bảng`)
        await writer.put('sheetColumns', record)
        return answered({ record, version: writer.now })
      })
      return c.json(saved, 200)
    })
