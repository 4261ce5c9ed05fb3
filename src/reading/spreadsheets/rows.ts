import { type Period, periodOf, yearOf } from '~/domain/period.ts'
import { TARGET_BASES, type TargetBase } from '~/domain/target.ts'
import { folded } from '~/language/formats/spelling.ts'
import type { TypedFigure } from '~/reading/typed/typed-figure.ts'
import type { TypedGrowth } from '~/reading/typed/typed-growth.ts'
import type { ColumnUse } from './column-use.ts'
import { type Role, VALUE_ROLES, type ValueRole } from './columns.ts'
import { addressOf, sheetLabel } from './grid.ts'
import { timeIn } from './heading-time.ts'
import { readCell } from './imported-cell.ts'
import {
  bracketOf,
  type IndicatorFinder,
  indicatorFinder,
  type KnownIndicator,
  titleReader,
} from './indicator-finder.ts'
import { type KnownUnit, unitNamed } from './known-unit.ts'
import { isOtherMeasure, measureSaid } from './measure-words.ts'
import { type MoneyWord, moneyWordIn, type SeparatorStyle } from './number-separators.ts'
import { periodIn } from './period-in.ts'
import { type RowSubject, type SubjectAside, subjectsIn } from './row-subjects.ts'
import { columnOf, type Table, type TableContext } from './table.ts'
import { baseIn } from './target-base.ts'

/** Why a cell has no usable figure. */
export type CellFault =
  | 'formula-without-value'
  | 'error-value'
  | 'merged'
  /** The unit of measure beside it is not its indicator's. */
  | 'other-measure'
  /** Of the month, or of the year to date? */
  | 'scope'

/** A figure on its way from a file to the sheet. */
export interface ImportedCell {
  readonly role: ValueRole
  /** As the file has it. */
  readonly raw: string
  /** *Biểu 1, D7* is a sheet and this. */
  readonly address: string
  readonly read: TypedFigure | TypedGrowth
  /** The cell contains a number, whose last written digit is not known. */
  readonly isNumber?: true
  /** Its row or its column is hidden in the file. */
  readonly isHidden?: true
  /** What it shows, where that is not what it contains. */
  readonly shown?: number
  readonly fault: CellFault | null
}

/** One indicator of one unit and month, as a file states it. */
export interface ImportedRow {
  readonly sheet: string
  /** From 1, as a spreadsheet counts. */
  readonly row: number
  /** What the file calls the indicator, the unit and the month. */
  readonly called: { readonly indicator: string; readonly unit: string; readonly period: string }
  readonly indicatorId: string | null
  readonly unitId: string | null
  readonly period: Period | null
  readonly cells: readonly ImportedCell[]
  /** Its row says *trong tháng* or *lũy kế*, and not its columns. */
  readonly isOfScope?: true
  readonly base: TargetBase | null
  readonly note: string
}

/** A row with figures that are not read, and why. */
export interface RowAside extends SubjectAside {
  readonly sheet: string
  readonly row: number
  readonly called: string
}

export interface ImportContext {
  readonly units: readonly KnownUnit[]
  readonly indicators: readonly KnownIndicator[]
  /** What the rows are of where the file does not say. */
  readonly unitId: string
  readonly period: Period
  /** What each basis of a percentage is called. */
  readonly bases: Readonly<Record<TargetBase, string>>
  /** Indicators a person chose for unknown names; by `nameKey`. */
  readonly named?: Readonly<Record<string, string>>
  /** How the file writes numbers; `null` leaves what has two readings to a person. */
  readonly separators: SeparatorStyle | null
  /** The unit of bare amounts of money, where the file does not say. */
  readonly money: MoneyWord | null
  /** What figures are where neither their heading nor the title says; `null` leaves it to a person. */
  readonly wide: 'month' | 'yearToDate' | null
  /** Which number counts where a cell shows another than it contains; `null` leaves it to a person. */
  readonly scaled?: 'shown' | 'contained' | null
}

