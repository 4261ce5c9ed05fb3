import { describe, expect, test } from 'vitest'

import { wordsOfIndicators } from '../../../mocks/sample/indicator-words.ts'
import { indicators } from '../../../mocks/sample/indicators.ts'
import { withWords } from '../../domain/indicator-words.ts'
import type { Proposal } from './proposal.ts'
import { readProse } from './read-prose.ts'

const sought = withWords(indicators, wordsOfIndicators)

const brief = ({ indicatorId, scope, figure, statedPercent, base, otherPercents }: Proposal) =>
  [
    ...[indicatorId, scope ?? '?', figure?.value ?? '_'],
    ...(statedPercent ? [`${statedPercent.value}%`, base ?? '-'] : []),
    ...otherPercents.flatMap((other) => [`${other.figure.value}%`, other.base ?? '-']),
  ].join(' ')

const read = (text: string, unitName = 'xã Hòa Tân', period = '2025-12' as const) =>
  readProse({ text, period, unitName, indicators: sought }).proposals.map(brief)

describe('a way from one level to another is told for the second', () => {
  test.each([
    ['Tỷ lệ hộ nghèo giảm từ 2,5% xuống 1,2%.', 'poverty-rate ? 1.2'],
    ['Tỷ lệ hộ nghèo giảm từ 2.5% đến 1.2%.', 'poverty-rate ? 1.2'],
    ['Tỷ lệ hộ nghèo giảm về 1,2%.', 'poverty-rate ? 1.2'],
    ['Tỷ lệ hộ nghèo giảm còn 1,2%.', 'poverty-rate ? 1.2'],
    ['Tỷ lệ hộ nghèo giảm 0,8%, còn 1,2%.', 'poverty-rate ? 1.2'],
    ['Tỉ lệ hộ nghèo giảm 0,8 điểm phần trăm, xuống 1,2%.', 'poverty-rate ? 1.2'],
    ['Tỷ lệ bao phủ bảo hiểm y tế tăng từ 95,2% đến 96,4%.', 'health-insurance-coverage ? 96.4'],
    ['Thu ngân sách tăng từ 10,5 tỷ đồng đến 12,4 tỷ đồng.', 'state-budget-revenue ? 12400000000'],
    ['Năm 2025 kết nạp tăng từ 10 đảng viên lên 12 đảng viên.', 'party-members-admitted year 12'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected])
  })

  test.each(['Tỷ lệ hộ nghèo giảm 0,8%.', 'Thu ngân sách năm 2025 tăng từ 5% đến 7%.'])(
    'only by how much is no level: %s',
    (text) => {
      expect(read(text)).toEqual([])
    },
  )
})

test.each([
  ['Thu ngân sách đến 12.4 tỷ đồng.', 'state-budget-revenue ? 12400000000'],
  ['Tỷ lệ bao phủ bảo hiểm y tế đến 96.4%.', 'health-insurance-coverage ? 96.4'],
  ['Diện tích lúa đến 12.4 ha.', 'rice-area-sown ? 12.4'],
  ['Thu ngân sách đến 30.12 được 12,4 tỷ đồng.', 'state-budget-revenue year-to-date 12400000000'],
])('behind “đến” a unit tells decimals from a day: %s', (text, expected) => {
  expect(read(text)).toEqual([expected])
})

describe('every kind of place is known alike', () => {
  const ADMITTED = ['party-members-admitted year 30']

  test.each([
    ['phường Tân An', 'phường Tân An, quận Ninh Kiều', ADMITTED],
    ['phường Tân An', 'Đảng bộ phường Tân An (quận Ninh Kiều)', ADMITTED],
    ['phường Tân An', 'phường An Hội', []],
    ['phường 4', 'Phường 5', []],
    ['phường 4', 'Phường 4', ADMITTED],
    ['quận Ninh Kiều', 'Quận ủy', ADMITTED],
    ['quận Ninh Kiều', 'quận Ninh Kiều, thành phố Cần Thơ', ADMITTED],
    ['quận Ninh Kiều', 'Đảng bộ quận', ADMITTED],
    ['quận Ninh Kiều', 'quận Cái Răng', []],
    ['đặc khu Phú Quý', 'toàn đặc khu', ADMITTED],
    ['tỉnh Vĩnh Long', 'huyện Cầu Kè', []],
  ])('of %s, %s', (unit, who, expected) => {
    expect(read(`Năm 2025, ${who} kết nạp 30 đảng viên.`, unit)).toEqual(expected)
  })
})

