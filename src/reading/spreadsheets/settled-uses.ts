import { monthOf, type Period } from '~/domain/period.ts'
import type { TargetBase } from '~/domain/target.ts'
import { folded } from '~/language/formats/spelling.ts'
import { type ColumnUse, isFigureUse } from './column-use.ts'
import { type Aside, kindOfRow, type Meaning } from './columns.ts'
import type { GridCell } from './grid.ts'
import { isTotal, type KnownUnit, unitNamed } from './known-unit.ts'
import { isMeasure } from './measure-words.ts'

interface ColumnsToSettle {
  readonly body: readonly (readonly GridCell[])[]
  readonly paths: readonly (readonly string[])[]
  readonly uses: readonly ColumnUse[]
  readonly units: readonly KnownUnit[]
  readonly period: Period
  /** What its title says its figures are. */
  readonly scope: 'month' | 'yearToDate' | null
  /** Its title names a day that its figures are up to. */
  readonly isUntilDay: boolean
  /** Its title names no other time than a month. */
  readonly isMonthly: boolean
}

/** What headings leave open, settled by the columns beside them and by what is below them. */
export function settledUses({
  body,
  paths,
  uses,
  units,
  period,
  scope,
  isUntilDay,
  isMonthly,
}: ColumnsToSettle): ColumnUse[] {
  const cellsOf = (at: number) => body.flatMap((row) => (row[at]?.text ? [row[at]] : []))
  const named = uses.map((use, at) => byContent(use, cellsOf(at), uses, units))
  const ofUnits = named.map((use, at) =>
    isOfAllUnits(use, paths[at] ?? [], named) ? asideUse('units-total') : use,
  )
  const summed = ofUnits.map((use) => (use.as === 'total' ? totalUse(use, ofUnits) : use))
  const based = withBase(withoutOtherPlans(summed, paths), paths)
  const scoped = scope
    ? based.map((use): ColumnUse => (use.as === 'figure' ? { ...use, as: scope } : use))
    : isUntilDay
      ? withYearToDate(based)
      : isMonthly
        ? withMonth(based)
        : based
  const dated = scoped.map((use, at) =>
    isYetToCome(use, cellsOf(at), period) ? asideUse('not-yet') : use,
  )
  return once(dated, paths, period)
}

const asideUse = (as: Aside): ColumnUse => ({ as })

const share = (cells: readonly GridCell[], is: (cell: GridCell) => boolean): number =>
  cells.length === 0 ? 0 : cells.filter(is).length / cells.length

const isNumber = ({ text, number }: GridCell): boolean =>
  number !== undefined || /^[-(]?\d[\d.,]*\)?%?$/.test(text)

const hasDigit = ({ text }: GridCell): boolean => /\d/.test(text)

const FIRST_CELLS = 20
const OF_TARGET_CELL = /^\d[\d.,]* ?\/ ?\d[\d.,]*$/

/** *Đơn vị* may be of measure, and *Chỉ tiêu* a target beside *Nội dung*. */
function byContent(
  use: ColumnUse,
  cells: readonly GridCell[],
  uses: readonly ColumnUse[],
  units: readonly KnownUnit[],
): ColumnUse {
  const has = (as: Meaning) => uses.some((each) => each !== use && each.as === as)
  const first = cells.slice(0, FIRST_CELLS)
  if (first.length > 1 && share(first, ({ text }) => kindOfRow(text) !== null) > 0.8)
    return { as: 'kind' }
  // *Đơn vị thực hiện*, *Thời gian thực hiện* have words below them.
  const words = cells.filter(({ text, fault }) => !fault && !/^\W*$/.test(text))
  if (isFigureUse(use) && words.length > 1 && share(words, hasDigit) < 0.3)
    return asideUse('unknown')
  // *84/100*: a result and its target in one cell.
  if (isFigureUse(use) && share(words, ({ text }) => OF_TARGET_CELL.test(text)) > 0.5)
    return asideUse('unknown')
  if (use.as === 'unit' && has('indicator')) {
    const isUnit = cells.some(({ text }) => unitNamed(text, units))
    return !isUnit && share(cells, ({ text }) => isMeasure(text)) > 0.5 ? { as: 'measure' } : use
  }
  if (use.as === 'indicator' && has('indicator') && share(cells, isNumber) > 0.5)
    return { as: 'target' }
  if (use.as === 'target' && !has('indicator') && share(cells, isNumber) < 0.3 && cells.length > 0)
    return { as: 'indicator' }
  return use
}

/** *Toàn huyện* above its month and its year to date, beside units. */
const isOfAllUnits = (
  use: ColumnUse,
  path: readonly string[],
  uses: readonly ColumnUse[],
): boolean =>
  isFigureUse(use) && !use.unitId && path.some(isTotal) && uses.some(({ unitId }) => unitId)

const isOfSame = (a: ColumnUse, b: ColumnUse): boolean =>
  a.unitId === b.unitId && a.indicator === b.indicator

