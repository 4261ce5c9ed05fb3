import { describe, expect, test } from 'vitest'

import { makeFigure, makeIndicator, makeObservation, makeTarget } from '../../../test/builders.ts'
import type { Check } from '../../domain/check.ts'
import type { Correction } from '../../domain/correction.ts'
import { exactly } from '../../domain/figure.ts'
import type { Measure } from '../../domain/indicator.ts'
import { en } from '../catalogues/en.ts'
import { vi } from '../catalogues/vi.ts'
import { checkSentence } from './check.ts'
import { correctedFigures } from './correction.ts'
import { directiveNotes } from './directive-notes.ts'
import { percentRange, rangePhrase } from './phrases.ts'
import { sourceLine } from './source.ts'

const { measure } = makeIndicator()
const money: Measure = { kind: 'money', name: { vi: 'đồng', en: 'dong' } }
const tonnes: Measure = { kind: 'amount', name: { vi: 'tấn', en: 'tonnes' } }

test.each([
  ['Chi cục Thuế', '2021-05-20', [], 'Chi cục Thuế · trước ngày 20/5/2021'],
  ['Chi cục Thuế', null, [], 'Chi cục Thuế'],
  [null, '2021-05-20', ['đang làm'], 'trước ngày 20/5/2021 · đang làm'],
  [null, null, [false, '', 'đang làm'] as const, 'đang làm'],
  [null, null, [], ''],
])('a task of %s until %s has the notes %j %s', (assignee, due, more, expected) => {
  expect(directiveNotes({ assignee, due }, vi, ...more)).toBe(expected)
})

test('a source is credited with the day of the meeting where it is known', () => {
  const source = { name: 'Cổng thông tin huyện', url: null }
  expect(sourceLine({ source, meetingDate: '2021-05-06' }, vi)).toBe(
    'Nguồn: Cổng thông tin huyện, hội nghị ngày 06/5/2021.',
  )
  expect(sourceLine({ source, meetingDate: null }, vi)).toBe('Nguồn: Cổng thông tin huyện.')
  expect(sourceLine({ source: null, meetingDate: '2021-05-06' }, vi)).toBeNull()
})

describe('a check says which two figures do not agree', () => {
  const check = (with_: Partial<Check>): Check => ({
    rule: 'carried-forward',
    severity: 'warning',
    stated: exactly(70),
    expected: exactly(67),
    unit: 'measure',
    ...with_,
  })
  test.each([
    [{}, 'Lũy kế 70 đảng viên không bằng lũy kế tháng trước cộng tháng này (67 đảng viên).'],
    [
      { rule: 'percent-of-target', unit: 'percent' },
      'Tỷ lệ báo cáo nêu là 70%, tính từ lũy kế và chỉ tiêu thì là 67%.',
    ],
    [
      {
        rule: 'unusual',
        unusual: {
          ...{ stated: exactly(40), expected: exactly(5), factor: 8, months: 12 },
          against: 'last-month',
        },
      },
      'Tháng này gấp 8 lần tháng trước (40 so với 5 đảng viên).',
    ],
  ] as const)('%j: %s', (given, expected) => {
    expect(checkSentence(check(given), measure, { text: vi, language: 'vi' })).toBe(expected)
  })
})

describe('a correction shows each figure that differs, as it was and as it is', () => {
  const correction = (
    before: Correction['before'],
    after: Correction['after'],
    kind: Correction['kind'] = 'observation',
  ) => correctedFigures({ kind, before, after } as Correction, measure, vi, 'vi')
  const stated = (month: number | null, percent: number | null = null) =>
    makeObservation('2021-04', {
      month: month === null ? null : makeFigure(month),
      yearToDate: makeFigure(67),
      statedPercent: percent === null ? null : { ...makeFigure(percent), base: 'plan' },
    })

  test('of an observation', () => {
    expect(correction(stated(18, 60), stated(20, 67))).toEqual([
      { label: 'Trong tháng', before: '18 đảng viên', after: '20 đảng viên' },
      { label: 'So với chỉ tiêu năm', before: '60%', after: '67%' },
    ])
  })

  test('where it was added or removed', () => {
    expect(correction(stated(null), stated(20))).toEqual([
      { label: 'Trong tháng', before: vi.missing, after: '20 đảng viên' },
    ])
    expect(correction(stated(20), null).map(({ after }) => after)).toEqual([vi.missing, vi.missing])
  })

  test('of a target', () => {
    expect(correction(makeTarget(100), makeTarget(120), 'target')).toEqual([
      { label: vi.columns.target, before: '100 đảng viên', after: '120 đảng viên' },
    ])
    // Set for the first time, it corrects nothing.
    expect(correction(null, makeTarget(120), 'target')).toEqual([
      { label: vi.columns.target, before: null, after: '120 đảng viên' },
    ])
  })

  test('and none where nothing of it differs', () => {
    expect(correction(stated(18), stated(18))).toEqual([])
    expect(correction(null, null)).toEqual([])
  })
})

describe('a range is rounded outward, in one unit', () => {
  test.each([
    [{ low: 201.7, high: 217.2 }, measure, '201–218 đảng viên'],
    [{ low: 0.2, high: 3.4 }, measure, '0–4 đảng viên'],
    [{ low: 850e6, high: 1.234e9 }, money, '0,8–1,3 tỷ đồng'],
    [{ low: 98.7e9, high: 100e9 }, money, '98–100 tỷ đồng'],
    [{ low: 98.76e9, high: 99.91e9 }, money, '98,7–100 tỷ đồng'],
    [{ low: 12.34, high: 56.78 }, tonnes, '12,3–56,8 tấn'],
    [{ low: 99.5, high: 100.4 }, tonnes, '99–101 tấn'],
    [{ low: 1, high: 2 }, { kind: 'percent', name: { vi: '', en: '' } } as Measure, '1%–2%'],
  ])('%j: %s', (range, of, expected) => {
    expect(rangePhrase(range, of, 'vi')).toBe(expected)
  })

  test('in percent', () => {
    expect(percentRange({ low: 90.06, high: 94.41 }, 'vi')).toBe('90–94,5%')
    expect(percentRange({ low: 90.06, high: 94.41 }, 'en')).toBe('90–94.5%')
  })
})

test('English names the same things', () => {
  expect(directiveNotes({ assignee: 'Tax office', due: '2021-05-20' }, en)).toBe(
    'Tax office · by 20/5/2021',
  )
})
