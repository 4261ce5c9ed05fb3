import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'

const EMPTY_POINT = /<c:pt idx="\d+"><c:v><\/c:v><\/c:pt>/g
const EMPTY_CELL = /<c r="[A-Z]+\d+"(?: [a-z]="[^"]*")*>\s*<v><\/v>\s*<\/c>/g

/**
 * Removes empty values from a presentation's charts and their data sheets. The library writes missing
 * values as empty ones, which some programs draw as 0: a month without a figure is a gap.
 */
export function withoutEmptyCells(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file)
  const cleaned: Zippable = {}
  for (const [name, bytes] of Object.entries(parts)) {
    if (/^ppt\/charts\/chart\d+\.xml$/.test(name))
      cleaned[name] = strToU8(strFromU8(bytes).replace(EMPTY_POINT, ''))
    // A data sheet is itself an archive, already compressed.
    else if (name.endsWith('.xlsx')) cleaned[name] = [cleanedSheet(bytes), { level: 0 }]
    else cleaned[name] = bytes
  }
  return zipSync(cleaned, { level: 4 })
}

function cleanedSheet(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file)
  for (const [name, bytes] of Object.entries(parts))
    if (name.startsWith('xl/worksheets/'))
      parts[name] = strToU8(strFromU8(bytes).replace(EMPTY_CELL, ''))
  return zipSync(parts)
}
