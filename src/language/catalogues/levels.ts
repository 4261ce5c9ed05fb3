import type { Period } from '../../domain/period.ts'
import type { TargetBase } from '../../domain/target.ts'
import type { Unit, UnitKind } from '../../domain/unit.ts'
import type { Catalogue, Language } from './language.ts'
import type { Text } from './vi.ts'

type Superior = 'country' | 'province' | 'any'

interface LevelWords {
  /** Where there is a People's Council. */
  readonly places: Partial<Record<UnitKind, string>>
  /** @param place - empty where the Council is another unit's */
  readonly council: (place: string) => string
  readonly superior: Readonly<Record<Superior, string>>
}

const LEVELS: Catalogue<LevelWords> = {
  vi: {
    places: {
      province: 'tỉnh ',
      district: 'huyện ',
      town: 'thị trấn ',
      commune: 'xã ',
      ward: 'phường ',
      'special-zone': 'đặc khu ',
    },
    council: (place) => `HĐND ${place}giao`,
    superior: { country: 'Trung ương giao', province: 'tỉnh giao', any: 'cấp trên giao' },
  },
  en: {
    places: {
      province: 'Provincial ',
      district: 'District ',
      town: 'Town ',
      commune: 'Commune ',
      ward: 'Ward ',
      'special-zone': 'Special Zone ',
    },
    council: (place) => `${place}Council’s plan`,
    superior: {
      country: 'Government’s target',
      province: 'Province’s target',
      any: 'higher level’s target',
    },
  },
}

/** The first month without districts: since then communes answer to the province. */
const WITHOUT_DISTRICTS: Period = '2025-07'

function superiorOf(kind: UnitKind, period: Period): Superior {
  if (kind === 'province') return 'country'
  if (kind === 'district') return 'province'
  const isCommune = kind === 'commune' || kind === 'ward' || kind === 'special-zone'
  return isCommune && period >= WITHOUT_DISTRICTS ? 'province' : 'any'
}

/** Who sets a unit's targets, in the words of its level: *tỉnh giao*, *HĐND xã giao*. */
export const basesOf = (
  { kind }: Pick<Unit, 'kind'>,
  period: Period,
  text: Text,
  language: Language,
): Readonly<Record<TargetBase, string>> => {
  const { places, council, superior } = LEVELS[language]
  return {
    ...text.bases,
    province: superior[superiorOf(kind, period)],
    council: council(places[kind] ?? ''),
  }
}
