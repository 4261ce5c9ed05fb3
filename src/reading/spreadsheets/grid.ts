/** One cell of a file. */
export interface GridCell {
  /** As written; a number with all its digits and the decimal comma. Empty for nothing. */
  readonly text: string
  /** Where the file has a number; percent as shown, 67 and not 0.67. */
  readonly number?: number
  /** Shown as a percentage. */
  readonly isPercent?: boolean
  /** What the cell shows where its format leaves out thousands: 25 for 25.000.000 as `#,##0,,`. */
  readonly shown?: number
  /** Why it has no readable value. */
  readonly fault?: 'formula-without-value' | 'error-value'
  /** Part of a merged cell, whose first cell has the value. */
  readonly isMerged?: boolean
}

/** A merged range, from 0, both ends included. */
interface Merge {
  readonly startRow: number
  readonly startCol: number
  readonly endRow: number
  readonly endCol: number
}

/** One sheet of a file, or a pasted block. Rows may differ in length. */
export interface Grid {
  readonly name: string
  /** The file it is of, where there are several. */
  readonly file?: string
  readonly rows: readonly (readonly GridCell[])[]
  readonly merges?: readonly Merge[]
  /** Rows and columns that the file hides, from 0; they are read like the others. */
  readonly hidden?: { readonly rows: readonly number[]; readonly columns: readonly number[] }
}

/** Why a file cannot be read. */
export type FileFault =
  | 'empty'
  | 'kind'
  | 'password'
  | 'damaged'
  | 'too-large'
  | 'too-many-rows'
  | 'too-many-cells'

export interface FileRefusal {
  readonly fault: FileFault
  /** The sheet that it is about. */
  readonly sheet?: string
}

/** One of several files, that cannot be read. */
export interface RefusedFile {
  readonly name: string
  readonly refusal: FileRefusal
}

/** What a file gave, or several at once. */
export interface FileRead {
  readonly grids: readonly Grid[]
  /** Of several files, those that cannot be read. */
  readonly refused?: readonly RefusedFile[]
  /** It contains macros, which were not run. */
  readonly hasMacros: boolean
}

/** Rows of one file; a district of fifty units fills a thirtieth of it in a year. */
export const MOST_ROWS = 20_000
export const MOST_CELLS = 1_000_000
/** Bytes of a file before it is opened. */
export const LARGEST_FILE = 50_000_000

/** What a sheet is called where it must not be taken for another: *a.xlsx, Biểu 1*. */
export const sheetLabel = ({ name, file }: Grid): string => (file ? `${file}, ${name}` : name)

/** *A*, *AB*: a column as a spreadsheet names it. */
export function columnLetters(column: number): string {
  let letters = ''
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26))
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters
  return letters
}

/** *D7*: the column in letters, the row from 1. */
export const addressOf = (row: number, column: number): string =>
  `${columnLetters(column)}${row + 1}`
