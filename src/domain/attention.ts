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

/** Those a leader has to look at, the most pressing first. */
export const attention = (standings: readonly Standing[]): Standing[] =>
  standings.filter((each) => rank(each) < NOTHING).toSorted((a, b) => weight(a) - weight(b))
