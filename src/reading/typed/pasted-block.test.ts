import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'

import { readPastedBlock } from './pasted-block.ts'

describe('a block copied from a spreadsheet', () => {
  test.each<[string, string, string[][]]>([
    [
      'rows and columns',
      '18\t67\r\n5\t13\r\n',
      [
        ['18', '67'],
        ['5', '13'],
      ],
    ],
    ['no line break at the end', '18\t67', [['18', '67']]],
    ['line breaks of three kinds', 'a\nb\r\nc\rd', [['a'], ['b'], ['c'], ['d']]],
    [
      'empty cells',
      '\t5\t\r\n\t\t\r\n',
      [
        ['', '5', ''],
        ['', '', ''],
      ],
    ],
    ['an empty cell at the end', '5\t', [['5', '']]],
    ['an empty row between two', 'a\n\nb\n', [['a'], [''], ['b']]],
    ['one empty cell', '\r\n', [['']]],
    ['nothing', '', []],
    ['a byte order mark', '\uFEFF18', [['18']]],
    ['a tab in a cell', '"a\tb"\tc', [['a\tb', 'c']]],
    ['a line break in a cell', '"a\r\nb"\tc\r\n', [['a\nb', 'c']]],
    ['quotes in a quoted cell', '"nói ""gần"" 25\n"\t5', [['nói "gần" 25\n', '5']]],
    ['an empty quoted cell', '""\t5', [['', '5']]],
    ['a quote inside a cell', 'màn hình 5"\t2', [['màn hình 5"', '2']]],
    ['a quote that only begins a cell', '"gần" 25\t5', [['"gần" 25', '5']]],
    ['a quote that is never closed', '"gần\t25', [['"gần', '25']]],
    ['spaces, which are preserved', ' 18 \u00a0', [[' 18 \u00a0']]],
  ])('with %s', (_, text, expected) => {
    expect(readPastedBlock(text)).toEqual(expected)
  })

  it('is read back unchanged, whatever its cells contain', () => {
    const piece = fc.constantFrom('a', '25', '"', '\t', '\n', ' ', ',')
    const cell = fc.array(piece, { maxLength: 5 }).map((pieces) => pieces.join(''))
    const block = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 4 })
    const quoted = (text: string) =>
      /["\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
    fc.assert(
      fc.property(block, fc.constantFrom('\n', '\r\n'), (rows, end) => {
        const text = rows.map((row) => row.map(quoted).join('\t') + end).join('')
        expect(readPastedBlock(text)).toEqual(rows)
      }),
    )
  })
})
