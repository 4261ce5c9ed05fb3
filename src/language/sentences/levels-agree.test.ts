import { expect, test } from 'vitest'
import { makeFigure, makeIndicator, makeObservation, makeTarget } from '../../../test/builders.ts'
import { historyOf } from '../../domain/history.ts'
import type { Indicator } from '../../domain/indicator.ts'
import type { Observation } from '../../domain/observation.ts'
import type { Period } from '../../domain/period.ts'
import { standing } from '../../domain/standing.ts'
import type { Target } from '../../domain/target.ts'
import { vi } from '../catalogues/vi.ts'
import { headline } from './headline.ts'
import { monthSentence } from './month-sentence.ts'
import { reportSentence } from './report-sentence.ts'

const CONTEXT = { text: vi, language: 'vi' } as const
const share = (with_: Partial<Indicator> = {}) =>
  makeIndicator({
    accumulation: 'rate',
    name: { vi: 'Tỷ lệ bao phủ bảo hiểm y tế', en: 'Health insurance' },
    measure: { kind: 'percent', name: { vi: '%', en: '%' } },
    ...with_,
  })
const communes = makeIndicator({
  accumulation: 'stock',
  name: { vi: 'Xã đạt chuẩn nông thôn mới', en: 'Communes up to standard' },
  measure: { kind: 'count', name: { vi: 'xã', en: 'communes' } },
})
const at = (value: number, with_: Partial<Observation> = {}, period: Period = '2021-04') =>
  makeObservation(period, { month: makeFigure(value), ...with_ })
const before = (value: number) => at(value, {}, '2020-12')
const half = { statedPercent: { ...makeFigure(50), base: 'resolution' } } as const

test.each<[string, Indicator, Observation[], Target | null, string, string]>([
  [
    'at its target, the start unknown',
    share(),
    [at(96)],
    makeTarget(96),
    'hoàn thành',
    'hoàn thành chỉ tiêu năm',
  ],
  [
    'short of it, the start unknown',
    share(),
    [at(95)],
    makeTarget(96),
    'thiếu số liệu đầu kỳ',
    'thiếu số liệu đầu kỳ',
  ],
  [
    'behind on its way',
    share(),
    [before(90), at(91)],
    makeTarget(96),
    'chậm tiến độ',
    'chậm tiến độ',
  ],
  [
    'lowered as asked',
    share({ direction: 'down' }),
    [before(2.4), at(2.1)],
    makeTarget(1.9),
    'vượt tiến độ',
    'vượt tiến độ',
  ],
  [
    'over its ceiling',
    share({ direction: 'down' }),
    [before(2.4), at(2.1)],
    makeTarget(1.9, { limit: 'ceiling' }),
    'vượt mức trần',
    'vượt mức trần',
  ],
  [
    'beyond what is to be exactly reached',
    communes,
    [before(1), at(7)],
    makeTarget(6, { limit: 'exactly' }),
    'vượt mức trần',
    'vượt mức giao năm',
  ],
  [
    'stated in percent of a target that nobody entered',
    communes,
    [at(3, half)],
    null,
    'chưa đủ căn cứ',
    'chưa đủ căn cứ đánh giá tiến độ',
  ],
  ['without a target', communes, [at(3)], null, 'chưa có', 'chưa có chỉ tiêu năm'],
])('a level %s: one verdict in all sentences', (_, indicator, all, target, month, row) => {
  const found = standing(indicator, historyOf(all), target ? [target] : [], '2021-04')
  const first = headline([found], CONTEXT)
    .map(({ text }) => text)
    .join('')
  expect(first).toContain(`: ${month}`)
  expect(monthSentence([found], '2021-04', CONTEXT)).toContain(`01 chỉ tiêu, ${month}`)
  expect(reportSentence(found, CONTEXT)).toContain(row)
})
