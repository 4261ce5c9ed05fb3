import { type BookType, CFB, utils, type WorkSheet, write } from '@e965/xlsx'
import { strFromU8, unzipSync, zipSync } from 'fflate'
import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, test, vi } from 'vitest'

import { utcDay } from '../../../test/builders.ts'
import { addressOf, type FileRead, type FileRefusal, MOST_ROWS } from './grid.ts'
import { gridOfTexts } from './grid-of-texts.ts'
import { readFile, readSeparated } from './read-file.ts'
import { beginsAsOle, beginsAsZip, zipContents } from './zip.ts'

type Rows = NonNullable<Parameters<typeof writeXlsx>[0]['sheets'][number]['rows']>

const workbook = (rows: Rows, more: object = {}) =>
  writeXlsx({ sheets: [{ name: 'Biểu 1', rows, ...more }] })
const opened = (read: FileRead | FileRefusal): FileRead => {
  if ('fault' in read) throw new Error(read.fault)
  return read
}
const texts = async (name: string, bytes: Uint8Array) =>
  opened(await readFile(name, bytes)).grids[0]?.rows.map((row) => row.map(({ text }) => text))
const bytes = (...values: number[]) => new Uint8Array(values)
const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string) =>
  new Uint8Array([
    0xff,
    0xfe,
    ...[...text].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]),
  ])

const utf16be = (text: string) => {
  const little = utf16(text)
  return little.map((_, at) => little[at ^ 1]!)
}

const EXPECTED = [
  ['Chỉ tiêu', 'Lũy kế'],
  ['Thu ngân sách', '24,9 tỷ'],
]

test.each([
  ['commas and quotes', 'a.csv', utf8('Chỉ tiêu,Lũy kế\r\nThu ngân sách,"24,9 tỷ"\r\n')],
  ['semicolons beside decimal commas', 'a.csv', utf8('Chỉ tiêu;Lũy kế\nThu ngân sách;24,9 tỷ\n')],
  [
    'a mark and a named separator',
    'a.csv',
    utf8('\uFEFFsep=;\nChỉ tiêu;Lũy kế\nThu ngân sách;24,9 tỷ'),
  ],
  ['UTF-16 and tabs', 'a.txt', utf16('Chỉ tiêu\tLũy kế\nThu ngân sách\t24,9 tỷ\n')],
  ['UTF-16 the other way round', 'a.tsv', utf16be('Chỉ tiêu\tLũy kế\nThu ngân sách\t24,9 tỷ')],
  [
    'tabs beside commas and semicolons',
    'A.CSV',
    utf8('Chỉ tiêu\tLũy kế\nThu ngân sách\t"24,9 tỷ"'),
  ],
  [
    'a named separator that is not the usual one',
    'a.csv',
    utf8('sep=|\r\nChỉ tiêu|Lũy kế\nThu ngân sách|24,9 tỷ'),
  ],
])('separated text is read with %s', async (_, name, file) => {
  expect(await texts(name, file)).toEqual(EXPECTED)
})

test.each([
  [
    'a;b,c\nd;e',
    [
      ['a', 'b,c'],
      ['d', 'e'],
    ],
  ],
  [
    'a,b\nc,d\ne;f,g',
    [
      ['a', 'b'],
      ['c', 'd'],
      ['e;f', 'g'],
    ],
  ],
  [
    '"a;b",c\n"d;e",f',
    [
      ['a;b', 'c'],
      ['d;e', 'f'],
    ],
  ],
  [
    'a\tb;c\nd\te;f',
    [
      ['a', 'b;c'],
      ['d', 'e;f'],
    ],
  ],
  ['một cột\nhai', [['một cột'], ['hai']]],
  ["'=1;'-5;'a';\u2009'\n", [['=1', '-5', "'a'", "'"]]],
])('the separator of %j is found', (text, rows) => {
  const grid = readSeparated('a', text)
  expect('rows' in grid && grid.rows.map((row) => row.map((cell) => cell.text))).toEqual(rows)
})

test('a file of text is called by its name without the ending', async () => {
  const [grid] = opened(await readFile('thu.chi.csv', utf8('a;b'))).grids
  expect(grid?.name).toBe('thu.chi')
  expect(opened(await readFile('a.csv', utf8('a;b'))).hasMacros).toBe(false)
})

