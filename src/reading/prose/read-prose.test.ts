import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'

import { indicatorWords, wordsOfIndicators } from '../../../mocks/sample/indicator-words.ts'
import { indicators } from '../../../mocks/sample/indicators.ts'
import { report202104 } from '../../../mocks/sample/report-2021-04.ts'
import type { Figure } from '../../domain/figure.ts'
import { usualWords, withWords } from '../../domain/indicator-words.ts'
import { readQualifier } from '../../language/formats/read-qualifier.ts'
import { formatTyped, readTypedFigure } from '../typed/typed-figure.ts'
import type { Proposal } from './proposal.ts'
import { type ProseInput, readProse } from './read-prose.ts'

const sought = withWords(indicators, wordsOfIndicators)
const read = (text: string, more: Partial<ProseInput> = {}) =>
  readProse({ text, period: '2021-04', unitName: 'huyện Cầu Kè', indicators: sought, ...more })

const exact = { qualifier: 'exact', estimated: false }
const BILLION = 1e9
const OF_RECORD = [
  { indicatorId: 'party-members-admitted', scope: 'month', figure: { value: 18, ...exact } },
  {
    indicatorId: 'party-members-admitted',
    scope: 'year-to-date',
    figure: { value: 67, ...exact },
    statedPercent: { value: 67, ...exact },
    base: 'resolution',
  },
  {
    indicatorId: 'production-value',
    scope: 'year-to-date',
    figure: { value: 1710 * BILLION, qualifier: 'over', estimated: true },
    statedPercent: { value: 30, qualifier: 'over', estimated: false, word: 'hơn' },
    base: 'plan',
  },
  {
    indicatorId: 'state-budget-revenue',
    scope: null,
    figure: { value: 25 * BILLION, qualifier: 'under', estimated: false },
    statedPercent: { value: 60, qualifier: 'over', estimated: false },
    base: 'unstated',
  },
  { indicatorId: 'new-businesses', scope: 'month', figure: { value: 5, ...exact } },
  { indicatorId: 'new-businesses', scope: 'year-to-date', figure: { value: 13, ...exact } },
]

describe('the figures of record, and nothing else', () => {
  // Dates, anniversaries, terms, telephone numbers and counters around them, as a web page has them.
  const page = `Ngày 06/5, huyện sơ kết công tác tháng 4, bàn nhiệm vụ tháng 5 năm 2021.

Tháng 4 năm 2021, Ban Thường vụ lãnh đạo bầu cử đại biểu Quốc hội khóa XV, nhiệm kì 2021-2026; mừng 46 năm giải phóng (30/4/1975-30/4/2021); chuẩn y 18 đảng viên kết nạp mới, nâng tổng số phát triển từ đầu năm đến nay lên 67 đảng viên, đạt 67% so với Nghị quyết. Kinh tế giữ vững, đưa tổng giá trị sản xuất và mức luân chuyển hàng hóa, doanh thu từ đầu năm đến nay ước đạt trên 1.710 tỷ đồng, bằng hơn 30% kế hoạch năm. Thu ngân sách Nhà nước gần 25 tỷ đồng, đạt trên 60% so chỉ tiêu năm. Vận động thành lập mới 05 doanh nghiệp, nâng tổng số từ đầu năm đến nay được 13 doanh nhgiệp. Chống dịch Covid-19 chủ động.

Trong tháng 5 các ngành bầu cử an toàn vào ngày 23/5/2021.

• Đang xem: 20
• Hôm nay: 2233
• Tất cả: 4198789
- Số 27, đường Trần Phú, Khóm 4, thị trấn Cầu Kè - Điện thoại: 0294.3834027`

  test.each([
    ['of the sample’s report', report202104.text],
    ['of the sample’s report, decomposed', report202104.text.normalize('NFD')],
    ['of a page', page],
    ['of a page full of no-break spaces', page.replaceAll(' ', '\u00a0')],
    ['of a page in decomposed letters', page.normalize('NFD')],
    ['of a page without the unit’s name', page],
  ])('%s', (title, text) => {
    const more = title.includes('without') ? { unitName: '' } : {}
    const { proposals } = read(text, more)
    expect(proposals).toHaveLength(OF_RECORD.length)
    expect(proposals).toMatchObject(OF_RECORD)
    // The month or the year: of the revenue the words leave it open.
    const unsure = proposals.filter(({ confidence }) => confidence !== 'high')
    expect(unsure.map(({ indicatorId }) => indicatorId)).toEqual(['state-budget-revenue'])
  })

  it('are at the places that the sample marks', () => {
    const places = new Set(
      [...report202104.evidence.values()].flat().map(({ start, end }) => `${start}-${end}`),
    )
    for (const { evidence, percentEvidence } of read(report202104.text).proposals) {
      expect(places).toContain(`${evidence.start}-${evidence.end}`)
      if (percentEvidence)
        expect(places).toContain(`${percentEvidence.start}-${percentEvidence.end}`)
    }
  })

  it('have places in the text as it was pasted', () => {
    const text = page.normalize('NFD').replaceAll(' ', '\u00a0')
    const words = read(text).proposals.map(({ evidence }) =>
      text.slice(evidence.start, evidence.end).normalize('NFKC'),
    )
    expect(words).toEqual([
      '18 đảng viên',
      '67 đảng viên',
      'ước đạt trên 1.710 tỷ đồng',
      'gần 25 tỷ đồng',
      '05 doanh nghiệp',
      '13 doanh nhgiệp',
    ])
  })
})

