import type { Span } from '~/reading/prose/proposal.ts'
import { joinedLines } from '~/reading/spreadsheets/cell-lines.ts'
import { addressOf } from '~/reading/spreadsheets/grid.ts'
import { separatorStyleOf } from '~/reading/spreadsheets/number-separators.ts'
import { type ImportContext, tableContext } from '~/reading/spreadsheets/rows.ts'
import { type Table, tablesIn } from '~/reading/spreadsheets/table.ts'

/** The tables found in a block of lines of a text, as a sheet with the place of each cell. */
export interface TextTables {
  readonly tables: readonly Table[]
  readonly context: ImportContext
  /** Where the words of a cell that is not empty are, by its address. */
  readonly places: ReadonlyMap<string, Span>
}

export interface TextWithTables {
  /** The same text with blanks for the lines of tables: places stay what they are. */
  readonly prose: string
  readonly blocks: readonly TextTables[]
}

interface Line {
  readonly start: number
  readonly text: string
}

/** A row has at least a name and a figure or two; a lone tab only indents or stands for a colon. */
const FEWEST_CELLS = 3
const FEWEST_ROWS = 2
/** Lines above a table that may say its month and its unit of measure. */
const MOST_ABOVE = 4
const LONGEST_ABOVE = 160

const isRow = ({ text }: Line): boolean => text.split('\t').length >= FEWEST_CELLS

/**
 * Finds the tables that were pasted with a text, or read with it from a Word file: lines of cells with
 * tabs between them, under a heading. Without one they are sentences.
 */
export function tablesInText(text: string, of: TextContext): TextWithTables {
  const lines = linesOf(text)
  const blocks: TextTables[] = []
  let prose = ''
  for (let at = 0; at < lines.length; ) {
    const end = endOfRows(lines, at)
    const rows = lines.slice(at, Math.max(end, at + 1))
    const block = rows.length >= FEWEST_ROWS ? blockOf(linesAbove(lines, at), rows, of) : null
    if (block) blocks.push(block)
    for (const line of rows) prose += `${block ? ' '.repeat(line.text.length) : line.text}\n`
    at += rows.length
  }
  return { prose: prose.slice(0, text.length), blocks }
}

/** The line behind the rows from a line on. */
function endOfRows(lines: readonly Line[], from: number): number {
  let end = from
  for (let line = lines[end]; line && isRow(line); line = lines[end]) end += 1
  return end
}

/** The lines of a text, with their places; a cell in quotes that Excel copied over several lines ends none. */
function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let start = 0
  for (const line of text.split('\n')) {
    const before = lines.at(-1)
    if (before && isOpen(before.text)) lines.splice(-1, 1, join(before, line))
    else lines.push({ start, text: line })
    start += line.length + 1
  }
  return lines
}

const join = ({ start, text }: Line, next: string): Line => ({ start, text: `${text}\n${next}` })

const MOST_IN_CELL = 200

/** True where the last cell of a row begins with a quote that has not ended. */
function isOpen(row: string): boolean {
  const cell = row.slice(row.lastIndexOf('\t') + 1)
  return cell.length < MOST_IN_CELL && cell.startsWith('"') && cell.split('"').length % 2 === 0
}

/** The short lines right above a table, empty ones left out. */
function linesAbove(lines: readonly Line[], at: number): Line[] {
  const above: Line[] = []
  for (let back = at - 1; back >= 0 && above.length < MOST_ABOVE; back -= 1) {
    const line = lines[back]
    if (!line || isRow(line) || line.text.length > LONGEST_ABOVE) break
    if (line.text.trim() !== '') above.unshift(line)
  }
  return above
}

function blockOf(
  above: readonly Line[],
  rows: readonly Line[],
  { indicators, unitId, unitName, period, bases }: TextContext,
): TextTables | null {
  const cells = [
    ...above.map(({ start, text }) => [{ start, text }]),
    ...rows.map(({ start, text }) => cellsOf(start, text)),
  ]
  const texts = cells.map((row) => row.map(({ text }) => joinedLines(unquoted(text).split('\n'))))
  // There is nobody to ask about the tables of a text.
  const context: ImportContext = {
    ...{ indicators, unitId, period, bases },
    units: [{ id: unitId, name: unitName }],
    separators: separatorStyleOf(texts.flat()),
    money: null,
    wide: null,
  }
  const grid = { name: '', rows: texts.map((row) => row.map((text) => ({ text }))) }
  const tables = tablesIn(grid, tableContext(context))
  return tables.length === 0 ? null : { tables, context, places: placesOf(cells) }
}

/** As Excel copies a cell of several lines. */
const unquoted = (cell: string): string => /^\s*"([^"]*\n[^"]*)"\s*$/.exec(cell)?.[1] ?? cell

/** The place of each cell that is not empty, without the blanks around its words. */
const placesOf = (cells: readonly (readonly Line[])[]): ReadonlyMap<string, Span> =>
  new Map(
    cells.flatMap((row, at) =>
      row.flatMap(({ start, text }, column) => {
        const from = start + (text.length - text.trimStart().length)
        const end = from + text.trim().length
        return from < end ? [[addressOf(at, column), { start: from, end }] as const] : []
      }),
    ),
  )

function cellsOf(lineStart: number, line: string): Line[] {
  let start = lineStart
  return line.split('\t').map((text) => {
    const cell = { start, text }
    start += text.length + 1
    return cell
  })
}

/** Of whom a text is, and what the indicators and bases in it are called. */
export interface TextContext
  extends Pick<ImportContext, 'indicators' | 'unitId' | 'period' | 'bases'> {
  readonly unitName: string
}