test('rows and cells are refused beyond what a sheet of an office has, and not before', () => {
  const row = Array.from({ length: 50 }, () => 'x')
  const rows = (count: number) => Array.from({ length: count }, () => row)
  expect(gridOfTexts('a', rows(20_000))).toMatchObject({ name: 'a' })
  expect(gridOfTexts('a', rows(20_001))).toEqual({ fault: 'too-many-rows', sheet: 'a' })
  expect(gridOfTexts('a', [...rows(19_999), [...row, 'x']])).toEqual({
    ...{ fault: 'too-many-cells', sheet: 'a' },
  })
  expect(gridOfTexts('a', [[' '], []])).toEqual({ fault: 'empty' })
  expect(gridOfTexts('a', [])).toEqual({ fault: 'empty' })
})

test('text of old Windows is read with its tones composed', async () => {
  // chỉ tiêu in Windows-1258: i and a hook apart
  const old = bytes(0x63, 0x68, 0x69, 0xd2, 0x20, 0x74, 0x69, 0xea, 0x75, 0x3b, 0x31)
  expect(await texts('a.csv', old)).toEqual([['chỉ tiêu', '1']])
})

test('a workbook gives its texts, numbers with all digits, and percentages as they are shown', async () => {
  const cells = new Map([['1,2', { style: { numFmt: '0.0%' } }]])
  const file = await workbook(
    [
      ['Chỉ tiêu', 'Lũy kế', 'Đạt'],
      ['Thu', 1710.5, 0.665],
      [null, 'gần 25 tỷ', 12],
    ],
    { cells },
  )
  const [grid] = opened(await readFile('a.xlsx', file)).grids
  expect(grid?.name).toBe('Biểu 1')
  expect(grid?.rows[1]).toEqual([
    { text: 'Thu' },
    { text: '1.710,5', number: 1710.5 },
    { text: '66,5%', number: 66.5, isPercent: true },
  ])
  expect(grid?.rows[2]).toEqual([{ text: '' }, { text: 'gần 25 tỷ' }, { text: '12', number: 12 }])
})

test('a formula gives its stored value, and is a fault without one', async () => {
  const cells = new Map([
    ['0,0', { formula: 'SUM(B1:B2)', formulaResult: 67 }],
    ['0,1', { formula: 'A1*2' }],
  ])
  const file = await workbook([[null, null]], { cells })
  const [grid] = opened(await readFile('a.xlsx', file)).grids
  expect(grid?.rows[0]?.[0]).toEqual({ text: '67', number: 67 })
  expect(grid?.rows[0]?.[1]).toMatchObject({ fault: 'formula-without-value' })
})

test('merged cells have the value of the first, and are marked', async () => {
  const merges = [{ startRow: 0, startCol: 0, endRow: 1, endCol: 0 }]
  const file = await workbook(
    [
      ['Hòa Ân', 1],
      [null, 2],
    ],
    { merges },
  )
  const [grid] = opened(await readFile('a.xlsx', file)).grids
  expect(grid?.rows[1]?.[0]).toEqual({ text: 'Hòa Ân', isMerged: true })
})

test('a block of merged cells, its first cell too, is marked as far as the rows go', async () => {
  const merges = [{ startRow: 0, startCol: 0, endRow: 1, endCol: 1 }]
  const file = await workbook(
    [
      ['Hòa Ân', null, 1],
      [null, null, 2],
    ],
    { merges },
  )
  const [grid] = opened(await readFile('a.xlsx', file)).grids
  const merged = { text: 'Hòa Ân', isMerged: true }
  expect(grid?.rows).toEqual([
    [merged, merged, { text: '1', number: 1 }],
    [merged, merged, { text: '2', number: 2 }],
  ])
})

test('errors, days and spaces of a workbook are read as what they are', async () => {
  const day = utcDay('2021-04-30')
  const file = await workbook([['#REF!', '#N/A', '#DIV/0!', '#1 Thu', ' 25 tỷ ', day, true]])
  const [grid] = opened(await readFile('a.xlsx', file)).grids
  expect(grid?.rows[0]).toEqual([
    { text: '#REF!', fault: 'error-value' },
    { text: '#N/A', fault: 'error-value' },
    { text: '#DIV/0!', fault: 'error-value' },
    { text: '#1 Thu' },
    { text: '25 tỷ' },
    { text: '2021-04-30' },
    { text: 'true' },
  ])
})

