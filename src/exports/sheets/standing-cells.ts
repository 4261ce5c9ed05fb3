import type { Localized } from '../../domain/indicator.ts'
import type { Sourced } from '../../domain/observation.ts'
import type { Standing } from '../../domain/standing.ts'
import type { SentenceContext } from '../../language/sentences/phrases.ts'
import { statusWords } from '../../language/sentences/status.ts'
import {
  REMARK_COLUMNS,
  type RemarkKey,
  type Remarks,
  remarkCells,
  remarksFrom,
  remarksOf,
} from './explanation-cells.ts'
import { boundWord } from './figure-cells.ts'
import type { RecordColumn, RecordRow } from './record-sheet.ts'
import type { SheetCell } from './sheet-table.ts'
import {
  type Based,
  type BasedKey,
  basedCells,
  basedColumns,
  basedFrom,
  type SourcedKey,
  sourcedCells,
  sourcedColumns,
  sourcedFrom,
} from './sourced-cells.ts'

/** What a screen says of where an indicator stands. What it does not know is `null`. */
export interface StandingFigures extends Remarks {
  readonly target: Based | null
  readonly month: Sourced | null
  readonly yearToDate: Sourced | null
  readonly percent: Based | null
  readonly samePeriod: Sourced | null
  readonly status: string
}

export type StandingKey =
  | BasedKey<'target' | 'percent'>
  | SourcedKey<'month' | 'yearToDate' | 'samePeriod'>
  | 'status'
  | RemarkKey

/** @param unit - what the figures are told in, where all rows share it */
export function standingColumns(unit?: Localized): Readonly<Record<StandingKey, RecordColumn>> {
  const inUnit = ({ vi, en }: Localized): Localized =>
    unit ? { vi: `${vi} (${unit.vi})`, en: `${en} (${unit.en})` } : { vi, en }
  return {
    ...basedColumns('target', inUnit({ vi: 'Chỉ tiêu năm', en: 'Year’s target' })),
    ...sourcedColumns('month', inUnit({ vi: 'Thực hiện trong tháng', en: 'In the month' })),
    ...sourcedColumns('yearToDate', inUnit({ vi: 'Lũy kế từ đầu năm', en: 'Year to date' })),
    ...basedColumns('percent', { vi: 'So với chỉ tiêu năm (%)', en: 'Of the target (%)' }),
    ...sourcedColumns('samePeriod', {
      vi: 'So với cùng kỳ (%)',
      en: 'Of the same period last year (%)',
    }),
    status: { heading: { vi: 'Tiến độ', en: 'Pace' }, width: 24 },
    ...REMARK_COLUMNS,
  }
}

export function figuresOf(
  standing: Standing,
  words: string,
  { text }: SentenceContext,
): StandingFigures {
  const { target, percent, samePeriod, month, yearToDate } = standing
  const plain = (sourced: Sourced | null): Sourced | null =>
    sourced && { figure: sourced.figure, origin: sourced.origin }
  return {
    target: target && { figure: target.figure, origin: target.origin, base: target.base },
    month: plain(month),
    yearToDate: plain(yearToDate),
    percent: percent?.figure
      ? { figure: percent.figure, origin: percent.origin, base: percent.base }
      : null,
    samePeriod: samePeriod?.percent
      ? { figure: samePeriod.percent, origin: samePeriod.origin }
      : null,
    status: statusWords(standing.status, text),
    ...remarksOf(standing.observation, words),
  }
}

/** @param size - what money is told in: 1e9 for *tỷ đồng*; 1 for what is no money */
export const standingCells = (
  figures: StandingFigures,
  context: SentenceContext,
  size: number,
): Readonly<Record<StandingKey, SheetCell>> => ({
  ...basedCells('target', figures.target, context, size),
  ...bound(figures.target, context),
  ...sourcedCells('month', figures.month, context, size),
  ...sourcedCells('yearToDate', figures.yearToDate, context, size),
  ...basedCells('percent', figures.percent, context),
  ...sourcedCells('samePeriod', figures.samePeriod, context),
  status: figures.status,
  ...remarkCells(figures, context.language),
})

/** A target that was inferred is told by its bound, as on the screen. */
function bound(target: Based | null, { language }: SentenceContext): { targetWord?: string } {
  const word = target?.origin === 'derived' ? boundWord(target.figure, language) : null
  return word === null ? {} : { targetWord: word }
}

export const standingFrom = (row: RecordRow<StandingKey>, size: number): StandingFigures => ({
  target: basedFrom<'target'>(row, 'target', size),
  month: sourcedFrom<'month'>(row, 'month', size),
  yearToDate: sourcedFrom<'yearToDate'>(row, 'yearToDate', size),
  percent: basedFrom<'percent'>(row, 'percent'),
  samePeriod: sourcedFrom<'samePeriod'>(row, 'samePeriod'),
  status: row.text('status'),
  ...remarksFrom(row),
})
