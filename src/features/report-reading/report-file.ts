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
    const { value } = await mammoth.extractRawText({ arrayBuffer: bytes.buffer as ArrayBuffer })
    return value
  } catch {
    return { refusal: 'broken' }
  }
}

function plainText(bytes: Uint8Array, name: string): string | { readonly refusal: FileRefusal } {
  if (!/\.(?:txt|html?|md)$/i.test(name)) return { refusal: 'kind' }
  const text = decoded(bytes)
  return /\.html?$/i.test(name) ? textOfHtml(text) : text
}

const BLOCKS = 'p, div, br, li, tr, h1, h2, h3, h4, h5, h6, table, section, article'

/** The text of a page, one line per block, without scripts and styles. */
export function textOfHtml(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html')
  for (const silent of page.querySelectorAll('script, style, template, noscript, head'))
    silent.remove()
  for (const block of page.querySelectorAll(BLOCKS)) block.append('\n')
  for (const line of page.querySelectorAll('br')) line.replaceWith('\n')
  for (const cell of page.querySelectorAll('td, th')) cell.append(' ')
  return page.body.textContent.replace(/[ \t]*\n[ \t]*/g, '\n')
}
