import type { Period } from '../../domain/period.ts'
import type { Report } from '../../domain/report.ts'
import type { Unit } from '../../domain/unit.ts'
import { instantNow } from '../../language/formats/clock.ts'
import { csv } from '../../language/formats/csv.ts'
import { formatPeriod } from '../../language/formats/period.ts'
import type { SentenceContext } from '../../language/sentences/phrases.ts'
import { sourceLine } from '../../language/sentences/source.ts'
import {
  type Column,
  column,
  rowsWithHeadings,
  type Sheet,
  type SheetTable,
  sheetTable,
} from './sheet.ts'
import { sourcesTable } from './sources-sheet.ts'

/** What every screen says of its figures. */
export interface Shown {
  readonly unit: Unit
  readonly period: Period
  readonly report: Pick<Report, 'source' | 'meetingDate' | 'status'>
  /** The instant of the publication that is shown; `null` for the month as it is now. */
  readonly presentedAt: string | null
}

/** What is on a screen, ready to be written as one kind of file or another. */
export interface ScreenSheet {
  readonly table: SheetTable
  /** Where it comes from, and what its marks mean. */
  readonly sources: SheetTable
  readonly title: string
  /** Whose figures they are. */
  readonly unit: string
}

export function screenSheet<Item>(
  sheet: Sheet<Item, SentenceContext>,
  items: readonly Item[],
  title: string,
  { unit, period, report, presentedAt }: Shown,
  context: SentenceContext,
): ScreenSheet {
  const { language } = context
  const whose = unit.name[language]
  const about = { title, unit: whose, period: formatPeriod(period, language) }
  return {
    table: sheetTable(sheet, items, context),
    sources: sourcesTable({ ...about, report, presentedAt, madeAt: instantNow() }, context),
    title,
    unit: whose,
  }
}

/** Where a row comes from, for programs that read the figures alone. */
export const sourceColumn = <Item>(
  { report }: Pick<Shown, 'report'>,
  isOf: (item: Item) => boolean = () => true,
): Column<Item, SentenceContext> =>
  column('Nguồn', 'Source', 58, (item, { text }) =>
    isOf(item) ? (sourceLine(report, text) ?? '') : '',
  )

/** The figures alone, for other programs. */
export const csvFile = ({ table }: ScreenSheet): Blob => new Blob([csv(rowsWithHeadings(table))])
