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

/** True where a unit no longer exists in a month. */
export const hasEnded = ({ closedFrom }: Pick<Unit, 'closedFrom'>, period: Period): boolean =>
  closedFrom !== undefined && closedFrom <= period

/** The unit at the top: the first without a parent that still exists, else the first of all without one. */
export function topUnit(units: readonly Unit[]): Unit | undefined {
  const tops = units.filter(({ parentId }) => parentId === null)
  return tops.find(({ closedFrom }) => closedFrom === undefined) ?? tops[0]
}
