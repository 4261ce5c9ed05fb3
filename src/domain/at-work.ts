import { isWithin } from './hierarchy.ts'
import { type Period, shifted, yearOf } from './period.ts'
import type { Report } from './report.ts'
import { topUnit, type Unit } from './unit.ts'

// What an office opens where an address leaves it open.

/**
 * The unit that is addressed, else the account's own, else the one at the top. An address that is
 * left from looking at a unit the account does not answer for gives way to its own.
 */
export function unitAtWork(
  units: readonly Unit[],
  addressed: string | undefined,
  own: string | null | undefined,
): string | undefined {
  const home = own ?? topUnit(units)?.id
  if (addressed === undefined || own == null) return addressed ?? home
  const isKnown = units.some(({ id }) => id === addressed)
  return isKnown && !isWithin(units, addressed, own) ? home : addressed
}

/**
 * The newest month while it is reopened, else the one after it; where none was ever published, the
 * last month that is over, and not one before the unit began. After a unit's end there is none: then
 * its last.
 *
 * @param reports - newest first
 * @param today - `YYYY-MM-DD`
 */
export function monthAtWork(
  [newest]: readonly Pick<Report, 'period' | 'status'>[],
  today: string,
  { since, closedFrom }: Pick<Unit, 'since' | 'closedFrom'> = {},
): Period {
  const last = closedFrom && shifted(closedFrom, -1)
  const due = () => {
    if (newest) return newest.status === 'reopened' ? newest.period : shifted(newest.period, 1)
    const over = shifted(today.slice(0, 7), -1)
    return since && over < since ? since : over
  }
  const month = due()
  return last && last < month ? last : month
}

/**
 * The year whose targets are opened first: of the newest published month; before any, of the month at
 * work, so never one in which the unit was not.
 */
export const yearAtWork = (
  reports: Parameters<typeof monthAtWork>[0],
  today: string,
  unit?: Pick<Unit, 'since' | 'closedFrom'>,
): number => yearOf(reports[0]?.period ?? monthAtWork(reports, today, unit))

/**
 * The last month that takes figures: the one after today's, which an office may prepare. Any later one
 * is a slip of the year.
 *
 * @param today - `YYYY-MM-DD`
 */
export const lastMonthTaken = (today: string): Period => shifted(today.slice(0, 7), 1)
