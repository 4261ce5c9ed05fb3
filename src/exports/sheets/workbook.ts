import { type Cell, type CellStyle, type WriteSheet, writeXlsx } from 'hucre/xlsx'
import { serialDay } from '../../language/formats/serial-day.ts'
import type { ScreenSheet } from './screen-sheet.ts'
import { DAYS, rowsWithHeadings, type SheetCell, type SheetTable } from './sheet.ts'

/**
 * A text so that a workbook returns it to the letter, and never as a formula or an error value.
 * `_x0041_` is an escaped letter (ECMA-376, ST_Xstring), so an underscore that would begin one is
 * escaped itself; so are a leading `#` (*#N/A* is an error) and two characters XML does not allow.
 */
const escaped = (text: string): string =>
  text
    .replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_')
    .replace(/^#/, '_x0023_')
    .replace(/[\uFFFE\uFFFF]/g, (each) => `_x${each.charCodeAt(0).toString(16).toUpperCase()}_`)

export const cellValue = (cell: SheetCell): SheetCell =>
  typeof cell === 'string' ? escaped(cell) || null : cell

/** Thousands in groups, and as many decimals as the number has, two at most. */
export function numberFormat(value: number): string {
  const decimals = String(Number(value.toFixed(2))).split('.')[1]?.length ?? 0
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`
}

/** Slightly darker than the paper, in any theme of the reader's program. */
export const SHADE = { theme: 0, tint: -0.08 } as const

export const HEADING: CellStyle = {
  font: { bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: SHADE },
  border: { bottom: { style: 'thin' } },
  alignment: { wrapText: true, vertical: 'center' },
}
const TEXT: CellStyle = { alignment: { vertical: 'top', wrapText: true } }
// Columns this wide are not wrapped: a long text would make its row as high as the window.
const PROSE_WIDTH = 60
const LINE_PT = 16

/**
 * Heights of the rows that take more than one line when wrapped: not every program computes them
 * when it opens a file.
 *
 * @param widths - of the columns, in characters
 */
export function heights(
  rows: readonly (readonly SheetCell[])[],
  widths: readonly number[],
): NonNullable<WriteSheet['rowDefs']> {
  const lines = (cell: SheetCell, width = 0) =>
    typeof cell === 'string' && width < PROSE_WIDTH
      ? cell.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0)
      : 1
  return new Map(
    rows.flatMap((row, index): [number, { height: number }][] => {
      const most = Math.max(1, ...row.map((cell, column) => lines(cell, widths[column])))
      return most === 1 ? [] : [[index, { height: most * LINE_PT }]]
    }),
  )
}

/** A sheet with frozen headings, a filter, and landscape A4 for print. */
export function dataSheet(table: SheetTable): WriteSheet {
  const { name, columns, rows } = table
  const cells = new Map<string, Partial<Cell>>()
  columns.forEach((_, column) => {
    cells.set(`0,${column}`, { style: HEADING })
  })
  const widths = columns.map(({ width }) => width)
  const shown = rows.map((row) =>
    row.map((cell, column) =>
      columns[column]?.format === DAYS && typeof cell === 'string'
        ? (serialDay(cell) ?? cell)
        : cell,
    ),
  )
  shown.forEach((row, index) => {
    row.forEach((cell, column) => {
      const { format, width = 0 } = columns[column] ?? {}
      if (typeof cell === 'number')
        cells.set(`${index + 1},${column}`, {
          style: { numFmt: format ?? numberFormat(cell), alignment: { vertical: 'top' } },
        })
      else if (cell !== null && width < PROSE_WIDTH)
        cells.set(`${index + 1},${column}`, { style: TEXT })
    })
  })
  return {
    name: name.slice(0, 31),
    columns: widths.map((width) => ({ width })),
    rowDefs: heights(rowsWithHeadings(table), widths),
    rows: [
      columns.map(({ heading }) => cellValue(heading)),
      ...shown.map((row) => row.map(cellValue)),
    ],
    cells,
    freezePane: { rows: 1 },
    autoFilter: { range: `A1:${letters(columns.length - 1)}${rows.length + 1}` },
    pageSetup: widths.reduce((sum, width) => sum + width, 0) > PAGE_WIDTH ? SPREAD : PRINTED,
    headerFooter: { oddFooter: '&L&A&R&P/&N' },
  }
}

export const PRINTED = {
  paperSize: 'a4',
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  printTitlesRow: '$1:$1',
  margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
} as const

// In characters: what fits across a page and is still legible.
const PAGE_WIDTH = 300

/** A table too wide for one page continues on the next, its first columns on each. */
const SPREAD = {
  paperSize: PRINTED.paperSize,
  orientation: PRINTED.orientation,
  printTitlesRow: PRINTED.printTitlesRow,
  margins: PRINTED.margins,
  scale: 60,
  printTitlesColumn: '$A:$C',
} as const

/** The letters of a column, 0 for *A*. */
export function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26))
  return column < 26 ? last : `${letters(Math.floor(column / 26) - 1)}${last}`
}

/** A workbook (.xlsx). Every text in it is a string, whatever it begins with. */
export async function workbook(
  sheets: readonly WriteSheet[],
  about: { readonly title: string; readonly subject: string },
): Promise<Blob> {
  const bytes = await writeXlsx({
    sheets: [...sheets],
    properties: { ...about, creator: 'Sơ Kết' },
    defaultFont: { name: 'Times New Roman', size: 12 },
  })
  return new Blob([bytes.slice()])
}

/** The figures of a screen, and a sheet that says where they come from and what their marks mean. */
export const xlsxFile = ({ table, sources, title, unit }: ScreenSheet): Promise<Blob> =>
  workbook([dataSheet(table), dataSheet(sources)], { title, subject: unit })
