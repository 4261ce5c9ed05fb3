import { expect, test } from 'vitest'

import { withWords } from '~/domain/indicator-words.ts'
import { vi } from '~/language/catalogues/vi.ts'
import { wordsOfIndicators } from '../../../mocks/sample/indicator-words.ts'
import { indicators } from '../../../mocks/sample/indicators.ts'
import { targetsInText } from './targets-in-text.ts'

const known = withWords(indicators, wordsOfIndicators)

const read = (text: string, year = 2026) =>
  targetsInText({
    text,
    indicators: known,
    unitId: 'hoa-tan',
    unitName: 'Đảng ủy xã Hòa Tân',
    year,
    bases: vi.bases,
  })

const brief = (text: string, year?: number) =>
  read(text, year).targets.map(({ indicatorId, read: of }) =>
    of.kind === 'figure'
      ? [indicatorId, of.figure.qualifier, of.figure.value].join(' ')
      : indicatorId,
  )

test('a resolution gives its targets with their words, in sentences and items', () => {
  const text = `ĐẢNG ỦY XÃ HÒA TÂN
NGHỊ QUYẾT số 12-NQ/ĐU ngày 15/12/2025
về nhiệm vụ năm 2026
Năm 2025, Đảng bộ xã đã kết nạp 42 đảng viên, thu ngân sách nhà nước 16 tỷ đồng.
Các chỉ tiêu chủ yếu năm 2026:
1. Thu ngân sách nhà nước trên địa bàn đạt 18,5 tỷ đồng.
2. Tỷ lệ hộ nghèo giảm còn dưới 1,2%.
3. Phấn đấu kết nạp từ 45 đảng viên trở lên.
4. Tỷ lệ dân số tham gia bảo hiểm y tế đạt từ 96% trở lên; giải quyết việc làm cho 350 lao động.
5. Giải ngân vốn đầu tư công đạt trên 95% kế hoạch.`
  expect(brief(text)).toEqual([
    'state-budget-revenue exact 18500000000',
    'poverty-rate under 1.2',
    'party-members-admitted at-least 45',
    'health-insurance-coverage at-least 96',
    'jobs-created exact 350',
  ])
  const [first] = read(text).targets
  expect(first).toMatchObject({
    base: 'resolution',
    span: '2026',
    unitId: 'hoa-tan',
    raw: '18,5 tỷ đồng',
    quoted: 'Thu ngân sách nhà nước trên địa bàn đạt 18,5 tỷ đồng',
  })
  expect(first?.document).toMatch(/12-NQ\/ĐU/i)
})

test('the plan part of a report gives targets of its next year, and none of this', () => {
  const text =
    'Trong năm 2025 kết nạp 42 đảng viên. Năm 2026, phấn đấu kết nạp 45 đảng viên (năm 2025 kết nạp 42 đảng viên).'
  expect(brief(text)).toEqual(['party-members-admitted exact 45'])
  expect(brief('Kết nạp đảng viên tăng 10% so với năm 2025.')).toEqual([])
})

test('a table of a resolution is read by its columns of plans', () => {
  const text = [
    'Các chỉ tiêu năm 2026',
    'TT\tChỉ tiêu\tĐVT\tTH năm 2025\tKH năm 2026',
    '1\tKết nạp đảng viên\tđảng viên\t42\t45',
    '2\tThu ngân sách nhà nước\ttỷ đồng\t16\t18,5',
  ].join('\n')
  expect(brief(text)).toEqual([
    'party-members-admitted exact 45',
    'state-budget-revenue exact 18500000000',
  ])
})

test('nothing is read of an empty text', () => {
  expect(read('')).toEqual({ targets: [], aside: [] })
})

test.each([
  ['Trồng 5.000 cây xanh.', 'unknown-name'],
  ['Tháng 7 phấn đấu thu ngân sách 5 tỷ đồng.', 'other-span'],
  ['Quý I kết nạp 10 đảng viên.', 'other-span'],
  ['Trong tháng 12 kết nạp 10 đảng viên.', 'other-span'],
  ['Giai đoạn 2026-2030 kết nạp 250 đảng viên.', 'other-span'],
  ['Đến năm 2030, tỷ lệ hộ nghèo còn dưới 1%.', 'other-span'],
  ['Giải ngân vốn đầu tư công đạt 95% kế hoạch.', 'other-measure'],
  ['Xã Hòa Ân kết nạp 10 đảng viên.', 'other-unit'],
  ['Thu ngân sách tăng 10%.', 'change'],
])('what sets no target of the year is put aside with its reason: %s', (sentence, reason) => {
  const text = `Chỉ tiêu năm 2026\nTỷ lệ hộ nghèo dưới 3%.\n${sentence}`
  expect(read(text)).toMatchObject({
    targets: [{ indicatorId: 'poverty-rate' }],
    aside: [{ quoted: sentence, reason }],
  })
})

test.each([
  'Năm 2025 kết nạp 42 đảng viên, trồng 300 cây.',
  'Kết nạp 45 đảng viên, tăng 10% so với năm 2025.',
])('the results of earlier years and more words about a target are not: %s', (sentence) => {
  expect(read(sentence).aside).toEqual([])
})

test('all that a term’s resolution sets is of the term', () => {
  const text = 'NGHỊ QUYẾT ĐẠI HỘI nhiệm kỳ 2025 - 2030\nKết nạp 250 đảng viên.'
  expect(read(text)).toEqual({
    targets: [],
    aside: [{ quoted: 'Kết nạp 250 đảng viên.', reason: 'other-span' }],
  })
})

test('rows of a table that no indicator is called like are put aside', () => {
  const text = 'Chỉ tiêu\tKế hoạch năm 2026\tGhi chú\nKết nạp đảng viên\t45\tx\nTrồng cây\t300\tx'
  expect(read(text).aside).toMatchObject([{ quoted: 'Trồng cây: 300', reason: 'unknown-name' }])
})

test.each([
  ['Thu nhập từ 50 triệu đồng/người/năm trở lên', 'at-least', 50e6],
  ['Thu nhập trên 50 triệu đồng/người/năm', 'over', 50e6],
  ['Thu nhập không quá 50 triệu đồng', 'at-most', 50e6],
])('a qualifier is kept behind what an amount is for each of: %s', (text, qualifier, value) => {
  const money = { kind: 'money' as const, name: { vi: 'đồng', en: 'dong' } }
  const [state] = indicators.filter(({ id }) => id === 'state-budget-revenue')
  const income = { ...state!, id: 'income', accumulation: 'stock' as const, measure: money }
  const { targets } = targetsInText({
    ...{ text, unitId: 'hoa-tan', unitName: '', year: 2026, bases: vi.bases },
    indicators: [{ indicator: income, words: { names: ['thu nhập'] } }],
  })
  expect(targets).toMatchObject([{ read: { figure: { qualifier, value } } }])
})