const brief = ({ indicatorId, scope, figure }: Proposal) => [indicatorId, scope, figure?.value]

describe('numbers of no indicator are set aside with the reason', () => {
  test.each([
    ['Kết nạp 18 đảng viên, nâng tổng số đảng viên toàn Đảng bộ lên 2.594.', 'standing-total'],
    ['Kết nạp 18 đảng viên, trao Huy hiệu Đảng cho 38 đảng viên.', 'no-indicator'],
    ['Kết nạp 18 đảng viên, trong đó có 05 đảng viên nữ.', 'part-of-total'],
    ['Kết nạp 18 đảng viên; phấn đấu cả năm kết nạp 100 đảng viên.', 'plan'],
    ['Kết nạp 18 đảng viên; xã Hòa Ân kết nạp 3 đảng viên.', 'other-unit'],
    ['Kết nạp 18 đảng viên (cùng kỳ kết nạp 15 đảng viên).', 'other-period'],
    ['Kết nạp 18 đảng viên (kế hoạch 20 đảng viên).', 'target'],
    ['Kết nạp 18 đảng viên, 95% đảng viên học tập nghị quyết.', 'percent-of-something-else'],
    ['Kết nạp 18 đảng viên, tăng 20% so với tháng trước.', 'change'],
    ['Kết nạp 18 đảng viên, giảm 120% so với cùng kỳ.', 'change'],
    ['Kết nạp 18 đảng viên theo Chỉ thị 05.', 'name'],
  ])('%s %s', (text, reason) => {
    const { proposals, aside } = read(text)
    expect(proposals.map(brief)).toEqual([['party-members-admitted', null, 18]])
    expect(aside.map((each) => each.reason)).toContain(reason)
  })
})

test.each([
  ['không dưới 25 tỷ đồng', 'at-least', undefined],
  ['ít nhất 25 tỷ đồng', 'at-least', 'ít nhất'],
  ['tối thiểu 25 tỷ đồng', 'at-least', 'tối thiểu'],
  ['25 tỷ đồng trở lên', 'at-least', '… trở lên'],
  ['từ 25 tỷ đồng trở lên', 'at-least', 'từ … trở lên'],
  ['không quá 25 tỷ đồng', 'at-most', undefined],
  ['tối đa 25 tỷ đồng', 'at-most', 'tối đa'],
  ['25 tỷ đồng trở xuống', 'at-most', '… trở xuống'],
  ['chưa đầy 25 tỷ đồng', 'under', 'chưa đầy'],
  ['không tới 25 tỷ đồng', 'under', 'không tới'],
  ['dưới 25 tỷ đồng', 'under', 'dưới'],
  ['gần 25 tỷ đồng', 'under', undefined],
  ['hơn 25 tỷ đồng', 'over', 'hơn'],
  ['trên dưới 25 tỷ đồng', 'about', 'trên dưới'],
  ['vào khoảng 25 tỷ đồng', 'about', 'vào khoảng'],
])('“%s” keeps its word, and reads the same in a cell', (amount, qualifier, word) => {
  const { proposals } = read(`Từ đầu năm, thu ngân sách nhà nước đạt ${amount}.`)
  const figure = { value: 25 * BILLION, qualifier, estimated: false, ...(word && { word }) }
  expect(proposals).toMatchObject([{ indicatorId: 'state-budget-revenue', figure }])
  const found = proposals[0]?.figure as Figure
  expect(found.word).toBe(word)
  const { measure } = indicators.find((each) => each.id === 'state-budget-revenue')!
  expect(readTypedFigure(formatTyped(found, measure), measure)).toMatchObject({ figure })
})

test.each([
  ['đạt từ 25 đến 27 tỷ đồng', 'từ 25 đến 27 tỷ đồng', 25, 27, undefined],
  ['ước 25 - 27 tỷ đồng', '25 - 27 tỷ đồng', 25, 27, '–'],
  ['đạt từ 900 triệu đến 1,2 tỷ đồng', 'từ 900 triệu đến 1,2 tỷ đồng', 0.9, 1.2, undefined],
])('a range is one figure with two ends: %s', (words, evidence, low, high, word) => {
  const text = `Từ đầu năm, thu ngân sách nhà nước ${words}.`
  const { proposals } = read(text)
  expect(proposals).toMatchObject([
    { figure: { value: low * BILLION, high: high * BILLION, qualifier: 'between' } },
  ])
  expect(proposals[0]?.figure?.word).toBe(word)
  const place = proposals[0]?.evidence
  expect(text.slice(place?.start, place?.end)).toContain(evidence)
})

test.each([
  'Từ đầu năm, thu ngân sách nhà nước tăng từ 25 đến 27 tỷ đồng.',
  'Giai đoạn 2021-2025, phát triển đảng viên được quan tâm.',
  'Kết nạp từ 20 đến 15 đảng viên.',
  'Từ đầu năm, thu ngân sách nhà nước 900 triệu đến 1,2 tỷ đồng.',
])('no range is read out of “%s”', (text) => {
  expect(read(text).proposals.filter((each) => each.figure?.qualifier === 'between')).toEqual([])
})

