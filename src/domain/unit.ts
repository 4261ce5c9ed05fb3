import type { Localized } from './indicator.ts'
import type { Period } from './period.ts'

/** `base-committee` is a *đảng bộ cơ sở*, `branch` a *chi bộ*. */
export const UNIT_KINDS = [
  'province',
  'district',
  'town',
  'commune',
  'ward',
  'special-zone',
  'base-committee',
  'branch',
] as const
export type UnitKind = (typeof UNIT_KINDS)[number]

/** An organisation that reports. Its place in the hierarchy is data, never code. */
export interface Unit {
  readonly id: string
  readonly kind: UnitKind
  readonly name: Localized
  readonly parentId: string | null
  /** The first month this state applies to; earlier states are in its past. */
  readonly since?: Period | undefined
  /** The first month in which it no longer exists. */
  readonly closedFrom?: Period | undefined
}

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

/** True where a unit no longer exists in a month. */
export const hasEnded = ({ closedFrom }: Pick<Unit, 'closedFrom'>, period: Period): boolean =>
  closedFrom !== undefined && closedFrom <= period

/** True where `id` is `topId` or lies anywhere below it. */
export function isWithin(units: readonly Unit[], id: string, topId: string): boolean {
  const byId = new Map(units.map((unit) => [unit.id, unit]))
  const passed = new Set<string>()
  for (let at = byId.get(id); at && !passed.has(at.id); at = byId.get(at.parentId ?? '')) {
    if (at.id === topId) return true
    passed.add(at.id)
  }
  return false
}
