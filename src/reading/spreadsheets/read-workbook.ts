import { strFromU8, unzipSync } from 'fflate'
import { readXlsx } from 'hucre/xlsx'

import {
  type FileRead,
  type FileRefusal,
  type Grid,
  type GridCell,
  MOST_CELLS,
  MOST_ROWS,
} from './grid.ts'
import { numberCell, textCell } from './number-cell.ts'
import { gridOf } from './workbook-grid.ts'
import type { ZipContents } from './zip.ts'

/**
 * The sheets of an .xlsx or .xlsm file, hidden ones left out. Formulas give their last stored value;
 * macros in the file are never run.
 */
export async function readWorkbook(
  bytes: Uint8Array,
  zip: ZipContents,
): Promise<FileRead | FileRefusal> {
  if (zip.names.includes('EncryptedPackage')) return { fault: 'password' }
  try {
    const others = zip.names.some((name) => OTHER_SHEETS.test(name)) ? otherSheets(bytes) : NONE
    const { sheets } = await readXlsx(bytes, {
      readStyles: true,
      // One row too many reveals that there are more.
      maxRows: MOST_ROWS + 1,
      sheets: ({ hidden, veryHidden }, at) => !hidden && !veryHidden && !others.has(at),
    })
    const long = sheets.find(({ rows }) => rows.length > MOST_ROWS)
    if (long) return { fault: 'too-many-rows', sheet: long.name }
    const wide = sheets.find(({ rows }) => rows.length * (rows[0]?.length ?? 0) > MOST_CELLS)
    if (wide) return { fault: 'too-many-cells', sheet: wide.name }
    const hasMacros = zip.names.some((name) => /vbaProject/i.test(name))
    return { grids: sheets.map(sheetGrid), hasMacros }
  } catch {
    return { fault: 'damaged' }
  }
}

const NONE: ReadonlySet<number> = new Set()
const OTHER_SHEETS = /^xl\/(?:chart|dialog|macro)sheets\//
const RELATION = /<(?:\w+:)?Relationship\b[^>]*>/g
const SHEET = /<(?:\w+:)?sheet\b[^>]*>/g
const attribute = (tag: string, name: string): string =>
  new RegExp(`(?:\\w+:)?\\b${name}\\s*=\\s*"([^"]*)"`).exec(tag)?.[1] ?? ''

/** The places of sheets that are a chart or a dialog, which have no cells. */
function otherSheets(bytes: Uint8Array): ReadonlySet<number> {
  const paths = ['xl/workbook.xml', 'xl/_rels/workbook.xml.rels']
  const files = unzipSync(bytes, { filter: ({ name }) => paths.includes(name) })
  const [workbook = '', relations = ''] = paths.map((path) =>
    files[path] ? strFromU8(files[path]) : '',
  )
  const cells = new Set(
    [...relations.matchAll(RELATION)].flatMap(([tag]) =>
      attribute(tag, 'Type').endsWith('/worksheet') ? [attribute(tag, 'Id')] : [],
    ),
  )
  const sheets = [...workbook.matchAll(SHEET)]
  return new Set(sheets.flatMap(([tag], at) => (cells.has(attribute(tag, 'r:id')) ? [] : [at])))
}

type ReadSheet = Awaited<ReturnType<typeof readXlsx>>['sheets'][number]
type ReadCell = NonNullable<ReadSheet['cells']> extends Map<string, infer C> ? C : never

const sheetGrid = ({ name, rows, cells, merges = [], columns = [], rowDefs }: ReadSheet): Grid =>
  gridOf({
    ...{ name, merges },
    rows: rows.map((row, r) => row.map((value, c) => cellOf(value, cells?.get(`${r},${c}`)))),
    ofRows: rowDefs ?? [],
    ofColumns: columns.entries(),
  })

function cellOf(value: ReadSheet['rows'][number][number], cell: ReadCell | undefined): GridCell {
  const { formula, formulaResult, type, style } = cell ?? {}
  const content = formula === undefined ? value : (formulaResult ?? value)
  if (formula !== undefined && (content === null || content === undefined || content === ''))
    return { text: `=${formula}`, fault: 'formula-without-value' }
  if (type === 'error') return { text: String(content ?? ''), fault: 'error-value' }
  if (content === null) return { text: '' }
  if (content instanceof Date) return { text: content.toISOString().slice(0, 10) }
  return typeof content === 'number' && Number.isFinite(content)
    ? numberCell(content, style?.numFmt ?? '')
    : textCell(String(content))
}
