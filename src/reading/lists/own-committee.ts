import type { Unit, UnitKind } from '~/domain/unit.ts'
import { listedUnits } from './listed-units.ts'
import { kindInName } from './unit-kinds.ts'

/** What an installation is for, as a person answers before anything else is known. */
export const COMMITTEE_LEVELS = ['province', 'commune', 'base-committee', 'other'] as const
export type CommitteeLevel = (typeof COMMITTEE_LEVELS)[number]

interface OwnCommittee {
  readonly own: Pick<Unit, 'id' | 'kind' | 'name' | 'parentId'>
  /** What it was formed from. */
  readonly predecessors: readonly Pick<Unit, 'id' | 'kind' | 'name' | 'parentId'>[]
}

/**
 * The first unit of an installation and its predecessors, of the kinds that their names say.
 *
 * @param formedFrom - names, one a line
 * @returns `null` if a name is missing, too long or said twice
 */
export function ownCommittee(
  level: CommitteeLevel,
  name: string,
  formedFrom: string,
): OwnCommittee | null {
  const read = (lines: readonly string[]) =>
    listedUnits(
      lines.map((line) => [line]),
      [],
      { parentId: null, since: null },
    )
  const [own] = read([name])
  const predecessors = read(formedFrom.split('\n').filter((line) => line.trim() !== ''))
  if (!own || [own, ...predecessors].some(({ state }) => state !== 'new')) return null
  const kind = kindOf(level, own.name)
  const unit = (id: string, vi: string, of: UnitKind) =>
    ({ id, kind: of, name: { vi, en: '' }, parentId: null }) as const
  return {
    own: unit(own.id, own.name, kind),
    predecessors: predecessors.map((each) =>
      // A merged unit often has the name of one of those it was formed from.
      unit(
        each.id === own.id ? `${each.id}-cu` : each.id,
        each.name,
        kindInName(each.name) ?? kind,
      ),
    ),
  }
}

const COMMUNES: readonly UnitKind[] = ['commune', 'ward', 'special-zone']

function kindOf(level: CommitteeLevel, name: string): UnitKind {
  const named = kindInName(name)
  if (level === 'other') return named ?? 'branch'
  if (level === 'commune') return named && COMMUNES.includes(named) ? named : 'commune'
  return level
}
