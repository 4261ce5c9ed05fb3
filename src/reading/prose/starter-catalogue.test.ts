import { describe, expect, test } from 'vitest'

import { STARTER_CATALOGUE } from '../../domain/starter-catalogue.ts'
import { starterWords } from '../../domain/starter-indicator.ts'
import { indicatorIndex, mentionAt } from './mentions.ts'
import { normalised } from './normalise.ts'
import { readProse } from './read-prose.ts'
import { tokensOf } from './tokens.ts'

const all = STARTER_CATALOGUE.sections.flatMap((section) => section.indicators)
const sought = all.map((indicator) => ({ indicator, words: starterWords(indicator) }))
const index = indicatorIndex(sought)

/** The indicators read in a text, each with its figures as stated. */
const readIn = (text: string, ids?: readonly string[]) =>
  readProse({
    text,
    period: '2026-04',
    indicators: ids ? sought.filter(({ indicator }) => ids.includes(indicator.id)) : sought,
  }).proposals.map(({ indicatorId }) => indicatorId)

describe('with all of the catalogue', () => {
  test.each(all.map((each) => [each.id, each] as const))(
    'every name of %s means it',
    (id, each) => {
      for (const name of starterWords(each).names) {
        const tokens = tokensOf(normalised(name))
        expect(mentionAt(index, tokens, 0), name).toMatchObject({
          indicatorIds: [id],
          end: tokens.length,
          isTopic: false,
        })
      }
    },
  )

  test('a paragraph for each is read for each', () => {
    const figure = {
      count: (noun: string) => `12 ${noun}`,
      amount: (noun: string) => `12,5 ${noun}`,
      percent: () => '81,5%',
      money: () => '12,5 tỷ đồng',
    }
    const paragraphs = all.map(
      ({ name, measure }) =>
        `Trong tháng 4, ${name.vi.toLowerCase()}: ${figure[measure.kind](measure.name.vi)}.`,
    )
    expect(readIn(paragraphs.join('\n\n'))).toEqual(all.map(({ id }) => id))
  })

  test.each([
    [
      'Trong tháng, kết nạp 03 đảng viên mới, chuyển đảng chính thức 02 đồng chí; kết nạp 12 đoàn viên.',
      ['party-members-admitted', 'party-members-confirmed', 'youth-members-admitted'],
    ],
    [
      'Ủy ban kiểm tra tiến hành kiểm tra 04 tổ chức đảng; giám sát chuyên đề 02 cuộc; thi hành kỷ luật 01 đảng viên.',
      ['party-inspections', 'party-supervisions', 'party-members-disciplined'],
    ],
    [
      'Thu NSNN trên địa bàn 4,2 tỷ đồng; chi ngân sách 3,1 tỷ đồng; thu ngân sách xã 2,5 tỷ đồng.',
      ['state-budget-revenue', 'budget-expenditure', 'commune-budget-revenue'],
    ],
    [
      'Tỷ lệ bao phủ BHYT đạt 95,2%; tỷ lệ hộ nghèo còn 1,2%, tỷ lệ hộ cận nghèo 2,4%.',
      ['health-insurance-coverage', 'poverty-rate', 'near-poverty-rate'],
    ],
    [
      'Đến nay có 85 xã NTM; 40 xã NTM nâng cao; 12 xã NTM kiểu mẫu.',
      ['new-rural-communes', 'advanced-rural-communes', 'model-rural-communes'],
    ],
    [
      'Xảy ra 05 vụ phạm pháp hình sự, tỷ lệ điều tra khám phá đạt 80%. Tai nạn giao thông xảy ra 02 vụ.',
      ['crimes-recorded', 'crimes-solved-rate', 'traffic-accidents'],
    ],
    [
      'Xây dựng 12 căn nhà đại đoàn kết, vận động Quỹ Vì người nghèo được 250 triệu đồng.',
      ['solidarity-homes', 'fund-for-the-poor'],
    ],
    [
      'Sản lượng lương thực đạt 12.500 tấn, đàn heo 3.200 con, đàn gia cầm 120.000 con.',
      ['food-output', 'pigs', 'poultry'],
    ],
    [
      'Tỷ lệ hồ sơ giải quyết đúng hạn đạt 99,1%, tỷ lệ hồ sơ nộp trực tuyến đạt 87,5%.',
      ['files-on-time', 'files-online'],
    ],
    [
      'Giải quyết việc làm cho 120 lao động, đưa 06 lao động đi làm việc ở nước ngoài. Phát triển mới 03 DN, 15 hộ kinh doanh đăng ký mới.',
      ['jobs-created', 'workers-abroad', 'new-businesses', 'new-household-businesses'],
    ],
  ])('reads %s', (text, ids) => {
    expect(readIn(text).toSorted()).toEqual(ids.toSorted())
  })
})

test('what an indicator is not is read for the one it is, once that one is there', () => {
  const text = 'Đến nay, xã đạt chuẩn nông thôn mới nâng cao: 04 xã.'
  expect(readIn(text, ['new-rural-communes'])).toEqual([])
  expect(readIn(text, ['new-rural-communes', 'advanced-rural-communes'])).toEqual([
    'advanced-rural-communes',
  ])
})
