import { expect, test } from 'vitest'

import { baseAt } from './bases.ts'
import { normalised } from './normalise.ts'
import { ownPlace } from './own-place.ts'
import { tokensOf } from './tokens.ts'

const read = (text: string, unitName = '') =>
  baseAt(tokensOf(normalised(text)), 0, ownPlace(unitName))?.base ?? null

test.each([
  ['Nghị quyết', 'resolution'],
  ['NQ đề ra', 'resolution'],
  ['chỉ tiêu Nghị quyết Đại hội Đảng bộ huyện', 'resolution'],
  ['Nghị quyết HĐND huyện', 'council'],
  ['kế hoạch năm', 'plan'],
  ['KH', 'plan'],
  ['kế hoạch tỉnh giao', 'province'],
  ['dự toán tỉnh giao', 'province'],
  ['dự toán UBND tỉnh giao', 'province'],
  ['dự toán HĐND huyện giao', 'council'],
  ['HĐND huyện giao', 'council'],
  ['kế hoạch vốn huyện giao', 'council'],
  ['kế hoạch HĐND xã giao', 'council'],
  ['HĐND phường giao', 'council'],
  ['Nghị quyết Đảng bộ xã', 'resolution'],
  ['chỉ tiêu cấp trên giao', 'province'],
  ['dự toán năm', 'unstated'],
  ['chỉ tiêu năm 2021', 'unstated'],
  ['dân số', null],
])('%s: %s', (text, base) => {
  expect(read(text)).toBe(base)
})

test.each([
  ['Huyện ủy Cầu Kè', 'dự toán huyện giao', 'council'],
  ['Đảng ủy xã Hòa Tân', 'dự toán huyện giao', 'province'],
  ['Đảng ủy xã Hòa Tân', 'kế hoạch HĐND xã quyết nghị', 'council'],
  ['Đảng ủy phường 4', 'kế hoạch UBND thành phố giao', 'province'],
  ['Thành ủy Trà Vinh', 'kế hoạch thành phố giao', 'council'],
  ['Thành phố Trà Vinh', 'kế hoạch thành phố giao', 'council'],
  ['Huyện ủy Cầu Kè', 'kế hoạch thành phố giao', 'province'],
  ['Tỉnh ủy Trà Vinh', 'dự toán HĐND tỉnh giao', 'council'],
  ['Huyện ủy Cầu Kè', 'HĐND huyện đề ra', 'council'],
  ['Chi bộ Văn phòng', 'dự toán HĐND huyện giao', 'council'],
])('seen from %s, %s: %s', (unitName, text, base) => {
  expect(read(text, unitName)).toBe(base)
})
