import { joinedLines } from '~/reading/spreadsheets/cell-lines.ts'
import { decoded } from '~/reading/spreadsheets/decoded.ts'
import { beginsAsOle, beginsAsZip, zipContents } from '~/reading/spreadsheets/zip.ts'

/** Why a file gave no text. */
export type FileRefusal = 'kind' | 'old' | 'broken' | 'empty' | 'long'

/** As many characters as a report may have; the API's limit. */
export const LONGEST_REPORT = 200_000
// A Word file without pictures is far smaller; what is larger would only freeze the page.
const LARGEST_FILE = 20_000_000

// Words inflate to ten times their size, a bomb to thousands.
const MOST_INFLATED = 300_000_000

/**
 * The text of a Word, HTML or plain file. Word is recognized by its first bytes, not its name.
 *
 * @returns the text with `\n` between lines, or why there is none
 */
export async function textOfFile(
  file: Blob & { readonly name: string },
): Promise<{ readonly text: string } | { readonly refusal: FileRefusal }> {
  if (file.size === 0) return { refusal: 'empty' }
  if (file.size > LARGEST_FILE) return { refusal: 'long' }
  const bytes = new Uint8Array(await file.arrayBuffer())
  if (beginsAsOle(bytes)) return { refusal: /\.doc$/i.test(file.name) ? 'old' : 'broken' }
  const text = beginsAsZip(bytes) ? await wordText(bytes) : plainText(bytes, file.name)
  if (typeof text !== 'string') return text
  const lines = text
    .replace(/\r\n?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
  if (lines === '') return { refusal: 'empty' }
  return lines.length > LONGEST_REPORT ? { refusal: 'long' } : { text: lines }
}

async function wordText(bytes: Uint8Array): Promise<string | { readonly refusal: FileRefusal }> {
  const contents = zipContents(bytes)
  if (!contents) return { refusal: 'broken' }
  if (contents.size > MOST_INFLATED) return { refusal: 'long' }
  try {
    const { default: mammoth } = await import('mammoth')
    const { value } = await mammoth.convertToHtml(
      { arrayBuffer: bytes.buffer as ArrayBuffer },
      // Pictures are no text, and would be written out in full.
      { convertImage: mammoth.images.imgElement(async () => ({ src: '' })) },
    )
    return textOfHtml(value)
  } catch {
    return { refusal: 'broken' }
  }
}

function plainText(bytes: Uint8Array, name: string): string | { readonly refusal: FileRefusal } {
  if (!/\.(?:txt|html?|md)$/i.test(name)) return { refusal: 'kind' }
  const text = decoded(bytes)
  return /\.html?$/i.test(name) ? textOfHtml(text) : text
}

/** Between cells until the page's own tabs are gone. */
const CELL = '\u001f'

const BLOCKS = 'p, div, br, li, tr, h1, h2, h3, h4, h5, h6, table, section, article'

/** The text of a page, one line per block and per row of a table, without scripts and styles. */
export function textOfHtml(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html')
  for (const silent of page.querySelectorAll('script, style, template, noscript, head'))
    silent.remove()
  for (const table of page.querySelectorAll('table:not(:has(table))')) writeRows(table)
  for (const block of page.querySelectorAll(BLOCKS)) block.append('\n')
  for (const line of page.querySelectorAll('br')) line.replaceWith('\n')
  for (const cell of page.querySelectorAll('td, th')) cell.append(' ')
  return page.body.textContent.replace(/[ \t]*\n[ \t]*/g, '\n').replaceAll(CELL, '\t')
}

/**
 * Writes a table of figures as a spreadsheet copies it: a line for each row, tabs between its cells,
 * merged cells with their words in the first. A table that only places text on the page stays.
 */
function writeRows(table: Element): void {
  const rows = [...table.querySelectorAll('tr')]
  const cellsOf = (row: Element) => [...row.querySelectorAll('td, th')]
  if (rows.length < 2 || !rows.some((row) => cellsOf(row).length > 2)) return
  // Cells of earlier rows reach down into later ones.
  const taken: number[] = []
  const lines = rows.map((row) => {
    const cells: string[] = []
    const skip = () => {
      for (let at = cells.length; (taken[at] ?? 0) > 0; at += 1) {
        taken[at] = (taken[at] ?? 0) - 1
        cells.push('')
      }
    }
    for (const cell of cellsOf(row)) {
      skip()
      const down = spanOf(cell, 'rowspan')
      for (let i = 0; i < spanOf(cell, 'colspan'); i += 1) {
        taken[cells.length] = down - 1
        cells.push(i === 0 ? joinedLines(linesIn(cell)) : '')
      }
    }
    skip()
    return cells.join(CELL)
  })
  table.replaceWith(`\n${lines.join('\n')}\n`)
}

/** Between the lines of a cell, which its blocks and breaks end. */
const LINE = '\u001e'

function linesIn(cell: Element): string[] {
  for (const line of cell.querySelectorAll('br')) line.replaceWith(LINE)
  for (const block of cell.querySelectorAll(BLOCKS)) block.append(LINE)
  return (cell.textContent ?? '').split(LINE)
}

const MOST_SPANNED = 200

const spanOf = (cell: Element, name: 'rowspan' | 'colspan'): number =>
  Math.min(MOST_SPANNED, Math.max(1, Number(cell.getAttribute(name)) || 1))
