import { expect, test } from 'vitest'
import { baseIn } from './target-base.ts'

test.each([
  ['Kế hoạch HĐND huyện giao', 'Huyện ủy Cầu Kè', 'council'],
  ['KH huyện giao', 'Huyện ủy Cầu Kè', 'council'],
  ['KH huyện giao', 'Xã Hòa Ân', 'province'],
  ['Quận giao', 'Quận ủy Ô Môn', 'council'],
  ['Chỉ tiêu quận giao', 'Phường Thới An', 'province'],
  ['Thị xã giao', 'Thị ủy Duyên Hải', 'council'],
  ['Thị xã giao', 'Thị trấn Cầu Kè', 'province'],
  ['Cơ quan giao chỉ tiêu', 'Quận ủy Ô Môn', null],
  ['Tỉnh giao', 'Huyện ủy Cầu Kè', 'province'],
  ['NQ Đại hội', 'Huyện ủy Cầu Kè', 'resolution'],
  ['KH năm 2021', 'Huyện ủy Cầu Kè', 'plan'],
  ['Thực hiện năm 2020', 'Huyện ủy Cầu Kè', null],
])('%s in a sheet of %s: %s', (heading, unit, base) => {
  expect(baseIn(heading, unit)).toBe(base)
})
