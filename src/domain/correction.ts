import type { Actor, RevisionKind } from './entry.ts'
import type { Observation } from './observation.ts'
import type { Target } from './target.ts'

/** *Đính chính* as readers see it: before, after, why, by whom, when. */
export interface Correction {
  /** The store's version that made it. */
  readonly version: number
  readonly kind: RevisionKind
  readonly unitId: string
  /** The month; of a target, the span. */
  readonly period: string
  readonly indicatorId: string | null
  readonly before: Observation | Target | null
  readonly after: Observation | Target | null
  readonly reason: string
  readonly at: string
  readonly by: Actor
}

/** True for a target that is set for the first time: as a correction, after the month was published. */
export const isFirstTarget = ({ kind, before }: Correction): boolean =>
  kind === 'target' && before === null
