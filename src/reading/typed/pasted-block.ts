interface Cell {
  readonly text: string
  /** Where the text behind the cell begins. */
  readonly end: number
}

const isEnd = (character: string | undefined): boolean =>
  character === undefined || character === '\t' || character === '\n'

/** @returns `null` if the quote is not closed at the end of a cell: then it is part of the text */
function quotedCell(text: string, start: number): Cell | null {
  let quote = text.indexOf('"', start + 1)
  while (quote >= 0 && text[quote + 1] === '"') quote = text.indexOf('"', quote + 2)
  if (quote < 0 || !isEnd(text[quote + 1])) return null
  return { text: text.slice(start + 1, quote).replaceAll('""', '"'), end: quote + 1 }
}

function plainCell(text: string, start: number): Cell {
  let end = start
  while (!isEnd(text[end])) end += 1
  return { text: text.slice(start, end), end }
}

/**
 * The cells of a block copied from a spreadsheet, row by row; rows may differ in length. Cells that
 * contain tabs or line breaks are quoted, their own quotes doubled; a line break is `\n`.
 * No row for an empty text, one row of one empty cell for an empty cell.
 */
export function readPastedBlock(text: string): string[][] {
  const lines = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  while (at < lines.length) {
    const cell = (lines[at] === '"' ? quotedCell(lines, at) : null) ?? plainCell(lines, at)
    row.push(cell.text)
    // A tab at the very end still opens a cell, a line break there no row.
    if (lines[cell.end] === '\t' && cell.end + 1 === lines.length) row.push('')
    if (lines[cell.end] !== '\t') {
      rows.push(row)
      row = []
    }
    at = cell.end + 1
  }
  if (row.length > 0) rows.push(row)
  return rows
}