describe('what other offices write', () => {
  const brief = ({ indicatorId, scope, figure, statedPercent }: Proposal) =>
    [indicatorId, scope, figure?.value ?? null, statedPercent?.value ?? null].join(' ')

  test.each([
    [
      'the period told once, figures sentences later',
      '2021-06',
      'Trong 6 tháng đầu năm, kinh tế phát triển khá. Đời sống ổn định. Thu ngân sách nhà nước đạt 45 tỷ đồng, bằng 52% dự toán.',
      ['state-budget-revenue half-year 45000000000 52'],
    ],
    [
      'the period told by a heading',
      '2021-06',
      'KẾT QUẢ 6 THÁNG ĐẦU NĂM\n1. Về kinh tế\nThu ngân sách nhà nước đạt 45 tỷ đồng.',
      ['state-budget-revenue half-year 45000000000 '],
    ],
    [
      'the period of a month, which is not that of the year’s figures',
      '2021-04',
      'Trong tháng, kinh tế phát triển khá. Thu ngân sách nhà nước đạt 45 tỷ đồng.',
      ['state-budget-revenue  45000000000 '],
    ],
    [
      'a quarter without its number',
      '2021-03',
      'Trong quý đã kết nạp 17 đảng viên mới.',
      ['party-members-admitted quarter 17 '],
    ],
    [
      'a title that names the next tasks',
      '2025-12',
      'Xã Hòa An triển khai nhiệm vụ năm 2026\nNăm 2025, Đảng bộ xã kết nạp 31 đảng viên.',
      ['party-members-admitted year 31 '],
    ],
    [
      'a heading of tasks, under which nothing is done yet',
      '2021-04',
      'Nhiệm vụ tháng 5\nKết nạp 31 đảng viên.',
      [],
    ],
    [
      'an unknown share that takes its number away',
      '2021-06',
      'Tỷ lệ hộ nghèo giảm 0,8%, tỷ lệ người dùng nước sạch đạt 95%, 97% hộ gia đình đạt danh hiệu văn hóa.',
      [],
    ],
    [
      'a percentage of somebody else in brackets',
      '2021-06',
      'Kết nạp 42 đảng viên; tỷ lệ chi bộ hoàn thành tốt nhiệm vụ đạt 100% (mục tiêu đại hội là 92%).',
      ['party-members-admitted  42 '],
    ],
    [
      'targets being set',
      '2021-01',
      'HĐND xã xác định 10 chỉ tiêu, trong đó: tỷ lệ bao phủ bảo hiểm y tế đạt 95%; tỷ lệ giải ngân vốn đầu tư công đạt 96%.',
      [],
    ],
    ['five years', '2025-12', 'Giai đoạn 2021-2025, tổng thu ngân sách ước đạt 900 tỷ đồng.', []],
    [
      'five years in the name of a congress',
      '2021-04',
      'Thực hiện Nghị quyết Đại hội nhiệm kỳ 2020 - 2025, trong tháng kết nạp 18 đảng viên.',
      ['party-members-admitted month 18 '],
    ],
    [
      'a title that says again what follows',
      '2021-06',
      'Kết nạp 35 đảng viên mới\nTrong 6 tháng đầu năm, Huyện ủy đã kết nạp 35 đảng viên mới.',
      ['party-members-admitted half-year 35 '],
    ],
    [
      'a month with a dot before its year',
      '2021-06',
      'Trong tháng 6.2021, thu ngân sách nhà nước được 12 tỷ đồng.',
      ['state-budget-revenue month 12000000000 '],
    ],
    [
      'a wider investment than the indicator’s',
      '2021-06',
      'Tổng vốn đầu tư toàn xã hội ước đạt 940 tỷ đồng, bằng 78% kế hoạch.',
      [],
    ],
    [
      'the span told a paragraph before',
      '2025-09',
      'Trong 9 tháng năm 2025, xã đạt kết quả khá.\nKết quả, thành lập mới 30 doanh nghiệp.',
      ['new-businesses year-to-date 30 '],
    ],
    [
      'the span told a paragraph before, in a report of the month',
      '2021-09',
      'Trong 9 tháng năm 2021, huyện đạt kết quả khá.\nTrong tháng được mùa. Thành lập mới 30 doanh nghiệp.',
      ['new-businesses  30 '],
    ],
    ['a year before, inside its words', '2021-12', 'Trong năm 2020, kết nạp 95 đảng viên.', []],
    [
      'the past year at its end',
      '2021-12',
      'Năm qua, kết nạp 95 đảng viên.',
      ['party-members-admitted year 95 '],
    ],
    ['the past year in the next', '2021-03', 'Năm qua, kết nạp 95 đảng viên.', []],
    [
      'a term, of which only levels are those of now',
      '2025-06',
      'Nhiệm kỳ qua, kết nạp 250 đảng viên; tỷ lệ hộ nghèo giảm còn 2,2%.',
      ['poverty-rate  2.2 '],
    ],
    ['what an average year was', '2025-06', 'Bình quân mỗi năm kết nạp 50 đảng viên.', []],
    [
      'a cut-off at the end of the month before',
      '2021-06',
      'Tính đến ngày 31/5, thu ngân sách nhà nước được 45 tỷ đồng.',
      ['state-budget-revenue year-to-date 45000000000 '],
    ],
    [
      'the time of somebody else’s number',
      '2021-09',
      'Về nông nghiệp, năng suất lúa cả năm 56 tạ; thu ngân sách được 45 tỷ đồng.',
      ['state-budget-revenue  45000000000 '],
    ],
    [
      'what is still being done',
      '2021-04',
      'Trong tháng kết nạp 18 đảng viên, đang hướng dẫn thủ tục kết nạp 10 quần chúng.',
      ['party-members-admitted month 18 '],
    ],
    [
      'how fast something grows',
      '2021-12',
      'Năm 2021, tốc độ gia tăng tổng giá trị sản xuất đạt 10,3%.',
      [],
    ],
    [
      'the budget of the place, beside the whole on its ground',
      '2021-03',
      'Trong quý I, tổng thu ngân sách nhà nước trên địa bàn đạt 35 tỷ đồng. Thu ngân sách huyện đạt 6 tỷ đồng.',
      ['state-budget-revenue quarter 35000000000 '],
    ],
    [
      'the whole in the bracket of what is wider',
      '2025-12',
      'Năm 2025, thu ngân sách huyện đạt 310 tỷ đồng (trong đó thu ngân sách nhà nước đạt 21 tỷ đồng, đạt 130% dự toán).',
      ['state-budget-revenue year 21000000000 130'],
    ],
    ['another budget', '2021-12', 'Năm 2021, thu ngân sách địa phương 190 tỷ đồng.', []],
    ['a branch', '2021-12', 'Năm 2021, tổng giá trị sản xuất CN-TTCN hơn 850 tỷ đồng.', []],
    [
      'a total without its first word',
      '2021-06',
      'Giá trị sản xuất ước thực hiện 6 tháng đầu năm 473 tỷ đồng; giá trị sản xuất ngành dịch vụ 6 tháng 95 tỷ đồng.',
      ['production-value half-year 473000000000 '],
    ],
    [
      'a share before its name',
      '2021-06',
      'Đến nay có 93,4% người dân tham gia bảo hiểm y tế; 90% hộ nghèo có nhà kiên cố.',
      ['health-insurance-coverage year-to-date 93.4 '],
    ],
    [
      'a percentage before what it is of',
      '2021-03',
      'Trong quý I, hoàn thành 100% chỉ tiêu giao quân.',
      ['conscripts-enlisted quarter  100'],
    ],
    [
      'a percentage of somebody else behind a comma',
      '2021-12',
      'Năm 2021 kết nạp 16 đảng viên, 100% tổ chức cơ sở đảng hoàn thành tốt nhiệm vụ.',
      ['party-members-admitted year 16 '],
    ],
    [
      'a headline that the text says more exactly',
      '2021-06',
      'Cầu Kè thu ngân sách 6 tháng đạt hơn 60% dự toán\nTổng thu ngân sách 6 tháng đạt 45 tỷ đồng, bằng 60,4% dự toán.',
      ['state-budget-revenue half-year 45000000000 60.4'],
    ],
    [
      'parts that a sentence of their own tells',
      '2021-12',
      'Năm 2021 kết nạp được 208 quần chúng ưu tú vào Đảng, nâng tổng số lên 8.575 đảng viên. Trong đó, có 45 đảng viên mới kết nạp là nữ.',
      ['party-members-admitted year 208 '],
    ],
    [
      'a target in a bracket',
      '2021-12',
      'Năm 2021, chi tăng 4 lần so với dự toán thu ngân sách ban đầu (53 tỷ đồng).',
      [],
    ],
    ['more of a level', '2021-06', 'Đến nay có thêm 3 xã đạt chuẩn nông thôn mới.', []],
    [
      'a level that is no longer',
      '2021-06',
      'Đến nay 5/9 xã đạt chuẩn nông thôn mới nay không còn giữ được chuẩn.',
      [],
    ],
    [
      'a sum in thousands and one of the rest',
      '2021-12',
      'Năm 2021, tổng giá trị sản xuất đạt trên 4 ngàn 872 tỷ đồng.',
      ['production-value year 4872000000000 '],
    ],
    [
      'a slip of the verb, and a full stop without its space',
      '2021-12',
      'Năm 2021, thu ngân sách 45 tỷ đồng, băng 100,3% dự toán.Kết nạp 95 đảng viên.',
      ['state-budget-revenue year 45000000000 100.3', 'party-members-admitted year 95 '],
    ],
    [
      'shortened names',
      '2021-06',
      'Đến nay, số xã NTM 8 xã; GTSX 6 tháng 473 tỷ đồng; thu NSNN 6 tháng 45 tỷ đồng.',
      [
        'new-rural-communes year-to-date 8 ',
        'production-value half-year 473000000000 ',
        'state-budget-revenue half-year 45000000000 ',
      ],
    ],
    [
      'no diacritics',
      '2021-04',
      'Trong thang ket nap duoc 18 dang vien moi, nang tong so tu dau nam den nay len 67 dong chi, dat 67% nghi quyet.',
      ['party-members-admitted month 18 ', 'party-members-admitted year-to-date 67 67'],
    ],
    [
      'a session that hears of the half-year and of the tasks',
      '2021-06',
      'HĐND huyện họp đánh giá 6 tháng đầu năm và phương hướng 6 tháng cuối năm. Thu ngân sách được 45 tỷ đồng.',
      ['state-budget-revenue half-year 45000000000 '],
    ],
    [
      'a quarter and the months since January, the longer of which is assumed',
      '2021-09',
      'Quý III và 9 tháng đầu năm 2021, tình hình ổn định. Thu ngân sách được 45 tỷ đồng.',
      ['state-budget-revenue year-to-date 45000000000 '],
    ],
    [
      'several bases at once',
      '2021-12',
      'Năm 2021, thu ngân sách 45 tỷ đồng, vượt 18% dự toán tỉnh, huyện giao.',
      ['state-budget-revenue year 45000000000 118'],
    ],
    [
      'a short day',
      '2021-09',
      'Thu ngân sách nhà nước ước đến 30.9 được 45 tỷ đồng.',
      ['state-budget-revenue year-to-date 45000000000 '],
    ],
    [
      'a season of two years',
      '2021-03',
      'Vụ Đông Xuân năm 2020 - 2021, gieo trồng lúa được 8.204 ha.',
      ['rice-area-sown  8204 '],
    ],
    [
      'a year behind a name',
      '2021-06',
      'Diện tích lúa Hè Thu 2021 với 2.036 ha.',
      ['rice-area-sown  2036 '],
    ],
    [
      'what a rate was',
      '2021-06',
      'Tỷ lệ hộ nghèo chỉ còn 3,41% (đầu nhiệm kỳ 6,67%).',
      ['poverty-rate  3.41 '],
    ],
    [
      'the poor without the word rate',
      '2021-06',
      'Qua rà soát, hộ nghèo theo tiêu chí mới giảm còn 10,11%.',
      ['poverty-rate  10.11 '],
    ],
    [
      'the poor behind their number',
      '2021-06',
      'Đến nay, huyện còn 1,89% hộ nghèo, 3,67% hộ cận nghèo; hỗ trợ 95% hộ nghèo.',
      ['poverty-rate year-to-date 1.89 '],
    ],
    [
      'all of a level',
      '2021-06',
      'Đến nay, 18/18 xã trên địa bàn đều đã đạt chuẩn NTM, đạt 100%.',
      ['new-rural-communes year-to-date 18 '],
    ],
    [
      'targets for the year',
      '2021-01',
      'Trong năm nay, huyện đề ra một số chỉ tiêu như thu ngân sách hơn 10 tỷ đồng, tỷ lệ hộ nghèo còn 15%.',
      [],
    ],
    [
      'an estimate after it was changed',
      '2021-12',
      'Năm 2021, tổng thu ngân sách sau điều chỉnh gần 216 tỷ đồng.',
      [],
    ],
    [
      'since the term began, until now',
      '2021-04',
      'Từ đầu nhiệm kỳ 2020-2025 đến nay, kết nạp 640 đảng viên.',
      [],
    ],
    [
      'a rate beside its target in a bracket',
      '2025-12',
      'Tỷ lệ hộ nghèo: 1,25% (Nghị quyết dưới 1,5%), đạt.',
      ['poverty-rate  1.25 '],
    ],
    [
      'a year of prices',
      '2025-12',
      'Năm 2025, tổng giá trị sản xuất ước đạt 1.215 tỷ đồng (giá so sánh 2010), đạt 101,3% kế hoạch.',
      ['production-value year 1215000000000 101.3'],
    ],
    [
      'what is expected by the end of the year',
      '2025-09',
      'Ước đến cuối năm, thu ngân sách đạt 18,2 tỷ đồng.',
      [],
    ],
    [
      'the end of a year that is over',
      '2022-06',
      'Tổng thu ngân sách đến cuối năm 2021 là 9,5 tỷ đồng.',
      [],
    ],
    [
      'several years up to now',
      '2021-06',
      'Từ năm 2016 đến nay, kết nạp 640 đảng viên; thu ngân sách giai đoạn 2016-2020 đạt 900 tỷ đồng.',
      [],
    ],
    [
      'a list of parts in a bracket',
      '2021-06',
      'Trong 6 tháng, tổng giá trị sản xuất đạt 893 tỷ đồng (trong đó: nông nghiệp đạt 108 tỷ đồng, bằng 35% kế hoạch; công nghiệp đạt 386 tỷ đồng).',
      ['production-value half-year 893000000000 '],
    ],
    [
      'a rate of something else that names an indicator',
      '2021-06',
      'Tỷ lệ người trong độ tuổi lao động có việc làm đạt 98%.',
      [],
    ],
    [
      'the share that poor households make',
      '2021-06',
      'Tỷ lệ hộ nghèo còn 174 hộ, chiếm 5,35%.',
      ['poverty-rate  5.35 '],
    ],
    [
      'a target of a half-year',
      '2025-09',
      'Lũy kế kết nạp 12 đảng viên, đạt 48% chỉ tiêu 6 tháng cuối năm.',
      ['party-members-admitted year-to-date 12 48'],
    ],
    [
      'what a word only contains',
      '2021-12',
      'Năm 2021, tình hình ổn định. Lực lượng công an phát hiện 17 vụ vi phạm. Thu ngân sách được 45 tỷ đồng.',
      ['state-budget-revenue year 45000000000 '],
    ],
    [
      'a plan that was not reached',
      '2021-12',
      'Năm 2021, công nghiệp chưa đạt dự kiến nhưng thu ngân sách được 87 tỷ đồng.',
      ['state-budget-revenue year 87000000000 '],
    ],
    [
      'a span beside what it is compared with',
      '2019-09',
      'Trong 09 tháng, kinh tế phát triển. Một số chỉ tiêu tăng so với cùng kỳ năm 2018. Tổng thu ngân sách nhà nước được 15 tỷ đồng.',
      ['state-budget-revenue year-to-date 15000000000 '],
    ],
    [
      'an unknown rate behind one that is known',
      '2022-12',
      'Tỷ lệ hộ nghèo giảm xuống còn 1,24%. Tỷ lệ người dân hài lòng với kết quả, đạt 99,53%.',
      ['poverty-rate  1.24 '],
    ],
    [
      'how things stand now, and the next figure',
      '2020-02',
      'Nông dân thu hoạch 16.200 ha, đến nay đã khống chế dịch bệnh, thu ngân sách nhà nước được 3,6 tỷ đồng.',
      ['state-budget-revenue  3600000000 '],
    ],
    [
      'a percentage of what else was counted',
      '2021-06',
      'Trong 6 tháng, kiểm tra tài chính 01 tổ chức đảng, đạt 100% chỉ tiêu.',
      [],
    ],
    [
      'people insured, and the share they are',
      '2021-06',
      'Đến nay, toàn huyện có trên 83.000 người tham gia BHYT, đạt tỷ lệ 85,14% dân số.',
      ['health-insurance-coverage year-to-date 85.14 '],
    ],
    [
      'poor households left, and the share they are',
      '2021-12',
      'Số hộ nghèo hiện còn 67 hộ, tỷ lệ 0,36%; giảm 58 hộ nghèo, tỷ lệ 2,03%.',
      ['poverty-rate  0.36 '],
    ],
    [
      'a share of something else in a sentence of its own',
      '2021-12',
      'Tỷ lệ bao phủ bảo hiểm y tế đạt 88,6%. Có 27/45 trường đạt chuẩn quốc gia, đạt 60% tổng số trường.',
      ['health-insurance-coverage  88.6 '],
    ],
    [
      'the next quarter by its number',
      '2021-03',
      'Trong quý 2, Huyện ủy tiếp tục lãnh đạo kết nạp 35 đảng viên.',
      [],
    ],
    [
      'a rate and how much of its target it is',
      '2021-10',
      'Các chỉ tiêu đạt và vượt kế hoạch, tăng so với cùng kỳ: Tỷ lệ người dân tham gia BHYT đạt 82,29%, đạt 102,07% so với kế hoạch.',
      ['health-insurance-coverage  82.29 102.07'],
    ],
    [
      'a branch by the word for it',
      '2021-12',
      'Năm 2021, tổng giá trị sản xuất ngành đạt 1.152 tỷ đồng.',
      [],
    ],
    [
      'value added beside revenue',
      '2021-12',
      'Năm 2021, tổng thu ngân sách 52 tỷ đồng; giá trị tăng thêm ngành dịch vụ ước đạt 3,7 tỷ đồng, tăng 2,5% so với cùng kỳ.',
      ['state-budget-revenue year 52000000000 '],
    ],
    [
      'what is reached each year',
      '2021-12',
      'Hàng năm kết nạp 50 đảng viên; diện tích cây hàng năm ổn định. Năm 2021 kết nạp 42 đảng viên.',
      ['party-members-admitted year 42 '],
    ],
    [
      'communes acknowledged by a long title',
      '2021-03',
      'Đến nay có 14/20 xã đã được Chủ tịch UBND tỉnh Trà Vinh công nhận đạt chuẩn nông thôn mới.',
      ['new-rural-communes year-to-date 14 '],
    ],
    [
      'shares of other things in a sentence behind a rate',
      '2021-12',
      'Tỷ lệ hộ nghèo giảm còn 2,3%. Đặc biệt, 100% trường học đạt chuẩn.',
      ['poverty-rate  2.3 '],
    ],
    [
      'committees below',
      '2021-11',
      'Từ đầu năm, Đảng bộ huyện Cầu Kè kết nạp 95 đảng viên. Cụ thể, Đảng bộ Quân sự kết nạp 17 đảng viên; Đảng bộ Khối Doanh nghiệp kết nạp 14 đảng viên.',
      ['party-members-admitted year-to-date 95 '],
    ],
    [
      'a headline in round numbers',
      '2021-06',
      'Cầu Kè giải quyết việc làm cho hơn 1 nghìn lao động.\nTừ đầu năm đến nay, huyện giải quyết việc làm cho 1.025 lao động.',
      ['jobs-created year-to-date 1025 '],
    ],
    [
      'a headline with the percentage of the number below',
      '2021-12',
      'Kết nạp đảng viên đạt 122,5% kế hoạch\nNăm 2021, huyện kết nạp 245 đảng viên mới.',
      ['party-members-admitted year 245 122.5'],
    ],
    [
      'a source before the text, and a headline above it',
      '2021-09',
      'Cầu Kè: 9 tháng, tổng thu ngân sách đạt hơn 108% dự toán\n(BTV) – Tổng thu ngân sách 9 tháng là 89 tỷ đồng, đạt 108,24% dự toán.',
      ['state-budget-revenue year-to-date 89000000000 108.24'],
    ],
    [
      'a title that says what is striven for',
      '2021-06',
      'Phấn đấu hoàn thành kế hoạch kết nạp đảng viên\nTrong 6 tháng đầu năm 2021, huyện kết nạp 113 quần chúng ưu tú.',
      ['party-members-admitted half-year 113 '],
    ],
    [
      'a part that is told above all',
      '2021-06',
      'Trong 6 tháng, thu ngân sách tăng khá, nhất là đấu giá quyền sử dụng đất 74 tỷ đồng.',
      [],
    ],
    [
      'the rate of some, and rates of others',
      '2021-06',
      'Tỷ lệ hộ nghèo DTTS 20,66%; địa phương có tỷ lệ hộ nghèo trên 10% là vùng sâu.',
      [],
    ],
    [
      'a branch that only says production',
      '2021-12',
      'Năm 2021, thương mại, dịch vụ giá trị sản xuất đạt 637 tỷ đồng.',
      [],
    ],
    [
      'workers of projects there are',
      '2021-12',
      'Hiện nay, 115 dự án hoạt động, giải quyết việc làm cho gần 30.000 lao động.',
      [],
    ],
    [
      'the middle of the month',
      '2021-06',
      'Đến giữa tháng 6, thu ngân sách nhà nước được 45 tỷ đồng.',
      ['state-budget-revenue year-to-date 45000000000 '],
    ],
    [
      'only how it grows',
      '2021-06',
      'Trong 6 tháng, thu ngân sách nhà nước tăng 21,7% so với cùng kỳ.',
      ['state-budget-revenue half-year  '],
    ],
  ])('%s', (_, period, text, expected) => {
    expect(read(text, { period }).proposals.map(brief)).toEqual(expected)
  })

  test('a percentage of two targets is stated of both', () => {
    const text =
      'Năm 2021, thu ngân sách 45 tỷ đồng, đạt 71,7% dự toán tỉnh giao và HĐND huyện đề ra.'
    expect(read(text, { period: '2021-12' }).proposals).toMatchObject([
      { base: 'province', otherPercents: [{ base: 'council', figure: { value: 71.7 } }] },
    ])
  })

  test.each([
    ['gấp hơn 4,6 lần so với cùng kỳ', 'ratio', 460, 'over'],
    ['tăng gấp 2 lần so với cùng kỳ', 'ratio', 200, 'exact'],
    ['vượt 31,6% so với cùng kỳ', 'rise', 31.6, 'exact'],
    ['giảm 2 tỷ đồng, tương đương 5,2% so với cùng kỳ', 'fall', 5.2, 'exact'],
    ['tăng 23% so với năm 2020', 'rise', 23, 'exact'],
    ['gấp đôi so với cùng kỳ', 'ratio', 200, 'exact'],
    ['giảm 2 tỷ đồng (5,2%) so với cùng kỳ', 'fall', 5.2, 'exact'],
  ])('a whole year and the same period: %s', (words, kind, value, qualifier) => {
    const { proposals } = read(`Năm 2021, thu ngân sách nhà nước đạt 35 tỷ đồng, ${words}.`, {
      period: '2021-12',
    })
    expect(proposals).toMatchObject([{ comparison: { kind, figure: { value, qualifier } } }])
  })

  test('a part of the year is not compared with the whole of the year before', () => {
    const text = '6 tháng đầu năm, thu ngân sách nhà nước đạt 35 tỷ đồng, tăng 23% so với năm 2020.'
    expect(read(text, { period: '2021-06' }).proposals).toMatchObject([{ comparison: null }])
  })

  test.each([
    ['Đảng ủy xã Hòa Tân', 1],
    ['Huyện ủy Cầu Kè', 0],
  ])('the reporting unit is known by its place, as %s', (unitName, count) => {
    const text = 'Năm 2025, xã Hòa Tân kết nạp 18 đảng viên.'
    expect(read(text, { period: '2025-12', unitName }).proposals).toHaveLength(count)
  })

  test.each([
    ['a guess of diacritics', 'Trong thang nay da ket nap duoc 18 dang vien moi.', 'no-diacritics'],
    ['a name that goes on', 'Trong tháng, thu ngân sách huyện 6 tỷ đồng.', 'narrower-name'],
    [
      'an unknown word before the number',
      'Trong tháng, thu ngân sách đạt hơ 55% dự toán.',
      'unknown-words-between',
    ],
  ])('is not certain after %s', (_, text, code) => {
    const { proposals } = read(text, { period: '2021-04' })
    expect(proposals).toMatchObject([{ confidence: 'medium' }])
    expect(proposals[0]?.why.map((each) => each.code)).toContain(code)
  })

  it('is certain only of what is named and has its period in the same sentence', () => {
    const text =
      'Trong 6 tháng đầu năm, kinh tế khá. Kết nạp 35 đảng viên. Thu ngân sách 45 tỷ đồng.'
    const { proposals } = read(text, { period: '2021-06' })
    expect(proposals.map(({ confidence }) => confidence)).toEqual(['medium', 'medium'])
    expect(proposals[0]?.why).toContainEqual({
      code: 'scope-assumed',
      scope: 'half-year',
      words: { start: 6, end: 21 },
    })
  })
})

