import { type Period, shifted } from './period.ts'
import type { Report } from './report.ts'
import type { Unit } from './unit.ts'

// What an office opens where an address leaves it open.

/** The unit at the top: the first without a parent that still exists, else the first of all without one. */
export function topUnit(units: readonly Unit[]): Unit | undefined {
  const tops = units.filter(({ parentId }) => parentId === null)
  return tops.find(({ closedFrom }) => closedFrom === undefined) ?? tops[0]
}

/** The unit that is addressed, else the account's own, else the one at the top. */
export const unitAtWork = (
  units: readonly Unit[],
  addressed: string | undefined,
  own: string | null | undefined,
): string | undefined => addressed ?? own ?? topUnit(units)?.id

/**
 * The newest month while it is reopened, else the one after it; where none was ever published, the
 * last month that is over.
 *
 * @param reports - newest first
 * @param today - `YYYY-MM-DD`
 */
export function monthAtWork(
  [newest]: readonly Pick<Report, 'period' | 'status'>[],
  today: string,
): Period {
  if (!newest) return shifted(today.slice(0, 7), -1)
  return newest.status === 'reopened' ? newest.period : shifted(newest.period, 1)
}
