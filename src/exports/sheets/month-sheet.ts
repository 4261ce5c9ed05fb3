import type { Period } from '../../domain/period.ts'
import type { Report } from '../../domain/report.ts'
import type { Standing } from '../../domain/standing.ts'
import type { Unit } from '../../domain/unit.ts'
import { instantNow } from '../../language/formats/instant.ts'
import { formatPeriod } from '../../language/formats/period.ts'
import type { SentenceContext } from '../../language/sentences/phrases.ts'
import { sourceLine } from '../../language/sentences/source.ts'
import { type Size, sizeIn } from '../core/money-size.ts'
import { type RecordSheet, recordTable } from './record-sheet.ts'
import type { ScreenSheet } from './screen-sheet.ts'
import { sourcesTable } from './sources-sheet.ts'
import {
  figuresOf,
  type StandingFigures,
  type StandingKey,
  standingCells,
  standingColumns,
  standingFrom,
} from './standing-cells.ts'

/** The month's table as it stands on the screen. */
export interface ShownMonth {
  readonly unit: Unit
  readonly period: Period
  readonly report: Pick<Report, 'source' | 'meetingDate' | 'status'>
  readonly standings: readonly Standing[]
  /** Of the report; empty where they are not at hand. */
  readonly words: string
  /** The instant of the publication that is shown; `null` for the month as it stands. */
  readonly presentedAt: string | null
}

/** One indicator of the month, with what money is told in on its row. */
export interface MonthRow extends StandingFigures {
  readonly group: string
  readonly indicatorId: string
  readonly indicator: string
  readonly size: Size
  readonly source: string
}

type Key = 'group' | 'indicatorId' | 'indicator' | 'size' | 'measure' | StandingKey | 'source'

/** One row an indicator; each says what its numbers count, and in which size money is told. */
export const MONTH_ROWS: RecordSheet<MonthRow, Key, SentenceContext> = {
  name: { vi: 'Số liệu tháng', en: 'Figures of the month' },
  columns: {
    group: { heading: { vi: 'Nhóm', en: 'Group' }, width: 22 },
    indicatorId: { heading: { vi: 'Mã chỉ tiêu', en: 'Indicator id' }, width: 24 },
    indicator: { heading: { vi: 'Chỉ tiêu', en: 'Indicator' }, width: 40 },
    measure: { heading: { vi: 'Đơn vị tính', en: 'Measured in' }, width: 14 },
    ...standingColumns(),
    size: { heading: { vi: 'Một đơn vị tính là (đồng)', en: 'One of it is (dong)' }, width: 16 },
    source: { heading: { vi: 'Nguồn', en: 'Source' }, width: 58 },
  },
  cells: (row, context) => ({
    group: row.group,
    indicatorId: row.indicatorId,
    indicator: row.indicator,
    measure: row.size.name[context.language],
    ...standingCells(row, context, row.size.from),
    size: row.size.from === 1 ? null : row.size.from,
    source: row.source,
  }),
  record: (row) => {
    const from = row.number('size') ?? 1
    const name = row.text('measure')
    return {
      group: row.text('group'),
      indicatorId: row.text('indicatorId'),
      indicator: row.text('indicator'),
      size: { from, name: { vi: name, en: name } },
      ...standingFrom(row, from),
      source: row.text('source'),
    }
  },
}

/** The month's table, each row with all that its figures came with. */
export function monthSheet(month: ShownMonth, context: SentenceContext): ScreenSheet {
  const { unit, period, report, standings, words, presentedAt } = month
  const { text, language } = context
  const source = sourceLine(report, text) ?? ''
  const title = text.report.annexOf(formatPeriod(period, language))
  const rows = standings.map((standing): MonthRow => {
    const { indicator, yearToDate, target } = standing
    return {
      group: text.groups[indicator.group],
      indicatorId: indicator.id,
      indicator: indicator.name[language],
      size: sizeIn(indicator.measure, [yearToDate?.figure.value, target?.figure.value]),
      ...figuresOf(standing, words, context),
      source,
    }
  })
  return {
    table: recordTable(MONTH_ROWS, rows, context),
    sources: sourcesTable(
      {
        title,
        unit: unit.name[language],
        period: formatPeriod(period, language),
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
