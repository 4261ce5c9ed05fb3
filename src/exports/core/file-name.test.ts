import { describe, expect, test } from 'vitest'

import { committee } from './committee.ts'
import { fileName } from './file-name.ts'

describe('a file is named by kind, place and month, in letters that survive anywhere', () => {
  test.each([
    ['annex', 'Huyện ủy Cầu Kè', 'Phu-luc_Huyen-Cau-Ke_2021-04.docx'],
    ['slides', 'Huyện ủy Cầu Kè', 'So-ket_Huyen-Cau-Ke_2021-04.pptx'],
    ['annex', 'Huyện ủy Cầu Kè'.normalize('NFD'), 'Phu-luc_Huyen-Cau-Ke_2021-04.docx'],
    ['annex', 'Đảng ủy xã Đông Thành', 'Phu-luc_xa-Dong-Thanh_2021-04.docx'],
    ['picture', 'Xã Hòa Ân', 'Bieu-do_Xa-Hoa-An_2021-04.png'],
    ['annex', 'Chi bộ 1/2: “Ủy ban”', 'Phu-luc_Chi-bo-1-2-Uy-ban_2021-04.docx'],
    ['annex', '***', 'Phu-luc_2021-04.docx'],
    ['template', 'Huyện ủy Cầu Kè', 'Bieu-nhap_Huyen-Cau-Ke_2021-04.xlsx'],
  ] as const)('%s of %s: %s', (kind, unit, name) => {
    expect(fileName(kind, unit, '2021-04')).toBe(name)
  })
})

test('a file about one thing names it before the place', () => {
  expect(fileName('figures-csv', 'Xã Hòa Ân', '2021-04', 'Thu ngân sách')).toBe(
    'So-lieu_Thu-ngan-sach_Xa-Hoa-An_2021-04.csv',
  )
})

describe('a committee’s name says where it is', () => {
  test.each([
    ['Huyện ủy Cầu Kè', 'Huyện Cầu Kè', 'Cầu Kè'],
    ['Tỉnh ủy Trà Vinh', 'Tỉnh Trà Vinh', 'Trà Vinh'],
    ['Thành ủy Trà Vinh', 'Thành phố Trà Vinh', 'Trà Vinh'],
    ['Thị ủy Duyên Hải', 'Thị xã Duyên Hải', 'Duyên Hải'],
    ['Đảng ủy xã Hòa Ân', 'xã Hòa Ân', 'Hòa Ân'],
    ['Thị trấn Cầu Kè', 'Thị trấn Cầu Kè', 'Cầu Kè'],
    ['Chi bộ Văn phòng', 'Chi bộ Văn phòng', 'Chi bộ Văn phòng'],
  ])('%s', (name, area, place) => {
    expect(committee(name)).toEqual({ area, place })
  })
})
