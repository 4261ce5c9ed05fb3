import { describe, expect, test } from 'vitest'

import { sampleDistrict } from '../../../mocks/sample/sample-district.ts'
import {
  makeFigure,
  makeIndicator,
  makeObservation,
  makeStanding,
  makeTarget,
} from '../../../test/builders.ts'
import type { Correction } from '../../domain/correction.ts'
import type { Indicator } from '../../domain/indicator.ts'
import type { Observation } from '../../domain/observation.ts'
import { yearSpan } from '../../domain/span.ts'
import type { Standing } from '../../domain/standing.ts'
import { en } from '../catalogues/en.ts'
import { vi } from '../catalogues/vi.ts'
import { monthSentence } from './month-sentence.ts'

const stand = (
  name: string,
  english: string,
  observation: Partial<Observation> | null,
  target: number | null = 100,
  with_: Partial<Indicator> = {},
  period = '2021-04',
): Standing =>
  makeStanding(
    makeIndicator({ id: name, name: { vi: name, en: english }, ...with_ }),
    observation ? [makeObservation(period, observation)] : [],
    target === null ? [] : [makeTarget(target)],
    period,
  )

const done = (value: number): Partial<Observation> => ({ yearToDate: makeFigure(value) })
const named = (id: number, value: number) => stand(`Việc thứ ${id}`, `Task ${id}`, done(value))
const admitted = stand('Kết nạp đảng viên mới', 'Party members admitted', done(67))
const achieved = stand('Giao quân', 'Conscripts enlisted', done(100))
const slow = stand('Giải quyết việc làm', 'Jobs created', done(20))
const likely = stand('Trồng cây', 'Trees planted', { yearToDate: makeFigure(106, 'under') })
const crimes = (value: number) =>
  stand('Vụ phạm pháp hình sự', 'Crimes recorded', done(value), 60, {
    direction: 'down',
    measure: { kind: 'count', name: { vi: 'vụ', en: 'cases' } },
  })
const illustrative = stand('Phát triển hội viên', 'New association members', {
  ...done(50),
  origin: 'illustrative',
})
const clashing = stand('Thành lập tổ hợp tác', 'Cooperative groups', {
  ...done(40),
  statedPercent: { ...makeFigure(45), base: 'resolution' },
})
const december = stand('Cấp giấy phép', 'Permits issued', done(97), 100, {}, '2021-12')

const corrected: Correction = {
  version: 1,
  kind: 'observation',
  unitId: 'cau-ke',
  period: '2021-04',
  indicatorId: 'Kết nạp đảng viên mới',
  before: makeObservation('2021-04', { yearToDate: makeFigure(65) }),
  after: makeObservation('2021-04', { yearToDate: makeFigure(67) }),
  reason: 'ghi nhầm',
  at: '2021-05-10T02:00:00.000Z',
  by: { id: 'a', name: 'Nguyễn Văn A' },
}

const sample = (period: string): Standing[] =>
  sampleDistrict.indicators.map((indicator) => {
    const isOwn = (each: { indicatorId: string; unitId: string }) =>
      each.indicatorId === indicator.id && each.unitId === 'cau-ke'
    return makeStanding(
      indicator,
      sampleDistrict.observations.filter(isOwn),
      sampleDistrict.targets.filter((each) => isOwn(each) && each.span === yearSpan(period)),
      period,
    )
  })

type Row = readonly [
  title: string,
  standings: readonly Standing[],
  vietnamese: string,
  english: string,
  period?: string,
  corrections?: readonly Correction[],
]

