import { expect, test } from 'vitest'
import { withWords } from '~/domain/indicator-words.ts'
import { vi } from '~/language/catalogues/vi.ts'
import { wordsOfIndicators } from '../../../mocks/sample/indicator-words.ts'
import { indicators } from '../../../mocks/sample/indicators.ts'
import { readReport } from './read-report.ts'

const known = withWords(indicators, wordsOfIndicators)

const read = (text: string, period = '2021-04' as const) =>
  readReport({
    text,
    period,
    unitId: 'cau-ke',
    unitName: 'Huyện ủy Cầu Kè',
    indicators: known,
    bases: vi.bases,
  })

const PROSE = 'Trong tháng, kết nạp 18 đảng viên; từ đầu năm 67 đảng viên.'
const TABLE = [
  'Đơn vị tính: tỷ đồng',
  'TT\tChỉ tiêu\tKế hoạch năm\tThực hiện tháng 4\tLũy kế 4 tháng\t% KH',
  '1\tThu ngân sách nhà nước\t41,7\t6,1\t24,3\t58,3',
  '2\tKết nạp đảng viên\t100\t18\t67\t67',
  '3\tTrồng cây phân tán\t500\t20\t80\t16',
].join('\n')
const text = `${PROSE}\n\n${TABLE}\nThành lập mới trong tháng 05 doanh nghiệp.`

test('sentences and the table among them are read together, each figure once', () => {
  const { proposals } = read(text)
  expect(
    proposals.map(({ indicatorId, scope, figure, statedPercent, evidence }) => [
      indicatorId,
      scope,
      figure?.value,
      statedPercent?.value ?? null,
      text.slice(evidence.start, evidence.end),
    ]),
  ).toEqual([
    ['party-members-admitted', 'month', 18, null, '18 đảng viên'],
    ['party-members-admitted', 'year-to-date', 67, 67, '67 đảng viên'],
    ['state-budget-revenue', 'month', 6.1e9, null, '6,1'],
    ['state-budget-revenue', 'year-to-date', 24.3e9, 58.3, '24,3'],
    ['new-businesses', 'month', 5, null, '05 doanh nghiệp'],
  ])
})

test('what the table has of no indicator, and says again, is put aside with its place', () => {
  const reasons = read(text).aside.map(({ start, end, reason }) => [text.slice(start, end), reason])
  expect(reasons).toEqual(
    expect.arrayContaining([
      ['18', 'said-again'],
      ['67', 'said-again'],
      ['20', 'no-indicator'],
      ['80', 'no-indicator'],
    ]),
  )
})

test('a table of another month is put aside', () => {
  const { proposals, aside } = read(
    TABLE.replaceAll('tháng 4', 'tháng 3').replace('4 tháng', '3 tháng'),
  )
  expect(proposals).toEqual([])
  expect(aside.map(({ reason }) => reason)).toContain('other-period')
})

test('a line with tabs alone is a sentence', () => {
  const line = 'Trong tháng\tkết nạp\t18 đảng viên.'
  expect(read(line).proposals).toMatchObject([{ figure: { value: 18 }, scope: 'month' }])
})

test('lines with tabs and no heading above them are sentences', () => {
  const lines = 'Trong tháng\tkết nạp\t18 đảng viên.\nThu ngân sách\tđạt\t6,1 tỷ đồng.'
  expect(read(lines).proposals.map(({ figure }) => figure?.value)).toEqual([18, 6.1e9])
})

test('a cell of several lines, as Excel copies it, is one cell', () => {
  const lines = [
    '"Chỉ\ntiêu"\tKế hoạch năm\t"Thực hiện\ntháng 4"\tLũy kế 4 tháng',
    '"Thu ngân sách nhà nước\ntỷ đồng"\t41,7\t6,1\t24,3',
    'Kết nạp đảng viên\t100\t18\t67',
  ].join('\n')
  const { proposals } = read(lines)
  expect(
    proposals.map(({ figure, evidence }) => [
      figure?.value,
      lines.slice(evidence.start, evidence.end),
    ]),
  ).toEqual([
    [6.1e9, '6,1'],
    [24.3e9, '24,3'],
    [18, '18'],
    [67, '67'],
  ])
})

test('a quote that begins a line of prose does not join lines for long', () => {
  const text = `"Trong tháng kết nạp 18 đảng viên.\n${'Đời sống ổn định. '.repeat(30)}\nKết nạp tốt.`
  expect(read(text).proposals).toMatchObject([{ figure: { value: 18 } }])
})
