import type { SheetRow } from '~/api/sheets.ts'
import type { Observation } from '~/domain/observation.ts'
import { formatStated } from '~/reading/typed/typed-growth.ts'
import { CELLS, measureOf, type TypedRow } from './typed-row.ts'

/**
 * The last reported level of a row in which nothing is typed yet: what the office may keep as it is.
 *
 * @returns `null` for what is counted anew each month, and where no report stated a level before
 */
export function lastLevel(
  { indicator, history, published }: Pick<SheetRow, 'indicator' | 'history' | 'published'>,
  typed: TypedRow,
): Observation | null {
  if (indicator.accumulation === 'flow' || published) return null
  if (CELLS.some((field) => typed[field].trim() !== '')) return null
  // A figure that is illustrative, or added up from former units, is nothing that a report stated.
  const isReported = ({ origin, month, yearToDate }: Observation) =>
    origin === 'reported' && (month !== null || yearToDate !== null)
  return history.findLast(isReported) ?? null
}

/** What is typed into a row whose level has stayed the same. @param note - says so, for readers too */
export function asBefore(
  row: Pick<SheetRow, 'indicator'>,
  { month, yearToDate }: Observation,
  typed: Pick<TypedRow, 'note'>,
  note: string,
): Partial<TypedRow> {
  const cell = (figure: Observation['month'], field: 'month' | 'yearToDate') =>
    figure ? formatStated(figure, measureOf(row, field)) : ''
  return {
    month: cell(month, 'month'),
    yearToDate: cell(yearToDate, 'yearToDate'),
    note: typed.note.trim() === '' ? note : typed.note,
  }
}
