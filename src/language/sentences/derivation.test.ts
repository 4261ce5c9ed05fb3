import { describe, expect, it } from 'vitest'

import {
  makeFigure,
  makeIndicator,
  makeObservation,
  makeStanding,
  makeTarget,
} from '../../../test/builders.ts'
import type { Figure } from '../../domain/figure.ts'
import type { Indicator } from '../../domain/indicator.ts'
import type { Observation, StatedPercent } from '../../domain/observation.ts'
import type { Target, TargetBase } from '../../domain/target.ts'
import { vi } from '../catalogues/vi.ts'
import { derivation } from './derivation.ts'

const money = { measure: { kind: 'money', name: { vi: 'đồng', en: 'dong' } } } as const
const percent = (
  value: number,
  qualifier: Figure['qualifier'] = 'exact',
  base: TargetBase = 'plan',
): StatedPercent => ({ ...makeFigure(value, qualifier), base })

interface Given {
  readonly now?: Partial<Observation> | null
  readonly target?: Target
  readonly of?: Partial<Indicator>
  readonly also?: readonly Observation[]
}

/** The derivation as *term: lines*. */
const linesOf = ({ now = {}, target, of = {}, also = [] }: Given) => {
  const observations = now ? [...also, makeObservation('2021-04', now)] : also
  const of2021 = makeStanding(makeIndicator(of), observations, target ? [target] : [], '2021-04')
  return Object.fromEntries(
    derivation(of2021, { text: vi, language: 'vi' }).map(({ term, lines }) => [term, lines]),
  )
}
const of = (given: Given, term: string) => linesOf(given)[term]

