import type { Discrepancy } from './discrepancy.ts'
import { type History, summed, yearStart } from './history.ts'
import type { MeasureKind } from './indicator.ts'
import type { Observation } from './observation.ts'
import { type Period, shifted } from './period.ts'
import { asRounded, clashes } from './rounding.ts'

/**
 * The year to date of a flow against that of the month before, as stated or else as its months add
 * up to: it does not go down, unless the month itself took something away. Holds whether or not the
 * month was typed. A report is not compared with what is illustrative: no figure of the sample keeps
 * it from being published.
 *
 * @returns `null` where it is not certain, in the first month of a year, and where the month is negative
 */
export function yearToDateFalls(
  history: History,
  { period, month, yearToDate: stated }: Observation,
  kind: MeasureKind,
  began?: Period | undefined,
): Pick<Discrepancy, 'stated' | 'expected'> | null {
  const start = yearStart(period, began)
  if (!stated || period === start || (month && month.value < 0)) return null
  const last = shifted(period, -1)
  const observation = history.get(last)
  const sum = summed(history, { from: start, to: last })
  const said = observation?.yearToDate
  if ((said ? observation : sum)?.origin === 'illustrative') return null
  const expected = said ?? sum?.figure
  if (!expected) return null
  const now = asRounded(stated, kind)
  const before = said ? asRounded(said, kind) : sum?.bounds.stated
  if (!before || !clashes(now, before) || now.high > before.low) return null
  return { stated, expected }
}
