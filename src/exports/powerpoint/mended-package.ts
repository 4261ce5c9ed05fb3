import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'

import { type ChartPart, chartPart } from './chart-part.ts'

const CHART = /^ppt\/charts\/chart(\d+)\.xml$/
const EMPTY_CELL = /<c r="[A-Z]+\d+"(?: [a-z]="[^"]*")*>\s*<v><\/v>\s*<\/c>/g
const TYPE = /<Override PartName="\/([^"]+)"[^>]*\/>/g
const NOTES_MASTERS = /<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/s
const PROMPT = /\s+hasCustomPrompt="1"/g
/** What a paragraph has before its first run, written again before the next ones. */
const REPEATED = /(?<=<\/a:r>)<a:pPr(?:[^>]*\/>|.*?<\/a:pPr>)/gs
/** A shape's fill, by its name. */
const HATCHED = /(name="hatched"(?:(?!<\/p:sp>).)*?)<a:solidFill>(<a:srgbClr .*?)<\/a:solidFill>/gs
/** Words for who does not see the shape; the library has no place for them. */
const DRAWN = /name="drawn: ([^"]*)"/g
/** A shape without text has an empty body all the same. */
const NO_TEXT =
  '</p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr/></a:p></p:txBody></p:sp>'

interface Mending {
  /** Of the text: *vi-VN*. */
  readonly locale: string
  /** What the charts draw, in the order of their numbers. */
  readonly charts: readonly ChartPart[]
  /** Between the lines of a hatch. */
  readonly paper: string
}

/**
 * Puts in the charts as `chartPart` draws them, and mends what the library writes and PowerPoint asks to repair, or draws otherwise (ECMA-376, parts 1
 * and 2): parts that are declared and not there, lists out of order, backgrounds without their
 * effects, shapes without a body, the wrong language; and missing values written as empty ones, which
 * some programs draw as 0, where a month without a figure is a gap. Shapes called *hatched* are, and
 * those called *drawn: …* are described by these words.
 */
export function mendedPackage(file: Uint8Array, mending: Mending): Uint8Array {
  const parts = unzipSync(file)
  const charts = chartsByName(Object.keys(parts), mending.charts)
  const mended: Zippable = {}
  for (const [name, bytes] of Object.entries(parts)) {
    // A folder is no part.
    if (name.endsWith('/')) continue
    // A data sheet is itself an archive, already compressed.
    if (name.endsWith('.xlsx')) mended[name] = [mendedSheet(bytes), { level: 0 }]
    else if (/\.(?:xml|rels)$/.test(name))
      mended[name] = strToU8(
        charts.get(name) ?? mendedPart(name, strFromU8(bytes), (part) => part in parts, mending),
      )
    else mended[name] = bytes
  }
  return zipSync(mended, { level: 4 })
}

function mendedPart(
  name: string,
  xml: string,
  isThere: (part: string) => boolean,
  { locale, paper }: Mending,
): string {
  if (name === '[Content_Types].xml')
    return xml.replace(TYPE, (type, part: string) => (isThere(part) ? type : ''))
  if (name === 'ppt/presentation.xml') return withNotesMastersFirst(xml)
  if (!/^ppt\/(?:slides|notesSlides|slideLayouts|slideMasters|notesMasters)\//.test(name))
    return xml
  return (
    xml
      .replace(
        HATCHED,
        `$1<a:pattFill prst="wdUpDiag"><a:fgClr>$2</a:fgClr><a:bgClr><a:srgbClr val="${paper}"/></a:bgClr></a:pattFill>`,
      )
      // An empty prompt of a layout is none.
      .replaceAll(PROMPT, '')
      // Where a layout's number stands.
      .replaceAll('<a:t>null</a:t>', '<a:t>‹#›</a:t>')
      .replace(REPEATED, '')
      .replace(DRAWN, 'name="$1" descr="$1"')
      .replaceAll('</p:bgPr>', '<a:effectLst/></p:bgPr>')
      .replaceAll('</p:spPr></p:sp>', NO_TEXT)
      .replaceAll('lang="en-US"', `lang="${locale}"`)
  )
}

/** The library counts its charts on from file to file. */
function chartsByName(names: readonly string[], charts: readonly ChartPart[]): Map<string, string> {
  const numberOf = (name: string) => Number(CHART.exec(name)?.[1])
  return new Map(
    names
      .filter((name) => CHART.test(name))
      .sort((a, b) => numberOf(a) - numberOf(b))
      .flatMap((name, i) => {
        const chart = charts[i]
        return chart ? [[name, chartPart(chart)] as const] : []
      }),
  )
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