/** What tables are looked for with. */
export function tableContext({
  units,
  indicators,
  named,
  unitId,
  period,
}: Pick<ImportContext, 'units' | 'indicators' | 'named' | 'unitId' | 'period'>): TableContext {
  const find = indicatorFinder(indicators, named)
  return {
    ...{ units, unitId, period },
    isIndicator: (name) => find('', name) !== null,
    indicatorIn: titleReader(indicators),
  }
}

/** The rows of a table that contain figures, without group headings and empty rows, and those that are put aside. */
export function readRows(
  table: Table,
  context: ImportContext,
): { readonly rows: ImportedRow[]; readonly aside: RowAside[] } {
  const { units, indicators } = context
  const find = indicatorFinder(indicators, context.named)
  const rows: ImportedRow[] = []
  const aside: RowAside[] = []
  for (const subject of subjectsIn(table, { units, indicators, find })) {
    const { at, called } = subject
    if (subject.aside)
      aside.push({ sheet: sheetLabel(table.grid), row: at + 1, called, ...subject.aside })
    else rows.push(...rowsOf(subject, table, context, find))
  }
  return { rows: joined(rows), aside }
}

/** Rows for the month and rows for the year to date, each pair as one. */
function joined(rows: readonly ImportedRow[]): ImportedRow[] {
  const found: ImportedRow[] = []
  const places = new Map<string, number>()
  for (const row of rows) {
    const key = [row.called.indicator, row.unitId, row.period].join('|')
    const at = row.isOfScope ? (places.get(key) ?? -1) : -1
    const other = found[at]
    if (other && !hasRoleOf(other, row)) {
      found[at] = { ...other, cells: [...other.cells, ...row.cells] }
      continue
    }
    if (row.isOfScope) places.set(key, found.length)
    found.push(row)
  }
  return found
}

const hasRoleOf = (a: ImportedRow, b: ImportedRow): boolean =>
  a.cells.some(({ role }) => b.cells.some((cell) => cell.role === role))

/** Where a column's figure of a row belongs. */
interface Place {
  readonly called: string
  readonly known: KnownIndicator | null
  readonly unitId: string | null
  readonly period: Period | null
  /** What its row says its figures are. */
  readonly scope: 'month' | 'yearToDate' | null
}

function rowsOf(
  subject: RowSubject,
  table: Table,
  context: ImportContext,
  find: IndicatorFinder,
): ImportedRow[] {
  const { grid, uses } = table
  const row = grid.rows[subject.at] ?? []
  const text = (role: Role) => row[columnOf(table, role)]?.text ?? ''
  const placeOf = placesIn(subject, table, context, find)
  const places = new Map<string, { readonly place: Place; readonly columns: number[] }>()
  uses.forEach((use, column) => {
    const cell = row[column]
    if (!VALUES.has(use.as) || !cell || (cell.text === '' && !cell.fault)) return
    const place = placeOf(use)
    const key = [place.called, place.unitId, place.period].join('|')
    const { columns } = places.get(key) ?? {}
    if (columns) columns.push(column)
    else places.set(key, { place, columns: [column] })
  })
  const found = [...places.values()].map(({ place, columns }): ImportedRow => {
    const cells = columns.map((column) => cellAt({ subject, place, column }, table, context))
    const percent = columns.map((column) => uses[column]).find((use) => use?.as === 'statedPercent')
    const isOfScope = place.scope !== null
    return {
      sheet: sheetLabel(grid),
      row: subject.at + 1,
      called: { indicator: place.called, unit: subject.unit, period: subject.period },
      indicatorId: place.known?.indicator.id ?? null,
      unitId: place.unitId,
      period: place.period,
      ...(isOfScope && { isOfScope }),
      // The official sheet has its columns by name: what is in them stays in them.
      cells: columnOf(table, 'indicatorId') < 0 ? levelled(cells, place.known) : cells,
      base: baseNamed(text('base'), context) ?? percent?.base ?? null,
      note: text('note'),
    }
  })
  const told = found.filter(({ cells }) =>
    // A dash and *chưa có* say nothing, and nothing is no figure.
    cells.some(({ read, fault }) => read.kind !== 'empty' || fault),
  )
  return uses.reduce((all, use, column) => {
    if (use.as !== 'total' || !row[column]?.text) return all
    const own = placeOf(use)
    return withTotal(all, own, (place) => cellAt({ subject, place, column }, table, context))
  }, told)
}

