import type { Localized } from '../../domain/indicator.ts'
import type { Language } from '../../language/catalogues/language.ts'

/** Text, a number that stays one, or nothing: what is missing is an empty cell, never zero. */
export type SheetCell = string | number | null

/** Of a column of days, `YYYY-MM-DD`: Excel shows and sorts them as dates, other files have them as they are. */
export const DAYS = 'dd/mm/yyyy'

interface ColumnLayout {
  /** In characters. */
  readonly width: number
  /** How numbers are shown (`0` for a year); by default in groups, with the decimals each has. */
  readonly format?: string | undefined
}

/** One sheet of a file, in one language: a row of headings, then a row for each record. */
export interface SheetTable {
  /** On the tab, and in the file name where each sheet is a file. */
  readonly name: string
  readonly columns: readonly (ColumnLayout & { readonly heading: string })[]
  readonly rows: readonly (readonly SheetCell[])[]
}

/** One column: its heading in each language, and what it shows of a record. */
export interface Column<Item, Context> extends ColumnLayout {
  readonly heading: Localized
  readonly cell: (item: Item, context: Context) => SheetCell | undefined
}

/** A kind of record as a sheet. Columns that belong together are a list of their own. */
export interface Sheet<Item, Context> {
  readonly name: Localized
  readonly columns: readonly (Column<Item, Context> | readonly Column<Item, Context>[])[]
}

export const column = <Item, Context>(
  vi: string,
  en: string,
  width: number,
  cell: Column<Item, Context>['cell'],
  format?: string,
): Column<Item, Context> => ({ heading: { vi, en }, width, cell, format })

/** The records as a table, in the order given. */
export function sheetTable<Item, Context extends { readonly language: Language }>(
  sheet: Sheet<Item, Context>,
  items: readonly Item[],
  context: Context,
): SheetTable {
  const { language } = context
  const columns = sheet.columns.flat() as readonly Column<Item, Context>[]
  return {
    name: sheet.name[language],
    columns: columns.map(({ heading, width, format }) => ({
      heading: heading[language],
      width,
      format,
    })),
    rows: items.map((item) => columns.map(({ cell }) => cell(item, context) ?? null)),
  }
}

/** The table as rows of cells, its headings first. */
export const rowsWithHeadings = ({
  columns,
  rows,
}: SheetTable): readonly (readonly SheetCell[])[] => [
  columns.map(({ heading }) => heading),
  ...rows,
]
