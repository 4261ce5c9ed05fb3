import { expect, test } from 'vitest'
import { makeFigure, makeIndicator, makeObservation, makeTarget } from '../../../test/builders.ts'
import { historyOf } from '../../domain/history.ts'
import type { Indicator } from '../../domain/indicator.ts'
import type { Period } from '../../domain/period.ts'
import { standing } from '../../domain/standing.ts'
import { en } from '../catalogues/en.ts'
import { vi } from '../catalogues/vi.ts'
import { missingWords, monthMissingWords } from './missing.ts'
import { paceSentence } from './pace-sentence.ts'
import { reportSentence } from './report-sentence.ts'

const VI = { text: vi, language: 'vi' } as const
const EN = { text: en, language: 'en' } as const

const without = (indicator: Partial<Indicator>, period: Period, began?: Period) =>
  standing(makeIndicator(indicator), historyOf([]), [makeTarget(100)], period, began)

const QUARTERLY = (quarter: string) => `báo cáo theo quý, có số liệu từ quý ${quarter}`
const quarterly = (nth: string) => `reported quarterly, from the ${nth} quarter on`

test.each<[Partial<Indicator>, Period, Period | undefined, string, string]>([
  [{}, '2021-02', undefined, vi.missing, en.missing],
  [{ frequency: 'once' }, '2021-02', undefined, vi.missing, en.missing],
  [{ frequency: 'quarterly' }, '2021-02', undefined, QUARTERLY('I'), quarterly('first')],
  [{ frequency: 'quarterly' }, '2021-05', undefined, QUARTERLY('II'), quarterly('second')],
  [{ frequency: 'quarterly' }, '2021-03', undefined, vi.missing, en.missing],
  [
    { frequency: 'quarterly', since: '2021-05' },
    '2021-05',
    undefined,
    QUARTERLY('II'),
    quarterly('second'),
  ],
  [{ frequency: 'quarterly' }, '2021-07', '2021-07', QUARTERLY('III'), quarterly('third')],
  // No longer reported when the quarter ends.
  [
    { frequency: 'quarterly', closedFrom: '2021-06' },
    '2021-05',
    undefined,
    'báo cáo theo quý',
    'reported quarterly',
  ],
  [
    { frequency: 'half-yearly' },
    '2021-01',
    undefined,
    'báo cáo 6 tháng một lần, có số liệu từ 6 tháng đầu năm',
    'reported half-yearly, from the first half-year on',
  ],
  [
    { frequency: 'half-yearly' },
    '2021-08',
    undefined,
    'báo cáo 6 tháng một lần, có số liệu từ 6 tháng cuối năm',
    'reported half-yearly, from the second half-year on',
  ],
  [
    { frequency: 'yearly' },
    '2021-04',
    undefined,
    'báo cáo theo năm, có số liệu từ năm 2021',
    'reported yearly, from 2021 on',
  ],
  [{ frequency: 'yearly' }, '2021-12', undefined, vi.missing, en.missing],
])('%j without a value in %s, unit of %s: %s', (indicator, period, began, inVi, inEn) => {
  const found = without(indicator, period, began)
  expect(missingWords(found, VI)).toBe(inVi)
  expect(missingWords(found, EN)).toBe(inEn)
  const reason = inVi === vi.missing ? 'no-figure' : 'not-due'
  expect(found.status).toEqual({ kind: 'none', reason })
})

test('sentences say how often it is reported, and not that it is missing', () => {
  const found = without({ frequency: 'quarterly' }, '2021-02')
  expect(paceSentence(found, VI)).toBe('Báo cáo theo quý, có số liệu từ quý I.')
  expect(reportSentence(found, VI)).toMatch(/: báo cáo theo quý, có số liệu từ quý I\.$/)
  expect(reportSentence(without({}, '2021-02'), VI)).toMatch(/^Chưa có số liệu về /)
})

test('a last value is shown in the months between', () => {
  const seldom = makeIndicator({ frequency: 'quarterly' })
  const history = historyOf([makeObservation('2021-03', { yearToDate: makeFigure(20) })])
  expect(standing(seldom, history, [makeTarget(100)], '2021-05').cumulative).not.toBeNull()
})

test.each<[Indicator['frequency'], Period, string, string]>([
  [undefined, '2021-02', 'báo cáo không nêu', 'not stated'],
  ['quarterly', '2021-02', 'báo cáo theo quý', 'reported quarterly'],
  ['quarterly', '2021-03', 'báo cáo không nêu', 'not stated'],
  ['yearly', '2021-04', 'báo cáo theo năm', 'reported yearly'],
])(
  'a month of what is reported %s has no figure in %s: %s',
  (frequency, period, vietnamese, english) => {
    const found = without({ ...(frequency && { frequency }) }, period)
    expect(monthMissingWords(found, VI)).toBe(vietnamese)
    expect(monthMissingWords(found, EN)).toBe(english)
  },
)