test('hidden sheets are left out', async () => {
  const sheets = [
    { name: 'Danh mục', rows: [['x']], hidden: true },
    { name: 'Biểu', rows: [['y']] },
  ]
  const read = opened(await readFile('a.xlsx', await writeXlsx({ sheets })))
  expect(read.grids.map(({ name }) => name)).toEqual(['Biểu'])
})

test('macros in a file are reported and never run', async () => {
  const file = await writeXlsx({
    sheets: [{ name: 'a', rows: [['x']] }],
    vbaProject: bytes(1, 2, 3),
  })
  expect(opened(await readFile('a.xlsm', file)).hasMacros).toBe(true)
})

const bomb = () => {
  const file = zipSync({ 'xl/workbook.xml': new Uint8Array(1000) })
  // The directory at the end declares four gigabytes.
  const view = new DataView(file.buffer)
  const entry = view.getUint32(file.length - 6, true)
  view.setUint32(entry + 24, 0xff_ff_ff_fe, true)
  return file
}

test.each([
  ['nothing', 'a.xlsx', bytes(), 'empty'],
  ['a picture', 'a.png', bytes(0x89, 0x50), 'kind'],
  ['a picture called a sheet', 'a.xlsx', bytes(0x89, 0x50), 'kind'],
  ['an old workbook cut off', 'a.xls', bytes(0xd0, 0xcf, 0x11, 0xe0), 'damaged'],
  ['a workbook cut off', 'a.xlsx', bytes(0x50, 0x4b, 3, 4, 0, 0), 'damaged'],
  ['an archive of something else', 'a.xlsx', zipSync({ 'a.txt': utf8('x') }), 'damaged'],
  ['a bomb', 'a.xlsx', bomb(), 'too-large'],
  ['a file beyond measure', 'a.csv', new Uint8Array(50_000_001), 'too-large'],
  ['bytes that are no text', 'a.csv', bytes(0, 0, 0, 0), 'kind'],
  ['blank lines', 'a.csv', utf8('\n\n;;\n'), 'empty'],
])('%s is refused', async (_, name, file, fault) => {
  expect(await readFile(name, file)).toMatchObject({ fault })
})

test('a hundred thousand rows are refused, naming the sheet, in text and in a workbook', async () => {
  const text = 'a;b\n'.repeat(100_000)
  expect(readSeparated('thu-chi', text)).toEqual({ fault: 'too-many-rows', sheet: 'thu-chi' })
  const rows = Array.from({ length: MOST_ROWS + 5 }, (_, at) => [at])
  expect(await readFile('a.xlsx', await workbook(rows))).toEqual({
    fault: 'too-many-rows',
    sheet: 'Biểu 1',
  })
})

describe('what a ZIP file says of itself', () => {
  const file = zipSync(
    { 'a.txt': utf8('một hai ba'), 'b/c.xml': new Uint8Array(1000) },
    { level: 9 },
  )
  const size = utf8('một hai ba').length + 1000

  test('is the names of its entries and their size once opened', () => {
    expect(zipContents(file)).toEqual({ names: ['a.txt', 'b/c.xml'], size })
  })

  test('is found before a comment, in a piece of a larger buffer', () => {
    const inside = new Uint8Array(file.length + 200)
    inside.set(file, 7)
    expect(zipContents(inside.subarray(7, 7 + file.length + 100))).toEqual({
      names: ['a.txt', 'b/c.xml'],
      size,
    })
    const comment = (length: number) => new Uint8Array([...file, ...new Uint8Array(length)])
    expect(zipContents(comment(65_535))).not.toBeNull()
    expect(zipContents(comment(70_000))).toBeNull()
  })

  test('is nothing where it is cut off, or its directory is elsewhere', () => {
    expect(zipContents(file.subarray(0, -1))).toBeNull()
    expect(zipContents(file.subarray(1))).toBeNull()
    expect(zipContents(bytes())).toBeNull()
    expect(zipContents(new Uint8Array(100))).toBeNull()
  })
})

