import { monthOf, type Period, periodOf, yearOf } from '~/domain/period.ts'
import { folded } from '~/language/formats/spelling.ts'
import { templateCodeIn } from '~/language/formats/template-code.ts'
import { type ColumnUse, columnUse, isFigureUse } from './column-use.ts'
import { COLUMNS, isEstimate, type Meaning, meaningOf } from './columns.ts'
import type { Grid, GridCell } from './grid.ts'
import {
  type HeadingRows,
  headingPaths,
  headingRowsAt,
  isNumbering,
  isSignature,
  lineText,
} from './heading-rows.ts'
import { type HeadingTime, timeOfTitle } from './heading-time.ts'
import { depthOf, type KnownUnit, unitIn, unitNamed, unknownUnitIn } from './known-unit.ts'
import { type MoneyWord, moneyWordOfTitle } from './number-separators.ts'
import { settledUses } from './settled-uses.ts'

/** A table found in a grid. */
export interface Table {
  readonly grid: Grid
  /** The first row of its heading and of its figures, from 0, and the row after the last. */
  readonly headingRow: number
  readonly firstRow: number
  readonly endRow: number
  readonly headings: readonly string[]
  readonly uses: readonly ColumnUse[]
  /** The lines above the table, and those above the tables before it. */
  readonly above: readonly string[]
  /** Those lines below the sheet's name. */
  readonly title: string
  /** What its rows are of where they do not say. */
  readonly unitId: string
  /** A code says so, and names of units, which several may share, need not. */
  readonly isCoded?: true
  /** What its title calls a commune that is not known, which its rows are of then; else empty. */
  readonly unknownUnit: string
  /** `null` where the title has another year than the open month, and no month. */
  readonly period: Period | null
  /** What its targets are for. */
  readonly year: number
  /** What its figures are where their headings do not say; `null` where the title does not either. */
  readonly scope: 'month' | 'yearToDate' | null
  /** The title calls its figures estimates. */
  readonly isEstimate: boolean
  /** The unit of money that the title names. */
  readonly money: MoneyWord | null
}

/** What tables are looked for with. */
export interface TableContext {
  readonly units: readonly KnownUnit[]
  readonly isIndicator: (name: string) => boolean
  /** The one indicator that a title names; `null` for none. */
  readonly indicatorIn: (title: string) => string | null
  /** What is open, for tables that do not say. */
  readonly unitId: string
  readonly period: Period
}

const HIGHEST_HEADING = 40

/** The tables of a grid, one below another. */
export function tablesIn(grid: Grid, context: TableContext): Table[] {
  const found: Table[] = []
  for (let from = 0; ; ) {
    const table = tableIn(grid, context, from, found.at(-1)?.above ?? [])
    if (!table) return found
    found.push(table)
    from = table.endRow
  }
}

/**
 * The first table of a grid from a row on: that whose heading names most columns.
 *
 * @param before - the lines above the tables before it, which say what its own do not
 * @returns `null` if no heading names a column of figures, and neither a heading nor the title an indicator
 */
function tableIn(
  grid: Grid,
  context: TableContext,
  from: number,
  before: readonly string[],
): Table | null {
  let best: HeadingRows | null = null
  let most = 0
  const last = Math.min(grid.rows.length, from + HIGHEST_HEADING)
  for (let at = from; at < last; at += 1) {
    // Below its figures there may be the heading of another table.
    if (best && at >= best.end && hasNumbers(grid.rows[at] ?? [])) break
    const heading = headingRowsAt(grid, at)
    const found = heading ? knownColumns(grid, heading, context, from) : 0
    if (heading && found > most) {
      most = found
      best = heading
    }
  }
  return best && tableOf(grid, best, context, from, before)
}

const hasNumbers = (row: readonly GridCell[]): boolean =>
  !isNumbering(row) && row.some(({ text, number }) => number !== undefined || FIGURE.test(text))

const NAMES_LOOKED_AT = 12

/** The paths of a heading; a column of known names without one has the usual. */
function pathsOf(
  grid: Grid,
  heading: HeadingRows,
  { units, isIndicator }: TableContext,
): string[][] {
  const paths = headingPaths(grid, heading)
  if (paths.some((path) => path.some((level) => meaningOf([level]) === 'indicator'))) return paths
  const below = grid.rows.slice(heading.end, heading.end + NAMES_LOOKED_AT)
  const isOf = (is: (text: string) => boolean) => (path: string[], at: number) =>
    path.length === 0 && below.some((row) => is(row[at]?.text ?? ''))
  const names = paths.findIndex(isOf(isIndicator))
  const whose = paths.findIndex(isOf((text) => unitNamed(text, units) !== null))
  return paths.map((path, at) => {
    if (at === names) return [COLUMNS.indicator]
    return at === whose && names < 0 ? [COLUMNS.unit] : path
  })
}

