import type { Indicator } from '../../domain/indicator.ts'
import type { Standing } from '../../domain/standing.ts'
import type { Unit } from '../../domain/unit.ts'
import { COMPARE_TEXT } from '../../language/catalogues/compare.ts'
import type { SentenceContext } from '../../language/sentences/phrases.ts'
import { scaleFor } from './figure-columns.ts'
import { type ScreenSheet, type Shown, screenSheet, sourceColumn } from './screen-sheet.ts'
import { column, type Sheet } from './sheet.ts'
import { type StandingRow, standingColumns, standingRow } from './standing-columns.ts'

interface Ranked {
  /** `null` if there is nothing to rank by. */
  readonly rank: number | null
  readonly unit: Unit
}

/** One indicator in several units, in the order of the screen. */
export interface ShownRanking extends Shown {
  readonly indicator: Indicator
  readonly rows: readonly (Ranked & { readonly standing: Standing })[]
}

/** The comparison: a row for each unit, in one scale, so that a column can be added up. */
export function rankingSheet(ranking: ShownRanking, context: SentenceContext): ScreenSheet {
  const { indicator, rows } = ranking
  const values = rows.flatMap(({ standing: { cumulative, target } }) => [
    cumulative?.figure.value,
    target?.figure.value,
  ])
  const scale = scaleFor(indicator.measure, values)
  const sheet: Sheet<Ranked & StandingRow, SentenceContext> = {
    name: { vi: 'So sánh', en: 'Comparison' },
    columns: [
      column('Hạng', 'Rank', 8, ({ rank }) => rank),
      column('Mã đơn vị', 'Unit id', 16, ({ unit }) => unit.id),
      column('Đơn vị', 'Unit', 24, ({ unit }, { language }) => unit.name[language]),
      standingColumns(scale.name),
      sourceColumn(ranking),
    ],
  }
  // The screen does not have the texts of the units' reports.
  const items = rows.map((row) => ({ ...row, ...standingRow(row.standing, scale, '') }))
  const title = `${COMPARE_TEXT[context.language].title}: ${indicator.name[context.language]}`
  return screenSheet(sheet, items, title, ranking, context)
}
