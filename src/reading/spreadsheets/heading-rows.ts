import { folded } from '~/language/formats/spelling.ts'
import { meaningOf } from './columns.ts'
import type { Grid, GridCell } from './grid.ts'
import { timeIn } from './heading-time.ts'

/** The rows of a table's heading, from 0; `end` is the row after them. */
export interface HeadingRows {
  readonly start: number
  readonly end: number
}

const MOST_HEADING_ROWS = 5
const NAMES: ReadonlySet<string | null> = new Set(['indicator', 'indicatorId', 'unit', 'period'])
const LETTERHEAD =
  /\b(?:cong hoa|doc lap|uy ban|ubnd|dang bo|dang cong san|so:)|(?:don vi(?: tinh)?|dvt)\s*:/
const NUMBER = /^-?[\d.,\s]*\d%?$/

const textAt = (grid: Grid, row: number, column: number): string =>
  grid.rows[row]?.[column]?.text ?? ''

// No name of a column is longer.
const LONGEST_NAME = 60
const names = (text: string): boolean =>
  text !== '' && text.length <= LONGEST_NAME && NAMES.has(meaningOf([text]))

/** A figure of a table, and not a month or a year that heads a column. */
const isFigure = ({ text, number }: GridCell): boolean => {
  if (number === undefined && !NUMBER.test(text.trim())) return false
  const value = number ?? Number(text)
  return !(
    Number.isInteger(value) &&
    ((value >= 1 && value <= 12) || (value > 2000 && value < 2100))
  )
}

/** The column of the row that names what stands in the rows below it; -1 for none. */
function nameColumn(row: readonly GridCell[]): number {
  const named = row.findIndex(({ text }) => names(text))
  if (named >= 0) return named
  // Over the names there may be no heading, between the others.
  const said = row.filter(({ text }) => text !== '' && (meaningOf([text]) || timeIn(text)))
  return said.length >= 2 ? row.findIndex(({ text }) => text === '') : -1
}

/** The last row of the merged cell that a cell is part of. */
function lastRowOf({ merges = [] }: Grid, row: number, column: number): number {
  const merge = merges.find(
    (each) =>
      each.startRow <= row &&
      row <= each.endRow &&
      each.startCol <= column &&
      column <= each.endCol,
  )
  return merge?.endRow ?? row
}

/**
 * The heading whose first name of a column stands in a row: with the rows that this cell spans, the
 * rows below that only divide its columns, and the one above that only groups them.
 *
 * @returns `null` if the row names no column of names
 */
export function headingRowsAt(grid: Grid, row: number): HeadingRows | null {
  const column = nameColumn(grid.rows[row] ?? [])
  if (column < 0) return null
  let end = lastRowOf(grid, row, column) + 1
  while (end - row < MOST_HEADING_ROWS && dividesColumns(grid, end, column)) end += 1
  return { start: row - (groupsColumns(grid, row - 1, column) ? 1 : 0), end }
}

function dividesColumns(grid: Grid, row: number, column: number): boolean {
  const cells = grid.rows[row] ?? []
  const filled = cells.filter(({ text }) => text !== '')
  if (filled.length === 0 || textAt(grid, row, column) !== '') return false
  return !filled.some(isFigure) && cells.slice(column + 1).some(({ text }) => text !== '')
}

function groupsColumns(grid: Grid, row: number, column: number): boolean {
  const cells = grid.rows[row] ?? []
  const after = new Set(cells.slice(column + 1).flatMap(({ text }) => text || []))
  return (
    after.size >= 2 &&
    textAt(grid, row, column) === '' &&
    !cells.some((cell) => isFigure(cell) || LETTERHEAD.test(folded(cell.text)))
  )
}

/** What a cell of a heading or a title says: a year that is a number is no *2.021*. */
export const lineText = ({ text, number }: GridCell): string =>
  number === undefined ? text : String(number)

/**
 * The headings of each column, from the highest to its own. A group that was not merged reaches over the
 * columns that are divided below it.
 */
export function headingPaths(grid: Grid, { start, end }: HeadingRows): string[][] {
  const rows = grid.rows.slice(start, end)
  const width = Math.max(0, ...rows.map((row) => row.length))
  const hasBelow = (r: number, c: number) => rows.slice(r + 1).some((row) => row[c]?.text)
  const levels = rows.map((row, r) => {
    let group = ''
    return Array.from({ length: width }, (_, c) => {
      const cell = row[c]
      if (cell?.text) {
        group = !cell.isMerged && hasBelow(r, c) ? lineText(cell) : ''
        return lineText(cell)
      }
      if (!hasBelow(r, c)) group = ''
      return group
    })
  })
  return Array.from({ length: width }, (_, c) => {
    const path = levels.flatMap((level) => level[c] || [])
    return path.filter((text, at) => path.indexOf(text) === at)
  })
}

const NUMBERED = /^\(?(?:[a-z]|\d{1,2})\)?(?:\s*=.*)?$/

/** A row that only numbers the columns: *A, B, 1, 2, 3=2/1*. */
export function isNumbering(row: readonly GridCell[]): boolean {
  const texts = row.flatMap(({ text }) => folded(text) || [])
  const numbers = texts.flatMap((text) => Number(/\d+/.exec(text)?.[0]) || [])
  const isRising = numbers.every((number, at) => at === 0 || number === (numbers[at - 1] ?? 0) + 1)
  return (
    texts.length >= 3 &&
    numbers.length >= 2 &&
    isRising &&
    texts.every((text) => NUMBERED.test(text))
  )
}

const SIGNATURE =
  /^(?:nguoi (?:lap|tong hop|duyet)|lap bieu|tm\.|t\/m|kt\.|tl\.|thu truong|noi nhan|ke toan truong|(?:pho )?(?:chu tich|bi thu|truong phong|chanh van phong|giam doc))|\bngay\b.{0,12}\bthang\b.{0,12}\bnam\b/

/** A row of those who sign; the table has ended before it. */
export const isSignature = (row: readonly GridCell[]): boolean =>
  !row.some(({ number }) => number !== undefined) &&
  row.some(({ text }) => text.length > 2 && SIGNATURE.test(folded(text)))
