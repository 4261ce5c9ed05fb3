import { parseCsv } from 'hucre/csv'

import { decoded } from './decoded.ts'
import { type FileRead, type FileRefusal, type Grid, LARGEST_FILE, MOST_ROWS } from './grid.ts'
import { gridOfTexts } from './grid-of-texts.ts'
import { readWorkbook } from './read-workbook.ts'
import {
  beginsAsMarkup,
  beginsAsOle,
  beginsAsZip,
  isOpenDocument,
  isWholeOle,
  zipContents,
} from './zip.ts'

// A workbook of a million cells inflates to about 60 MB; a bomb to thousands of times its size.
const MOST_INFLATED = 300_000_000

/** Reads a workbook by its first bytes; text, which begins with none of its own, by the end of its name. */
export async function readFile(name: string, bytes: Uint8Array): Promise<FileRead | FileRefusal> {
  if (bytes.length === 0) return { fault: 'empty' }
  if (bytes.length > LARGEST_FILE) return { fault: 'too-large' }
  if (beginsAsOle(bytes)) return isWholeOle(bytes) ? readOld(bytes) : { fault: 'damaged' }
  if (beginsAsZip(bytes)) {
    const zip = zipContents(bytes)
    if (!zip) return { fault: 'damaged' }
    if (zip.size > MOST_INFLATED) return { fault: 'too-large' }
    return isOpenDocument(zip) ? readOld(bytes) : readWorkbook(bytes, zip)
  }
  // Many programs write a page or XML and call it .xls.
  if (/\.xls$/i.test(name) && beginsAsMarkup(bytes)) return readOld(bytes)
  if (!/\.(?:csv|txt|tsv)$/i.test(name)) return { fault: 'kind' }
  const grid = readSeparated(name.replace(/\.[^.]*$/, ''), decoded(bytes))
  return 'fault' in grid ? grid : { grids: [grid], hasMacros: false }
}

/** Few files are old: the program for them is loaded only where one is. */
async function readOld(bytes: Uint8Array): Promise<FileRead | FileRefusal> {
  const { readOldWorkbook } = await import('./read-old-workbook.ts')
  return readOldWorkbook(bytes)
}

// A file for Excel may name its own separator in the first line.
const NAMED_SEPARATOR = /^sep=(.)\r?\n/

/** The rows of comma-, semicolon- or tab-separated text. */
export function readSeparated(name: string, text: string): Grid | FileRefusal {
  const plain = text.replace(/^\uFEFF/, '')
  if (plain.includes('\u0000')) return { fault: 'kind' }
  const named = NAMED_SEPARATOR.exec(plain)
  const body = named ? plain.slice(named[0].length) : plain
  const delimiter = named?.[1] ?? separatorOf(body)
  const rows = parseCsv(body, { delimiter, typeInference: false, maxRows: MOST_ROWS + 1 })
  return gridOfTexts(
    name,
    rows.map((row) => row.map((value) => String(value ?? ''))),
  )
}

/** The separator that parts most lines alike; a decimal comma is no separator beside semicolons. */
function separatorOf(text: string): string {
  const lines = text.split(/\r?\n/, 20).filter((line) => line.trim() !== '')
  const parted = (separator: string) =>
    lines.filter((line) => line.replace(/"(?:[^"]|"")*"/g, '').includes(separator)).length
  const [tabs, semicolons, commas] = ['\t', ';', ','].map(parted) as [number, number, number]
  if (tabs >= Math.max(semicolons, 1)) return '\t'
  return semicolons >= Math.max(1, commas / 2) ? ';' : ','
}
