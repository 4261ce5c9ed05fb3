import { expect, test } from 'vitest'

import { type Arrangement, offeredFrom } from './meeting.ts'
import type { Period } from './period.ts'

const arranged = (period: Period): Arrangement => ({
  unitId: 'cau-ke',
  period,
  hidden: [`hidden-in-${period}`],
  order: ['summary', 'title'],
  sentences: { summary: 'Thu ngân sách đạt trên 60%' },
  notes: { summary: 'mời Chi cục Thuế' },
  minutes: { summary: 5 },
})

const offered = (from: Period, period: Period): Arrangement => ({
  ...arranged(from),
  period,
  sentences: {},
})

test.each<[title: string, months: Period[], period: Period, from: Period | null]>([
  ['nothing was ever arranged', [], '2021-04', null],
  ['the month before', ['2021-03'], '2021-04', '2021-03'],
  [
    'the latest of several, in whatever order',
    ['2021-01', '2021-03', '2020-12'],
    '2021-04',
    '2021-03',
  ],
  ['one of last year', ['2020-11'], '2021-04', '2020-11'],
  ['the month itself is none', ['2021-04'], '2021-04', null],
  ['a later month is none', ['2021-05', '2021-02'], '2021-04', '2021-02'],
])('an arrangement to start from: %s', (_, months, period, from) => {
  expect(offeredFrom(months.map(arranged), period)).toEqual(from && offered(from, period))
})
