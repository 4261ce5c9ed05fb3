import { strToU8, zipSync } from 'fflate'
import type { Unit } from '../../domain/unit.ts'
import { csv } from '../../language/formats/csv.ts'
import { instantNow } from '../../language/formats/instant.ts'
import { formatPeriodShort } from '../../language/formats/period.ts'
import type { SentenceContext } from '../../language/sentences/phrases.ts'
import { plainName } from '../core/file-name.ts'
import { breath, type TellProgress } from '../core/make-file.ts'
import { publishedTables, type UnitData } from './published-data.ts'
import { rowsWithHeadings, type SheetTable } from './sheet-table.ts'
import { sourcesTable } from './sources-sheet.ts'
import { dataSheet, workbook } from './workbook.ts'

const TITLE = { vi: 'Toàn bộ số liệu đã công bố', en: 'All published figures' }

/** All that is published as one workbook: a sheet for each kind, and one on sources and marks. */
export async function everythingXlsx(
  data: UnitData,
  context: SentenceContext,
  tell: TellProgress,
  signal: AbortSignal,
): Promise<Blob> {
  const tables = allTables(data, context)
  const sheets = []
  for (const table of tables) {
    sheets.push(dataSheet(table))
    tell((0.6 * sheets.length) / tables.length)
    await breath()
    signal.throwIfAborted()
  }
  const title = TITLE[context.language]
  return workbook(sheets, { title, subject: unitOf(data)?.name[context.language] ?? '' })
}

/** The same as files of comma-separated values, packed into one. */
export async function everythingCsv(
  data: UnitData,
  context: SentenceContext,
  tell: TellProgress,
  signal: AbortSignal,
): Promise<Blob> {
  const tables = allTables(data, context)
  const files: Record<string, Uint8Array> = {}
  for (const [index, table] of tables.entries()) {
    files[`${index + 1}-${plainName(table.name)}.csv`] = strToU8(csv(rowsWithHeadings(table)))
    tell((0.9 * (index + 1)) / tables.length)
    await breath()
    signal.throwIfAborted()
  }
  return new Blob([zipSync(files, { level: 6 }).slice()])
}

/** The unit the data was asked for. */
const unitOf = ({ unit, units }: UnitData): Unit | undefined => units.find(({ id }) => id === unit)

function allTables(data: UnitData, context: SentenceContext): SheetTable[] {
  const { language } = context
  const periods = data.reports.map(({ period }) => period).sort()
  const [first, last] = [periods.at(0), periods.at(-1)]
  const sources = {
    title: TITLE[language],
    unit: unitOf(data)?.name[language] ?? '',
    period: first && last ? `${formatPeriodShort(first)}–${formatPeriodShort(last)}` : '',
    report: null,
    presentedAt: null,
    madeAt: instantNow(),
  }
  return [...publishedTables(data, context), sourcesTable(sources, context)]
}
