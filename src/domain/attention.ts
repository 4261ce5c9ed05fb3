import type { Standing } from './standing.ts'
import { severityOf } from './status.ts'

const UNDECIDED = 4
const NOTHING = 5

/** A broken limit, then what is behind, each for certain before likely; then undecided; anything else needs no attention. */
function rank({ status }: Standing): number {
  if (status.kind === 'undecided') return UNDECIDED
  if (status.kind === 'none') return NOTHING
  const severity = severityOf(status.verdict)
  if (severity === 0) return NOTHING
  return (severity === 2 ? 0 : 2) + (status.certainty === 'certain' ? 0 : 1)
}

// What the report states comes before what is only illustrative.
const weight = (each: Standing): number =>
  rank(each) + (each.observation?.origin === 'illustrative' ? NOTHING : 0)

/** All, the most pressing first and otherwise as they were; what a report states before what is illustrative. */
export const behindFirst = <T extends { readonly standing: Standing }>(rows: readonly T[]): T[] =>
  rows.toSorted((a, b) => {
    const byRank = rank(a.standing) - rank(b.standing)
    if (byRank !== 0 || rank(a.standing) === NOTHING) return byRank
    return weight(a.standing) - weight(b.standing)
  })

/** Those a leader has to look at, the most pressing first. */
export const attention = (standings: readonly Standing[]): Standing[] =>
  standings.filter((each) => rank(each) < NOTHING).toSorted((a, b) => weight(a) - weight(b))
