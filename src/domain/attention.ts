import type { Standing } from './standing.ts'

/** Behind for certain, likely behind, undecided; anything else needs no attention. */
function rank({ status }: Standing): number {
  if (status.kind === 'undecided') return 2
  if (status.kind === 'none' || status.verdict !== 'behind') return 3
  return status.certainty === 'certain' ? 0 : 1
}

// What the report states comes before what is only illustrative.
const weight = (each: Standing): number =>
  rank(each) + (each.observation?.origin === 'illustrative' ? 3 : 0)

/** Those a leader has to look at, the most pressing first. */
export const attention = (standings: readonly Standing[]): Standing[] =>
  standings.filter((each) => rank(each) < 3).toSorted((a, b) => weight(a) - weight(b))