/** Where the columns' figures of a row belong. */
export function placesIn(
  subject: RowSubject,
  table: Table,
  context: ImportContext,
  find: IndicatorFinder,
): (use: ColumnUse) => Place {
  const ofRow = yearOfRow(subject, table)
  const year = ofRow ?? yearOf(table.period ?? context.period)
  const isNamed = subject.unit !== '' && !table.isCoded
  const unit = isNamed ? (unitNamed(subject.unit, context.units)?.id ?? null) : table.unitId
  const ofTable = table.period && yearOf(table.period) === year ? table.period : null
  const { scope, period = ofTable } = timeOfRow(subject.period, year)
  return (use) => ({
    called: use.indicator ?? subject.called,
    known: use.indicator ? find('', use.indicator) : subject.known,
    unitId: use.unitId ?? unit,
    period: use.period ?? period,
    scope,
  })
}

/** What a column *Năm* says beside one of months. */
function yearOfRow({ at }: RowSubject, { grid, headings }: Table): number | null {
  const { number, text = '' } =
    grid.rows[at]?.[headings.findIndex((each) => folded(each) === 'nam')] ?? {}
  const year = number ?? Number(text)
  return year > 2000 && year < 2100 ? year : null
}

/** What the column of months says of a row: its month, *04/2021*, or what its figures are, *lũy kế*. */
function timeOfRow(text: string, year: number): Pick<Place, 'scope'> & Partial<Place> {
  if (text === '') return { scope: null }
  const { scope, month, year: own = year } = timeIn(text) ?? {}
  if (scope === 'yearToDate' && !/\bquy\b/.test(folded(text)))
    return { scope, ...(month && { period: periodOf(own, month) }) }
  if (scope === 'month' && !month) return { scope }
  return { scope: null, period: periodIn(text, year) ?? periodIn(`tháng ${text}`, year) }
}

const VALUES: ReadonlySet<ColumnUse['as']> = new Set([...VALUE_ROLES, 'figure'])

interface CellPlace {
  readonly subject: RowSubject
  readonly place: Place
  readonly column: number
}

