import { type CellObject, read, type WorkBook, type WorkSheet } from '@e965/xlsx'

import {
  type FileRead,
  type FileRefusal,
  type Grid,
  type GridCell,
  MOST_CELLS,
  MOST_ROWS,
} from './grid.ts'
import { type HiddenInSheet, hiddenInOds } from './hidden-in-ods.ts'
import { numberCell, textCell } from './number-cell.ts'
import { gridOf } from './workbook-grid.ts'
import { beginsAsZip } from './zip.ts'

/**
 * The sheets of an .xls or .ods file, hidden ones left out; also of a page or XML that a program wrote
 * under the name .xls. Formulas give their last stored value.
 */
export function readOldWorkbook(bytes: Uint8Array): FileRead | FileRefusal {
  let workbook: WorkBook
  let hidden: readonly HiddenInSheet[] = []
  try {
    workbook = read(bytes, {
      ...{ cellNF: true, cellStyles: true, cellText: false, cellDates: true, UTC: true },
      // Numbers of a page are texts in its own way of writing.
      ...{ raw: true, dense: true, sheetRows: MOST_ROWS + 1 },
    })
    if (beginsAsZip(bytes)) hidden = hiddenInOds(bytes)
  } catch (error) {
    return { fault: /password|encrypt/i.test(String(error)) ? 'password' : 'damaged' }
  }
  const grids: Grid[] = []
  for (const [at, name] of workbook.SheetNames.entries()) {
    const sheet = workbook.Sheets[name]
    // Charts and dialogs have no cells.
    if (!sheet || workbook.Workbook?.Sheets?.[at]?.Hidden || sheet['!type']) continue
    if (hidden[at]?.isHidden) continue
    const rows: (CellObject | undefined)[][] = sheet['!data'] ?? []
    if (rows.length > MOST_ROWS) return { fault: 'too-many-rows', sheet: name }
    const cells = rows.reduce((sum, row) => sum + (row?.length ?? 0), 0)
    if (cells > MOST_CELLS) return { fault: 'too-many-cells', sheet: name }
    grids.push(sheetGrid(name, sheet, rows, hidden[at]))
  }
  return { grids, hasMacros: workbook.vbaraw !== undefined }
}

function sheetGrid(
  name: string,
  sheet: WorkSheet,
  rows: readonly (CellObject | undefined)[][],
  hidden: HiddenInSheet | undefined,
): Grid {
  const width = Math.max(0, ...rows.map((row) => row?.length ?? 0))
  return gridOf({
    name,
    rows: Array.from(rows, (row) =>
      Array.from({ length: row ? width : 0 }, (_, at) => cellOf(row?.[at])),
    ),
    merges: (sheet['!merges'] ?? []).map(({ s, e }) => ({
      ...{ startRow: s.r, startCol: s.c, endRow: e.r, endCol: e.c },
    })),
    ofRows: hidden ? hiddenAt(hidden.rows, rows.length) : (sheet['!rows'] ?? []).entries(),
    ofColumns: hidden ? hiddenAt(hidden.columns, width) : (sheet['!cols'] ?? []).entries(),
  })
}

/** Behind the last row with cells thousands more may be hidden. */
const hiddenAt = (places: readonly number[], length: number) =>
  places.filter((at) => at < length).map((at) => [at, { hidden: true }] as const)

function cellOf(cell: CellObject | undefined): GridCell {
  const { t: type, v: value, z: format, f: formula } = cell ?? {}
  if (type === 'e') return { text: String(cell?.w ?? value ?? ''), fault: 'error-value' }
  if (value === undefined || value === null || value === '')
    return formula ? { text: `=${formula}`, fault: 'formula-without-value' } : { text: '' }
  if (value instanceof Date) return { text: value.toISOString().slice(0, 10) }
  return typeof value === 'number'
    ? numberCell(value, String(format ?? ''))
    : textCell(String(value))
}
