import type { EntryInput, Sheet, SheetRow } from '~/api/sheets.ts'
import type { Check } from '~/domain/check.ts'
import type { Figure } from '~/domain/figure.ts'
import { isRowOpen } from '~/domain/replacing.ts'
import type { ImportedCell, ImportedRow } from '~/reading/spreadsheets/rows.ts'
import { formatTyped } from '~/reading/typed/typed-figure.ts'
import {
  CELLS,
  type CellField,
  isSameTyped,
  measureOf,
  readRow,
  type TypedRow,
  typedFrom,
} from './typed-row.ts'

/** Why a row of a file cannot be written as it is. */
export type LineProblem =
  | 'unknown-indicator'
  | 'unknown-unit'
  | 'unknown-period'
  | 'not-allowed'
  | 'locked'
  | 'not-asked'
  | 'twice'
  | 'faulty-cell'
  | 'unreadable-cell'
  | 'ambiguous-cell'

/** A cell of a file beside what the sheet holds. */
export interface LineCell {
  readonly cell: ImportedCell
  /** `null` while it cannot be told. */
  readonly figure: Figure | null
  /** What is being written now, else what is published. */
  readonly stored: Figure | null
  readonly isChanged: boolean
}

/** A row of a file as it would go into its sheet. */
export interface Line {
  /** Unit, month and indicator; where one of them is not known, the place in the file. */
  readonly key: string
  readonly row: ImportedRow
  readonly sheetRow: SheetRow | null
  readonly cells: readonly LineCell[]
  readonly state: 'new' | 'changed' | 'same' | 'waiting' | 'refused'
  readonly problems: readonly LineProblem[]
  readonly checks: readonly Check[]
  /** What is sent; `null` where nothing can be or need be. */
  readonly input: EntryInput | null
}

export const sheetKey = ({ unitId, period }: Pick<ImportedRow, 'unitId' | 'period'>): string =>
  `${unitId} ${period}`

/** A reading that a person chose for a cell that has several; by sheet and address. */
export type Choices = Readonly<Record<string, string>>
export const choiceKey = (sheet: string, address: string): string => `${sheet}!${address}`

/**
 * Every row of a file beside its sheet. A cell the file leaves empty changes nothing; an indicator
 * told twice for the same unit and month is refused both times.
 *
 * @param sheets - by `sheetKey`; a row whose sheet is not there yet waits
 */
export function linesOf(
  rows: readonly ImportedRow[],
  sheets: ReadonlyMap<string, Sheet>,
  isAllowed: (unitId: string) => boolean,
): Line[] {
  const times = new Map<string, number>()
  const placeOf = (row: ImportedRow) =>
    row.unitId && row.period && row.indicatorId
      ? `${row.unitId} ${row.period} ${row.indicatorId}`
      : null
  for (const row of rows) {
    const place = placeOf(row)
    if (place) times.set(place, (times.get(place) ?? 0) + 1)
  }
  return rows.map((row): Line => {
    const place = placeOf(row)
    const sheet = sheets.get(sheetKey(row)) ?? null
    const sheetRow = sheet?.rows.find(({ indicator }) => indicator.id === row.indicatorId) ?? null
    const problems = problemsOf(row, sheet, sheetRow, isAllowed)
    if (place && (times.get(place) ?? 0) > 1) problems.push('twice')
    const key = place ?? `${row.sheet} ${row.row} ${row.unitId} ${row.period}`
    const cells = row.cells.map((cell) => lineCell(cell, sheetRow))
    const line = { key, row, sheetRow, cells, problems, checks: [], input: null }
    if (problems.length > 0) return { ...line, state: 'refused' }
    if (!sheet || !sheetRow) return { ...line, state: 'waiting' }
    return { ...line, ...filled(row, sheet, sheetRow) }
  })
}

function problemsOf(
  row: ImportedRow,
  sheet: Sheet | null,
  sheetRow: SheetRow | null,
  isAllowed: (unitId: string) => boolean,
): LineProblem[] {
  const found: LineProblem[] = []
  if (row.indicatorId === null) found.push('unknown-indicator')
  if (row.unitId === null) found.push('unknown-unit')
  else if (!isAllowed(row.unitId)) found.push('not-allowed')
  if (row.period === null) found.push('unknown-period')
  if (row.cells.some(({ fault }) => fault)) found.push('faulty-cell')
  // What an unknown indicator counts is not known either.
  if (row.indicatorId !== null) {
    const has = (kind: ImportedCell['read']['kind']) =>
      row.cells.some(({ fault, read }) => !fault && read.kind === kind)
    if (has('unreadable')) found.push('unreadable-cell')
    if (has('ambiguous')) found.push('ambiguous-cell')
  }
  if (sheet && row.indicatorId !== null && !sheetRow) found.push('not-asked')
  if (sheet && sheetRow && !isRowOpen(sheet.report, sheet.rows, sheetRow)) found.push('locked')
  return found
}

const figureOf = ({ read }: ImportedCell): Figure | null =>
  read.kind === 'figure' ? read.figure : null

function lineCell(cell: ImportedCell, sheetRow: SheetRow | null): LineCell {
  const figure = figureOf(cell)
  const stored = (sheetRow?.entry ?? sheetRow?.published)?.[cell.role] ?? null
  const isChanged = figure !== null && !isSameFigure(figure, stored)
  return { cell, figure, stored, isChanged }
}

const isSameFigure = (a: Figure, b: Figure | null): boolean =>
  b !== null && a.value === b.value && a.qualifier === b.qualifier && a.estimated === b.estimated

function filled(
  row: ImportedRow,
  sheet: Sheet,
  sheetRow: SheetRow,
): Pick<Line, 'state' | 'checks' | 'input'> {
  const text = (sheet.draft ?? sheet.report)?.text ?? ''
  const before = typedFrom(sheetRow, text)
  const typed = typedWith(before, row, sheetRow)
  const context = {
    unitId: sheet.unit.id,
    period: sheet.period,
    text,
    partCount: sheet.partIds.length,
  }
  const { checks, input } = readRow(typed, sheetRow, context)
  if (isSameTyped(before, typed)) return { state: 'same', checks, input: null }
  const isNew = CELLS.every((field) => before[field] === '')
  return { state: isNew ? 'new' : 'changed', checks, input }
}

/** The row with the file's figures in it. A figure told anew loses the words that stated the old one. */
function typedWith(before: TypedRow, row: ImportedRow, sheetRow: SheetRow): TypedRow {
  const told = row.cells.flatMap((cell): [CellField, string][] => {
    const figure = figureOf(cell)
    const typed = figure && formatTyped(figure, measureOf(sheetRow, cell.role))
    return typed && typed !== before[cell.role] ? [[cell.role, typed]] : []
  })
  const changed = new Set(told.map(([field]) => field))
  const isPercentTold = row.cells.some((cell) => cell.role === 'statedPercent' && figureOf(cell))
  return {
    ...before,
    ...Object.fromEntries(told),
    ...(changed.has('yearToDate') && { scopeAssumed: false }),
    ...(isPercentTold && row.base && { base: row.base }),
    ...(row.note && { note: row.note }),
    quotes: Object.fromEntries(
      Object.entries(before.quotes).filter(([field]) => !changed.has(field as CellField)),
    ),
  }
}
