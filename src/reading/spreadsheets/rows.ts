import type { Indicator, Measure } from '~/domain/indicator.ts'
import type { IndicatorWords } from '~/domain/indicator-words.ts'
import type { Period } from '~/domain/period.ts'
import { TARGET_BASES, type TargetBase } from '~/domain/target.ts'
import { folded } from '~/language/formats/spelling.ts'
import { readTypedFigure, type TypedFigure } from '~/reading/typed/typed-figure.ts'
import { readTypedGrowth, type TypedGrowth } from '~/reading/typed/typed-growth.ts'
import { growthIn, VALUE_ROLES, type ValueRole } from './columns.ts'
import { addressOf, type GridCell } from './grid.ts'
import { bareText, type MoneyWord, moneyWordIn, type SeparatorStyle } from './number-separators.ts'
import { periodIn } from './period-in.ts'
import { type ColumnUse, columnOf, type KnownUnit, type Table, unitIn, unitNamed } from './table.ts'

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
  readonly fault: 'formula-without-value' | 'error-value' | 'merged' | null
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
  readonly base: TargetBase | null
  readonly note: string
}

export interface ImportContext {
  readonly units: readonly KnownUnit[]
  readonly indicators: readonly {
    readonly indicator: Pick<Indicator, 'id' | 'name' | 'measure'>
    readonly words: IndicatorWords
  }[]
  /** What the rows are of where the file does not say. */
  readonly unitId: string
  readonly period: Period
  /** What each basis of a percentage is called. */
  readonly bases: Readonly<Record<TargetBase, string>>
  /** Indicators a person chose for unknown names; by folded name. */
  readonly named?: Readonly<Record<string, string>>
  /** How the file writes numbers; `null` leaves what has two readings to a person. */
  readonly separators: SeparatorStyle | null
  /** The unit of bare amounts of money, where the file does not say. */
  readonly money: MoneyWord | null
  /** What columns of one unit or month contain, where these are side by side. */
  readonly wide: 'month' | 'yearToDate'
}

/** The rows of a table that contain figures, without group headings and empty rows. */
export function rowsIn(table: Table, context: ImportContext): ImportedRow[] {
  const defaults = {
    unitId: unitIn(table.title, context.units)?.id ?? context.unitId,
    period: periodIn(table.title, Number(context.period.slice(0, 4))) ?? context.period,
  }
  const find = indicatorFinder(context)
  const found: ImportedRow[] = []
  let carried = { unit: '', period: '' }
  for (let r = table.firstRow; r < table.grid.rows.length; r += 1) {
    const row = table.grid.rows[r] ?? []
    const text = (role: Parameters<typeof columnOf>[1]) => row[columnOf(table, role)]?.text ?? ''
    // A name applies to the rows below it.
    carried = { unit: text('unit') || carried.unit, period: text('period') || carried.period }
    const indicator = find(text('indicatorId'), text('indicator'))
    const called = { indicator: text('indicator') || text('indicatorId'), ...carried }
    if (called.indicator === '') continue
    for (const group of groupsOf(table.uses, context.wide)) {
      const size = moneyWordIn(text('measure')) ?? moneyWordIn(table.title) ?? context.money ?? null
      const cells = group.columns.flatMap(([role, c]) => {
        const cell = row[c]
        if (!cell || (cell.text === '' && !cell.fault)) return []
        const isShare = role === 'statedPercent' || role === 'statedGrowth'
        const measure = isShare ? PERCENT : indicator?.indicator.measure
        const heading = table.headings[c] ?? ''
        const word = moneyWordIn(heading) ?? size
        const of = { role, cell, address: addressOf(r, c), heading, measure, word }
        return [importedCell(of, context.separators)]
      })
      // A dash and *chưa có* say nothing, and nothing is no figure.
      if (cells.every(({ read, fault }) => read.kind === 'empty' && !fault)) continue
      const unitId =
        group.unitId ??
        (carried.unit ? unitNamed(carried.unit, context.units)?.id : defaults.unitId)
      const year = Number(defaults.period.slice(0, 4))
      const period =
        group.period ??
        (carried.period ? periodIn(`tháng ${carried.period}`, year) : defaults.period)
      found.push({
        sheet: table.grid.name,
        row: r + 1,
        called,
        indicatorId: indicator?.indicator.id ?? null,
        unitId: unitId ?? null,
        period,
        cells,
        base: baseIn(text('base'), context.bases),
        note: text('note'),
      })
    }
  }
  return found
}

