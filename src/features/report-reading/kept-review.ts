import type { Filling } from '~/reading/row/filling.ts'

/** What a person decided on a report's numbers, beyond what the sheet itself tells; by key. */
export interface Decisions {
  readonly rejected: readonly string[]
  /** What was put into the sheet instead of what was read. */
  readonly corrected: Readonly<Record<string, Filling>>
}

export const NOTHING_DECIDED: Decisions = { rejected: [], corrected: {} }

const keyOf = (unit: string, period: string) => `so-ket-review ${unit} ${period}`

/** The decisions of an earlier visit of this browser. */
export function keptDecisions(unit: string, period: string): Decisions {
  try {
    const kept = localStorage.getItem(keyOf(unit, period))
    return kept === null ? NOTHING_DECIDED : (JSON.parse(kept) as Decisions)
  } catch {
    return NOTHING_DECIDED
  }
}

/** Keeps them for a later visit; nothing where the browser has no room or allows no storage. */
export function keepDecisions(unit: string, period: string, decisions: Decisions): void {
  const isEmpty = decisions.rejected.length === 0 && Object.keys(decisions.corrected).length === 0
  try {
    if (isEmpty) localStorage.removeItem(keyOf(unit, period))
    else localStorage.setItem(keyOf(unit, period), JSON.stringify(decisions))
  } catch {
    // They are told again by the sheet, all but the rejected ones.
  }
}
