import type { Span } from '~/reading/prose/proposal.ts'
import { addressOf, type Grid } from '~/reading/spreadsheets/grid.ts'
import { separatorStyleOf } from '~/reading/spreadsheets/number-separators.ts'
import type { ImportContext } from '~/reading/spreadsheets/rows.ts'

/** A table among the lines of a text, as a sheet with the place of each cell. */
export interface TextTable {
  readonly grid: Grid
  /** Where the words of a cell that is not empty are, by its address. */
  readonly places: ReadonlyMap<string, Span>
}

export interface TextWithTables {
  /** The same text with blanks for the lines of tables: places stay what they are. */
  readonly prose: string
  readonly tables: readonly TextTable[]
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
 * tabs between them.
 */
export function tablesInText(text: string): TextWithTables {
  const lines = linesOf(text)
  const tables: TextTable[] = []
  let prose = ''
  for (let at = 0; at < lines.length; ) {
    let end = at
    while (lines[end] && isRow(lines[end] as Line)) end += 1
    if (end - at >= FEWEST_ROWS) {
      tables.push(tableOf(linesAbove(lines, at), lines.slice(at, end)))
      for (const line of lines.slice(at, end)) prose += `${' '.repeat(line.text.length)}\n`
      at = end
    } else {
      prose += `${lines[at]?.text}\n`
      at += 1
    }
  }
  return { prose: prose.slice(0, text.length), tables }
}

function linesOf(text: string): Line[] {
  let start = 0
  return text.split('\n').map((line) => {
    const own = { start, text: line }
    start += line.length + 1
    return own
  })
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

function tableOf(above: readonly Line[], rows: readonly Line[]): TextTable {
  const cells = [
    ...above.map(({ start, text }) => [{ start, text }]),
    ...rows.map(({ start, text }) => cellsOf(start, text)),
  ]
  const placed = cells.flatMap((row, at) =>
    row.flatMap(({ start, text }, column) => {
      const from = start + (text.length - text.trimStart().length)
      const place = { start: from, end: from + text.trim().length }
      return place.start < place.end ? [[addressOf(at, column), place] as const] : []
    }),
  )
  return {
    grid: { name: '', rows: cells.map((row) => row.map(({ text }) => ({ text: text.trim() }))) },
    places: new Map(placed),
  }
}

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

/** What the table of a text is read with: there is nobody to ask about it. */
export const importContext = (
  { grid }: TextTable,
  { indicators, unitId, unitName, period, bases }: TextContext,
): ImportContext => ({
  ...{ indicators, unitId, period, bases },
  units: [{ id: unitId, name: unitName }],
  separators: separatorStyleOf(grid.rows.flat().map(({ text }) => text)),
  money: null,
  wide: null,
})
