import { attention } from './attention.ts'
import type { Standing } from './standing.ts'
import { isTrouble } from './status.ts'

/** A month on one page: what a secretary has to direct, what to follow, and what is well. */
export interface Brief {
  /** Behind, or above a limit, for certain; the most pressing first. */
  readonly behind: readonly Standing[]
  /** Likely to be, or not decided by what is known. */
  readonly watch: readonly Standing[]
  /** On pace, ahead, reached, within what is allowed. */
  readonly well: readonly Standing[]
  /** Not judged: without a target, a figure or a due date. */
  readonly unjudged: readonly Standing[]
}

/** Each standing once. The first two keep the order of `attention`, the others their own. */
export function briefOf(standings: readonly Standing[]): Brief {
  const pressing = attention(standings)
  const isBehind = ({ status }: Standing): boolean =>
    status.kind === 'verdict' && status.certainty === 'certain' && isTrouble(status.verdict)
  const others = standings.filter((each) => !pressing.includes(each))
  return {
    behind: pressing.filter(isBehind),
    watch: pressing.filter((each) => !isBehind(each)),
    well: others.filter(({ status }) => status.kind !== 'none'),
    unjudged: others.filter(({ status }) => status.kind === 'none'),
  }
}
