/** Text, a number that stays one, or nothing. */
export type CsvCell = string | number | null

// What a spreadsheet takes for the beginning of a formula: OWASP, CSV Injection, and ASVS 5.0,
// 1.2.10; `|` begins a call of another program.
const BEGINNINGS = '=+-@|\t\r\n\0＝＋－＠'

function isRisky(text: string): boolean {
  const first = text.replace(/^'+/, '').charAt(0)
  return first !== '' && BEGINNINGS.includes(first)
}

/**
 * A text that no spreadsheet runs: an apostrophe is put before what would begin a formula. A text
 * that already has apostrophes there gets another one, so that `asTyped` restores every text.
 */
export const harmless = (text: string): string => (isRisky(text) ? `'${text}` : text)

/** The text of a cell that `harmless` wrote. */
export const asTyped = (cell: string): string =>
  cell.startsWith("'") && isRisky(cell) ? cell.slice(1) : cell

function cell(value: CsvCell): string {
  // A number is no text: -5 is below zero and no formula.
  if (typeof value === 'number') return String(value)
  const text = harmless(value ?? '')
  return /[",;\t\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/**
 * Rows as comma-separated values (RFC 4180) that Excel opens with its Vietnamese intact (UTF-8 with
 * a byte order mark) and without running any of it. Numbers are written as programs write them.
 */
export const csv = (rows: readonly (readonly CsvCell[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`
