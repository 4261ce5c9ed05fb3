import { describe, expect, test } from 'vitest'
import {
  makeFigure,
  makeIndicator,
  makeObservation,
  makeStanding,
  makeTarget,
} from '../../../test/builders.ts'
import { attention } from '../../domain/attention.ts'
import type { Indicator } from '../../domain/indicator.ts'
import type { Observation } from '../../domain/observation.ts'
import type { Standing } from '../../domain/standing.ts'
import type { Target } from '../../domain/target.ts'
import { en } from '../catalogues/en.ts'
import { vi } from '../catalogues/vi.ts'
import { attentionNames } from './attention-names.ts'
import { derivation } from './derivation.ts'
import { headline } from './headline.ts'
import { attentionSentence } from './pace.ts'
import { paceSentence } from './pace-sentence.ts'
import { statusWords } from './status.ts'

const context = { text: vi, language: 'vi' } as const
const stand = (
  observation: Partial<Observation>,
  targets: readonly Target[] = [],
  indicator: Partial<Indicator> = {},
): Standing =>
  makeStanding(
    makeIndicator(indicator),
    [makeObservation('2021-04', observation)],
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
      'Đã đạt 67% Nghị quyết (tiến độ yêu cầu 33,3%); cần khoảng 4,1 đảng viên mỗi tháng để đạt 100.',
    ],
    [
      stand({ yearToDate: makeFigure(120) }, [makeTarget(100)]),
      'Đã đạt 120% Nghị quyết (tiến độ yêu cầu 33,3%); đã hoàn thành chỉ tiêu năm.',
    ],
    [stand({ yearToDate: makeFigure(13) }), 'Từ đầu năm 13 đảng viên; chưa có chỉ tiêu.'],
    [stand({}), 'Chưa có số liệu từ đầu năm.'],
    [
      stand(
        { yearToDate: makeFigure(1710e9, 'over'), statedPercent: percent(30, 'over') },
        [],
        money,
      ),
      'Đã đạt trên 30% kế hoạch năm (tiến độ yêu cầu 33,3%); phần còn lại cần gần 9% chỉ tiêu mỗi tháng.',
    ],
    [
      stand({ yearToDate: makeFigure(16) }, [makeTarget(60)], { direction: 'down' }),
      'Từ đầu năm 16 đảng viên, bằng 26,7% mức trần của Nghị quyết; mức cho phép đến hết tháng là 33,3%.',
    ],
    [
      stand({ month: makeFigure(88.5) }, [makeTarget(91)], {
        accumulation: 'rate',
        measure: { kind: 'percent', name: { vi: '%', en: '%' } },
      }),
      '88,5% (chỉ tiêu 91%), còn tăng 2,5 điểm.',
    ],
    [
      stand({ yearToDate: makeFigure(60, 'over') }, [makeTarget(100)]),
      'Đã đạt trên 60% Nghị quyết (tiến độ yêu cầu 33,3%); cần gần 5 đảng viên mỗi tháng để đạt 100.',
    ],
    [
      stand({ month: makeFigure(88.5) }, [], { accumulation: 'rate' }),
      '89 đảng viên; chưa có chỉ tiêu.',
    ],
    [stand({}, [makeTarget(91)], { accumulation: 'rate' }), 'Chưa có số liệu.'],
    [stand({}, [makeTarget(60)], { direction: 'down' }), 'Chưa có số liệu từ đầu năm.'],
    [
      stand({ yearToDate: makeFigure(60) }, [makeTarget(100)]),
      'Đã đạt 60% Nghị quyết (tiến độ yêu cầu 33,3%); cần khoảng 5 đảng viên mỗi tháng để đạt 100.',
    ],
  ])('%#', (given, expected) => {
    expect(paceSentence(given, context)).toBe(expected)
  })

  const inEnglish = { text: en, language: 'en' } as const
  test.each([
    [
      stand({ yearToDate: makeFigure(67) }, [makeTarget(100)]),
      '67% of the Resolution reached when 33.3% was due; about 4.1 members a month are needed to reach 100.',
    ],
    [stand({ yearToDate: makeFigure(13) }), '13 members in the year to date; there is no target.'],
    [
      stand({ yearToDate: makeFigure(13) }, [makeTarget(0)]),
      '13 members in the year to date; target of zero.',
    ],
    [stand({}, [makeTarget(100)]), 'No figure in the year to date.'],
    [stand({}), 'No figure in the year to date.'],
    [
      stand({ yearToDate: makeFigure(120) }, [makeTarget(100)]),
      '120% of the Resolution reached when 33.3% was due; the target of the year is reached.',
    ],
    [
      stand({ yearToDate: makeFigure(16) }, [makeTarget(60)], { direction: 'down' }),
      '16 members in the year to date, 26.7% of the ceiling of the Resolution; 33.3% is allowed by the end of the month.',
    ],
    [
      stand({ month: makeFigure(88) }, [makeTarget(91)], { accumulation: 'stock' }),
      '88 members (target 91), 3 members to go.',
    ],
    [
      stand(
        { yearToDate: makeFigure(1710e9, 'over'), statedPercent: percent(30, 'over') },
        [],
        money,
      ),
      'Over 30% of the year’s plan reached when 33.3% was due; the remainder needs nearly 9% of the target a month.',
    ],
  ])('in English: %#', (given, expected) => {
    expect(paceSentence(given, inEnglish)).toBe(expected)
  })

  const months = (count: number, value: number) =>
    Array.from({ length: count }, (_, i) =>
      makeObservation(`2021-0${i + 1}`, { month: makeFigure(value) }),
    )
  const reported = (observations: readonly Observation[], targets: readonly Target[] = []) =>
    makeStanding(makeIndicator(), observations, targets, '2021-04')
  test.each([
    [
      reported(months(4, 5), [makeTarget(100)]),
      'Kết nạp đảng viên mới: đã đạt 20% Nghị quyết (tiến độ yêu cầu 33,3%); nếu giữ tiến độ này, ước cả năm đạt 57–63 đảng viên.',
      'Party members admitted: 20% of the Resolution reached when 33.3% was due; at this rate the whole year comes to about 57–63 members.',
    ],
    [
      reported(months(4, 0), [makeTarget(100)]),
      'Kết nạp đảng viên mới: đã đạt 0% Nghị quyết (tiến độ yêu cầu 33,3%).',
      'Party members admitted: 0% of the Resolution reached when 33.3% was due.',
    ],
    [
      stand({ yearToDate: makeFigure(5) }, [makeTarget(100)]),
      'Kết nạp đảng viên mới: đã đạt 5% Nghị quyết (tiến độ yêu cầu 33,3%).',
      'Party members admitted: 5% of the Resolution reached when 33.3% was due.',
    ],
    [
      stand({ statedPercent: percent(20), yearToDate: makeFigure(5) }),
      'Kết nạp đảng viên mới: đã đạt 20% kế hoạch năm (tiến độ yêu cầu 33,3%).',
      'Party members admitted: 20% of the year’s plan reached when 33.3% was due.',
    ],
  ])('why an indicator needs attention: %#', (given, vietnamese, english) => {
    expect(attentionSentence(given, context)).toBe(vietnamese)
    expect(attentionSentence(given, inEnglish)).toBe(english)
  })
})

