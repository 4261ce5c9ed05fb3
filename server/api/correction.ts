import type { Revision } from '../../src/domain/entry.ts'
import type { Observation } from '../../src/domain/observation.ts'
import { isSameObservation } from '../../src/domain/publishing.ts'
import type { Target } from '../../src/domain/target.ts'
import type { Correction } from './office-schemas.ts'

/**
 * True for a change of what readers had been told. A figure that was first stated by a later
 * publication, and words of a report that moved, are revisions too: without them the month could not
 * be read as it was presented.
 */
export const isCorrection = ({ kind, before, after }: Revision): boolean =>
  kind !== 'observation' ||
  (before !== null && !isSameObservation(before as Observation, after as Observation | null))

/** A revision as readers are told of it. */
export const correctionOf = (revision: Revision): Correction => ({
  version: revision.version,
  kind: revision.kind,
  unitId: revision.unitId,
  period: revision.period,
  indicatorId: revision.subject.split('/')[0] || null,
  // A report's two texts are read on its page; here only that it changed is told.
  before: revision.kind === 'report' ? null : (revision.before as Observation | Target | null),
  after: revision.kind === 'report' ? null : (revision.after as Observation | Target | null),
  reason: revision.reason,
  at: revision.at,
  by: revision.by,
})
