import { boundsOf } from './figure.ts'
import { type Cumulative, type History, yearStart } from './history.ts'
import { type Origin, weakestOrigin } from './observation.ts'
import { periodsFrom } from './period.ts'
import type { Months } from './span.ts'

/**
 * What has happened at least, where that alone is more than a ceiling: with months missing the total
 * is not known, and the ceiling is broken all the same. It is told as *ít nhất*.
 *
 * @param ceiling - most of it, in the unit of the figures
 * @returns `null` where what is known does not decide, and where a month takes something back
 */
export function atLeastBeyond(
  history: History,
  { from, to }: Months,
  ceiling: number,
): Cumulative | null {
  const isWholeYear = from === yearStart(to)
  let least = 0
  const origins: Origin[] = ['derived']
  for (const period of periodsFrom(from, to)) {
    const found = history.get(period)
    const month = found?.month ? boundsOf(found.month).stated.low : 0
    if (month < 0) return null
    const total = isWholeYear && found?.yearToDate ? boundsOf(found.yearToDate).stated.low : 0
    const sum = Math.max(least + Math.max(0, month), total)
    if (found && sum > least) origins.push(found.origin)
    least = sum
  }
  return least > ceiling
    ? {
        figure: { value: least, qualifier: 'at-least', estimated: false },
        origin: weakestOrigin(origins),
        how: 'summed',
      }
    : null
}