/** The cell of a row and a column, read in the unit that the column, the row, the name or the title states. */
export function cellAt(
  { subject, place, column }: CellPlace,
  table: Table,
  context: ImportContext,
): ImportedCell {
  const { grid, uses, headings } = table
  const row = grid.rows[subject.at] ?? []
  const cell = row[column] ?? { text: '' }
  const { as, isEstimated } = uses[column] ?? {}
  const heading = headings[column] ?? ''
  const indicator = place.known?.indicator
  const isLevel = indicator !== undefined && indicator.accumulation !== 'flow'
  const scope = isLevel ? 'month' : (place.scope ?? table.scope ?? context.wide)
  // In a table with a column of months, figures are those of a month.
  const isOfRow = as === 'month' && place.scope !== null
  const role: ValueRole =
    (isOfRow ? scope : null) ??
    VALUE_ROLES.find((each) => each === as) ??
    (as === 'total' ? 'yearToDate' : (scope ?? 'yearToDate'))
  const isOfPlan = as === 'statedPercent' || as === 'target'
  const isShare = role === 'statedPercent' || role === 'statedGrowth'
  const ofRow = row[columnOf(table, 'measure')]?.text ?? ''
  const measures = [ofRow, bracketOf(place.called), bracketOf(heading)].flatMap(
    (each) => measureSaid(each) ?? [],
  )
  const isOther =
    indicator !== undefined &&
    !isShare &&
    measures.some((each) => isOtherMeasure(each, indicator.measure))
  const fault: CellFault | null =
    cell.fault ??
    (cell.isMerged ? 'merged' : null) ??
    (isOther ? 'other-measure' : null) ??
    (as === 'figure' && !scope ? 'scope' : null)
  const isHidden = grid.hidden?.rows.includes(subject.at) || grid.hidden?.columns.includes(column)
  return {
    role,
    raw: cell.text,
    address: addressOf(subject.at, column),
    fault,
    ...(cell.number !== undefined && { isNumber: true as const }),
    ...(cell.shown !== undefined && { shown: cell.shown }),
    ...(isHidden && { isHidden: true as const }),
    read: fault
      ? { kind: 'empty' }
      : readCell({
          role,
          cell,
          heading,
          measure: indicator?.measure ?? null,
          counted: isShare ? [] : (place.known?.words.counted ?? []),
          money:
            moneyWordIn(heading) ??
            moneyWordIn(ofRow) ??
            moneyWordIn(bracketOf(place.called)) ??
            table.money ??
            context.money,
          factor: measures.find((each) => each.factor !== 1)?.factor ?? 1,
          isEstimated: isEstimated ?? (!isOfPlan && table.isEstimate && !isDone(heading)),
          separators: context.separators,
          scaled: context.scaled ?? null,
        }),
  }
}

/** *Thực hiện* in a sheet of estimates is no estimate. */
const isDone = (heading: string): boolean => /\b(?:thuc hien|th|ket qua)\b/.test(folded(heading))

/** A level has one value a month: what a sheet calls its year to date is that value. */
function levelled(
  cells: readonly ImportedCell[],
  known: KnownIndicator | null,
): readonly ImportedCell[] {
  if (!known || known.indicator.accumulation === 'flow') return cells
  const month = cells.find(({ role }) => role === 'month')
  return cells.flatMap((cell) => {
    if (cell.role !== 'yearToDate') return [cell]
    if (!month) return [{ ...cell, role: 'month' as const }]
    return cell.raw === month.raw ? [] : [cell]
  })
}

/** A sum of months that is not theirs is the year to date of the last, for the checks to tell of. */
function withTotal(
  rows: readonly ImportedRow[],
  place: Place,
  totalOf: (place: Place) => ImportedCell,
): ImportedRow[] {
  // Units and indicators side by side have a sum each.
  const own = rows.filter(
    ({ unitId, called }) => unitId === place.unitId && called.indicator === place.called,
  )
  const last = own.toSorted((a, b) => ((a.period ?? '') < (b.period ?? '') ? 1 : -1))[0]
  if (!last || place.known?.indicator.accumulation !== 'flow') return [...rows]
  const cell = totalOf({ ...place, period: last.period })
  const sum = own.reduce((all, { cells }) => {
    const month = cells.find(({ role }) => role === 'month')?.read
    return month?.kind === 'figure' ? all + month.figure.value : all
  }, 0)
  const isSum =
    cell.read.kind === 'figure' && Math.abs(cell.read.figure.value - sum) <= 1e-9 * Math.abs(sum)
  return rows.map((row) => (row === last && !isSum ? { ...row, cells: [...row.cells, cell] } : row))
}

function baseNamed(text: string, { bases, units, unitId }: ImportContext): TargetBase | null {
  const plain = folded(text)
  if (plain === '') return null
  return (
    TARGET_BASES.find((base) => base === text.trim() || folded(bases[base]) === plain) ??
    TARGET_BASES.find((base) => plain.includes(folded(bases[base]))) ??
    baseIn(text, units.find(({ id }) => id === unitId)?.name ?? '')
  )
}
