import type { Indicator } from './indicator.ts'
import type { Unit } from './unit.ts'

type Parents = ReadonlyMap<string, string | null | undefined>

/** True where `id` is `topId` or lies anywhere below it; a circle has an end too. */
function isBelow(parents: Parents, id: string, topId: string): boolean {
  const passed = new Set<string>()
  for (let at: string | null | undefined = id; at && !passed.has(at); at = parents.get(at)) {
    if (at === topId) return true
    passed.add(at)
  }
  return false
}

/** True where the unit `id` is `topId` or lies anywhere below it. */
export const isWithin = (
  units: readonly Pick<Unit, 'id' | 'parentId'>[],
  id: string,
  topId: string,
): boolean =>
  units.some((unit) => unit.id === topId) &&
  isBelow(new Map(units.map((unit) => [unit.id, unit.parentId])), id, topId)

/** True where the indicator `id` is `wholeId` or a part of it, or of one of its parts. */
export const isPartOf = (
  indicators: readonly Pick<Indicator, 'id' | 'partOf'>[],
  id: string,
  wholeId: string,
): boolean => isBelow(new Map(indicators.map((each) => [each.id, each.partOf])), id, wholeId)
