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

function gridOf({ name, rows, cells, merges = [], columns = [], rowDefs }: ReadSheet): Grid {
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
  const hidden = {
    rows: [...(rowDefs ?? [])].flatMap(([at, { hidden: isHidden }]) => (isHidden ? [at] : [])),
    columns: columns.flatMap(({ hidden: isHidden }, at) => (isHidden ? [at] : [])),
  }
  const hasHidden = hidden.rows.length + hidden.columns.length > 0
  return {
    name,
    rows: grid,
    ...(merges.length > 0 && { merges }),
    ...(hasHidden && { hidden }),
  }
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
  return numberCell(content, style?.numFmt ?? '')
}

// Commas after the last digit leave out thousands: `#,##0,,` shows millions.
const LEFT_OUT = /[0#?](,+)(?![0#?,])/

function numberCell(content: number, format: string): GridCell {
  const isPercent = PERCENT_FORMAT.test(format)
  const number = decimalOf(isPercent ? content * 100 : content, format)
  const thousands = LEFT_OUT.exec(format.replace(/"[^"]*"/g, ''))?.[1]?.length ?? 0
  const shown = Number((number / 1000 ** thousands).toPrecision(12))
  return {
    text: `${writeNumeral(number, 'amount')}${isPercent ? '%' : ''}`,
    number,
    ...(isPercent && { isPercent }),
    ...(thousands > 0 && !isPercent && { shown }),
  }
}

const MOST_DECIMALS = 6

/** A number without what doubles make of it; of an endless quotient, the decimals that its cell shows. */
function decimalOf(content: number, format: string): number {
  const number = Number.isInteger(content) ? content : Number(content.toPrecision(12))
  const decimals = /\.(\d+)$/.exec(String(number))?.[1]?.length ?? 0
  if (decimals <= MOST_DECIMALS) return number
  const shown = /\.([0#?]+)/.exec(format)?.[1]?.length
  return Number(number.toFixed(shown ?? (/^0%?$|^#,##0%?$/.test(format) ? 0 : 2)))
}