describe('known figures support or contradict a reading', () => {
  const text = 'Trong tháng kết nạp 18 đảng viên, lũy kế 67 đảng viên, đạt 67% so với Nghị quyết.'
  const target = {
    indicatorId: 'party-members-admitted',
    unitId: 'cau-ke',
    span: '2021',
    revisedFrom: '' as const,
    base: 'resolution' as const,
    figure: { value: 100, qualifier: 'exact' as const, estimated: false },
    origin: 'reported' as const,
  }
  const known = (lastYearToDate: number, goal: number) =>
    new Map([
      [
        'party-members-admitted',
        {
          lastYearToDate: { ...target.figure, value: lastYearToDate },
          targets: [{ ...target, figure: { ...target.figure, value: goal } }],
        },
      ],
    ])

  it('agrees', () => {
    const { proposals } = read(text, { known: known(49, 100) })
    expect(proposals[1]?.why).toMatchObject([
      { code: 'named' },
      { code: 'scope-stated' },
      { code: 'agrees', rule: 'carried-forward', expected: { value: 67 } },
      { code: 'agrees', rule: 'percent-of-target' },
    ])
  })

  test.each([
    ['the year before this month', known(40, 100), 'carried-forward'],
    ['a higher year to date before', known(70, 100), 'year-to-date-falls'],
    ['the target', known(49, 150), 'percent-of-target'],
  ])('does not agree with %s, and is no longer sure', (_, given, rule) => {
    const { proposals } = read(text, { known: given })
    expect(proposals[1]).toMatchObject({ confidence: 'low' })
    expect(proposals[1]?.why).toContainEqual(expect.objectContaining({ code: 'disagrees', rule }))
  })

  it('decides what three digits behind a comma mean', () => {
    const revenue = 'Thu ngân sách lũy kế 24,980 triệu đồng, đạt 60% dự toán.'
    const given = new Map([
      [
        'state-budget-revenue',
        {
          lastYearToDate: null,
          targets: [
            { ...target, base: 'unstated' as const, figure: { ...target.figure, value: 41.6e9 } },
          ],
        },
      ],
    ])
    expect(read(revenue).proposals[0]).toMatchObject({ confidence: 'medium' })
    expect(read(revenue, { known: given }).proposals[0]?.figure?.value).toBe(24.98e9)
  })
})

