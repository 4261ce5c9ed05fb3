import { strFromU8, unzipSync } from 'fflate'
import { parseCsv } from 'hucre/csv'
import { describe, expect, test } from 'vitest'
import type { Period } from '../src/domain/period.ts'
import { csvFile } from '../src/exports/sheets/screen-sheet.ts'
import { seriesSheet } from '../src/exports/sheets/series-sheet.ts'
import { xlsxFile } from '../src/exports/sheets/workbook.ts'
import { LANGUAGES } from '../src/language/catalogues/language.ts'
import { asTyped } from '../src/language/formats/csv.ts'
import { monthsModel } from '../src/language/formats/months-model.ts'
import { NONSENSE, namesDistrict, publishedBy, unqualified } from './said-of-the-samples.ts'
import { contextOf, monthOf, sheetOf, slidesFile, wordFile } from './sample-files.ts'
import { figureFrom, headingPairs, readRows } from './sheet-codec.ts'

async function partsOf(file: Blob): Promise<[name: string, xml: string][]> {
  const parts = unzipSync(new Uint8Array(await file.arrayBuffer()))
  return Object.entries(parts)
    .filter(([name]) => name.endsWith('.xml'))
    .map(([name, bytes]) => [name, strFromU8(bytes)])
}

/** The words of a Word or PowerPoint file, a line for each part, in which paragraphs follow one another. */
async function wordsOf(file: Blob): Promise<[name: string, words: string][]> {
  return (await partsOf(file)).map(([name, xml]) => [
    name,
    xml
      .replace(/<\/(?:a|w):p>|<(?:a|w):(?:br|tab)\/>|<\/c:(?:v|pt)>/g, ' ')
      .replace(/<[^>]+>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&amp;', '&')
      .replace(/[\s\u00a0]+/g, ' '),
  ])
}

/** The first months, those where years and successions meet, and the last. */
const walked = (periods: readonly Period[]): Period[] =>
  periods.filter((period, i) => i % 5 === 0 || period.endsWith('-01') || i === periods.length - 1)

const WALKS = ['cau-ke', 'xa-tam-hoa'].flatMap((unit) =>
  LANGUAGES.flatMap((language) => ({ unit, language, periods: walked(publishedBy(unit)) })),
)

describe.each(WALKS)('the files of $unit in $language', ({ unit, language, periods }) => {
  const expectHonest = (words: string, place: string) => {
    expect(words, place).not.toMatch(NONSENSE)
    if (unit === 'xa-tam-hoa') expect(namesDistrict(words), place).toBe(false)
  }

  test.each(periods)('Word and PowerPoint say no more than was stated, in %s', async (period) => {
    const month = await monthOf(unit, period)
    const files = [await wordFile(month, language), await slidesFile(month, language)]
    for (const file of files)
      for (const [name, words] of await wordsOf(file)) {
        expectHonest(words, name)
        for (const told of unqualified(words, unit, period, language)) expect(told, name).toBe('')
      }
  })

  test.each(periods)('the sheets have each figure with its words, in %s', async (period) => {
    const month = await monthOf(unit, period)
    const sheet = sheetOf(month, language)
    const read = parseCsv(await csvFile(sheet).text(), { delimiter: ',' })
    expectHonest(read.flat().join(' '), 'csv')
    const rows = readRows(
      headingPairs(sheetOf(month, 'en').table, sheet.table),
      read.map((row) => row.map((cell) => asTyped(String(cell)))),
      contextOf(language),
    )
    rows.forEach((row, i) => {
      const { indicator, month: inMonth, cumulative } = month.rows[i]!.standing
      const scale = row.number('One of it is (dong)') ?? 1
      for (const [heading, sourced] of [
        ['In the month', inMonth],
        ['To date', cumulative],
      ] as const) {
        const found = figureFrom(row, heading, scale)
        expect(found?.qualifier, indicator.id).toBe(sourced?.figure.qualifier)
        expect(found?.estimated, indicator.id).toBe(sourced?.figure.estimated)
      }
    })
  })

  test('the sheet of each indicator names no district above it', async () => {
    const month = await monthOf(unit, periods.at(-1) ?? '')
    const context = contextOf(language)
    for (const { standing, history, events } of month.rows) {
      const model = monthsModel(standing, history, standing.indicator.name[language], events)
      const shown = { ...month, model, history, passage: '', presentedAt: null }
      const file = await xlsxFile(seriesSheet(shown, context))
      for (const [name, xml] of await partsOf(file))
        expectHonest(xml.replace(/<[^>]+>/g, ' '), `${standing.indicator.id} ${name}`)
    }
  })
})
