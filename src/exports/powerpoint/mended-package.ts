import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'

const EMPTY_POINT = /<c:pt idx="\d+"><c:v><\/c:v><\/c:pt>/g
const EMPTY_CELL = /<c r="[A-Z]+\d+"(?: [a-z]="[^"]*")*>\s*<v><\/v>\s*<\/c>/g
const TYPE = /<Override PartName="\/([^"]+)"[^>]*\/>/g
const NOTES_MASTERS = /<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/s
/** A shape without text has an empty body all the same. */
const NO_TEXT =
  '</p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr/></a:p></p:txBody></p:sp>'

/**
 * Mends what the library writes and PowerPoint asks to repair, or draws otherwise (ECMA-376, parts 1
 * and 2): parts that are declared and not there, lists out of order, backgrounds without their
 * effects, shapes without a body, the wrong language; and missing values written as empty ones, which
 * some programs draw as 0, where a month without a figure is a gap.
 *
 * @param locale - of the text, *vi-VN*
 */
export function mendedPackage(file: Uint8Array, locale: string): Uint8Array {
  const parts = unzipSync(file)
  const mended: Zippable = {}
  for (const [name, bytes] of Object.entries(parts)) {
    // A folder is no part.
    if (name.endsWith('/')) continue
    // A data sheet is itself an archive, already compressed.
    if (name.endsWith('.xlsx')) mended[name] = [mendedSheet(bytes), { level: 0 }]
    else if (/\.(?:xml|rels)$/.test(name))
      mended[name] = strToU8(mendedPart(name, strFromU8(bytes), (part) => part in parts, locale))
    else mended[name] = bytes
  }
  return zipSync(mended, { level: 4 })
}

function mendedPart(
  name: string,
  xml: string,
  isThere: (part: string) => boolean,
  locale: string,
): string {
  if (name === '[Content_Types].xml')
    return xml.replace(TYPE, (type, part: string) => (isThere(part) ? type : ''))
  if (name === 'ppt/presentation.xml') return withNotesMastersFirst(xml)
  if (/^ppt\/charts\/chart\d+\.xml$/.test(name)) return xml.replace(EMPTY_POINT, '')
  if (!/^ppt\/(?:slides|notesSlides)\//.test(name)) return xml
  return xml
    .replaceAll('</p:bgPr>', '<a:effectLst/></p:bgPr>')
    .replaceAll('</p:spPr></p:sp>', NO_TEXT)
    .replaceAll('lang="en-US"', `lang="${locale}"`)
}

/** The masters of the notes are listed before the slides. */
function withNotesMastersFirst(xml: string): string {
  const masters = NOTES_MASTERS.exec(xml)?.[0] ?? ''
  return xml.replace(masters, '').replace('<p:sldIdLst>', `${masters}<p:sldIdLst>`)
}

function mendedSheet(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file)
  for (const [name, bytes] of Object.entries(parts))
    if (name.startsWith('xl/worksheets/'))
      parts[name] = strToU8(strFromU8(bytes).replace(EMPTY_CELL, ''))
  return zipSync(parts)
}