describe('of two bases each percentage has its own', () => {
  const ofResolution = 'state-budget-revenue year 15000000000 112% resolution 108% province'
  const alike = 'state-budget-revenue year 15000000000 112% resolution 112% province'

  test.each([
    ['so với nghị quyết đạt 112%, so với dự toán tỉnh giao đạt 108%', ofResolution],
    ['so với nghị quyết và dự toán tỉnh giao lần lượt đạt 112% và 108%', ofResolution],
    ['đạt lần lượt 112% và 108% so với nghị quyết và dự toán tỉnh giao', ofResolution],
    ['đạt 112% và 108% nghị quyết và dự toán tỉnh giao', ofResolution],
    ['vượt cả nghị quyết và dự toán tỉnh giao lần lượt 12% và 8%', ofResolution],
    ['vượt cả nghị quyết và dự toán tỉnh giao, lần lượt 12% và 8%', ofResolution],
    ['vượt nghị quyết và dự toán tỉnh giao, lần lượt đạt 112% và 108%', ofResolution],
    ['vượt cả nghị quyết (112%) và dự toán tỉnh giao (108%)', ofResolution],
    ['nghị quyết đạt 112%, dự toán tỉnh giao đạt 108%', ofResolution],
    ['so với nghị quyết và dự toán tỉnh giao đạt 112%', alike],
    ['vượt cả nghị quyết và dự toán tỉnh giao 12%', alike],
  ])('%s', (words, expected) => {
    expect(read(`Năm 2025, thu ngân sách được 15 tỷ đồng, ${words}.`)).toEqual([expected])
  })

  test('a bracket that names them', () => {
    const text =
      'Năm 2025 thu ngân sách được 15 tỷ đồng (nghị quyết: 112%; dự toán tỉnh giao: 108%).'
    expect(read(text)).toEqual([ofResolution])
  })

  test('a list in turn of anything else stays aside', () => {
    expect(read('Năm 2025, xã A, xã B kết nạp lần lượt 12 và 8 đảng viên.')).toEqual([])
  })
})

describe('of incidents the words may say that there were none', () => {
  const accidents = {
    indicator: {
      id: 'accidents',
      accumulation: 'flow' as const,
      measure: { kind: 'count' as const, name: { vi: 'vụ', en: 'accidents' } },
    },
    words: { names: ['tai nạn giao thông', 'cháy nổ'], counted: ['vụ'] },
  }
  const readNone = (text: string) =>
    readProse({ text, period: '2025-12', indicators: [...sought, accidents] })

  test.each([
    ['Năm 2025, tai nạn giao thông không xảy ra.', 'accidents year 0'],
    ['Năm 2025, không để xảy ra vụ cháy nổ nào trên địa bàn.', 'accidents year 0'],
    ['Phạm pháp hình sự không phát sinh trong tháng 12.', 'crimes-recorded month 0'],
    ['Trong tháng không có vụ tai nạn giao thông nào xảy ra.', 'accidents month 0'],
    ['Tai nạn giao thông: không xảy ra.', 'accidents ? 0'],
  ])('%s', (text, expected) => {
    const { proposals } = readNone(text)
    expect(proposals.map(brief)).toEqual([expected])
  })

  test.each([
    ['what is narrower', 'Năm 2025, không xảy ra tai nạn giao thông nghiêm trọng.'],
    ['what is to be done', 'Phấn đấu không để xảy ra cháy nổ.'],
    ['an order', 'Năm 2025 chỉ đạo tăng cường tuần tra, không để xảy ra cháy nổ.'],
    ['what is no incident', 'Năm 2025 không có doanh nghiệp thành lập mới.'],
    ['a part of them', 'Trong đó không có vụ tai nạn giao thông nào.'],
  ])('not of %s', (_, text) => {
    expect(readNone(text).proposals).toEqual([])
  })

  test('the words of both are the evidence', () => {
    const text = 'Trong tháng không xảy ra tai nạn giao thông nào.'
    const [{ evidence } = { evidence: { start: 0, end: 0 } }] = readNone(text).proposals
    expect(text.slice(evidence.start, evidence.end)).toBe('không xảy ra tai nạn giao thông')
  })
})

test.each([
  ['Năm 2025, phát triển doanh nghiệp được quan tâm với hơn 700 doanh nghiệp.', true],
  ['Tháng 12 thành lập 5 doanh nghiệp, lũy kế toàn xã có 320 doanh nghiệp.', true],
  ['Năm 2025, kinh tế phát triển với hơn 150 doanh nghiệp.', true],
  ['Năm 2025, kết nạp đảng viên với 12 đồng chí.', false],
  ['Năm 2025, diện tích lúa với 2.036 ha.', false],
])('a number that may be of all there are says so: %s', (text, isDoubted) => {
  const { proposals } = readProse({ text, period: '2025-12', indicators: sought })
  const codes = proposals.flatMap(({ why }) => why.map(({ code }) => code))
  expect(codes.includes('may-be-stock')).toBe(isDoubted)
})

test.each([
  [
    'more jobs, which are no rise',
    'Năm 2025 tạo việc làm tăng thêm cho 830 lao động.',
    ['jobs-created year 830'],
  ],
  [
    'the year that is over behind the plan of the next',
    'Năm 2026, xã phấn đấu thu ngân sách 21 tỷ đồng. Kết thúc năm 2025, thu ngân sách đạt 19 tỷ đồng.',
    ['state-budget-revenue year 19000000000'],
  ],
  [
    'what the law asks of a year',
    'Năm 2025 thu ngân sách 40 tỷ đồng, đạt 104% pháp lệnh năm.',
    ['state-budget-revenue year 40000000000 104% unstated'],
  ],
  ['a number of two things together', 'Năm 2025 hoàn thành 15 cuộc kiểm tra, giám sát.', []],
  [
    'a number of each of two things',
    'Năm 2025 kiểm tra 12 cuộc, giám sát 3 cuộc.',
    ['party-inspections year 12'],
  ],
  [
    'the level behind what it rose by',
    'Có thêm 4 xã được công nhận đạt chuẩn nông thôn mới, nâng tổng số lên 9/11 xã.',
    ['new-rural-communes ? 9'],
  ],
])('%s', (_, text, expected) => {
  expect(read(text)).toEqual(expected)
})
