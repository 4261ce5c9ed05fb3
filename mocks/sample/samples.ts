import type { Records } from '../../server/store/store.ts'
import { sampleCommune } from './sample-commune.ts'
import { sampleDistrict } from './sample-district.ts'

const districtUnits = sampleDistrict.units.map(({ id }) => id)

/** What the demo and development start from: the district first, the commune beside it. */
export const samples: Records = {
  ...sampleCommune,
  units: [...sampleDistrict.units, ...sampleCommune.units],
  indicators: [
    // Each sample has its own official table.
    ...sampleDistrict.indicators.map((each) => ({ ...each, unitIds: districtUnits })),
    ...sampleCommune.indicators,
  ],
  targets: [...sampleDistrict.targets, ...sampleCommune.targets],
  observations: [...sampleDistrict.observations, ...sampleCommune.observations],
  reports: [...sampleDistrict.reports, ...sampleCommune.reports],
  directives: [...sampleDistrict.directives, ...sampleCommune.directives],
  indicatorWords: sampleDistrict.indicatorWords ?? [],
}
