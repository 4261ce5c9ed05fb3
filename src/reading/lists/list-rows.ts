import { folded, syllableKey } from '~/language/formats/spelling.ts'

/** What a list may say in a column: how it is headed, and what its cells look like. */
export interface ListColumn<Field extends string> {
  readonly field: Field
  /** Of the folded heading. */
  readonly heading: RegExp
  /** Tells its cells where no heading does. */
  readonly isCell: (text: string) => boolean
  /** Takes a text that no column tells as its own. */
  readonly takesRest?: boolean
}

/** A name that none has yet: itself, or with the first number from 2 that makes it another; never too long. */
export function freeName(
  name: string,
  longest: number,
  joint: string,
  isTaken: (name: string) => boolean,
): string {
  for (let count = 1; ; count += 1) {
    const end = count === 1 ? '' : `${joint}${count}`
    const free = `${name.slice(0, longest - end.length)}${end}`
    if (!isTaken(free)) return free
  }
}

/** One line of a list: what it says of each field, as written. */
export type ListRow<Field extends string> = Readonly<Partial<Record<Field, string>>>

// *•*, *1.*, *a)*, *IV.* of a numbered list, with what follows or alone in a cell.
const MARK =
  /^(?:[^\p{L}\p{N}\s("]+|\(?\d{1,3}[.)](?!\d)|[a-zđ]\)|(?:[IVX]{2,}|[IV])[.)](?=\s|$))\s*/u
const ORDINAL = /^\(?\d{1,3}[.)]?$/
const ORDINAL_HEADING = /^(?:so )?(?:stt|tt|thu tu|so)$|^no\.?$|^#$/
const TITLE = /^(?:danh sach|bieu|phu luc|tong so|tong cong|cong|list of)\b/

const bare = (cell: string): string => {
  const text = cell.normalize('NFC').replace(/\s+/g, ' ').trim()
  return ORDINAL.test(text) ? '' : text.replace(MARK, '').trim()
}

/** Lines that were typed are parted by semicolons or bars, where no cell was pasted. */
const parted = (rows: readonly (readonly string[])[]): readonly (readonly string[])[] =>
  rows.every(({ length }) => length < 2)
    ? rows.map(([line = '']) => line.split(/\s*[;|]\s*/))
    : rows

/**
 * The lines of a list pasted from a sheet, a document or a message: without bullets, ordinal numbers,
 * empty lines, titles and sums. A row of headings says which column is what; without one, the cells do.
 */
export function listRows<Field extends string>(
  block: readonly (readonly string[])[],
  columns: readonly ListColumn<Field>[],
): ListRow<Field>[] {
  let headings: readonly (Field | null)[] | null = null
  const found: ListRow<Field>[] = []
  for (const raw of parted(block)) {
    const cells = raw.map(bare)
    const said = cells.filter((cell) => cell !== '')
    if (said.length === 0 || TITLE.test(folded(said[0] ?? ''))) continue
    const headed = headingsIn(raw, columns)
    if (headed) headings = headed
    else found.push(headings ? byHeadings(cells, headings) : byCells(said, columns))
  }
  return found
}

/** The field of each column, where a row is one of headings: no line of a list begins with *Tên*. */
function headingsIn<Field extends string>(
  cells: readonly string[],
  columns: readonly ListColumn<Field>[],
): (Field | null)[] | null {
  const plain = cells.map((cell) => folded(cell).replace(/\s*\(.*\)$|:$/g, ''))
  const fields = plain.map(
    (cell) => columns.find(({ heading }) => heading.test(cell))?.field ?? null,
  )
  const first = plain.findIndex((cell) => cell !== '' && !ORDINAL_HEADING.test(cell))
  const isNumbered = plain.some((cell) => ORDINAL_HEADING.test(cell))
  const isTold = columns.some(({ isCell }) => isCell(cells[first] ?? ''))
  const areAll = plain.every((cell, at) => cell === '' || fields[at] || ORDINAL_HEADING.test(cell))
  return fields.some(Boolean) && (isNumbered || areAll || (fields[first] && !isTold))
    ? fields
    : null
}

function byHeadings<Field extends string>(
  cells: readonly string[],
  headings: readonly (Field | null)[],
): ListRow<Field> {
  const row: Partial<Record<Field, string>> = {}
  headings.forEach((field, at) => {
    if (field && cells[at]) row[field] ??= cells[at]
  })
  return row
}

/** What a cell tells by itself first: a name is whatever is left. */
function byCells<Field extends string>(
  cells: readonly string[],
  columns: readonly ListColumn<Field>[],
): ListRow<Field> {
  const row: Partial<Record<Field, string>> = {}
  const take = (cell: string, isIts: (column: ListColumn<Field>) => boolean): boolean => {
    const column = columns.find((each) => row[each.field] === undefined && isIts(each))
    if (column) row[column.field] = cell
    return column !== undefined
  }
  const rest = cells.filter((cell) => !take(cell, ({ isCell }) => isCell(cell)))
  for (const cell of rest)
    if (/\p{L}/u.test(cell)) take(cell, ({ takesRest }) => takesRest === true)
  return row
}

/** The same for every spelling of a name: *Chi bộ ấp Hoà An* and *CHI BỘ ẤP HÒA AN*. */
export const nameKey = (name: string): string =>
  (
    name
      .toLowerCase()
      .normalize('NFC')
      .match(/[\p{L}\d]+/gu) ?? []
  )
    .map(syllableKey)
    .join(' ')
