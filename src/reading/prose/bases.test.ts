import { expect, test } from 'vitest'

import { baseAt } from './bases.ts'
import { normalised } from './normalise.ts'
import { tokensOf } from './tokens.ts'

const read = (text: string) => baseAt(tokensOf(normalised(text)), 0)?.base ?? null

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
