import { describe, expect, it, test } from 'vitest'
import { makeFigure, makeIndicator, makeObservation, makeTarget } from '../../../test/builders.ts'
import { attention } from '../../domain/attention.ts'
import { historyOf } from '../../domain/history.ts'
import { monthDiscrepancies } from '../../domain/month-discrepancies.ts'
import type { StatedPercent } from '../../domain/observation.ts'
import { yearUpTo } from '../../domain/period.ts'
import { standing } from '../../domain/standing.ts'
import type { Target } from '../../domain/target.ts'
import { en } from '../catalogues/en.ts'
import { vi } from '../catalogues/vi.ts'
import { headline } from './headline.ts'
import { monthSentence } from './month-sentence.ts'
import { reportSentence } from './report-sentence.ts'

const VI = { text: vi, language: 'vi' } as const
const EN = { text: en, language: 'en' } as const

const crimes = makeIndicator({
  name: { vi: 'Số vụ phạm pháp hình sự', en: 'Crimes recorded' },
  measure: { kind: 'count', name: { vi: 'vụ', en: 'cases' } },
  direction: 'down',
})

const plan = (value: number, span: string): Target => makeTarget(value, { span, base: 'plan' })

/** January to August 2021, cases by month, against the third quarter's and the year's ceiling. */
const inAugust = (months: readonly number[], targets: readonly Target[]) =>
  standing(
    crimes,
    historyOf(
      yearUpTo('2021-08').map((period, i) =>
        makeObservation(period, { month: makeFigure(months[i] ?? 0) }),
      ),
    ),
    targets,
    '2021-08',
  )

const QUARTER = plan(20, '2021-Q3')
const YEAR = plan(60, '2021')
const FEW = [5, 5, 5, 5, 5, 5, 4, 4]
const MANY = [10, 10, 10, 10, 10, 10, 4, 4]
const LATE = [2, 2, 2, 2, 2, 2, 12, 12]

describe('the span whose limit is broken judges the month', () => {
  test.each([
    ['neither', FEW, '2021-Q3', 'within'],
    ['the year’s while the quarter’s holds', MANY, '2021', 'exceeded'],
    ['the quarter’s while the year’s holds', LATE, '2021-Q3', 'exceeded'],
    ['both: the shortest', [10, 10, 10, 10, 10, 10, 12, 12], '2021-Q3', 'exceeded'],
  ])('%s', (_, months, span, verdict) => {
    const found = inAugust(months, [QUARTER, YEAR])
    expect([found.span, found.status]).toEqual([
      span,
      { kind: 'verdict', verdict, certainty: 'certain' },
    ])
    const [other] = found.otherSpans
    expect(other?.span).toBe(span === '2021' ? '2021-Q3' : '2021')
  })

  it('tells it first in the headline and among what needs attention', () => {
    const broken = inAugust(MANY, [QUARTER, YEAR])
    expect(attention([inAugust(FEW, [QUARTER, YEAR]), broken])).toEqual([broken])
    expect(
      headline([broken], VI)
        .map(({ text }) => text)
        .join(''),
    ).toBe('01 chỉ tiêu có trong báo cáo: vượt mức trần.')
    expect(monthSentence([broken], '2021-08', VI)).toContain(
      'Cần tập trung chỉ đạo: số vụ phạm pháp hình sự bằng 113,3% mức trần theo kế hoạch năm (không quá 60 vụ) và 40% mức trần quý III (không quá 20 vụ), vượt mức trần năm.',
    )
  })

  test.each([
    ['reported', '02 chỉ tiêu có trong báo cáo: 01 vượt mức trần, 01 trong mức cho phép.'],
    [
      'illustrative',
      '01 chỉ tiêu có trong báo cáo: trong mức cho phép. Ngoài ra, số minh họa: 01 vượt mức trần.',
    ],
  ] as const)('that an earlier month broke is as sure as that month: %s', (origin, expected) => {
    const january = makeObservation('2021-01', { month: makeFigure(70), origin })
    const broken = standing(crimes, historyOf([january]), [YEAR], '2021-08')
    const said = headline([inAugust(FEW, [YEAR]), broken], VI).map(({ text }) => text)
    expect(said.join('')).toBe(expected)
  })

  it('holds the report’s percentage against the shortest span all the same', () => {
    const statedPercent: StatedPercent = { ...makeFigure(40), base: 'plan' }
    const observations = yearUpTo('2021-08').map((period, i) =>
      makeObservation(period, {
        month: makeFigure(MANY[i] ?? 0),
        ...(period === '2021-08' && { statedPercent }),
      }),
    )
    const of = (targets: Target[]) =>
      monthDiscrepancies([{ indicator: crimes, targets, observations }], '2021-08')[0]?.map(
        ({ expected }) => expected.value,
      )
    expect(of([QUARTER, YEAR])).toEqual(of([QUARTER]))
  })
})

describe('each number is told of its own span', () => {
  test.each([
    [
      FEW,
      'Trong tháng có 04 vụ phạm pháp hình sự; lũy kế từ đầu quý 08 vụ (tổng hợp từ các tháng), bằng 40% mức trần quý III theo kế hoạch (không quá 20 vụ) và 63,3% mức trần năm (không quá 60 vụ), trong mức 66,7% cho phép của quý III đến hết tháng.',
      'Crimes recorded: 4 cases in the month, 8 cases in the quarter to date (months added up), 40% of the third quarter’s ceiling (at most 20 cases) and 63.3% of the year’s ceiling (at most 60 cases); within the 66.7% allowed for the third quarter by the end of the month.',
    ],
    [
      LATE,
      'Trong tháng có 12 vụ phạm pháp hình sự; lũy kế từ đầu quý 24 vụ (tổng hợp từ các tháng), bằng 120% mức trần quý III theo kế hoạch (không quá 20 vụ) và 60% mức trần năm (không quá 60 vụ), vượt mức trần quý III.',
      null,
    ],
    [
      MANY,
      'Trong tháng có 04 vụ phạm pháp hình sự; lũy kế từ đầu năm 68 vụ (tổng hợp từ các tháng), bằng 113,3% mức trần theo kế hoạch năm (không quá 60 vụ) và 40% mức trần quý III (không quá 20 vụ), vượt mức trần năm.',
      null,
    ],
  ])('%j', (months, inVietnamese, inEnglish) => {
    const found = inAugust(months, [QUARTER, YEAR])
    expect(reportSentence(found, VI)).toBe(inVietnamese)
    if (inEnglish) expect(reportSentence(found, EN)).toBe(inEnglish)
  })

  test.each([
    ['resolution', 'mức trần quý III theo Nghị quyết'],
    ['council', 'mức trần quý III HĐND giao'],
    ['plan', 'mức trần quý III theo kế hoạch'],
    ['unstated', 'mức trần cả quý III'],
  ] as const)('a ceiling of a quarter on the basis %s is %s', (base, words) => {
    const found = inAugust(FEW, [makeTarget(20, { span: '2021-Q3', base })])
    expect(reportSentence(found, VI)).toContain(`bằng 40% ${words} (không quá 20 vụ),`)
  })
})
