import { type FileRefusal, type Grid, MOST_CELLS, MOST_ROWS } from './grid.ts'

/** Rows of texts as a grid: of separated text, or of a block as it was pasted. */
export function gridOfTexts(
  name: string,
  rows: readonly (readonly string[])[],
): Grid | FileRefusal {
  if (rows.length > MOST_ROWS) return { fault: 'too-many-rows', sheet: name }
  const cells = rows.reduce((sum, row) => sum + row.length, 0)
  if (cells > MOST_CELLS) return { fault: 'too-many-cells', sheet: name }
  const isEmpty = rows.every((row) => row.every((text) => text.trim() === ''))
  if (isEmpty) return { fault: 'empty' }
  // An apostrophe keeps a spreadsheet from running a text; it is not part of it.
  const plain = (text: string) => text.trim().replace(/^'(?=[=+\-@\t\r])/, '')
  return { name, rows: rows.map((row) => row.map((text) => ({ text: plain(text) }))) }
}
