import { strToU8, zipSync } from 'fflate'
import { instantNow } from '../../language/formats/clock.ts'
import { csv } from '../../language/formats/csv.ts'
import { formatPeriodShort } from '../../language/formats/period.ts'
import type { SentenceContext } from '../../language/sentences/phrases.ts'
import { plainName } from '../core/file-name.ts'
import { type OnProgress, yieldToMain } from '../core/make-file.ts'
import { type PublishedData, publishedTables } from './published-sheets.ts'
import { rowsWithHeadings, type SheetTable } from './sheet.ts'
import { sourcesTable } from './sources-sheet.ts'
import { dataSheet, workbook } from './workbook.ts'

/** All that is published of a unit and its parts, with the unit's id. */
export interface UnitData extends PublishedData {
  readonly unit: string
}

type MakeEverything = (
  data: UnitData,
  context: SentenceContext,
  onProgress: OnProgress,
  signal: AbortSignal,
) => Promise<Blob>

/** One workbook: a sheet for each kind of record, and one on sources and marks. */
export const everythingXlsx: MakeEverything = async (data, context, onProgress, signal) => {
  const { tables, title, unit } = contents(data, context)
  const sheets = await oneByOne(tables, dataSheet, (share) => onProgress(0.6 * share), signal)
  return workbook(sheets, { title, subject: unit })
}

/** The same as files of comma-separated values in one archive. */
export const everythingCsv: MakeEverything = async (data, context, onProgress, signal) => {
  const { tables } = contents(data, context)
  const files = await oneByOne(
    tables,
    (table, index) => [
      `${index + 1}-${plainName(table.name)}.csv`,
      strToU8(csv(rowsWithHeadings(table))),
    ],
    (share) => onProgress(0.9 * share),
    signal,
  )
  return new Blob([zipSync(Object.fromEntries(files), { level: 6 }).slice()])
}

/** @throws the signal's reason once it is cancelled */
async function oneByOne<Result>(
  tables: readonly SheetTable[],
  write: (table: SheetTable, index: number) => Result,
  onProgress: OnProgress,
  signal: AbortSignal,
): Promise<Result[]> {
  const written: Result[] = []
  for (const [index, table] of tables.entries()) {
    written.push(write(table, index))
    onProgress(written.length / tables.length)
    await yieldToMain()
    signal.throwIfAborted()
  }
  return written
}

const TITLE = { vi: 'Toàn bộ số liệu đã công bố', en: 'All published figures' }

function contents(data: UnitData, context: SentenceContext) {
  const { language } = context
  const title = TITLE[language]
  const unit = data.units.find(({ id }) => id === data.unit)?.name[language] ?? ''
  const periods = data.reports.map(({ period }) => period).sort()
  const [first, last] = [periods.at(0), periods.at(-1)]
  const period = first && last ? `${formatPeriodShort(first)}–${formatPeriodShort(last)}` : ''
  const sources = { title, unit, period, report: null, presentedAt: null, madeAt: instantNow() }
  const tables = [...publishedTables(data, context), sourcesTable(sources, context)]
  return { tables, title, unit }
}
