import type { Period } from '~/domain/period.ts'
import { folded } from '~/language/formats/spelling.ts'
import { type Role, roleOf, VALUE_ROLES } from './columns.ts'
import type { Grid, GridCell } from './grid.ts'
import { periodIn } from './period-in.ts'

/**
 * The content of a column: one role, or the figures of one unit or one month if these are side by
 * side, *unit:hoa-an*, *period:2021-04*; `null` for nothing of use.
 */
export type ColumnUse = Role | `unit:${string}` | `period:${Period}` | null

/** A table found in a grid. */
export interface Table {
  readonly grid: Grid
  /** The first row of figures, from 0. */
  readonly firstRow: number
  readonly headings: readonly string[]
  readonly uses: readonly ColumnUse[]
  /** The lines above the table: its title, the month, the unit of money. */
  readonly title: string
}

export interface KnownUnit {
  readonly id: string
  readonly name: string
}

const HIGHEST_HEADING = 40
const isUseful = (use: ColumnUse): boolean => use !== null

/** Of a title: *Xã Hòa Ân* is found in *TÌNH HÌNH XÃ HÒA ÂN*, the longest name first. */
export function unitIn(text: string, units: readonly KnownUnit[]): KnownUnit | null {
  const within = ` ${folded(text)} `
  const named = units.filter(({ name }) => within.includes(` ${folded(name)} `))
  return named.toSorted((a, b) => b.name.length - a.name.length)[0] ?? null
}

const bare = (name: string): string => folded(name).replace(/^(xa|thi tran|phuong|dac khu) /, '')

/** The unit that a cell names, with or without *xã*; `null` for none. */
export const unitNamed = (text: string, units: readonly KnownUnit[]): KnownUnit | null =>
  units.find(({ id, name }) => id === text.trim() || folded(name) === folded(text)) ??
  units.find(({ name }) => text.trim() !== '' && bare(name) === bare(text)) ??
  null

function useOf(heading: string, units: readonly KnownUnit[]): ColumnUse {
  const unit = unitNamed(heading, units)
  if (unit) return `unit:${unit.id}`
  return roleOf(heading)
}

/** *Tháng 1*, *Tháng 2* … side by side are a month each; one alone is the month's figure. */
function withMonths(
  headings: readonly string[],
  uses: readonly ColumnUse[],
  year: number,
): ColumnUse[] {
  const periods = headings.map((heading) => periodIn(heading, year))
  const many = new Set(periods.filter((period) => period !== null)).size >= 2
  return uses.map((use, at): ColumnUse => {
    const period = periods[at]
    return many && period && use !== 'yearToDate' ? `period:${period}` : use
  })
}

/** Each role belongs to one column, the first; a heading in two rows is read as one. */
const once = (uses: readonly ColumnUse[]): ColumnUse[] =>
  uses.map((use, at) => (use !== null && uses.indexOf(use) < at ? null : use))

/**
 * The table of a grid: the row, or two rows, that name most columns known.
 *
 * @param year - the year of a *Tháng 4* without one
 * @returns `null` if no row names an indicator's column and one of figures
 */
export function tableIn(grid: Grid, units: readonly KnownUnit[], year: number): Table | null {
  let best: { readonly at: number; readonly rows: number; readonly uses: ColumnUse[] } | null = null
  let most = 0
  for (let at = 0; at < Math.min(grid.rows.length, HIGHEST_HEADING); at += 1)
    for (const rows of [1, 2]) {
      const headings = headingsAt(grid, at, rows)
      if (headings.length < 2) continue
      const uses = once(
        withMonths(
          headings,
          headings.map((heading) => useOf(heading, units)),
          year,
        ),
      )
      if (!isWhole(uses)) continue
      // One row is enough where the second adds nothing.
      const found = uses.filter(isUseful).length - (rows - 1) * 0.5
      if (found > most) {
        most = found
        best = { at, rows, uses }
      }
    }
  if (!best) return null
  const above = grid.rows.slice(0, best.at).map(lineOf)
  return {
    grid,
    firstRow: best.at + best.rows,
    headings: headingsAt(grid, best.at, best.rows),
    uses: best.uses,
    title: [grid.name, ...above].filter(Boolean).join('\n'),
  }
}

const isWhole = (uses: readonly ColumnUse[]): boolean =>
  uses.some((use) => use === 'indicator' || use === 'indicatorId') &&
  uses.some((use) => VALUE_ROLES.some((role) => role === use) || (use?.includes(':') ?? false))

/** What the title says once, however many cells were made one for it. */
const lineOf = (row: readonly GridCell[]): string =>
  [...new Set(row.map(({ text }) => text).filter(Boolean))].join(' ')

function headingsAt({ rows }: Grid, at: number, count: number): string[] {
  const parts = rows.slice(at, at + count)
  const width = Math.max(0, ...parts.map((row) => row.length))
  return Array.from({ length: width }, (_, c) => {
    const texts = parts.map((row) => row[c]?.text ?? '')
    return [...new Set(texts)].filter(Boolean).join(' – ')
  })
}

/** The column of a role; -1 for none. */
export const columnOf = ({ uses }: Pick<Table, 'uses'>, role: Role): number => uses.indexOf(role)
