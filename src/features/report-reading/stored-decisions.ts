import { stored } from '~/browser/storage.ts'
import type { Filling } from '~/reading/row/filling.ts'

/** A person's decisions on a report's figures that the sheet does not show; by key. */
interface Decisions {
  readonly rejected: readonly string[]
  /** Corrections that replaced the reading. */
  readonly corrected: Readonly<Record<string, Filling>>
}

const NONE: Decisions = { rejected: [], corrected: {} }

/** By unit and period: the decisions of an earlier visit of this browser. */
export const storedDecisions = stored({ key: 'so-ket-review', empty: NONE })