describe('the derivation', () => {
  it('is complete for a figure that is stated and judged', () => {
    const given = {
      now: { month: makeFigure(18), yearToDate: makeFigure(67) },
      target: makeTarget(100),
    }
    expect(linesOf(given)).toEqual({
      'Báo cáo nêu': [
        'Trong tháng: 18 đảng viên',
        'Từ đầu năm: 67 đảng viên',
        'Từ đầu năm − trong tháng: 49 đảng viên',
      ],
      'Chỉ tiêu': ['Nghị quyết: 100 đảng viên'],
      'Tỷ lệ': ['67% so với Nghị quyết, tính từ số lũy kế chia cho chỉ tiêu'],
      'Tiến độ: vượt tiến độ': [
        expect.stringMatching(/^67% so với yêu cầu 33,3% đến hết tháng \(.+\)\.$/),
        'Lời văn đủ để kết luận.',
      ],
      'Nguồn gốc': ['Số liệu báo cáo'],
    })
    expect(of(given, 'Chỉ tiêu')?.[0]).toContain('100 đảng viên')
  })

  it('says that nothing is stated, and that no target is', () => {
    expect(linesOf({ now: null })).toEqual({
      'Báo cáo nêu': ['Báo cáo tháng này không nêu số liệu.'],
      'Chỉ tiêu': ['Báo cáo không nêu chỉ tiêu'],
      'Tiến độ': ['Chưa có chỉ tiêu'],
    })
  })

  it('says that the year to date is the sum of its months', () => {
    const also = ['2021-01', '2021-02', '2021-03'].map((period) =>
      makeObservation(period, { month: makeFigure(10) }),
    )
    expect(of({ also, now: { month: makeFigure(18) } }, 'Báo cáo nêu')).toEqual([
      'Trong tháng: 18 đảng viên',
      'Cộng các tháng từ đầu năm: 48 đảng viên',
    ])
  })

  it('says which reading was assumed', () => {
    const now = { yearToDate: makeFigure(67), scopeAssumed: true }
    expect(of({ now }, 'Báo cáo nêu')).toEqual([
      'Hiểu là từ đầu năm: 67 đảng viên',
      'Lời văn không nói rõ là số trong tháng hay từ đầu năm; ở đây đọc là số từ đầu năm.',
    ])
  })

  it.each<[Figure['qualifier'], readonly string[] | undefined]>([
    ['exact', undefined],
    ['under', ['Dưới 25 tỷ đồng; thường hiểu là 23,75 tỷ đồng đến 25 tỷ đồng (theo quy ước ±5%)']],
    ['over', ['Trên 25 tỷ đồng; thường hiểu là 25 tỷ đồng đến 26,25 tỷ đồng (theo quy ước ±5%)']],
    [
      'about',
      [
        'Từ 23,75 tỷ đồng đến 26,25 tỷ đồng; thường hiểu là 23,75 tỷ đồng đến 26,25 tỷ đồng (theo quy ước ±5%)',
      ],
    ],
  ])('says what the words of a figure that is %s mean', (qualifier, expected) => {
    const now = { yearToDate: makeFigure(25e9, qualifier) }
    expect(of({ now, of: money }, 'Cách hiểu con số')).toEqual(expected)
  })

  it.each<[string, Partial<Observation>, readonly string[]]>([
    [
      'inferred where figure and percentage are stated',
      { yearToDate: makeFigure(67), statedPercent: percent(50) },
      ['Trên 132 đảng viên, tính từ số liệu và tỷ lệ nêu trong báo cáo'],
    ],
    [
      'not known where they do not allow it',
      { yearToDate: makeFigure(67, 'over'), statedPercent: percent(50, 'over') },
      ['Không tính được từ số liệu và tỷ lệ nêu trong báo cáo'],
    ],
  ])('says that the target is %s', (_, now, expected) => {
    expect(of({ now }, 'Chỉ tiêu')).toEqual(expected)
  })

  it('says of a target that another month’s report implies by which report', () => {
    const march = makeObservation('2021-03', {
      yearToDate: makeFigure(67),
      statedPercent: percent(67),
    })
    expect(of({ also: [march], now: { yearToDate: makeFigure(75) } }, 'Chỉ tiêu')).toEqual([
      '100 đảng viên, tính từ báo cáo tháng 3',
    ])
  })

  it('says that a percentage is the report’s own', () => {
    const stated = { now: { yearToDate: makeFigure(67), statedPercent: percent(50) } }
    expect(of(stated, 'Tỷ lệ')).toEqual(['50% so với kế hoạch năm, như báo cáo nêu'])
  })

  it('says what is only likely, and what cannot be decided', () => {
    const likely = { now: { statedPercent: percent(30, 'over') }, of: money }
    const terms = Object.entries(
      linesOf({ ...likely, now: { ...likely.now, yearToDate: makeFigure(1e9, 'over') } }),
    )
    expect(terms.find(([term]) => term.startsWith('Tiến độ'))).toEqual([
      'Tiến độ: có nguy cơ chậm tiến độ',
      [
        expect.stringMatching(/so với yêu cầu .* đến hết tháng/),
        'Lời văn chưa đủ để kết luận chắc chắn; theo cách hiểu thông thường (chênh không quá 5%) thì chậm tiến độ.',
      ],
    ])
    const undecided = { now: { yearToDate: makeFigure(33, 'under') }, target: makeTarget(100) }
    expect(of(undecided, 'Tiến độ: chưa đủ căn cứ')).toEqual([
      expect.stringMatching(/so với yêu cầu .* đến hết tháng/),
      'Khoảng giá trị nằm ở cả hai phía của mức yêu cầu, chưa kết luận được.',
    ])
  })

  it('compares a level with where last year ended, not with a share of the target', () => {
    const given = {
      of: { accumulation: 'stock' } as const,
      also: [makeObservation('2020-12', { month: makeFigure(80) })],
      now: { month: makeFigure(88) },
      target: makeTarget(100),
    }
    const lines = linesOf(given)
    expect(lines['Báo cáo nêu']).toEqual(['Hiện nay: 88 đảng viên'])
    expect(Object.entries(lines).find(([term]) => term.startsWith('Tiến độ'))?.[1]).toEqual([
      '80 → 88 → 100 đảng viên, còn tăng 12 đảng viên; đạt 40% mức phải tăng (tiến độ yêu cầu 33,3%).',
      'Đánh giá theo phần đã thay đổi từ đầu kỳ so với phần phải thay đổi đến hết tháng.',
      'Lời văn đủ để kết luận.',
    ])
  })

  it('names the origin of last year’s figure, unless all of it is illustrative', () => {
    const given = (before: Observation['origin'], origin: Observation['origin']) => ({
      also: [makeObservation('2020-04', { yearToDate: makeFigure(60), origin: before })],
      now: { yearToDate: makeFigure(67), origin },
    })
    expect(of(given('illustrative', 'reported'), 'Nguồn gốc')).toEqual([
      'Số liệu báo cáo',
      'So với cùng kỳ: 60 đảng viên (minh họa)',
    ])
    expect(of(given('reported', 'reported'), 'Nguồn gốc')).toEqual([
      'Số liệu báo cáo',
      'So với cùng kỳ: 60 đảng viên (số liệu báo cáo)',
    ])
    expect(of(given('illustrative', 'illustrative'), 'Nguồn gốc')).toEqual(['Minh họa'])
  })
})