it('reads an indicator that nobody has given words by its name', () => {
  const measure = { kind: 'count' as const, name: { vi: 'cây', en: 'trees' } }
  const name = { vi: 'Trồng cây phân tán', en: 'Trees planted' }
  const trees = { id: 'trees', accumulation: 'flow' as const, name, measure }
  const indicators = [{ indicator: trees, words: usualWords(trees) }]
  const text = 'Trong tháng, trồng cây phân tán được 12.500 cây, đạt 25% kế hoạch.'
  expect(read(text, { indicators }).proposals).toMatchObject([
    { indicatorId: 'trees', scope: 'month', figure: { value: 12_500 }, base: 'plan' },
  ])
})

describe('parts of an indicator that are indicators themselves', () => {
  const whole = indicators.find(({ id }) => id === 'party-members-admitted')!
  const part = (id: string, name: string) => ({
    indicator: { id, accumulation: 'flow' as const, measure: whole.measure, partOf: whole.id },
    words: { names: [name], counted: ['đảng viên', 'đồng chí'] },
  })
  const known = [
    { indicator: whole, words: indicatorWords[whole.id]! },
    part('women', 'Kết nạp đảng viên nữ'),
    part('khmer', 'Kết nạp đảng viên dân tộc Khmer'),
  ]

  test.each([
    ['trong đó có 05 đảng viên nữ', ['women 5']],
    ['trong đó nữ 05 đồng chí, dân tộc Khmer 03 đồng chí', ['women 5', 'khmer 3']],
    ['trong đó có 05 đảng viên trẻ', []],
  ])('are read behind the whole: %s', (words, expected) => {
    const { proposals } = read(`Trong tháng, kết nạp 18 đảng viên, ${words}.`, {
      indicators: known,
    })
    expect(proposals.map(({ indicatorId, figure }) => `${indicatorId} ${figure?.value}`)).toEqual([
      'party-members-admitted 18',
      ...expected,
    ])
  })
})

