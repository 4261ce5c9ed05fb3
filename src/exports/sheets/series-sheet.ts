import type { History } from '../../domain/history.ts'
import { CHART_TEXT } from '../../language/catalogues/chart.ts'
import type { MonthsModel } from '../../language/formats/months-model.ts'
import { capitalized } from '../../language/formats/words.ts'
import type { SentenceContext } from '../../language/sentences/phrases.ts'
import { inUnit, scaleFor, sourcedColumns } from './figure-columns.ts'
import { type ScreenSheet, type Shown, screenSheet, sourceColumn } from './screen-sheet.ts'
import { column, type Sheet } from './sheet.ts'
import { OBSERVATION_COLUMNS, type ObservedRow } from './standing-columns.ts'

/** An indicator's year as it is on the screen; the model names the period. */
export interface ShownSeries extends Omit<Shown, 'period'> {
  readonly model: MonthsModel
  readonly history: History
  /** The words the newest month was read from; empty if there are none. */
  readonly passage: string
}

type SeriesRow = ObservedRow & MonthsModel['points'][number]

/** The year as the chart's table shows it, in the chart's scale. */
export function seriesSheet(series: ShownSeries, context: SentenceContext): ScreenSheet {
  const { model, history, passage } = series
  const { factor, name } = scaleFor(model.measure, [model.likeMoney])
  const heading = (vi: string, en: string) => inUnit({ vi, en }, name)
  const limit = model.limit === 'ceiling' ? 'ceiling' : 'floor'
  const due = heading(capitalized(CHART_TEXT.vi.due[limit]), capitalized(CHART_TEXT.en.due[limit]))
  const options = { scale: () => factor }
  const sheet: Sheet<SeriesRow, SentenceContext> = {
    name: { vi: 'Các tháng', en: 'Months' },
    columns: [
      column('Tháng', 'Month', 10, ({ period }) => period),
      sourcedColumns(heading('Trong tháng', 'In the month'), ({ inMonth }) => inMonth, options),
      sourcedColumns(heading('Lũy kế hoặc số hiện có', 'To date'), ({ total }) => total, options),
      sourcedColumns(
        heading('Cùng kỳ năm trước', 'A year before'),
        ({ lastYear }) => lastYear,
        options,
      ),
      column(due.vi, due.en, 16, (point) => (point.due === null ? null : point.due / factor)),
      OBSERVATION_COLUMNS,
      // The other months have sources of their own.
      sourceColumn(series, ({ period }) => period === model.period),
    ],
  }
  const rows = model.points.map((point) => ({
    ...point,
    observation: point.period <= model.period ? (history.get(point.period) ?? null) : null,
    sentence: point.period === model.period ? passage : '',
  }))
  const title = CHART_TEXT[context.language].title(model.name, model.year)
  return screenSheet(sheet, rows, title, { ...series, period: model.period }, context)
}
