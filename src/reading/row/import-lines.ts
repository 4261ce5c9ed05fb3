import type { EntryInput, Sheet, SheetRow } from '~/api/sheets.ts'
import type { Check } from '~/domain/check.ts'
import type { Figure } from '~/domain/figure.ts'
import { STATED_FIELDS, type StatedField } from '~/domain/observation.ts'
import { isRowOpen } from '~/domain/open-rows.ts'
import type { Period } from '~/domain/period.ts'
import { hasEnded } from '~/domain/unit.ts'
import type { ImportedCell, ImportedRow } from '~/reading/spreadsheets/rows.ts'
import { formatStated } from '~/reading/typed/typed-growth.ts'
import { mergeRow } from './merge-row.ts'
import {
  contextOf,
  figureIn,
  isSameFigure,
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
  | 'unit-ended'
  | 'unit-yet-to-come'
  | 'month-yet-to-come'
  | 'twice'
  | 'faulty-cell'
  | 'unreadable-cell'
  | 'ambiguous-cell'

/** A cell of a file beside the sheet's. */
export interface LineCell {
  readonly cell: ImportedCell
  /** `null` while it is not understood. */
  readonly figure: Figure | null
  /** From the entry, else published. */
  readonly stored: Figure | null
  readonly isChanged: boolean
}

/** A row of a file as it would be written to its sheet. */
export interface Line {
  /** Unit, month and indicator; where one is unknown, the place in the file. */
  readonly key: string
  readonly row: ImportedRow
  readonly sheetRow: SheetRow | null
  readonly cells: readonly LineCell[]
  /** `locked`: its month is published, so that nothing of it can be written. */
  readonly state: 'new' | 'changed' | 'same' | 'waiting' | 'refused' | 'locked'
  readonly problems: readonly LineProblem[]
  readonly checks: readonly Check[]
  /** `null` if nothing can or need be sent. */
  readonly input: EntryInput | null
}

export const sheetKey = ({ unitId, period }: Pick<ImportedRow, 'unitId' | 'period'>): string =>
  `${unitId} ${period}`

/** Readings chosen for ambiguous cells, by sheet and address. */
export type Choices = Readonly<Record<string, string>>
export const choiceKey = (sheet: string, address: string): string => `${sheet}!${address}`

/**
 * Every row of a file beside its sheet. An empty cell changes nothing; an indicator stated twice for
 * one unit and month is refused both times.
 *
 * @param sheets - by `sheetKey`; a row whose sheet is not there yet waits
 * @param lastMonth - the last month that takes new figures
 */
export function linesOf(
  rows: readonly ImportedRow[],
  sheets: ReadonlyMap<string, Sheet>,
  isAllowed: (unitId: string) => boolean,
  lastMonth: Period,
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
    const isWritten = sheetRow?.entry || sheetRow?.published
    if (sheet && lastMonth < sheet.period && !isWritten) problems.push('month-yet-to-come')
    if (place && (times.get(place) ?? 0) > 1) problems.push('twice')
    const key = place ?? `${row.sheet} ${row.row} ${row.unitId} ${row.period}`
    const cells = row.cells.map((cell) => lineCell(cell, sheetRow))
    const line = { key, row, sheetRow, cells, problems, checks: [], input: null }
    if (problems.length > 0)
      return { ...line, state: problems.includes('locked') ? 'locked' : 'refused' }
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
  // Without the indicator its measure is unknown, so no cell can be read.
  if (row.indicatorId !== null) {
    const has = (kind: ImportedCell['read']['kind']) =>
      row.cells.some(({ fault, read }) => !fault && read.kind === kind)
    if (has('unreadable')) found.push('unreadable-cell')
    if (has('ambiguous')) found.push('ambiguous-cell')
  }
  if (sheet && hasEnded(sheet.unit, sheet.period)) found.push('unit-ended')
  else if (sheet && row.indicatorId !== null && !sheetRow) {
    const isYetToCome = sheet.began !== null && sheet.period < sheet.began
    found.push(isYetToCome ? 'unit-yet-to-come' : 'not-asked')
  }
  if (sheet && sheetRow && !isRowOpen(sheet.report, sheet.rows, sheetRow)) found.push('locked')
  return found
}

function lineCell(cell: ImportedCell, sheetRow: SheetRow | null): LineCell {
  const figure = figureIn(cell.read)
  const stored = (sheetRow?.entry ?? sheetRow?.published)?.[cell.role] ?? null
  return { cell, figure, stored, isChanged: figure !== null && !isSameFigure(figure, stored) }
}

function filled(
  row: ImportedRow,
  sheet: Sheet,
  sheetRow: SheetRow,
): Pick<Line, 'state' | 'checks' | 'input'> {
  const context = contextOf(sheet)
  const before = typedFrom(sheetRow, context.text)
  const typed = typedWith(before, row, sheetRow)
  const { checks, input } = readRow(typed, sheetRow, context)
  if (isSameTyped(before, typed)) return { state: 'same', checks, input: null }
  const isNew = STATED_FIELDS.every((field) => before[field] === '')
  return { state: isNew ? 'new' : 'changed', checks, input }
}

/** The row with the file's figures in it. A changed figure loses the quotation of the old one. */
function typedWith(before: TypedRow, row: ImportedRow, sheetRow: SheetRow): TypedRow {
  const texts = row.cells.flatMap((cell): [StatedField, string][] => {
    const { figure, isChanged } = lineCell(cell, sheetRow)
    // A number of a spreadsheet does not show to which digit the stored one was written.
    if (!figure || (cell.isNumber && !isChanged)) return []
    return [[cell.role, formatStated(figure, measureOf(sheetRow, cell.role))]]
  })
  return mergeRow(before, {
    cells: Object.fromEntries(texts.filter(([field, typed]) => typed !== before[field])),
    base: texts.some(([field]) => field === 'statedPercent') ? row.base : null,
    note: row.note,
  })
}