/** How many columns a heading names; 0 where it makes no whole table. */
function knownColumns(
  grid: Grid,
  heading: HeadingRows,
  context: TableContext,
  from: number,
): number {
  const paths = pathsOf(grid, heading, context)
  const uses = usesOf(paths, context, context.period)
  const isTable = isWhole(uses) || indicatorAbove(grid, heading, uses, context, from) !== null
  return isTable ? uses.filter(({ as }) => as !== 'unknown').length : 0
}

/** The indicator of a table of units or months, which only its title names. */
function indicatorAbove(
  grid: Grid,
  heading: HeadingRows,
  uses: readonly ColumnUse[],
  { indicatorIn }: TableContext,
  from: number,
): string | null {
  const isOfOne =
    !uses.some(({ as }) => as === 'indicator' || as === 'indicatorId') &&
    uses.some(isFigureUse) &&
    uses.some(({ as }) => as === 'unit' || as === 'period')
  const named = isOfOne ? indicatorIn(titleOf(grid, linesAbove(grid, heading, from))) : null
  // *Giải ngân* above the figures of *Giải ngân vốn đầu tư công* is no other.
  const isOther = uses.some(
    ({ indicator }) => indicator && !folded(named ?? '').includes(folded(indicator)),
  )
  return isOther ? null : named
}

/** Where neither a row nor a heading nor the title names an indicator, figures are of nobody knows what. */
function withIndicator(uses: readonly ColumnUse[], called: string | null): readonly ColumnUse[] {
  if (uses.some(({ as }) => as === 'indicator' || as === 'indicatorId')) return uses
  return uses.map((use) => {
    if (!isFigureUse(use)) return use
    if (called) return { ...use, indicator: called }
    return use.indicator ? use : { as: 'unknown' }
  })
}

const linesAbove = (grid: Grid, { start }: HeadingRows, from: number): string[] =>
  grid.rows.slice(from, start).map(lineOf).filter(Boolean)

const titleOf = (grid: Grid, above: readonly string[]): string =>
  [grid.name, ...above].filter(Boolean).join('\n')

const usesOf = (
  paths: readonly (readonly string[])[],
  context: TableContext,
  period: Period,
): ColumnUse[] => {
  const hasNames = paths.some((path) => {
    const meaning = meaningOf(path.slice(-1))
    return meaning === 'indicator' || meaning === 'indicatorId'
  })
  return paths.map((path) => columnUse(path, { ...context, period, hasNames }))
}

const isWhole = (uses: readonly ColumnUse[]): boolean =>
  uses.some(isFigureUse) &&
  uses.some(({ as, indicator }) => as === 'indicator' || as === 'indicatorId' || indicator)

function tableOf(
  grid: Grid,
  heading: HeadingRows,
  context: TableContext,
  from: number,
  before: readonly string[],
): Table {
  const paths = pathsOf(grid, heading, context)
  const own = linesAbove(grid, heading, from)
  const above = [...own, ...before]
  const title = titleOf(grid, above)
  const time = titleTime(above, grid.name)
  const { units } = context
  const open = units.find(({ id }) => id === context.unitId)
  const code = templateCodeIn(own)
  const coded = units.find(({ id }) => id === code?.unitId)
  const unit =
    coded ??
    unitNamed(grid.name, units) ??
    unitIn(titleOf(grid, own), units) ??
    unitIn(before.join('\n'), units)
  // A letterhead may spell the open commune in its own way; a district it is not.
  const isOfDistrict = depthOf(unit ?? open) === 0
  const unknownUnit = isOfDistrict ? unknownUnitIn(above.join('\n'), units) : ''
  const unitId = unit?.id ?? context.unitId
  const openYear = yearOf(context.period)
  const year = time?.year ?? openYear
  const provisional = code?.period ?? periodOf(year, time?.month ?? monthOf(context.period))
  const firstRow = heading.end + (isNumbering(grid.rows[heading.end] ?? []) ? 1 : 0)
  const said = usesOf(paths, { ...context, unitId }, provisional)
  const indicator = indicatorAbove(grid, heading, said, context, from)
  const endRow = endOf(grid, heading, firstRow, context, indicator)
  const body = grid.rows.slice(firstRow, endRow)
  const scope = said.some(({ as }) => as === 'period') ? 'month' : scopeOf(above)
  const uses = settledUses({
    ...{ body, paths, scope },
    ...{ uses: said, units },
    period: provisional,
    isUntilDay: isUntilDay(above),
    isMonthly: !time || time.scope === 'month' || time.scope === 'year',
  })
  const called = indicatorAbove(grid, heading, uses, context, from)
  const latest = latestIn(uses, context.period)
  const isDated = code !== null || time?.month !== undefined || year === openYear
  return {
    grid,
    headingRow: heading.start,
    firstRow,
    endRow,
    headings: paths.map((path) => path.join(' – ')),
    uses: withIndicator(uses, called),
    above,
    title,
    ...{ unitId, unknownUnit },
    ...(coded && { isCoded: true }),
    year,
    period: time?.month === undefined && latest ? latest : isDated ? provisional : null,
    scope,
    isEstimate: isEstimate(title),
    money: moneyWordOfTitle(title),
  }
}

