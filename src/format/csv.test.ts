import { expect, it, test } from 'vitest'

import { csv } from './csv.ts'

it('begins with a byte order mark and ends each line as spreadsheets do', () => {
  expect(
    csv([
      ['Chỉ tiêu', 'Tháng'],
      ['Hòa Ân', '18'],
    ]),
  ).toBe('\uFEFFChỉ tiêu,Tháng\r\nHòa Ân,18\r\n')
})

test.each([
  ['=1+1', "'=1+1"],
  ['+84', "'+84"],
  ['-5', "'-5"],
  ['@sum', "'@sum"],
  ['33,3%', '"33,3%"'],
  ['nói "gần"', '"nói ""gần"""'],
  ['=a,b', '"\'=a,b"'],
])('the cell %s is written as %s', (text, expected) => {
  expect(csv([[text]])).toBe(`\uFEFF${expected}\r\n`)
})