const ROWS: readonly Row[] = [
  [
    'the month of record',
    sample('2021-04'),
    'Tháng 4 năm 2021, báo cáo nêu 04 chỉ tiêu, trong đó: 02 chỉ tiêu vượt tiến độ, 01 chỉ tiêu có nguy cơ chậm tiến độ, 01 chỉ tiêu chưa có mức giao. Kết quả nổi bật: kết nạp đảng viên mới đạt 67% chỉ tiêu Nghị quyết, vượt tiến độ; thu ngân sách nhà nước đạt trên 60% chỉ tiêu năm, vượt tiến độ. Cần tập trung chỉ đạo: tổng giá trị sản xuất, luân chuyển hàng hóa và doanh thu đạt hơn 30% kế hoạch năm, có nguy cơ chậm tiến độ (yêu cầu 33,3%).',
    'In April 2021 the report states four indicators: two ahead of pace, one likely behind pace, one without a target. Doing best: party members admitted at 67% of the Resolution’s target, ahead of pace; state budget revenue at over 60% of the year’s target, ahead of pace. Needs attention: production value, goods circulated and sales at over 30% of the year’s plan, likely behind pace (33.3% was due).',
  ],
  [
    'a month without a report',
    [stand('Giao quân', 'Conscripts enlisted', null)],
    'Chưa có số liệu báo cáo tháng 4 năm 2021.',
    'No figures are reported for April 2021 yet.',
  ],
  [
    'one indicator',
    [admitted],
    'Tháng 4 năm 2021, báo cáo nêu 01 chỉ tiêu, vượt tiến độ. Kết quả nổi bật: kết nạp đảng viên mới đạt 67% chỉ tiêu Nghị quyết, vượt tiến độ.',
    'In April 2021 the report states one indicator, ahead of pace. Doing best: party members admitted at 67% of the Resolution’s target, ahead of pace.',
  ],
  [
    'all alike',
    [admitted, named(1, 50)],
    'Tháng 4 năm 2021, cả 02 chỉ tiêu nêu trong báo cáo đều vượt tiến độ. Kết quả nổi bật: kết nạp đảng viên mới đạt 67% chỉ tiêu Nghị quyết, vượt tiến độ; việc thứ 1 đạt 50% chỉ tiêu Nghị quyết, vượt tiến độ.',
    'In April 2021 both indicators of the report are ahead of pace. Doing best: party members admitted at 67% of the Resolution’s target, ahead of pace; task 1 at 50% of the Resolution’s target, ahead of pace.',
  ],
  [
    'the best first, then what needs attention',
    [slow, admitted, achieved],
    'Tháng 4 năm 2021, báo cáo nêu 03 chỉ tiêu, trong đó: 01 chỉ tiêu hoàn thành, 01 chỉ tiêu vượt tiến độ, 01 chỉ tiêu chậm tiến độ. Kết quả nổi bật: giao quân đạt 100% chỉ tiêu Nghị quyết, hoàn thành chỉ tiêu năm; kết nạp đảng viên mới đạt 67% chỉ tiêu Nghị quyết, vượt tiến độ. Cần tập trung chỉ đạo: giải quyết việc làm đạt 20% chỉ tiêu Nghị quyết, chậm tiến độ (yêu cầu 33,3%).',
    'In April 2021 the report states three indicators: one achieved, one ahead of pace, one behind pace. Doing best: conscripts enlisted at 100% of the Resolution’s target, the year’s target is reached; party members admitted at 67% of the Resolution’s target, ahead of pace. Needs attention: jobs created at 20% of the Resolution’s target, behind pace (33.3% was due).',
  ],
  [
    'no more than three are named, the others counted',
    [1, 2, 3, 4, 5].map((id) => named(id, 20)),
    'Tháng 4 năm 2021, cả 05 chỉ tiêu nêu trong báo cáo đều chậm tiến độ. Cần tập trung chỉ đạo: việc thứ 1 đạt 20% chỉ tiêu Nghị quyết, chậm tiến độ (yêu cầu 33,3%); việc thứ 2 đạt 20% chỉ tiêu Nghị quyết, chậm tiến độ (yêu cầu 33,3%); việc thứ 3 đạt 20% chỉ tiêu Nghị quyết, chậm tiến độ (yêu cầu 33,3%); và 02 chỉ tiêu khác.',
    'In April 2021 all five indicators of the report are behind pace. Needs attention: task 1 at 20% of the Resolution’s target, behind pace (33.3% was due); task 2 at 20% of the Resolution’s target, behind pace (33.3% was due); task 3 at 20% of the Resolution’s target, behind pace (33.3% was due); and two more.',
  ],
  [
    'what is only likely is counted apart and not praised',
    [admitted, likely],
    'Tháng 4 năm 2021, báo cáo nêu 02 chỉ tiêu, trong đó: 01 chỉ tiêu có khả năng đã hoàn thành, 01 chỉ tiêu vượt tiến độ. Kết quả nổi bật: kết nạp đảng viên mới đạt 67% chỉ tiêu Nghị quyết, vượt tiến độ.',
    'In April 2021 the report states two indicators: one likely achieved, one ahead of pace. Doing best: party members admitted at 67% of the Resolution’s target, ahead of pace.',
  ],
  [
    'a ceiling that is not exceeded is counted as such and not praised',
    [admitted, crimes(10)],
    'Tháng 4 năm 2021, báo cáo nêu 02 chỉ tiêu, trong đó: 01 chỉ tiêu vượt tiến độ, 01 chỉ tiêu trong mức cho phép. Kết quả nổi bật: kết nạp đảng viên mới đạt 67% chỉ tiêu Nghị quyết, vượt tiến độ.',
    'In April 2021 the report states two indicators: one ahead of pace, one within what is allowed. Doing best: party members admitted at 67% of the Resolution’s target, ahead of pace.',
  ],
  [
    'a ceiling passed needs attention',
    [admitted, crimes(40)],
    'Tháng 4 năm 2021, báo cáo nêu 02 chỉ tiêu, trong đó: 01 chỉ tiêu vượt tiến độ, 01 chỉ tiêu cao hơn mức cho phép đến tháng này. Kết quả nổi bật: kết nạp đảng viên mới đạt 67% chỉ tiêu Nghị quyết, vượt tiến độ. Cần tập trung chỉ đạo: vụ phạm pháp hình sự bằng 66,7% mức trần theo Nghị quyết (không quá 60 vụ), cao hơn mức 33,3% cho phép đến hết tháng.',
    'In April 2021 the report states two indicators: one ahead of pace, one above what is allowed by now. Doing best: party members admitted at 67% of the Resolution’s target, ahead of pace. Needs attention: crimes recorded at 66.7% of the ceiling of the Resolution (at most 60 cases), above the 33.3% allowed by the end of the month.',
  ],
  [
    'illustrative indicators are left out where the report states any',
    [admitted, illustrative, slow],
    'Tháng 4 năm 2021, báo cáo nêu 02 chỉ tiêu, trong đó: 01 chỉ tiêu vượt tiến độ, 01 chỉ tiêu chậm tiến độ. Kết quả nổi bật: kết nạp đảng viên mới đạt 67% chỉ tiêu Nghị quyết, vượt tiến độ. Cần tập trung chỉ đạo: giải quyết việc làm đạt 20% chỉ tiêu Nghị quyết, chậm tiến độ (yêu cầu 33,3%).',
    'In April 2021 the report states two indicators: one ahead of pace, one behind pace. Doing best: party members admitted at 67% of the Resolution’s target, ahead of pace. Needs attention: jobs created at 20% of the Resolution’s target, behind pace (33.3% was due).',
  ],
  [
    'if the report states none, they are shown as illustrative',
    [illustrative],
    'Tháng 4 năm 2021, có 01 chỉ tiêu (số liệu minh họa), vượt tiến độ. Kết quả nổi bật: phát triển hội viên đạt 50% chỉ tiêu Nghị quyết, vượt tiến độ.',
    'For April 2021 there is one indicator, illustrative, ahead of pace. Doing best: new association members at 50% of the Resolution’s target, ahead of pace.',
  ],
  [
    'several illustrative indicators',
    [illustrative, { ...slow, observation: illustrative.observation }],
    'Tháng 4 năm 2021, có 02 chỉ tiêu (đều là số liệu minh họa), trong đó: 01 chỉ tiêu vượt tiến độ, 01 chỉ tiêu chậm tiến độ. Kết quả nổi bật: phát triển hội viên đạt 50% chỉ tiêu Nghị quyết, vượt tiến độ. Cần tập trung chỉ đạo: giải quyết việc làm đạt 20% chỉ tiêu Nghị quyết, chậm tiến độ (yêu cầu 33,3%).',
    'For April 2021 there are two indicators, all illustrative: one ahead of pace, one behind pace. Doing best: new association members at 50% of the Resolution’s target, ahead of pace. Needs attention: jobs created at 20% of the Resolution’s target, behind pace (33.3% was due).',
  ],
  [
    'figures that do not agree are named',
    [admitted, clashing],
    'Tháng 4 năm 2021, cả 02 chỉ tiêu nêu trong báo cáo đều vượt tiến độ. Kết quả nổi bật: kết nạp đảng viên mới đạt 67% chỉ tiêu Nghị quyết, vượt tiến độ; thành lập tổ hợp tác đạt 45% chỉ tiêu Nghị quyết, vượt tiến độ. Số liệu chưa khớp, cần rà soát: thành lập tổ hợp tác.',
    'In April 2021 both indicators of the report are ahead of pace. Doing best: party members admitted at 67% of the Resolution’s target, ahead of pace; cooperative groups at 45% of the Resolution’s target, ahead of pace. Figures that do not agree: cooperative groups.',
  ],
  [
    'corrections are named',
    [admitted, slow],
    'Tháng 4 năm 2021, báo cáo nêu 02 chỉ tiêu, trong đó: 01 chỉ tiêu vượt tiến độ, 01 chỉ tiêu chậm tiến độ. Kết quả nổi bật: kết nạp đảng viên mới đạt 67% chỉ tiêu Nghị quyết, vượt tiến độ. Cần tập trung chỉ đạo: giải quyết việc làm đạt 20% chỉ tiêu Nghị quyết, chậm tiến độ (yêu cầu 33,3%). Đính chính số liệu: kết nạp đảng viên mới.',
    'In April 2021 the report states two indicators: one ahead of pace, one behind pace. Doing best: party members admitted at 67% of the Resolution’s target, ahead of pace. Needs attention: jobs created at 20% of the Resolution’s target, behind pace (33.3% was due). Figures corrected: party members admitted.',
    '2021-04',
    [corrected],
  ],
  [
    'without target',
    [admitted, stand('Phát triển doanh nghiệp mới', 'New businesses', done(13), null)],
    'Tháng 4 năm 2021, báo cáo nêu 02 chỉ tiêu, trong đó: 01 chỉ tiêu vượt tiến độ, 01 chỉ tiêu chưa có mức giao. Kết quả nổi bật: kết nạp đảng viên mới đạt 67% chỉ tiêu Nghị quyết, vượt tiến độ.',
    'In April 2021 the report states two indicators: one ahead of pace, one without a target. Doing best: party members admitted at 67% of the Resolution’s target, ahead of pace.',
  ],
  [
    'in December what is not reached is said to be so',
    [
      december,
      {
        ...december,
        indicator: makeIndicator({ id: 'x', name: { vi: 'Trồng rừng', en: 'Trees planted' } }),
      },
    ],
    'Tháng 12 năm 2021, cả 02 chỉ tiêu nêu trong báo cáo đều chưa hoàn thành.',
    'In December 2021 both indicators of the report are not achieved in the year.',
    '2021-12',
  ],
]

describe('the month in a paragraph', () => {
  const table = ROWS.map(
    ([title, standings, vietnamese, english, period = '2021-04', corrections = []]) => ({
      title,
      standings,
      vietnamese,
      english,
      period,
      corrections,
    }),
  )

  test.each(table)('$title', ({ standings, vietnamese, english, period, corrections }) => {
    expect(monthSentence(standings, period, { text: vi, language: 'vi' }, corrections)).toBe(
      vietnamese,
    )
    expect(monthSentence(standings, period, { text: en, language: 'en' }, corrections)).toBe(
      english,
    )
  })
})