describe('a pattern with two gaps', () => {
  const measure = { kind: 'count' as const, name: { vi: 'nhà', en: 'houses' } }
  const houses = { id: 'houses', accumulation: 'flow' as const, measure }
  const words = { names: [], patterns: ['xóa … nhà … dột nát'], counted: ['căn'] }
  const indicators = [{ indicator: houses, words }]

  test.each([
    ['Trong tháng xóa được 12 căn nhà ở tạm, dột nát.', []],
    ['Trong tháng xóa được 12 căn nhà ở tạm dột nát.', [12]],
    ['Trong tháng xóa được 12 căn nhà ở tạm.', []],
    ['Trong tháng xóa 12 căn dột nát nhà ở.', []],
  ])('means its words in their order, in one clause: %s', (text, values) => {
    const { proposals } = read(text, { indicators })
    expect(proposals.map(({ figure }) => figure?.value)).toEqual(values)
  })
})

const PIECES = [
  ...['kết nạp', 'thu ngân sách', 'doanh nghiệp', 'đảng viên', 'lũy kế', 'trong tháng', 'gần'],
  ...['trên', 'ước đạt', 'đạt', 'vượt', 'tăng', 'so với', 'cùng kỳ', 'kế hoạch', 'Nghị quyết'],
  ...['tỉnh giao', 'nâng tổng số', 'trong đó', 'phấn đấu', 'tháng 5', '4 tháng', 'quý I', 'xã Hòa'],
  ...['18', '05', '1.710', '24,9', '67/100', '0', '%', 'tỷ', 'triệu', 'đồng', 'ha', 'mười tám'],
  ...[',', ';', '.', ':', '(', ')', '-', '/', '\n', '\n- ', 'II. ', '\u00a0', '\u0301'],
]