test.each([
  ['a ZIP file', bytes(0x50, 0x4b, 3, 4, 9), true, false],
  ['what old office programs write', bytes(0xd0, 0xcf, 0x11, 0xe0, 9), false, true],
  ['three of four bytes', bytes(0x50, 0x4b, 3), false, false],
  ['another last byte', bytes(0x50, 0x4b, 3, 5), false, false],
  ['nothing', bytes(), false, false],
])('%s is known by its first bytes', (_, file, isZip, isOle) => {
  expect([beginsAsZip(file), beginsAsOle(file)]).toEqual([isZip, isOle])
})

const old = (
  rows: unknown[][],
  bookType: BookType,
  change: (sheet: WorkSheet) => void = () => {},
) => {
  const sheet = utils.aoa_to_sheet(rows)
  change(sheet)
  const workbook = utils.book_new(sheet, 'Biểu 1')
  utils.book_append_sheet(workbook, utils.aoa_to_sheet([['x']]), 'Danh mục')
  workbook.Workbook = { Sheets: [{}, { Hidden: 1 }] }
  return new Uint8Array(write(workbook, { bookType, type: 'array' }))
}

test.each([
  ['a.xls', 'biff8'],
  ['a.ods', 'ods'],
] as const)('%s gives numbers as they are shown, and merged cells', async (name, kind) => {
  const rows = [
    ['Chỉ tiêu', 'Lũy kế', 'Đạt'],
    ['Thu', 26_400, 0.44],
    [null, 'gần 25 tỷ', 0.1],
  ]
  const file = old(rows, kind, (sheet) => {
    sheet['!merges'] = [{ s: { r: 1, c: 0 }, e: { r: 2, c: 0 } }]
    for (const address of ['C2', 'C3']) sheet[address].z = '0%'
  })
  const [grid] = opened(await readFile(name, file)).grids
  const thu = { text: 'Thu', isMerged: true }
  expect(grid).toMatchObject({ name: 'Biểu 1', merges: [{ startRow: 1, endRow: 2 }] })
  expect(grid?.rows).toEqual([
    [{ text: 'Chỉ tiêu' }, { text: 'Lũy kế' }, { text: 'Đạt' }],
    [thu, { text: '26.400', number: 26_400 }, { text: '44%', number: 44, isPercent: true }],
    [thu, { text: 'gần 25 tỷ' }, { text: '10%', number: 10, isPercent: true }],
  ])
})

test('an old workbook shows thousands left out, hides what it hides, and keeps hidden sheets aside', async () => {
  const file = old([['Thu', 25_000_000]], 'biff8', (sheet) => {
    sheet.B1.z = '#,##0,,'
    sheet['!cols'] = [{}, { hidden: true }]
  })
  const { grids } = opened(await readFile('a.xls', file))
  expect(grids.map(({ name, hidden }) => [name, hidden?.columns])).toEqual([['Biểu 1', [1]]])
  expect(grids[0]?.rows[0]?.[1]).toEqual({ text: '25.000.000', number: 25_000_000, shown: 25 })
})

/** A hidden row of an old workbook, as Excel states it before its cells. */
function withHiddenRow(file: Uint8Array, row: number): Uint8Array {
  const book = CFB.read(file, { type: 'array' })
  const entry = CFB.find(book, '/Workbook')!
  const records = Uint8Array.from(entry.content)
  const dimensions = records.findIndex(
    (_, at) =>
      records[at] === 0x00 &&
      records[at + 1] === 0x02 &&
      records[at + 2] === 0x0e &&
      !records[at + 3],
  )
  const at = dimensions + 18
  const record = [0x08, 0x02, 0x10, 0, row, 0, 0, 0, 2, 0, 0, 1, 0, 0, 0, 0, 0x20, 1, 0x0f, 0]
  entry.content = [...records.slice(0, at), ...record, ...records.slice(at)]
  entry.size = entry.content.length
  return Uint8Array.from(CFB.write(book, { type: 'array' }) as number[])
}

test('an old workbook names the rows that it hides', async () => {
  const file = old(
    [
      ['Chỉ tiêu', 'Lũy kế'],
      ['Thu', 25],
      ['Chi', 24],
    ],
    'biff8',
  )
  const { grids } = opened(await readFile('a.xls', withHiddenRow(file, 1)))
  expect(grids.map(({ hidden }) => hidden?.rows)).toEqual([[1]])
})