test('a status that is only likely is said to be', () => {
  const likely = stand(
    { yearToDate: makeFigure(1, 'over'), statedPercent: percent(30, 'over') },
    [],
    money,
  )
  expect(statusWords(likely.status, vi)).toBe('có nguy cơ chậm tiến độ')
  expect(statusWords(stand({}).status, vi)).toBe('chưa có chỉ tiêu')
})

const headlineOf = (standings: readonly Standing[]) =>
  headline(standings, context)
    .map((segment) => segment.text)
    .join('') + attentionNames(standings, context)

describe('the headline', () => {
  const ahead = stand({ yearToDate: makeFigure(67) }, [makeTarget(100)])
  const behind = stand({ yearToDate: makeFigure(10) }, [makeTarget(100)])
  const undecided = stand({ yearToDate: makeFigure(33, 'under') }, [makeTarget(100)], {
    id: 'b',
    name: { vi: 'Thu ngân sách', en: 'Revenue' },
  })

  test('counts by verdict, best first, and names what needs attention', () => {
    expect(headlineOf([behind, ahead, ahead, undecided])).toBe(
      '04 chỉ tiêu có trong báo cáo: 02 vượt tiến độ, 01 chậm tiến độ, 01 chưa đủ căn cứ. Cần tập trung chỉ đạo: kết nạp đảng viên mới và thu ngân sách.',
    )
  })

  test('leaves out what is illustrative where the report states anything, and names what of it is behind', () => {
    const illustrative = stand({ yearToDate: makeFigure(5), origin: 'illustrative' }, [
      makeTarget(100),
    ])
    expect(headlineOf([ahead, illustrative])).toBe(
      '01 chỉ tiêu có trong báo cáo: vượt tiến độ. Ngoài ra, số minh họa: 01 chậm tiến độ.',
    )
    const onPace = stand({ yearToDate: makeFigure(33.4), origin: 'illustrative' }, [
      makeTarget(100),
    ])
    expect(headlineOf([ahead, onPace])).toBe('01 chỉ tiêu có trong báo cáo: vượt tiến độ.')
    expect(headlineOf([illustrative])).toBe(
      '01 chỉ tiêu, là số liệu minh họa: chậm tiến độ. Cần tập trung chỉ đạo: kết nạp đảng viên mới.',
    )
    expect(headlineOf([])).toBe('Báo cáo tháng này không nêu số liệu của chỉ tiêu nào.')
  })

  test('marks each status with its verdict, and an undecided one with none', () => {
    expect(headline([behind, undecided], context).slice(1, 4)).toEqual([
      { text: '01 chậm tiến độ', verdict: 'behind' },
      { text: ', ' },
      { text: '01 chưa đủ căn cứ' },
    ])
    expect(headline([stand({ yearToDate: makeFigure(5) })], context)[1]).toEqual({
      text: 'chưa có chỉ tiêu',
    })
  })

  test('names three that need attention, and how many more there are', () => {
    const named = (vi: string) =>
      stand({ yearToDate: makeFigure(1) }, [makeTarget(100)], { name: { vi, en: vi } })
    const all = ['Một', 'Hai', 'Ba', 'Bốn', 'Năm'].map(named)
    expect(headlineOf(all)).toContain('Cần tập trung chỉ đạo: một, hai, ba và 02 chỉ tiêu khác.')
    expect(headlineOf(all.slice(0, 3))).toContain('Cần tập trung chỉ đạo: một, hai và ba.')
  })

  test('in English', () => {
    const english = { text: en, language: 'en' } as const
    const say = (standings: readonly Standing[]) =>
      headline(standings, english)
        .map((segment) => segment.text)
        .join('') + attentionNames(standings, english)
    expect(say([ahead, behind])).toBe(
      'Two indicators in the report: one ahead, one behind. Needs attention: party members admitted.',
    )
    expect(say(Array(5).fill(behind))).toBe(
      'Five indicators in the report: five behind. Needs attention: party members admitted, party members admitted, party members admitted and two more.',
    )
    const illustrative = stand({ yearToDate: makeFigure(5), origin: 'illustrative' })
    expect(say([illustrative, illustrative])).toBe(
      'Two indicators, all illustrative: two without target.',
    )
    expect(say([])).toBe('The report states no figure this month.')
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
      'Hiểu là từ đầu năm: gần 25 tỷ đồng',
      'Lời văn không nói rõ là số trong tháng hay từ đầu năm',
      'Dưới 25 tỷ đồng; thường hiểu là 23,75 tỷ đồng đến 25 tỷ đồng (theo quy ước ±5%)',
      'Dưới 41,67 tỷ đồng, tính từ số liệu và tỷ lệ',
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
