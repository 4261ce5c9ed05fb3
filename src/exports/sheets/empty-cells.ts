import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'

const EMPTY_POINT = /<c:pt idx="\d+"><c:v><\/c:v><\/c:pt>/g
const EMPTY_CELL = /<c r="[A-Z]+\d+"(?: [a-z]="[^"]*")*>\s*<v><\/v>\s*<\/c>/g

/**
 * Takes values that are none out of a presentation's charts and their data sheets. The library
 * writes them as empty ones, which some programs draw as 0: a month without a figure is a gap.
 */
export function withoutEmptyCells(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file)
  const kept: Zippable = {}
  for (const [name, bytes] of Object.entries(parts)) {
    if (/^ppt\/charts\/chart\d+\.xml$/.test(name))
      kept[name] = strToU8(strFromU8(bytes).replace(EMPTY_POINT, ''))
    // A data sheet is a file in the file, and already as small as it gets.
    else if (name.endsWith('.xlsx')) kept[name] = [sheet(bytes), { level: 0 }]
    else kept[name] = bytes
  }
  return zipSync(kept, { level: 4 })
}

function sheet(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file)
  for (const [name, bytes] of Object.entries(parts))
    if (name.startsWith('xl/worksheets/'))
      parts[name] = strToU8(strFromU8(bytes).replace(EMPTY_CELL, ''))
  return zipSync(parts)
}