test('an OpenDocument file names the rows and columns that it hides, and keeps hidden sheets aside', async () => {
  const files = unzipSync(
    old(
      [
        ['Chỉ tiêu', 'Lũy kế', 'x'],
        ['Thu', 25, 1],
        ['Chi', 24, 1],
        ['Khác', 1, 1],
      ],
      'ods',
    ),
  )
  const tables = strFromU8(files['content.xml']!).split(/(?=<table:table )/)
  const [head = '', first = '', second = ''] = tables
  let row = 0
  const hiding = first
    .replace(/<table:table-row>/g, (tag) => {
      row += 1
      return row === 2 || row === 3 ? '<table:table-row table:visibility="collapse">' : tag
    })
    .replace(
      '<table:table-row>',
      `<table:table-column table:number-columns-repeated="2"/>
       <table:table-column table:visibility="collapse"/><table:table-row>`,
    )
    .replace(
      '</table:table>',
      '<table:table-row table:visibility="filter" table:number-rows-repeated="9000"/></table:table>',
    )
  const style = `<style:style style:name="off" style:family="table"><style:table-properties table:display="false"/></style:style>`
  files['content.xml'] = utf8(
    [
      head.replace('</office:automatic-styles>', `${style}</office:automatic-styles>`),
      hiding,
      second.replace(/table:style-name="\w+"/, 'table:style-name="off"'),
    ].join(''),
  )
  const { grids } = opened(await readFile('a.ods', zipSync(files)))
  expect(grids.map(({ name, hidden }) => [name, hidden])).toEqual([
    ['Biểu 1', { rows: [1, 2], columns: [2] }],
  ])
})

test('a page that a program called .xls is read, its numbers as they are written', async () => {
  const page =
    '<html><table><tr><td>Chỉ tiêu</td><td>Lũy kế</td></tr><tr><td>Thu</td><td>1.420,5</td></tr></table>'
  expect(await texts('a.xls', utf8(page))).toEqual([
    ['Chỉ tiêu', 'Lũy kế'],
    ['Thu', '1.420,5'],
  ])
})

test('an old workbook broken anywhere is read or refused, and never throws', async () => {
  // The package says on the console which records it does not know.
  const told = vi.spyOn(console, 'error').mockImplementation(() => {})
  const file = old([['Chỉ tiêu', 67]], 'biff8')
  for (let at = 0; at < file.length; at += 61) {
    const broken = file.slice()
    broken[at] = (broken[at] ?? 0) ^ 0x55
    const read = await readFile('a.xls', broken)
    expect('fault' in read || read.grids.length >= 0).toBe(true)
  }
  told.mockClear()
})

test('a sheet that is a chart is passed over', async () => {
  const files = unzipSync(await workbook([['Chỉ tiêu', 67]]))
  const added = (path: string, before: string, text: string) => {
    files[path] = utf8(strFromU8(files[path]!).replace(before, `${text}${before}`))
  }
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/chartsheet'
  const relation = `<Relationship Id="rId99" Type="${type}" Target="chartsheets/sheet1.xml"/>`
  added('xl/workbook.xml', '</sheets>', '<sheet name="Đồ thị" sheetId="9" r:id="rId99"/>')
  added('xl/_rels/workbook.xml.rels', '</Relationships>', relation)
  files['xl/chartsheets/sheet1.xml'] = utf8('<chartsheet/>')
  expect(await texts('a.xlsx', zipSync(files))).toEqual([['Chỉ tiêu', '67']])
})

test('a workbook under a password may also be a ZIP file', async () => {
  const file = zipSync({ EncryptedPackage: bytes(1) })
  expect(await readFile('a.xlsx', file)).toEqual({ fault: 'password' })
})

test('a workbook broken anywhere is read or refused, and never throws', async () => {
  const file = await workbook([['Chỉ tiêu', 67]])
  for (let at = 0; at < file.length; at += 7) {
    const broken = file.slice()
    broken[at] = (broken[at] ?? 0) ^ 0x55
    const read = await readFile('a.xlsx', broken)
    expect('fault' in read || read.grids.length >= 0).toBe(true)
  }
})

test.each([
  [0, 0, 'A1'],
  [6, 3, 'D7'],
  [0, 26, 'AA1'],
  [9, 701, 'ZZ10'],
])('row %i and column %i have the address %s', (row, column, expected) => {
  expect(addressOf(row, column)).toBe(expected)
})
