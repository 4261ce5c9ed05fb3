import type { Unit } from '~/domain/unit.ts'

/** Units beneath those they belong to, each with how deep it lies; a lost one stands at the top. */
export function indented<U extends Unit>(
  units: readonly U[],
): readonly { readonly unit: U; readonly depth: number }[] {
  const ids = new Set(units.map((unit) => unit.id))
  const below = (parentId: string | null, depth: number): { unit: U; depth: number }[] =>
    units
      .filter((unit) => (ids.has(unit.parentId ?? '') ? unit.parentId : null) === parentId)
      .flatMap((unit) => [{ unit, depth }, ...below(unit.id, depth + 1)])
  return below(null, 0)
}
