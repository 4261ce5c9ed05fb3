import { type Section, sectionOf } from '../../domain/section.ts'
import type { Standing } from '../../domain/standing.ts'
import { REPORT_TEXT } from '../../language/catalogues/report.ts'
import { formatPeriod } from '../../language/formats/period.ts'
import type { SentenceContext } from '../../language/sentences/phrases.ts'
import { scaleFor } from './figure-columns.ts'
import { type ScreenSheet, type Shown, screenSheet, sourceColumn } from './screen-sheet.ts'
import { column, type Sheet } from './sheet.ts'
import { type StandingRow, standingColumns, standingRow } from './standing-columns.ts'

/** The month's table as it is on the screen. */
export interface ShownMonth extends Shown {
  readonly standings: readonly Standing[]
  /** Of the official table. */
  readonly sections: readonly Section[]
  /** The report's text; empty if it is not available. */
  readonly words: string
}

/** The month's table: a row for each indicator, with its own unit and scale. */
export function monthSheet(month: ShownMonth, context: SentenceContext): ScreenSheet {
  const sheet: Sheet<StandingRow, SentenceContext> = {
    name: { vi: 'Số liệu tháng', en: 'Figures of the month' },
    columns: [
      column(
        'Nhóm',
        'Group',
        22,
        ({ standing }, { language }) =>
          sectionOf(month.sections, standing.indicator.group).name[language],
      ),
      column('Mã chỉ tiêu', 'Indicator id', 24, ({ standing }) => standing.indicator.id),
      column(
        'Chỉ tiêu',
        'Indicator',
        40,
        ({ standing }, { language }) => standing.indicator.name[language],
      ),
      column('Trong đó của', 'Part of', 24, ({ standing }) => standing.indicator.partOf),
      column('Đơn vị tính', 'Measured in', 14, ({ scale }, { language }) => scale.name[language]),
      standingColumns(),
      column('Một đơn vị tính là (đồng)', 'One of it is (dong)', 16, ({ scale }) =>
        scale.factor === 1 ? null : scale.factor,
      ),
      sourceColumn(month),
    ],
  }
  const rows = month.standings.map((standing) => {
    const { indicator, cumulative, target } = standing
    const values = [cumulative?.figure.value, target?.figure.value]
    return standingRow(standing, scaleFor(indicator.measure, values), month.words)
  })
  const title = REPORT_TEXT[context.language].annexOf(formatPeriod(month.period, context.language))
  return screenSheet(sheet, rows, title, month, context)
}
