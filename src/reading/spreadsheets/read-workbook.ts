import { readXlsx } from 'hucre/xlsx'

import { writeNumeral } from '~/reading/typed/typed-number.ts'
import {
  type FileRead,
  type FileRefusal,
  type Grid,
  type GridCell,
  MOST_CELLS,
  MOST_ROWS,
} from './grid.ts'
import { zipContents } from './zip.ts'

// A workbook of a million cells inflates to about 60 MB; a bomb to thousands of times its size.
const MOST_INFLATED = 300_000_000
const PERCENT_FORMAT = /%/

/**
 * The sheets of an .xlsx or .xlsm file, hidden ones left out. Formulas give their last stored value;
 * macros in the file are never run.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<FileRead | FileRefusal> {
  const zip = zipContents(bytes)
  if (!zip) return { fault: 'damaged' }
  if (zip.names.includes('EncryptedPackage')) return { fault: 'password' }
  if (zip.size > MOST_INFLATED) return { fault: 'too-large' }
  try {
    const { sheets } = await readXlsx(bytes, {
      readStyles: true,
      // One row too many reveals that there are more.
      maxRows: MOST_ROWS + 1,
      sheets: ({ hidden, veryHidden }) => !hidden && !veryHidden,
    })
    const long = sheets.find(({ rows }) => rows.length > MOST_ROWS)
    if (long) return { fault: 'too-many-rows', sheet: long.name }
    const wide = sheets.find(({ rows }) => rows.length * (rows[0]?.length ?? 0) > MOST_CELLS)
    if (wide) return { fault: 'too-many-cells', sheet: wide.name }
    const hasMacros = zip.names.some((name) => /vbaProject/i.test(name))
    return { grids: sheets.map(gridOf), hasMacros }
  } catch {
    return { fault: 'damaged' }
  }
}

type ReadSheet = Awaited<ReturnType<typeof readXlsx>>['sheets'][number]
type ReadCell = NonNullable<ReadSheet['cells']> extends Map<string, infer C> ? C : never

function gridOf({ name, rows, cells, merges = [] }: ReadSheet): Grid {
  const grid = rows.map((row, r) =>
    row.map((value, c): GridCell => cellOf(value, cells?.get(`${r},${c}`))),
  )
  for (const { startRow, startCol, endRow, endCol } of merges) {
    const first = grid[startRow]?.[startCol]
    if (!first) continue
    for (let r = startRow; r <= Math.min(endRow, grid.length - 1); r += 1)
      for (let c = startCol; c <= endCol; c += 1) {
        const row = grid[r]
        if (row) row[c] = { ...first, isMerged: true }
      }
  }
  return { name, rows: grid }
}

function cellOf(value: ReadSheet['rows'][number][number], cell: ReadCell | undefined): GridCell {
  const { formula, formulaResult, type, style } = cell ?? {}
  const content = formula === undefined ? value : (formulaResult ?? value)
  if (formula !== undefined && (content === null || content === undefined || content === ''))
    return { text: `=${formula}`, fault: 'formula-without-value' }
  if (type === 'error' || (typeof content === 'string' && /^#[A-Z/0!?]+[!?]?$/.test(content)))
    return { text: String(content ?? ''), fault: 'error-value' }
  if (content === null) return { text: '' }
  if (content instanceof Date) return { text: content.toISOString().slice(0, 10) }
  if (typeof content !== 'number' || !Number.isFinite(content))
    return { text: String(content).trim() }
  const isPercent = PERCENT_FORMAT.test(style?.numFmt ?? '')
  // A share of 0.67 is shown as 67%; what doubles make of it is rounded away.
  const number = isPercent ? Number((content * 100).toPrecision(12)) : content
  return {
    text: `${writeNumeral(number, 'amount')}${isPercent ? '%' : ''}`,
    number,
    ...(isPercent && { isPercent }),
  }
}