/** A sum of months is the year to date, held against them. */
function totalUse(use: ColumnUse, uses: readonly ColumnUse[]): ColumnUse {
  const months = new Set(
    uses.flatMap((each) =>
      each.as === 'month' && each.period && isOfSame(each, use) ? [each.period] : [],
    ),
  )
  return months.size >= 2 ? use : { ...use, as: 'figure' }
}

const OF_TARGET = /\bdat\b|\bso\b|hoan thanh|chi tieu|muc tieu|percent/

/** A percentage of the only targets beside it is of those; without any, and without a word of them, of nobody knows what. */
function withBase(
  uses: readonly ColumnUse[],
  paths: readonly (readonly string[])[],
): readonly ColumnUse[] {
  const isAlone = !uses.some(({ as }) => as === 'target' || as === 'base' || as === 'other-plan')
  if (isAlone)
    return uses.map((use, at) =>
      use.as === 'statedPercent' &&
      !use.base &&
      !OF_TARGET.test(folded((paths[at] ?? []).join(' ')))
        ? asideUse('comparison')
        : use,
    )
  const bases = new Set(uses.flatMap(({ as, base }) => (as === 'target' && base ? [base] : [])))
  const [only] = bases
  if (!only || bases.size > 1) return uses
  return uses.map((use) =>
    use.as === 'statedPercent' && isOfOnly(use.base, only) ? { ...use, base: only } : use,
  )
}

/** *% KH* beside *KH tỉnh giao* alone is of that plan, and *% NQ* beside *NQ HĐND* of that resolution. */
const isOfOnly = (base: TargetBase | undefined, only: TargetBase): boolean =>
  !base || base === 'plan' || (base === 'resolution' && only === 'council')

const groupOf = (path: readonly string[]): string => path.slice(0, -1).join(' – ')

/** A percentage beside the plan of a month, under one heading, is of that plan. */
function withoutOtherPlans(
  uses: readonly ColumnUse[],
  paths: readonly (readonly string[])[],
): readonly ColumnUse[] {
  const planned = new Set(
    uses.flatMap(({ as }, at) => (as === 'other-plan' ? groupOf(paths[at] ?? []) || [] : [])),
  )
  return uses.map((use, at) =>
    use.as === 'statedPercent' && planned.has(groupOf(paths[at] ?? []))
      ? asideUse('comparison')
      : use,
  )
}

/** A figure beside its year to date is the month's, in a sheet of a month. */
function withMonth(uses: readonly ColumnUse[]): readonly ColumnUse[] {
  const isOf = (as: Meaning, use: ColumnUse) =>
    uses.filter((each) => each.as === as && isOfSame(each, use))
  return uses.map((use) =>
    use.as === 'figure' &&
    isOf('yearToDate', use).length > 0 &&
    isOf('month', use).length === 0 &&
    isOf('figure', use).length === 1
      ? { ...use, as: 'month' }
      : use,
  )
}

/** A figure up to a day is the year's, where no other column is. */
const withYearToDate = (uses: readonly ColumnUse[]): readonly ColumnUse[] =>
  uses.map((use) => {
    const hasOther = uses.some((each) => each.as === 'yearToDate' && isOfSame(each, use))
    return use.as === 'figure' && !hasOther ? { ...use, as: 'yearToDate' } : use
  })

/** Zeros of months after the one reported are formulas, and no figures. */
const isYetToCome = (
  { as, period }: ColumnUse,
  cells: readonly GridCell[],
  open: Period,
): boolean =>
  as === 'month' &&
  period !== undefined &&
  period > open &&
  cells.length > 0 &&
  monthOf(period) > 1 &&
  cells.every(({ text }) => /^[0.,–-]+$/.test(text))

/** Each figure belongs to one column: what was reported before an estimate, else the first. */
function once(
  uses: readonly ColumnUse[],
  paths: readonly (readonly string[])[],
  period: Period,
): ColumnUse[] {
  const keyOf = ({ as, unitId, indicator, period: own }: ColumnUse): string =>
    [as, unitId, indicator, own ?? period].join(' ')
  return uses.map((use, at) => {
    const isData = isFigureUse(use) || DATA.has(use.as)
    if (!isData || use.as === 'target' || use.as === 'total') return use
    const same = uses.flatMap((each, other) => (keyOf(each) === keyOf(use) ? [other] : []))
    const first = same.find((other) => !uses[other]?.isEstimated) ?? same[0]
    // One heading over the number, the letter and the name of an indicator.
    const isNextTo = use.as === 'indicator' && paths[at]?.join() === paths[first ?? at]?.join()
    return first === at || isNextTo ? use : asideUse('again')
  })
}

const DATA: ReadonlySet<Meaning> = new Set([
  ...(['indicatorId', 'indicator', 'measure', 'unit', 'period', 'base', 'note'] as const),
])
