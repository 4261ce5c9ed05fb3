import type { Correction } from './correction.ts'
import type { Observation } from './observation.ts'

/** The reason recorded automatically for a replacement. */
export const REPLACING = 'Thay số minh họa bằng số báo cáo'

/** True for a figure that no report stated and that a report's may take the place of. */
export const isIllustrative = (observation: Pick<Observation, 'origin'> | null): boolean =>
  observation?.origin === 'illustrative'

/**
 * True for a change that put a report's figure in the place of an illustrative one, or a report's
 * words where there were none: nothing that was wrong was corrected.
 */
export const isReplacement = ({
  kind,
  before,
  after,
  reason,
}: Pick<Correction, 'kind' | 'before' | 'after' | 'reason'>): boolean =>
  kind === 'report'
    ? reason === REPLACING
    : before?.origin === 'illustrative' && after?.origin === 'reported'
