import type { History } from '../../domain/history.ts'
import type { Localized } from '../../domain/indicator.ts'
import type { Sourced } from '../../domain/observation.ts'
import type { Period } from '../../domain/period.ts'
import type { Report } from '../../domain/report.ts'
import type { Unit } from '../../domain/unit.ts'
import { instantNow } from '../../language/formats/instant.ts'
import { formatPeriod } from '../../language/formats/period.ts'
import type { MonthsModel } from '../../language/months-model.ts'
import type { SentenceContext } from '../../language/sentences/phrases.ts'
import { sourceLine } from '../../language/sentences/source.ts'
import { type Size, sizeIn } from '../core/money-size.ts'
import {
  REMARK_COLUMNS,
  type RemarkKey,
  type Remarks,
  remarkCells,
  remarksFrom,
  remarksOf,
} from './explanation-cells.ts'
import { type RecordSheet, recordTable } from './record-sheet.ts'
import type { ScreenSheet } from './screen-sheet.ts'
import { type SourcedKey, sourcedCells, sourcedColumns, sourcedFrom } from './sourced-cells.ts'
import { sourcesTable } from './sources-sheet.ts'

/** An indicator's year as it stands on the screen. */
export interface ShownSeries {
  readonly unit: Unit
  readonly model: MonthsModel
  readonly history: History
  readonly report: Pick<Report, 'source' | 'meetingDate' | 'status'>
  /** The words the newest month was read from; empty where there are none. */
  readonly passage: string
  readonly presentedAt: string | null
}

export interface SeriesRow extends Remarks {
  readonly period: Period
  readonly inMonth: Sourced | null
  readonly total: Sourced | null
  readonly lastYear: Sourced | null
  /** What is due by the end of the month. */
  readonly due: number | null
  /** Of the month on the screen alone: the others have sources of their own. */
  readonly source: string
}

type Key = 'period' | SourcedKey<'inMonth' | 'total' | 'lastYear'> | 'due' | RemarkKey | 'source'

/** One row a month; the headings say what the numbers count. */
export function seriesRows({ name, from }: Size): RecordSheet<SeriesRow, Key, SentenceContext> {
  const inUnit = ({ vi, en }: Localized): Localized => ({
    vi: `${vi} (${name.vi})`,
    en: `${en} (${name.en})`,
  })
  return {
    name: { vi: 'Các tháng', en: 'Months' },
    columns: {
      period: { heading: { vi: 'Tháng', en: 'Month' }, width: 10 },
      ...sourcedColumns('inMonth', inUnit({ vi: 'Trong tháng', en: 'In the month' })),
      ...sourcedColumns('total', inUnit({ vi: 'Lũy kế hoặc số hiện có', en: 'To date' })),
      ...sourcedColumns('lastYear', inUnit({ vi: 'Cùng kỳ năm trước', en: 'A year before' })),
      due: { heading: inUnit({ vi: 'Tiến độ phải đạt', en: 'Due' }), width: 16 },
      ...REMARK_COLUMNS,
      source: { heading: { vi: 'Nguồn', en: 'Source' }, width: 58 },
    },
    cells: (row, context) => ({
      period: row.period,
      ...sourcedCells('inMonth', row.inMonth, context, from),
      ...sourcedCells('total', row.total, context, from),
      ...sourcedCells('lastYear', row.lastYear, context, from),
      due: row.due === null ? null : row.due / from,
      ...remarkCells(row, context.language),
      source: row.source,
    }),
    record: (row) => {
      const due = row.number('due')
      return {
        period: row.text('period'),
        inMonth: sourcedFrom<'inMonth'>(row, 'inMonth', from),
        total: sourcedFrom<'total'>(row, 'total', from),
        lastYear: sourcedFrom<'lastYear'>(row, 'lastYear', from),
        due: due === null ? null : Number((due * from).toPrecision(15)),
        ...remarksFrom(row),
        source: row.text('source'),
      }
    },
  }
}

/** The size that the year is told in, the same as the chart's. */
export const seriesSize = ({ measure, likeMoney }: MonthsModel): Size =>
  sizeIn(measure, [likeMoney])

/** The year as the chart's table has it, each figure with its words. */
export function seriesSheet(series: ShownSeries, context: SentenceContext): ScreenSheet {
  const { unit, model, history, report, passage, presentedAt } = series
  const { text, language } = context
  const title = text.indicator.chart(model.name, model.year)
  const plain = (sourced: Sourced | null): Sourced | null =>
    sourced && { figure: sourced.figure, origin: sourced.origin }
  const rows = model.points.map(({ period, inMonth, total, lastYear, due }): SeriesRow => {
    const isShown = period === model.period
    const observation = period <= model.period ? (history.get(period) ?? null) : null
    return {
      period,
      inMonth: plain(inMonth),
      total: plain(total),
      lastYear: plain(lastYear),
      due,
      ...remarksOf(observation, ''),
      sentence: isShown ? passage : '',
      source: isShown ? (sourceLine(report, text) ?? '') : '',
    }
  })
  return {
    table: recordTable(seriesRows(seriesSize(model)), rows, context),
    sources: sourcesTable(
      {
        title,
        unit: unit.name[language],
        period: formatPeriod(model.period, language),
        report,
        presentedAt,
        madeAt: instantNow(),
      },
      context,
    ),
    title,
    unit: unit.name[language],
  }
}