describe('whatever is pasted', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(' ')),
    fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
  )

  it('each place is inside the text, and each figure has a reading', () => {
    fc.assert(
      fc.property(anything, fc.constantFrom('2021-01', '2021-06', '2021-12'), (text, period) => {
        const { proposals, aside } = read(text, { period })
        for (const proposal of proposals) {
          const { figure, statedPercent, percentEvidence, comparison, otherPercents } = proposal
          expect(figure ?? statedPercent ?? comparison).not.toBeNull()
          for (const each of [figure, statedPercent, comparison?.figure]) {
            if (!each) continue
            expect(Number.isFinite(each.value)).toBe(true)
            expect(each.qualifier === 'exact' || each.value > 0).toBe(true)
            // A form can write the word back.
            if (each.word) expect(readQualifier(`${each.word} 5`).qualifier).toBe(each.qualifier)
          }
          for (const place of [proposal.evidence, percentEvidence, comparison, ...otherPercents])
            if (place) expect(isInside(place, text)).toBe(true)
        }
        for (const place of aside) expect(isInside(place, text)).toBe(true)
        expect(read(text, { period })).toEqual({ proposals, aside })
      }),
      { numRuns: 500 },
    )
  })

  const isInside = ({ start, end }: { start: number; end: number }, text: string) =>
    start >= 0 && start < end && end <= text.length
})
