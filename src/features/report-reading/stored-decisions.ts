import type { Filling } from '~/reading/row/filling.ts'

/** A person's decisions on a report's figures that the sheet does not show; by key. */
export interface Decisions {
  readonly rejected: readonly string[]
  /** Corrections that replaced the reading. */
  readonly corrected: Readonly<Record<string, Filling>>
}

export const NOTHING_DECIDED: Decisions = { rejected: [], corrected: {} }

const keyOf = (unit: string, period: string) => `so-ket-review ${unit} ${period}`

/** The decisions of an earlier visit of this browser. */
export function storedDecisions(unit: string, period: string): Decisions {
  try {
    const stored = localStorage.getItem(keyOf(unit, period))
    return stored === null ? NOTHING_DECIDED : (JSON.parse(stored) as Decisions)
  } catch {
    return NOTHING_DECIDED
  }
}

/** Stores them for a later visit, if the browser allows storage and has room. */
export function storeDecisions(unit: string, period: string, decisions: Decisions): void {
  const isEmpty = decisions.rejected.length === 0 && Object.keys(decisions.corrected).length === 0
  try {
    if (isEmpty) localStorage.removeItem(keyOf(unit, period))
    else localStorage.setItem(keyOf(unit, period), JSON.stringify(decisions))
  } catch {
    // The sheet shows them all but the rejected ones.
  }
}
