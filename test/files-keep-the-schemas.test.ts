import type { Format } from '@ooxml-tools/validate'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test, vi } from 'vitest'
import { samples } from '../mocks/sample/samples.ts'
import { everythingXlsx } from '../src/exports/sheets/everything.ts'
import { seriesSheet } from '../src/exports/sheets/series-sheet.ts'
import { template } from '../src/exports/sheets/template.ts'
import { xlsxFile } from '../src/exports/sheets/workbook.ts'
import { conclusionNotice } from '../src/exports/word/conclusion-notice.ts'
import { monthsModel } from '../src/language/formats/months-model.ts'
import { schemaFaults } from './office-schema.ts'
import { contextOf, monthOf, sheetOf, slidesFile, wordFile } from './sample-files.ts'
import { NOTHING } from './sheet-codec.ts'

const [april, commune] = await Promise.all([
  monthOf('cau-ke', '2021-04'),
  monthOf('xa-tam-hoa', '2026-05'),
])
const context = contextOf('vi')
const [slides, communeSlides, annex] = await Promise.all([
  slidesFile(april, 'vi'),
  slidesFile(commune, 'en'),
  wordFile(april, 'vi'),
])
const { unit, period } = april

// The validator's runtime starts with the first file; a busy machine takes its time.
vi.setConfig({ testTimeout: 240_000 })

/** The newest year of the first indicator. */
function seriesFile(): Promise<Blob> {
  const [row] = april.rows
  const { standing, history, events } = row!
  const model = monthsModel(standing, history, standing.indicator.name.vi, events)
  const shown = { ...april, standing, model, history, passage: '', presentedAt: null }
  return xlsxFile(seriesSheet(shown, context))
}

function sheetToFillIn(): Promise<Blob> {
  const rows = april.rows.map(({ standing: { indicator, observation } }) => ({
    ...{ indicator, targets: [], history: [], entry: null, parts: [], partIds: [] },
    ...{ published: observation, arePartsDue: true },
  }))
  return template({ unit, period, sheets: [{ unit, rows }] })
}

/** The data behind the first chart of the slides, which PowerPoint opens in Excel. */
async function chartSheet(): Promise<Blob> {
  const parts = await partsOf(slides)
  const [, sheet] = Object.entries(parts).find(([name]) => name.endsWith('.xlsx'))!
  return new Blob([sheet as BlobPart])
}

const FILES: Record<string, readonly [Format, () => Blob | Promise<Blob>]> = {
  'the slides': ['pptx', () => slides],
  'the slides of a commune in English': ['pptx', () => communeSlides],
  'the data of a chart': ['xlsx', chartSheet],
  'the annex': ['docx', () => annex],
  'the notice of what was concluded': [
    'docx',
    () =>
      conclusionNotice(
        { ...april, day: '2021-05-06', standings: april.rows.map(({ standing }) => standing) },
        context,
      ),
  ],
  'the month as a sheet': ['xlsx', () => xlsxFile(sheetOf(april, 'vi'))],
  'the year of an indicator': ['xlsx', seriesFile],
  'the sheet to fill in': ['xlsx', sheetToFillIn],
  'all that is published': [
    'xlsx',
    () =>
      everythingXlsx(
        { ...NOTHING, ...samples, unit: unit.id },
        context,
        () => {},
        new AbortController().signal,
      ),
  ],
}

test.each(Object.entries(FILES))('%s keeps the schemas of Office', async (_, [format, make]) => {
  expect(await schemaFaults(await make(), format)).toEqual([])
})

const partsOf = async (file: Blob) => unzipSync(new Uint8Array(await file.arrayBuffer()))

async function withBroken(file: Blob, part: string, broken: (xml: string) => string) {
  const parts = await partsOf(file)
  const xml = strFromU8(parts[part]!)
  expect(broken(xml)).not.toBe(xml)
  return new Blob([zipSync({ ...parts, [part]: strToU8(broken(xml)) }) as BlobPart])
}

// The check itself: each is a fault that a program repairs or refuses.
describe('a file is refused', () => {
  test.each<[string, Format, () => Blob | Promise<Blob>, string, (xml: string) => string]>([
    [
      'whose slide has a paragraph with its properties after the words',
      'pptx',
      () => communeSlides,
      'ppt/slides/slide1.xml',
      (xml) => xml.replace('</a:r>', '</a:r><a:pPr/>'),
    ],
    [
      'whose list of slides stands before that of masters',
      'pptx',
      () => communeSlides,
      'ppt/presentation.xml',
      (xml) =>
        xml.replace(/(<p:sldMasterIdLst>.*?<\/p:sldMasterIdLst>)(.*?<\/p:sldIdLst>)/s, '$2$1'),
    ],
    [
      'whose Word table names no columns',
      'docx',
      () => annex,
      'word/document.xml',
      (xml) => xml.replace(/<w:tblGrid>.*?<\/w:tblGrid>/s, ''),
    ],
    [
      'whose sheet has its columns after its rows',
      'xlsx',
      () => xlsxFile(sheetOf(april, 'vi')),
      'xl/worksheets/sheet1.xml',
      (xml) => xml.replace(/(<cols>.*?<\/cols>)(.*<\/sheetData>)/s, '$2$1'),
    ],
  ])('%s', async (_, format, make, part, broken) => {
    const faults = await schemaFaults(await withBroken(await make(), part, broken), format)
    expect(faults.join('\n')).toContain(`/${part}`)
  })
})
