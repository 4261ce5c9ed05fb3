import type { Indicator } from '../../domain/indicator.ts'
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

/** One indicator in several units, in the order of the screen. */
export interface ShownRanking {
  readonly unit: Unit
  readonly indicator: Indicator
  readonly period: Period
  readonly report: Pick<Report, 'source' | 'meetingDate' | 'status'>
  readonly presentedAt: string | null
  /** `rank` is `null` where there is nothing to rank by. */
  readonly rows: readonly {
    readonly rank: number | null
    readonly unit: Unit
    readonly standing: Standing
  }[]
}

export interface RankingRow extends StandingFigures {
  readonly rank: number | null
  readonly unitId: string
  readonly unit: string
  readonly source: string
}

type Key = 'rank' | 'unitId' | 'unit' | StandingKey | 'source'

/** One row a unit; the headings say what the numbers count. */
export const rankingRows = ({
  name,
  from,
}: Size): RecordSheet<RankingRow, Key, SentenceContext> => ({
  name: { vi: 'So sánh', en: 'Comparison' },
  columns: {
    rank: { heading: { vi: 'Hạng', en: 'Rank' }, width: 8 },
    unitId: { heading: { vi: 'Mã đơn vị', en: 'Unit id' }, width: 16 },
    unit: { heading: { vi: 'Đơn vị', en: 'Unit' }, width: 24 },
    ...standingColumns(name),
    source: { heading: { vi: 'Nguồn', en: 'Source' }, width: 58 },
  },
  cells: (row, context) => ({
    rank: row.rank,
    unitId: row.unitId,
    unit: row.unit,
    ...standingCells(row, context, from),
    source: row.source,
  }),
  record: (row) => ({
    rank: row.number('rank'),
    unitId: row.text('unitId'),
    unit: row.text('unit'),
    ...standingFrom(row, from),
    source: row.text('source'),
  }),
})

/** The size that all units' money is told in, so that the column can be added up. */
export const rankingSize = ({ indicator, rows }: ShownRanking): Size =>
  sizeIn(
    indicator.measure,
    rows.flatMap(({ standing }) => [
      standing.yearToDate?.figure.value,
      standing.target?.figure.value,
    ]),
  )

/** The comparison as it is ranked on the screen. */
export function rankingSheet(ranking: ShownRanking, context: SentenceContext): ScreenSheet {
  const { unit, indicator, period, report, presentedAt } = ranking
  const { text, language } = context
  const title = `${text.compare.title}: ${indicator.name[language]}`
  const source = sourceLine(report, text) ?? ''
  const rows = ranking.rows.map(
    ({ rank, unit: part, standing }): RankingRow => ({
      rank,
      unitId: part.id,
      unit: part.name[language],
      // The parts' own words are not on this screen.
      ...figuresOf(standing, '', context),
      source,
    }),
  )
  return {
    table: recordTable(rankingRows(rankingSize(ranking)), rows, context),
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
