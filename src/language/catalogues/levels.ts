import type { Period } from '../../domain/period.ts'
import type { TargetBase } from '../../domain/target.ts'
import type { Unit, UnitKind } from '../../domain/unit.ts'
import type { Text } from './vi.ts'

/** The first month without districts: since then communes answer to the province. */
const WITHOUT_DISTRICTS: Period = '2025-07'

function superiorOf(kind: UnitKind, period: Period): keyof Text['levels']['superior'] {
  if (kind === 'province') return 'country'
  if (kind === 'district') return 'province'
  const isCommune = kind === 'commune' || kind === 'ward' || kind === 'special-zone'
  return isCommune && period >= WITHOUT_DISTRICTS ? 'province' : 'any'
}

/** Who sets a unit's targets, in the words of its level: *tỉnh giao*, *HĐND xã giao*. */
export const basesOf = (
  { kind }: Pick<Unit, 'kind'>,
  period: Period,
  { bases, levels: { superior, council, places } }: Text,
): Readonly<Record<TargetBase, string>> => ({
  ...bases,
  province: superior[superiorOf(kind, period)],
  council: council(places[kind] ?? ''),
})
