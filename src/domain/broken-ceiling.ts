import { boundsOf } from './figure.ts'
import { type Cumulative, type History, yearStart } from './history.ts'
import { addedAcross, type Observation, weakestOrigin } from './observation.ts'
import { type Period, periodsFrom } from './period.ts'
import type { Months } from './span.ts'

/**
 * The least that has happened, where that alone is more than a ceiling: with months missing the total
 * is unknown, and the ceiling is broken all the same. It reads *không dưới*.
 *
 * @param ceiling - the most that is allowed, in the unit of the figures
 * @param began - the unit's first month, from which its first year counts
 * @returns `null` where what is known does not decide, and where a month takes something back
 */
export function atLeastBeyond(
  history: History,
  { from, to }: Months,
  ceiling: number,
  began?: Period | undefined,
): Cumulative | null {
  // A year to date says as much as its months, where both count from the same month.
  const hasTotals = from === yearStart(to, began)
  let least = 0
  const known = periodsFrom(from, to).flatMap((period) => history.get(period) ?? [])
  const used: Observation[] = []
  for (const each of known) {
    const before = least
    if (each.month) least += boundsOf(each.month).stated.low
    if (hasTotals && each.yearToDate) least = Math.max(least, boundsOf(each.yearToDate).stated.low)
    if (least > before) used.push(each)
  }
  const takesBack = known.some(({ month }) => month && month.value < 0)
  if (takesBack || least <= ceiling) return null
  return {
    figure: {
      value: least,
      qualifier: 'at-least',
      estimated: used.some(({ month, yearToDate }) => (month ?? yearToDate)?.estimated),
    },
    origin: weakestOrigin(['derived', ...used.map(({ origin }) => origin)]),
    how: 'summed',
    ...addedAcross(known),
  }
}