/** The month that figures without one are of, where only other headings name it: the open one, or the last that is no estimate. */
function latestIn(uses: readonly ColumnUse[], open: Period): Period | undefined {
  const done = uses.filter(({ as, period }) => period && isDone(as))
  const reported = done.filter(({ isEstimated }) => !isEstimated)
  const periods = (reported.length > 0 ? reported : done).flatMap(({ period }) => period ?? [])
  return periods.includes(open) ? open : periods.toSorted().at(-1)
}

const isDone = (as: ColumnUse['as']): boolean =>
  as === 'month' || as === 'yearToDate' || as === 'figure'

/** The time of the lines above, with the month of the sheet's name where they have none. */
function titleTime(above: readonly string[], name: string): HeadingTime | null {
  const time = timeOfTitle(above)
  const ofName = timeOfTitle([name])
  if (time?.month !== undefined || ofName?.month === undefined) return time
  return { ...ofName, ...(time?.year !== undefined && { year: time.year }) }
}

/** What a title says its figures are: *lũy kế*, *5 tháng đầu năm*, *trong tháng*; not where it says both. */
function scopeOf(above: readonly string[]): Table['scope'] {
  const text = folded(above.join(' '))
  const isToDate = /luy ke|cong don|tu dau nam|\b\d{1,2} ?thang (?:dau )?nam/.test(text)
  const isMonth = /trong thang|ket qua thang|phat sinh thang/.test(text)
  if (isToDate === isMonth || /\bthang \d{1,2} va\b/.test(text)) return null
  return isToDate ? 'yearToDate' : 'month'
}

/** *Số liệu tính đến ngày 31/5*, and no month beside it. */
const isUntilDay = (above: readonly string[]): boolean =>
  timeOfTitle(above)?.scope === 'yearToDate' && UNTIL_DAY.test(folded(above.join(' ')))
const UNTIL_DAY = /\bden (?:het )?(?:ngay )?\d{1,2} ?(?:[/.-]|thang) ?\d/

/** The row after the last: before the signatures, or the title and the heading of another table. */
function endOf(
  grid: Grid,
  heading: HeadingRows,
  firstRow: number,
  context: TableContext,
  indicator: string | null,
): number {
  const own = lineOf(grid.rows[heading.end - 1] ?? [])
  let afterFigures = firstRow
  for (let at = firstRow; at < grid.rows.length; at += 1) {
    const row = grid.rows[at] ?? []
    if (isSignature(row)) return at
    if (hasNumbers(row)) afterFigures = at + 1
    // The next indicator has the same heading again.
    else if (indicator && context.indicatorIn(lineOf(row))) return at
    const next = isHeading(row) && lineOf(row) !== own ? headingRowsAt(grid, at) : null
    if (next && knownColumns(grid, next, context, afterFigures) > 2)
      return Math.min(afterFigures, next.start)
  }
  return grid.rows.length
}

/** A row in the midst of others heads a new table where it names two of the columns beside figures. */
function isHeading(row: readonly GridCell[]): boolean {
  if (row.some(({ text, number }) => number !== undefined || FIGURE.test(text))) return false
  const texts = new Set(row.map(({ text }) => text))
  return [...texts].filter((text) => text && CAPTIONS.has(meaningOf([text]))).length > 1
}
const FIGURE = /^[-(]?\d[\d.,]*%?\)?$/
const CAPTIONS: ReadonlySet<Meaning | null> = new Set([
  ...(['number', 'indicator', 'indicatorId', 'measure', 'unit', 'period', 'note'] as const),
])

/** What a line says once, however many cells were made one for it. */
const lineOf = (row: readonly GridCell[]): string =>
  [...new Set(row.filter(({ text }) => text).map(lineText))].join(' ')

/** The column of a role; -1 for none. */
export const columnOf = ({ uses }: Pick<Table, 'uses'>, role: Meaning): number =>
  uses.findIndex(({ as }) => as === role)