const PERCENT: Measure = { kind: 'percent', name: { vi: '%', en: '%' } }
const ANYTHING: Measure = { kind: 'amount', name: { vi: '', en: '' } }

interface ColumnGroup {
  readonly unitId?: string
  readonly period?: Period
  readonly columns: readonly (readonly [ValueRole, number])[]
}

/** The figures of a row: its own, and one for each unit or month that has a column. */
function groupsOf(uses: readonly ColumnUse[], wide: 'month' | 'yearToDate'): ColumnGroup[] {
  const own = VALUE_ROLES.flatMap((role) => {
    const at = uses.indexOf(role)
    return at >= 0 ? [[role, at] as const] : []
  })
  const side = uses.flatMap((use, at): ColumnGroup[] => {
    if (use?.startsWith('unit:')) return [{ unitId: use.slice(5), columns: [[wide, at]] }]
    if (use?.startsWith('period:')) return [{ period: use.slice(7), columns: [[wide, at]] }]
    return []
  })
  return own.length > 0 ? [{ columns: own }, ...side] : side
}

interface CellToRead {
  readonly role: ValueRole
  readonly cell: GridCell
  readonly address: string
  readonly heading: string
  readonly measure: Measure | undefined
  readonly word: MoneyWord | null
}

function importedCell(
  { role, cell, address, heading, measure = ANYTHING, word }: CellToRead,
  separators: SeparatorStyle | null,
): ImportedCell {
  const fault: ImportedCell['fault'] = cell.fault ?? (cell.isMerged ? 'merged' : null)
  const isNumber = cell.number !== undefined && ({ isNumber: true } as const)
  const source = { role, raw: cell.text, address, fault, ...isNumber }
  if (fault) return { ...source, read: { kind: 'empty' } }
  const text = bareText(cell, measure, word, separators)
  const read =
    role === 'statedGrowth'
      ? readTypedGrowth(text, growthIn(heading))
      : readTypedFigure(text, measure)
  return { ...source, read }
}

// However a level is called: *kế hoạch HĐND huyện giao*, *dự toán tỉnh giao*.
const COUNCIL = /\bhdnd\b|\bhoi dong nhan dan\b/
const SUPERIOR = /\b(?:tinh|trung uong|cap tren|chinh phu|thanh pho|tren) giao\b/

function baseIn(text: string, bases: ImportContext['bases']): TargetBase | null {
  const plain = folded(text)
  if (plain === '') return null
  const named =
    TARGET_BASES.find((base) => base === text.trim() || folded(bases[base]) === plain) ??
    TARGET_BASES.find((base) => plain.includes(folded(bases[base])))
  if (named) return named
  if (COUNCIL.test(plain)) return 'council'
  return SUPERIOR.test(plain) ? 'province' : null
}

/**
 * By its id, its name, or a name reports give it; numbering before the name does not count, nor does
 * what stands in brackets behind it, unless it is part of a name: *Hộ nghèo (nông thôn)*.
 */
function indicatorFinder({ indicators, named = {} }: ImportContext) {
  const byId = new Map(indicators.map((each) => [each.indicator.id, each]))
  const byName = new Map<string, (typeof indicators)[number]>()
  // What is called by its own name is never taken for another's synonym.
  for (const each of indicators) for (const name of each.words.names) byName.set(folded(name), each)
  for (const each of indicators) byName.set(folded(each.indicator.name.vi), each)
  for (const each of indicators)
    if (each.indicator.name.en) byName.set(folded(each.indicator.name.en), each)
  return (id: string, name: string) => {
    const plain = nameKey(name)
    const whole = withoutNumbering(name)
    const chosen = named[plain]
    return (
      byId.get(id.trim()) ??
      (whole === plain ? undefined : byName.get(whole)) ??
      (chosen ? byId.get(chosen) : undefined) ??
      byName.get(plain) ??
      null
    )
  }
}

const NUMBERING = /^(?:(?:[ivx]+|\d+(?:\.\d+)*|[a-z])\s*[.)/-]|[-–+*•])\s*/
const BEHIND = /\s*\([^)]*\)\s*$/

const withoutNumbering = (name: string): string => folded(name).replace(NUMBERING, '').trim()

/** The key under which a person's choice of an indicator is stored. */
export const nameKey = (name: string): string => withoutNumbering(name).replace(BEHIND, '').trim()
