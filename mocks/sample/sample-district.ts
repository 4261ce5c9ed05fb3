import type { Records } from '../../server/store.ts'
import type { Period } from '../../src/domain/period.ts'
import type { Report } from '../../src/domain/report.ts'
import { directives } from './directives.ts'
import { indicators } from './indicators.ts'
import { observations, PERIODS } from './observations.ts'
import { report202104 } from './report-2021-04.ts'
import { targets } from './targets.ts'
import { units } from './units.ts'

const report = (unitId: string, period: Period): Report => ({
  unitId,
  period,
  status: 'published',
  meetingDate: null,
  source: null,
  text: '',
})

const reports: readonly Report[] = units.flatMap(({ id }) =>
  PERIODS.map((period) =>
    id === 'cau-ke' && period === '2021-04'
      ? {
          ...report(id, period),
          meetingDate: '2021-05-06',
          // Credited wherever its figures are shown, as the site asks.
          source: {
            name: 'Trang thông tin điện tử huyện Cầu Kè',
            url: 'https://cauke.travinh.gov.vn',
          },
          text: report202104.text,
        }
      : report(id, period),
  ),
)

/**
 * Huyện Cầu Kè, January 2020 to April 2021: the figures of record of April 2021 as reported, all
 * else illustrative. Development, tests and the demo all start from it.
 */
export const sampleDistrict: Records = {
  units,
  indicators,
  targets,
  observations,
  reports,
  directives,
}
