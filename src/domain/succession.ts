import type { Period } from './period.ts'

export const SUCCESSION_KINDS = ['merged', 'split', 'renamed', 'moved', 'closed'] as const
export type SuccessionKind = (typeof SUCCESSION_KINDS)[number]

/** Who became whom: from a month on, the successors are in the place of the predecessors. */
export interface Succession {
  readonly id: string
  readonly kind: SuccessionKind
  /** The first month of the successors. */
  readonly from: Period
  readonly predecessorIds: readonly string[]
  /** None where a unit was closed. */
  readonly successorIds: readonly string[]
  /** The paper that says so. */
  readonly document?: string | undefined
}
