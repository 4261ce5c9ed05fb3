import type { Records } from '../../server/store/store.ts'
import { directives } from './directives.ts'
import { wordsOfIndicators } from './indicator-words.ts'
import { indicators } from './indicators.ts'
import { observations } from './observations.ts'
import { reports } from './reports.ts'
import { targets } from './targets.ts'
import { units } from './units.ts'

/**
 * Huyện Cầu Kè, January 2020 to April 2021: the figures of record of April 2021 as reported, everything
 * else illustrative. Development, tests and the demo start from it.
 */
export const sampleDistrict: Records = {
  units,
  indicators,
  targets,
  observations,
  reports,
  directives,
  indicatorWords: wordsOfIndicators,
}
