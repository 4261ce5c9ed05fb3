import { csv } from '../../language/formats/csv.ts'
import { rowsWithHeadings, type SheetTable } from './sheet-table.ts'

/** What stands on a screen, ready to be written as one kind of file or another. */
export interface ScreenSheet {
  readonly table: SheetTable
  /** Where it comes from, and what its marks mean. */
  readonly sources: SheetTable
  readonly title: string
  /** Whose figures they are. */
  readonly unit: string
}

/** The figures alone, for other programs: each row says its source. */
export const csvFile = ({ table }: ScreenSheet): Blob => new Blob([csv(rowsWithHeadings(table))])
