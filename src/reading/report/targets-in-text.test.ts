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
  read(text, year).map(({ indicatorId, read: of }) =>
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
  const [first] = read(text)
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
  expect(read('')).toEqual([])
})
