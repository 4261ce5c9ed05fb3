import type { Discrepancy } from './discrepancy.ts'
import { boundsOf } from './figure.ts'
import { type History, summedYearToDate } from './history.ts'
import { meets } from './interval.ts'
import type { Observation } from './observation.ts'
import { monthOf, shifted } from './period.ts'

/**
 * The year to date of a flow against that of the month before, as stated or else as its months add
 * up to: it cannot have fallen. Applies whether or not the month itself was typed. A report is not
 * compared with illustrative figures: no sample figure prevents its publication.
 *
 * @returns `null` if it is not certain, in January, and if the month took something away
 */
export function yearToDateFalls(
  history: History,
  { period, month, yearToDate: stated }: Observation,
): Pick<Discrepancy, 'stated' | 'expected'> | null {
  if (!stated || monthOf(period) === 1 || (month && month.value < 0)) return null
  const last = shifted(period, -1)
  const observation = history.get(last)
  const ownFigure = observation?.yearToDate
  const summed = summedYearToDate(history, last)
  if ((ownFigure ? observation : summed)?.origin === 'illustrative') return null
  const expected = ownFigure ?? summed?.figure
  const before = ownFigure ? boundsOf(ownFigure).stated : summed?.bounds.stated
  const now = boundsOf(stated).stated
  if (!expected || !before || meets(now, before) || now.high > before.low) return null
  return { stated, expected }
}
