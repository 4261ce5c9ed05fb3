import type { Period } from '../../src/domain/period.ts'
import type { Report } from '../../src/domain/report.ts'
import { PERIODS } from './observations.ts'
import { report202104 } from './report-2021-04.ts'
import { units } from './units.ts'

const report = (unitId: string, period: Period): Report => ({
  unitId,
  period,
  status: 'published',
  meetingDate: null,
  source: null,
  text: '',
})

/** One report for each unit and month. Only the one of record has words, a meeting and a source. */
export const reports: readonly Report[] = units.flatMap(({ id }) =>
  PERIODS.map((period) =>
    id === 'cau-ke' && period === '2021-04'
      ? {
          ...report(id, period),
          meetingDate: '2021-05-06',
          // Credited wherever its figures are shown, as the site requires.
          source: {
            name: 'Trang thông tin điện tử huyện Cầu Kè',
            url: 'https://cauke.travinh.gov.vn',
          },
          text: report202104.text,
        }
      : report(id, period),
  ),
)
