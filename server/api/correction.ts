import type { Revision } from '../../src/domain/entry.ts'
import type { Observation } from '../../src/domain/observation.ts'
import type { Target } from '../../src/domain/target.ts'
import type { Correction } from './office-schemas.ts'

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
