import { describe, expect, test } from 'vitest'
import { makeFigure, makeIndicator, makeObservation, makeTarget } from '../../../test/builders.ts'
import { historyOf } from '../../domain/history.ts'
import type { Indicator } from '../../domain/indicator.ts'
import { type Period, periodsFrom } from '../../domain/period.ts'
import { type Standing, standing } from '../../domain/standing.ts'
import type { Target } from '../../domain/target.ts'
import { en } from '../catalogues/en.ts'
import { vi } from '../catalogues/vi.ts'
import {
  baseCaption,
  cumulativeCaption,
  cumulativeColumn,
  levelGap,
  levelMade,
  levelWay,
  targetColumns,
  timeOfValue,
} from './captions.ts'
import {
  differentMonthsNote,
  differentMonthsNotes,
  spanCaption,
  targetCaption,
  targetDecision,
} from './target-caption.ts'

const VI = { text: vi, language: 'vi' } as const
const EN = { text: en, language: 'en' } as const

interface Given {
  readonly indicator?: Partial<Indicator>
  /** The months' values, the first in `from`. */
  readonly from?: Period
  readonly values?: readonly number[]
  readonly targets?: readonly Partial<Target>[]
  readonly period?: Period
  readonly began?: Period
}

function stand({
  indicator,
  from = '2026-01',
  values = [1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
  targets = [],
  period = '2026-10',
  began,
}: Given): Standing {
  const months = periodsFrom(from, '2027-12')
  const observations = values.map((value, i) =>
    makeObservation(months[i] ?? '', { month: makeFigure(value) }),
  )
  return standing(
    makeIndicator(indicator),
    historyOf(observations),
    targets.map((each) => makeTarget(each.figure?.value ?? 20, { span: '2026', ...each })),
    period,
    began,
  )
}

const rate = {
  accumulation: 'rate',
  measure: { kind: 'percent', name: { vi: '%', en: '%' } },
} as const
const stock = { accumulation: 'stock' } as const
const poverty = { ...rate, direction: 'down' } as const

describe('what a figure counts from', () => {
  test.each<[string, Given, string, string]>([
    ['a year', { targets: [{}] }, 'từ đầu năm', 'in the year to date'],
    ['a quarter', { targets: [{ span: '2026-Q4' }] }, 'từ đầu quý', 'in the quarter to date'],
    ['the second half-year', { targets: [{ span: '2026-H2' }] }, 'từ đầu tháng 7', 'since July'],
    ['a unit that began in July', { began: '2026-07' }, 'từ tháng 7', 'since July'],
    [
      'a term',
      { targets: [{ span: '2025..2030' }], began: '2025-07' },
      'từ tháng 07/2025',
      'since 07/2025',
    ],
    ['a level', { indicator: rate }, 'hiện nay', 'now'],
    [
      'a level of last quarter',
      { indicator: { ...rate, frequency: 'quarterly' }, values: [0, 0, 1, 0, 0, 1, 0, 0, 1] },
      'đến quý III',
      'as of the third quarter',
    ],
    [
      'a flow of last quarter',
      { indicator: { frequency: 'quarterly' }, values: [1, 1, 1, 1, 1, 1, 1, 1, 1] },
      'từ đầu năm đến quý III',
      'in the year to date as of the third quarter',
    ],
  ])('of %s', (_, given, inVietnamese, inEnglish) => {
    expect(cumulativeCaption(stand(given), VI)).toBe(inVietnamese)
    expect(cumulativeCaption(stand(given), EN)).toBe(inEnglish)
  })

  test('whose words leave open what it counts', () => {
    const observation = makeObservation('2026-04', {
      yearToDate: makeFigure(25e9, 'under'),
      scopeAssumed: true,
    })
    const found = standing(makeIndicator(), historyOf([observation]), [], '2026-04')
    expect(cumulativeCaption(found, VI)).toBe('hiểu là từ đầu năm')
    expect(cumulativeCaption(found, EN)).toBe('taken as the year to date')
  })

  test.each<[string, Partial<Indicator>, Period, string]>([
    ['this month', {}, '2026-10', 'tháng 10'],
    ['a quarter', { frequency: 'quarterly' }, '2026-09', 'quý III'],
    ['a quarter of last year', { frequency: 'quarterly' }, '2025-12', 'quý IV năm 2025'],
    ['a half-year', { frequency: 'half-yearly' }, '2026-06', '6 tháng đầu năm'],
    ['a year', { frequency: 'yearly' }, '2025-12', 'năm 2025'],
    ['a month of last year', {}, '2025-11', 'tháng 11 năm 2025'],
    ['a quarterly value stated between', { frequency: 'quarterly' }, '2026-08', 'tháng 8'],
    ['what is reported once', { frequency: 'once' }, '2026-05', 'tháng 5'],
  ])('a value of %s is named by its time', (_, indicator, asOf, expected) => {
    const given = { indicator: makeIndicator(indicator), asOf, period: '2026-10' }
    expect(timeOfValue(given, VI)).toBe(expected)
  })
})

describe('the heading of a column of cumulative figures', () => {
  const flow = stand({ targets: [{}] })
  const level = stand({ indicator: rate })
  const quarter = stand({ targets: [{ span: '2026-Q4' }] })
  test.each<[string, readonly Standing[], string, readonly string[]]>([
    ['flows of one year', [flow, flow], 'Từ đầu năm', ['', '']],
    ['levels', [level], 'Hiện nay', ['']],
    ['flows and levels', [flow, level], 'Từ đầu năm / hiện nay', ['', '']],
    [
      'flows of different spans',
      [flow, quarter, level],
      'Đến hết tháng 10',
      ['từ đầu năm', 'từ đầu quý', ''],
    ],
    ['nothing', [], 'Hiện nay', []],
  ])('over %s', (_, standings, heading, captions) => {
    const column = cumulativeColumn(standings, VI)
    expect(column.heading).toBe(heading)
    expect(standings.map(column.caption)).toEqual(captions)
  })

  test.each<[string, readonly Standing[], string, string]>([
    ['year', [flow, flow], 'Chỉ tiêu năm', 'So với chỉ tiêu năm'],
    ['quarter', [quarter], 'Chỉ tiêu quý IV', 'So với chỉ tiêu quý IV'],
    ['different spans', [flow, quarter], 'Chỉ tiêu', 'So với chỉ tiêu'],
    ['year, where others have no target', [flow, stand({})], 'Chỉ tiêu năm', 'So với chỉ tiêu năm'],
    ['nothing', [stand({})], 'Chỉ tiêu', 'So với chỉ tiêu'],
  ])('the target’s names the span of %s', (_, standings, target, percent) => {
    expect(targetColumns(standings, VI)).toMatchObject({ target, percent })
  })

  test('a target of another span than its neighbour’s says so itself', () => {
    const { caption } = targetColumns([flow, quarter], VI)
    expect([flow, quarter, stand({})].map(caption)).toEqual(['năm', 'quý IV', ''])
  })
})

describe('the name of a target', () => {
  test.each<[string, Given, string, string]>([
    [
      'a value to reach',
      { targets: [{ span: '2026-H2' }] },
      'chỉ tiêu 6 tháng cuối năm 2026',
      'target for the second half of 2026',
    ],
    ['a ceiling', { targets: [{ limit: 'ceiling' }] }, 'mức trần năm 2026', 'ceiling for 2026'],
    [
      'none allowed',
      { targets: [{ limit: 'ceiling', figure: makeFigure(0) }] },
      'yêu cầu năm 2026',
      'required for 2026',
    ],
    ['exactly', { targets: [{ limit: 'exactly' }] }, 'mức giao năm 2026', 'exact target for 2026'],
  ])('%s', (_, given, inVietnamese, inEnglish) => {
    expect(targetCaption(stand(given), VI)).toBe(inVietnamese)
    expect(targetCaption(stand(given), EN)).toBe(inEnglish)
  })

  test.each<[Partial<Target>, string]>([
    [{}, 'Nghị quyết'],
    [
      { decidedOn: '2025-07-05', document: 'NQ 01-NQ/ĐU' },
      'Nghị quyết, giao ngày 05/7/2025, NQ 01-NQ/ĐU',
    ],
    [{ base: 'council', revisedFrom: '2026-07' }, 'HĐND giao, điều chỉnh từ tháng 7 năm 2026'],
    [{ base: 'unstated' }, ''],
  ])('%j was decided by %s', (target, expected) => {
    expect(targetDecision(makeTarget(20, target), VI)).toBe(expected)
  })

  test.each([
    ['resolution', '2026', 'Nghị quyết'],
    ['resolution', '2026-H2', 'Nghị quyết, 6 tháng cuối năm'],
    ['plan', '2026', 'kế hoạch năm'],
    ['plan', '2026-Q3', 'kế hoạch quý III'],
    ['unstated', '2026-Q3', 'chỉ tiêu quý III'],
    ['resolution', '2025..2030', 'Nghị quyết, nhiệm kỳ'],
  ] as const)('%s of %s is %s', (base, span, expected) => {
    expect(baseCaption(base, span, VI)).toBe(expected)
  })
})

describe('a level', () => {
  // December 2025 is where it starts.
  const from = '2025-12'
  const fall = [2.4, 2.4, 2.3, 2.3, 2.3, 2.2, 2.2, 2.2, 2.1, 2.1, 2.1]
  const rise = [94.5, 94.6, 95, 95, 95, 95, 95, 95, 96, 96.1, 96.2]
  const to = (value: number, more: Partial<Target> = {}) => [{ figure: makeFigure(value), ...more }]
  test.each<[string, Given, string | null, string, string]>([
    [
      'goes from its start to its target',
      { indicator: poverty, from, values: fall, targets: to(1.9) },
      '2,4% → 2,1% → 1,9%',
      'còn giảm 0,2 điểm',
      'đạt 60% mức phải giảm (tiến độ yêu cầu 83,3%)',
    ],
    [
      'that is there stands beside its target',
      { indicator: rate, from, values: rise, targets: to(96) },
      '94,5% → 96,2% (chỉ tiêu 96%)',
      '',
      '',
    ],
    [
      'without a start shows two values',
      { indicator: rate, values: [88.5], targets: to(91), period: '2026-01' },
      '88,5% (chỉ tiêu 91%)',
      'còn tăng 2,5 điểm',
      '',
    ],
    [
      'of whole things names them once',
      { indicator: stock, from, values: [7, 7, 8], targets: to(10), period: '2026-02' },
      '7 → 8 → 10 đảng viên',
      'còn tăng 2 đảng viên',
      'đạt 33,3% mức phải tăng (tiến độ yêu cầu 16,7%)',
    ],
    [
      'that went back says nothing of what is made',
      { indicator: stock, from, values: [7, 6], targets: to(10), period: '2026-01' },
      '7 → 6 → 10 đảng viên',
      'còn tăng 4 đảng viên',
      '',
    ],
    [
      'under its ceiling',
      { indicator: poverty, from, values: fall, targets: to(2.5, { limit: 'ceiling' }) },
      '2,4% → 2,1% (mức trần 2,5%)',
      '',
      '',
    ],
    [
      'over its ceiling',
      { indicator: poverty, from, values: fall, targets: to(2, { limit: 'ceiling' }) },
      '2,4% → 2,1% (mức trần 2%)',
      'vượt 0,1 điểm',
      '',
    ],
    ['without a target has no way', { indicator: rate, from, values: rise }, null, '', ''],
    ['without a value has none', { indicator: rate, values: [], targets: to(96) }, null, '', ''],
  ])('%s', (_, given, way, gap, made) => {
    const found = stand(given)
    expect(levelWay(found, VI)).toBe(way)
    expect(levelGap(found, VI)).toBe(gap)
    expect(levelMade(found, VI)).toBe(made)
  })

  test('says no distance that its words leave open', () => {
    const observation = makeObservation('2026-01', { month: makeFigure(88, 'over') })
    const found = standing(
      makeIndicator(rate),
      historyOf([observation]),
      [makeTarget(91, { span: '2026' })],
      '2026-01',
    )
    expect(levelWay(found, VI)).toBe('trên 88% (chỉ tiêu 91%)')
    expect(levelGap(found, VI)).toBe('')
  })
})

describe('the same period that has other months', () => {
  const began = '2025-07'
  const values = Array.from({ length: 16 }, () => 1)
  const given = { from: began, values, began }
  test('names the months of both years', () => {
    expect(differentMonthsNote(stand(given), VI)).toBe(
      'không so được: năm nay 10 tháng (tháng 1–10), năm trước chỉ có 4 tháng (tháng 7–10)',
    )
    expect(differentMonthsNote(stand(given), EN)).toBe(
      'not comparable: 10 months this year (January–October), only 4 last year (July–October)',
    )
    expect(differentMonthsNote(stand({}), VI)).toBeNull()
  })

  test('is said once of a table, and of which indicators where not of all', () => {
    const differ = stand(given)
    expect(differentMonthsNotes([differ, differ], VI)).toEqual([
      'So với cùng kỳ: không so được: năm nay 10 tháng (tháng 1–10), năm trước chỉ có 4 tháng (tháng 7–10).',
    ])
    expect(differentMonthsNotes([differ, stand({})], VI)).toEqual([
      expect.stringMatching(/ – kết nạp đảng viên mới\.$/),
    ])
    expect(differentMonthsNotes([stand({})], VI)).toEqual([])
  })
})

test('a longer span is one line beside the shortest', () => {
  const found = stand({
    from: '2025-07',
    values: Array.from({ length: 16 }, () => 2),
    targets: [{}, { span: '2025..2030', figure: makeFigure(140) }],
    began: '2025-07',
  })
  expect(found.otherSpans.map((each) => spanCaption(each, VI))).toEqual([
    'Nhiệm kỳ 2025–2030: 32 đảng viên, 22,9% so với yêu cầu 24,2% đến hết tháng',
  ])
  expect(found.otherSpans[0]?.needed?.needed).toMatchObject({ kind: 'per-month', monthsLeft: 50 })
})
