import type { Hit } from './find.ts'
import { type Findable, KINDS, type Kind } from './findables.ts'

/** Shown of each kind; the rest is counted. */
const MOST = 6

export interface FoundGroup {
  readonly kind: Kind
  readonly shown: readonly Hit<Findable>[]
  /** How many more there are. */
  readonly more: number
}

/** What was found by its kind; the kind with the best hit first. @param hits - the best first */
export function grouped(hits: readonly Hit<Findable>[]): FoundGroup[] {
  const byKind = Map.groupBy(hits, ({ item }) => item.kind)
  const best = (kind: Kind) => byKind.get(kind)?.[0]?.score ?? -1
  return KINDS.filter((kind) => byKind.has(kind))
    .toSorted((a, b) => best(b) - best(a))
    .map((kind) => {
      const all = byKind.get(kind) ?? []
      return { kind, shown: all.slice(0, MOST), more: Math.max(0, all.length - MOST) }
    })
}
