import { expect, test } from 'vitest'

import { report202104 } from '../../../mocks/sample/report-2021-04.ts'
import { aboutOf } from './about.ts'

test.each([
  ['BÁO CÁO\nTình hình thực hiện nhiệm vụ tháng 4/2021\nKết nạp 18 đảng viên.', '2021-04'],
  [
    'Cầu Kè, ngày 06 tháng 5 năm 2021\nBÁO CÁO kết quả công tác tháng 4, nhiệm vụ tháng 5 năm 2021',
    '2021-04',
  ],
  ['Sơ kết 6 tháng đầu năm 2021\nThu ngân sách 45 tỷ đồng.', '2021-06'],
  ['BÁO CÁO quý I năm 2021\nKết nạp 17 đảng viên.', '2021-03'],
  ['Trong tháng 3/2021 đã kết nạp 5 đảng viên. Tháng 3/2021 thu 2 tỷ đồng.', '2021-03'],
  ['Tháng 12, thu ngân sách khá. Trong tháng 12 kết nạp 5 đảng viên.', '2020-12'],
  ['Kết nạp 18 đảng viên, tăng 3 so với tháng 3.', null],
  ['Ngày 5 tháng 4 năm 2021 họp. Thu ngân sách 25 tỷ đồng.', null],
  ['Kết nạp 18 đảng viên.', null],
  ['', null],
])('%s', (text, period) => {
  expect(aboutOf(text, '2021-06')?.period ?? null).toBe(period)
})

test('the words that say it are in the text as it was pasted', () => {
  const text = 'BÁO CÁO\nKết quả công tác THÁNG\u00a04 năm 2021'
  const { start, end } = aboutOf(text, '2021-06')!.words
  expect(text.slice(start, end)).toBe('THÁNG\u00a04 năm 2021')
})

test('the month that is open is meant where the title names it among others', () => {
  const text = 'BÁO CÁO tháng 6 và 6 tháng đầu năm 2021; so với tháng 5'
  expect(aboutOf(text, '2021-06')?.period).toBe('2021-06')
})

test.each(['2021-04', '2021-06', '2022-01'])(
  'the sample’s report is April’s, also in %s',
  (opened) => {
    expect(aboutOf(report202104.text, opened)?.period).toBe('2021-04')
  },
)
