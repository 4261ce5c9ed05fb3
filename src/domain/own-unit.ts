import { topUnit, type Unit } from './unit.ts'

/**
 * The unit that a signed-in reader's first address names: their own.
 *
 * @returns `undefined` for the unit at the top, which addresses leave out, and for an account of none
 */
export const ownUnitBelowTop = (
  units: readonly Unit[],
  own: string | null | undefined,
): string | undefined => units.find(({ id }) => id === own && id !== topUnit(units)?.id)?.id
