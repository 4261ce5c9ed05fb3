// @vitest-environment jsdom
import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'
import { expect, test } from 'vitest'

import { LONGEST_REPORT, textOfFile, textOfHtml } from './report-file.ts'

const file = (name: string, ...parts: (string | Uint8Array<ArrayBuffer>)[]) => new File(parts, name)
const textOf = async (of: File) => {
  const read = await textOfFile(of)
  return 'text' in read ? read.text : read
}

const word = async (name: string) => {
  const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] })
  const document = new Document({
    sections: [
      {
        children: [
          new Paragraph({
            children: [new TextRun('Kết nạp '), new TextRun({ text: '18 đảng viên', bold: true })],
          }),
          new Table({ rows: [new TableRow({ children: [cell('Thu ngân sách'), cell('25 tỷ')] })] }),
          new Paragraph('Hết.'),
        ],
      },
    ],
  })
  return file(name, new Uint8Array(await Packer.toArrayBuffer(document)))
}

test('a Word file gives its paragraphs and cells, whatever it is called', async () => {
  const expected = /^Kết nạp 18 đảng viên\n+Thu ngân sách\n+25 tỷ\n+Hết\.$/
  expect(await textOf(await word('bao-cao.docx'))).toMatch(expected)
  expect(await textOf(await word('bao-cao.txt'))).toMatch(expected)
})

test('a page gives a line for each block, and none of its scripts', () => {
  const page =
    '<head><title>x</title></head><body><script>1</script><style>p{}</style>' +
    '<h1>Tháng 4</h1><p>Kết nạp <b>18</b>&nbsp;đảng viên;<br>lũy kế 67.</p><ul><li>một<li>hai</ul>'
  expect(textOfHtml(page).trimEnd()).toBe(
    'Tháng 4\nKết nạp 18\u00a0đảng viên;\nlũy kế 67.\nmột\nhai',
  )
})

test('the lines of a cell stay one cell, a unit below its name in brackets', () => {
  const page = `<table><tr><th>Chỉ<br>tiêu</th><th>Kế hoạch</th><th>Lũy kế</th></tr>
    <tr><td><p>Thu ngân sách</p><p>tỷ đồng</p></td><td>41,7</td><td><p>25</p><p>tỷ</p></td></tr></table>`
  expect(textOfHtml(page).trim().split('\n')).toEqual([
    'Chỉ tiêu\tKế hoạch\tLũy kế',
    'Thu ngân sách (tỷ đồng)\t41,7\t25 tỷ',
  ])
})

test('a table of figures keeps its rows and cells, merged ones too', () => {
  const page = `<p>Đơn vị tính: tỷ đồng</p>
    <table><tr><th rowspan="2">Chỉ tiêu</th><th rowspan="2">Kế hoạch</th><th colspan="2">Thực hiện</th></tr>
      <tr><th>Tháng 4</th><th>Lũy kế</th></tr>
      <tr><td>Thu\n\t\tngân sách</td><td>41,7</td><td>6,1</td><td>25</td></tr>
      <tr><td></td><td>1</td><td>2</td><td></td></tr></table><p>Hết.</p>`
  expect(textOfHtml(page).trim().split('\n').filter(Boolean)).toEqual([
    'Đơn vị tính: tỷ đồng',
    'Chỉ tiêu\tKế hoạch\tThực hiện\t',
    '\t\tTháng 4\tLũy kế',
    'Thu ngân sách\t41,7\t6,1\t25',
    '\t1\t2\t',
    'Hết.',
  ])
})

test('a table that only places text stays text', () => {
  const page =
    '<table><tr><td>ĐẢNG BỘ</td><td>ĐẢNG CỘNG SẢN</td></tr><tr><td>a</td><td>b</td></tr></table>'
  expect(textOfHtml(page)).not.toContain('\t')
})

test.each([
  ['UTF-8 with a mark and lines of Windows', [0xef, 0xbb, 0xbf, 0x61, 0x0d, 0x0a, 0x62], 'a\nb'],
  ['UTF-16', [0xff, 0xfe, 0x11, 0x01, 0x61, 0x00], 'đa'],
  ['UTF-16 the other way round', [0xfe, 0xff, 0x01, 0x11, 0x00, 0x61], 'đa'],
  ['Windows-1258 with its tone apart', [0x74, 0xf0, 0x20, 0xea, 0xec], 'tđ ế'],
])('plain text is read in %s', async (_, bytes, expected) => {
  expect(await textOf(file('a.txt', new Uint8Array(bytes)))).toBe(expected)
})

test.each([
  ['nothing', file('a.txt'), 'empty'],
  ['only spaces', file('a.txt', ' \n '), 'empty'],
  ['an old Word file', file('a.doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0])), 'old'],
  [
    'a Word file with a password',
    file('a.docx', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0])),
    'broken',
  ],
  ['a damaged Word file', file('a.docx', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0])), 'broken'],
  ['a picture', file('a.png', new Uint8Array([0x89, 0x50])), 'kind'],
  ['a book', file('a.txt', 'a'.repeat(LONGEST_REPORT + 1)), 'long'],
])('%s gives no text, and says why', async (_, from, refusal) => {
  expect(await textOf(from)).toEqual({ refusal })
})
