import fc from 'fast-check'
import { parseCsv } from 'hucre/csv'
import { describe, expect, it, test } from 'vitest'

import { asTyped, csv, harmless } from './csv.ts'

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
  ['|calc', "'|calc"],
  ['＝1+1', "'＝1+1"],
  ['\t=1', '"\'\t=1"'],
  ['\r=1', '"\'\r=1"'],
  ["'=1", "''=1"],
  ["'quoted'", "'quoted'"],
  ['33,3%', '"33,3%"'],
  ['nói "gần"', '"nói ""gần"""'],
  ['=a,b', '"\'=a,b"'],
  ['a;=b', '"a;=b"'],
])('the cell %j is written as %j', (text, expected) => {
  expect(csv([[text]])).toBe(`\uFEFF${expected}\r\n`)
})

test.each(['-5', '=1', "it's"])(
  'the cell %s, which nothing was put before, is read as it is',
  (cell) => {
    expect(asTyped(cell)).toBe(cell)
  },
)

test('a number below zero stays one, and nothing is an empty cell', () => {
  expect(csv([[-5, 24.9, null, 1e21]])).toBe('\uFEFF-5,24.9,,1e+21\r\n')
})

describe('a text made harmless', () => {
  const texts = fc.oneof(
    fc.string(),
    fc
      .tuple(fc.constantFrom('=', '+', '-', '@', '|', '\t', "'", "''", '＝'), fc.string())
      .map((all) => all.join('')),
  )

  const tables = fc.array(fc.array(texts, { minLength: 2, maxLength: 4 }), { minLength: 1 })

  it('never begins as a formula does', () => {
    fc.assert(fc.property(texts, (text) => !/^[=+\-@|\t\r\n＝＋－＠]/.test(harmless(text))))
  })

  it('is given back to the letter', () => {
    fc.assert(fc.property(texts, (text) => asTyped(harmless(text)) === text))
  })

  it('comes through a file whole, with its commas, quotes and line breaks', () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const read = parseCsv(csv(rows), { delimiter: ',' })
        const lines = read.map((row) => row.map((each) => asTyped(String(each))))
        expect(lines).toEqual(rows)
      }),
    )
  })
})
