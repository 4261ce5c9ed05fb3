import { describe, expect, test } from 'vitest'
import { makeFigure, makeIndicator, makeObservation, makeTarget } from '../../../test/builders.ts'
import { attention } from '../../domain/attention.ts'
import { historyOf } from '../../domain/history.ts'
import type { Indicator } from '../../domain/indicator.ts'
import type { Observation } from '../../domain/observation.ts'
import { type Standing, standing } from '../../domain/standing.ts'
import type { Target } from '../../domain/target.ts'
import { vi } from '../catalogues/vi.ts'
import { derivation } from './derivation.ts'
import { headline } from './headline.ts'
import { paceSentence } from './pace.ts'

const context = { text: vi, language: 'vi' } as const
const stand = (
  observation: Partial<Observation>,
  targets: readonly Target[] = [],
  indicator: Partial<Indicator> = {},
): Standing =>
  standing(
    makeIndicator(indicator),
    historyOf([makeObservation('2021-04', observation)]),
    targets,
    '2021-04',
  )

const percent = (value: number, qualifier: 'exact' | 'over' | 'under' = 'exact') => ({
  ...makeFigure(value, qualifier),
  base: 'plan' as const,
})
const money = { measure: { kind: 'money', name: { vi: 'đồng', en: 'dong' } } } as const

describe('the sentence of pace claims no more than the figures allow', () => {
  test.each([
    [
      stand({ yearToDate: makeFigure(67) }, [makeTarget(100)]),
      'Đã đạt 67% Nghị quyết khi phải đạt 33,3%; cần khoảng 4,1 đảng viên mỗi tháng để đạt 100.',
    ],
    [
      stand({ yearToDate: makeFigure(120) }, [makeTarget(100)]),
      'Đã đạt 120% Nghị quyết khi phải đạt 33,3%; đã hoàn thành chỉ tiêu năm.',
    ],
    [stand({ yearToDate: makeFigure(13) }), 'Từ đầu năm 13 đảng viên; chưa có chỉ tiêu.'],
    [stand({}), 'Chưa có số liệu từ đầu năm.'],
    [
      stand(
        { yearToDate: makeFigure(1710e9, 'over'), statedPercent: percent(30, 'over') },
        [],
        money,
      ),
      'Đã đạt trên 30% kế hoạch năm khi phải đạt 33,3%; phần còn lại cần gần 9% chỉ tiêu mỗi tháng.',
    ],
    [
      stand({ yearToDate: makeFigure(16) }, [makeTarget(60)], { direction: 'down' }),
      'Từ đầu năm 16 đảng viên, bằng 26,7% mức trần của nghị quyết; mức cho phép đến hết tháng là 33,3%.',
    ],
    [
      stand({ month: makeFigure(88.5) }, [makeTarget(91)], {
        accumulation: 'rate',
        measure: { kind: 'percent', name: { vi: '%', en: '%' } },
      }),
      'Đang ở mức 88,5%, chỉ tiêu 91%.',
    ],
  ])('%#', (given, expected) => {
    expect(paceSentence(given, context)).toBe(expected)
  })
})

const headlineOf = (standings: readonly Standing[]) =>
  headline(standings, context)
    .map((segment) => segment.text)
    .join('')

describe('the headline', () => {
  const ahead = stand({ yearToDate: makeFigure(67) }, [makeTarget(100)])
  const behind = stand({ yearToDate: makeFigure(10) }, [makeTarget(100)])
  const undecided = stand({ yearToDate: makeFigure(33, 'under') }, [makeTarget(100)], {
    id: 'b',
    name: { vi: 'Thu ngân sách', en: 'Revenue' },
  })

  test('counts by verdict, best first, and names what needs attention', () => {
    expect(headlineOf([behind, ahead, ahead, undecided])).toBe(
      'Bốn chỉ tiêu có trong báo cáo: hai vượt tiến độ, một chậm tiến độ, một chưa đủ căn cứ. Cần chú ý kết nạp đảng viên mới và thu ngân sách.',
    )
  })

  test('leaves out what is illustrative where the report states anything', () => {
    const illustrative = stand({ yearToDate: makeFigure(5), origin: 'illustrative' }, [
      makeTarget(100),
    ])
    expect(headlineOf([ahead, illustrative])).toBe(
      'Một chỉ tiêu có trong báo cáo: một vượt tiến độ.',
    )
    expect(headlineOf([illustrative])).toContain('đều là số liệu minh họa')
    expect(headlineOf([])).toBe('Báo cáo tháng này không nêu số liệu của chỉ tiêu nào.')
  })

  test('attention is ordered from certain to likely to undecided', () => {
    const likely = stand(
      { yearToDate: makeFigure(1, 'over'), statedPercent: percent(30, 'over') },
      [],
      money,
    )
    expect(attention([undecided, likely, ahead, behind])).toEqual([behind, likely, undecided])
  })
})

describe('the derivation', () => {
  test('shows how it was stated, what the words mean and what follows', () => {
    const lines = derivation(
      stand(
        {
          yearToDate: makeFigure(25e9, 'under'),
          statedPercent: percent(60, 'over'),
          scopeAssumed: true,
        },
        [],
        money,
      ),
      context,
    )
    const all = lines.flatMap((each) => [each.term, ...each.lines]).join(' | ')
    for (const words of [
      'Từ đầu năm: gần 25 tỷ đồng',
      'Lời văn không nói rõ là số trong tháng hay từ đầu năm',
      'Dưới 25 tỷ đồng; thường hiểu là 23,75 tỷ đồng đến 25 tỷ đồng (quy ước 5% của phần mềm)',
      'Dưới 41,67 tỷ đồng, suy ra từ số liệu và tỷ lệ',
      'Tiến độ: vượt tiến độ',
      'Lời văn đủ để kết luận.',
    ])
      expect(all).toContain(words)
    expect(all).not.toContain('Chưa khớp')
  })

  test('says what does not agree', () => {
    const lines = derivation(
      stand(
        { yearToDate: makeFigure(67), statedPercent: { ...makeFigure(70), base: 'resolution' } },
        [makeTarget(100)],
      ),
      context,
    )
    expect(lines.find((each) => each.term === 'Chưa khớp')?.lines).toEqual([
      'Tỷ lệ nêu 70%, tính ra 67%.',
    ])
  })
})
