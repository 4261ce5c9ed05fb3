import type { Revision } from '../../src/domain/entry.ts'
import { spanOfYear } from '../../src/domain/span.ts'
import type { Target } from '../../src/domain/target.ts'
import type { Kind, Kinds } from './store.ts'

// Records written by earlier versions, in exports and in what a revision remembers. Tables are
// migrated; these are read as they were written and come over with the same meaning.

/** A target set for a year, before there were spans. */
type TargetOfYear = Omit<Target, 'span' | 'revisedFrom'> & { readonly year: number }

const isOfYear = (target: object): target is TargetOfYear => 'year' in target

function targetToday(target: Target | TargetOfYear): Target {
  if (!isOfYear(target)) return target
  const { indicatorId, unitId, year, ...rest } = target
  return { indicatorId, unitId, span: spanOfYear(year), ...rest, revisedFrom: '' }
}

function revisionToday(revision: Revision): Revision {
  if (revision.kind !== 'target') return revision
  const side = (target: unknown) => target && targetToday(target as Target | TargetOfYear)
  return { ...revision, before: side(revision.before), after: side(revision.after) }
}

/** A record of any version as today's. */
export function recordToday<K extends Kind>(kind: K, record: Kinds[K]): Kinds[K] {
  switch (kind) {
    case 'targets':
      return targetToday(record as Target | TargetOfYear) as Kinds[K]
    case 'revisions':
      return revisionToday(record as Revision) as Kinds[K]
    default:
      return record
  }
}
