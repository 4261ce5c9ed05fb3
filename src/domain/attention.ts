import type { Standing } from './standing.ts'
import { NOTHING, rankOf } from './status.ts'

const rank = ({ status }: Standing): number => rankOf(status)

// What the report states comes before what is only illustrative.
const isIllustrative = ({ observation }: Standing): boolean =>
  observation?.origin === 'illustrative'
const weight = (each: Standing): number => rank(each) + (isIllustrative(each) ? NOTHING : 0)

/** All rows, the most pressing first; among equals what a report states before what is illustrative, and otherwise the order they had. */
export function behindFirst<T extends { readonly standing: Standing }>(rows: readonly T[]): T[] {
  const place = ({ standing }: T): number =>
    rank(standing) + (rank(standing) < NOTHING && isIllustrative(standing) ? 0.5 : 0)
  return rows.toSorted((a, b) => place(a) - place(b))
}

/** Those a leader has to look at, the most pressing first. */
export const attention = (standings: readonly Standing[]): Standing[] =>
  standings.filter((each) => rank(each) < NOTHING).toSorted((a, b) => weight(a) - weight(b))
