/** Text, a number that stays one, or nothing: what is missing is an empty cell, never zero. */
export type SheetCell = string | number | null

export interface SheetColumn {
  readonly heading: string
  /** In characters. */
  readonly width: number
  /** How its numbers are shown (`0` for a year); by default in groups, with the decimals each has. */
  readonly format?: string | undefined
}

/** One sheet to take along: a row of headings, then one row for each thing. */
export interface SheetTable {
  /** On the tab, and of the file where each sheet is one. */
  readonly name: string
  readonly columns: readonly SheetColumn[]
  readonly rows: readonly (readonly SheetCell[])[]
}

/** The table as rows of cells, its headings first. */
export const rowsWithHeadings = ({
  columns,
  rows,
}: SheetTable): readonly (readonly SheetCell[])[] => [
  columns.map(({ heading }) => heading),
  ...rows,
]
