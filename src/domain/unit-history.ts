import type { Period } from './period.ts'
import { hasEnded, type Unit } from './unit.ts'

/** What a unit was until it was renamed or moved. */
export interface PastUnit extends Omit<Unit, 'closedFrom'> {
  /** The first month of the next state. */
  readonly until: Period
}

/** The units of a month, with their names and parents at the time; closed ones are left out. */
export function unitsAt(
  units: readonly Unit[],
  past: readonly PastUnit[],
  period: Period,
): readonly Unit[] {
  return units.flatMap((unit) => {
    const then = unitAt(unit, past, period)
    // Its first known state begins later: it did not exist yet.
    const isYetToCome = then.since !== undefined && period < then.since
    return isYetToCome || hasEnded(then, period) ? [] : [then]
  })
}

/** One unit's state in a month. */
export function unitAt(unit: Unit, past: readonly PastUnit[], period: Period): Unit {
  if (unit.since === undefined || unit.since <= period) return unit
  const then = past
    .filter((each) => each.id === unit.id && period < each.until)
    .sort((a, b) => (a.until < b.until ? -1 : 1))[0]
  if (!then) return unit
  const { until: _, ...state } = then
  return state
}

/** The first month in which a unit existed; `undefined` where that is not known: it always did. */
export function beganIn(unit: Unit, past: readonly PastUnit[]): Period | undefined {
  const states = [unit, ...past.filter((each) => each.id === unit.id)]
  if (states.some(({ since }) => since === undefined)) return undefined
  return states.map(({ since }) => since).reduce((a, b) => (a && b && b < a ? b : a))
}
