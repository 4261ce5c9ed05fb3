import type { Revision } from '../../src/domain/entry.ts'
import type { Observation } from '../../src/domain/observation.ts'
import { isSameObservation } from '../../src/domain/publishing.ts'
import type { Target } from '../../src/domain/target.ts'
import type { Correction } from './office-schemas.ts'

/**
 * True if readers had seen something else before. A first target, figures first stated by a later publication, and
 * words that moved within a report, are revisions too, but no corrections: they are stored so that
 * the month can be shown as it was presented.
 */
export const isCorrection = ({ kind, before, after }: Revision): boolean =>
  kind === 'report' ||
  (before !== null &&
    (kind === 'target' || !isSameObservation(before as Observation, after as Observation | null)))

/**
 * True for a target that was set after a month had been published: readers saw the month without it.
 *
 * @param published - the store's version that first published the month
 */
export const isSetAfter = (
  { kind, before, after, version }: Revision,
  published: number,
): boolean => kind === 'target' && before === null && after !== null && published < version

/** A revision as readers see it. */
export const correctionOf = (revision: Revision): Correction => ({
  version: revision.version,
  kind: revision.kind,
  unitId: revision.unitId,
  period: revision.period,
  indicatorId: revision.subject.split('/')[0] || null,
  // A report's page shows both texts; here it is enough that it changed.
  before: revision.kind === 'report' ? null : (revision.before as Observation | Target | null),
  after: revision.kind === 'report' ? null : (revision.after as Observation | Target | null),
  reason: revision.reason,
  at: revision.at,
  by: revision.by,
})
