import type { Grid, GridCell } from './grid.ts'

type Hiding = { readonly hidden?: boolean } | undefined

interface WorkbookSheet {
  readonly name: string
  readonly rows: readonly (readonly GridCell[])[]
  readonly merges: NonNullable<Grid['merges']>
  /** What the file says of its rows and columns, by their place; of some it says nothing. */
  readonly ofRows: Iterable<readonly [number, Hiding]>
  readonly ofColumns: Iterable<readonly [number, Hiding]>
}

/** A sheet of a workbook as a grid, whatever program read it. */
export function gridOf({ name, rows, merges, ofRows, ofColumns }: WorkbookSheet): Grid {
  const hidden = { rows: hiddenOf(ofRows), columns: hiddenOf(ofColumns) }
  return {
    name,
    rows: withMerges(rows, merges),
    ...(merges.length > 0 && { merges }),
    ...(hidden.rows.length + hidden.columns.length > 0 && { hidden }),
  }
}

const hiddenOf = (all: Iterable<readonly [number, Hiding]>): number[] =>
  [...all].flatMap(([at, of]) => (of?.hidden ? [at] : []))

/** The rows with what merged cells say in each of them. */
function withMerges(
  rows: readonly (readonly GridCell[])[],
  merges: NonNullable<Grid['merges']>,
): GridCell[][] {
  const grid = rows.map((row) => [...row])
  for (const { startRow, startCol, endRow, endCol } of merges) {
    const first = grid[startRow]?.[startCol]
    if (!first) continue
    for (let r = startRow; r <= Math.min(endRow, grid.length - 1); r += 1)
      for (let c = startCol; c <= endCol; c += 1) {
        const row = grid[r]
        if (row) row[c] = { ...first, isMerged: true }
      }
  }
  return grid
}
