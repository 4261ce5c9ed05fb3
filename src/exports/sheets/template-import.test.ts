import { expect, it, test } from 'vitest'

import { wordsOfIndicators } from '../../../mocks/sample/indicator-words.ts'
import { sampleDistrict } from '../../../mocks/sample/sample-district.ts'
import { makeObservation } from '../../../test/builders.ts'
import { usualWords, withWords } from '../../domain/indicator-words.ts'
import { STATED_FIELDS } from '../../domain/observation.ts'
import type { Row } from '../../domain/publishing.ts'
import { vi } from '../../language/catalogues/vi.ts'
import { readFile } from '../../reading/spreadsheets/read-file.ts'
import { type ImportContext, readRows, tableContext } from '../../reading/spreadsheets/rows.ts'
import { tablesIn } from '../../reading/spreadsheets/table.ts'
import { readTypedFigure } from '../../reading/typed/typed-figure.ts'
import { template } from './template.ts'

const APRIL = '2021-04'
const { units, indicators, observations } = sampleDistrict
const known = units.map(({ id, name }) => ({ id, name: name.vi }))

/** Every figure a report's, so that every one is filled in. */
const sheets = units.map((unit) => ({
  unit,
  rows: indicators.map((indicator): Row => {
    const published = observations.find(
      (each) =>
        each.unitId === unit.id && each.indicatorId === indicator.id && each.period === APRIL,
    )
    return {
      indicator,
      targets: [],
      history: [],
      published: published ? { ...published, origin: 'reported' } : null,
      entry: null,
      parts: [],
      partIds: [],
      arePartsDue: true,
    }
  }),
}))

it('a template handed back as it was is read to the same figures, of the same units and month', async () => {
  const file = await template({ unit: units[0]!, period: APRIL, sheets })
  const read = await readFile('Bieu-nhap.xlsx', new Uint8Array(await file.arrayBuffer()))
  if ('fault' in read) throw new Error(read.fault)
  const context: ImportContext = {
    units: known,
    indicators: withWords(indicators, wordsOfIndicators),
    unitId: 'hoa-an',
    period: '2021-05',
    bases: vi.bases,
    separators: 'vi',
    money: null,
    wide: 'month',
  }
  const table = tablesIn(read.grids[0]!, tableContext(context))[0]
  const rows = readRows(table!, context).rows
  let count = 0
  for (const { unit, rows: wanted } of sheets)
    for (const { indicator, published } of wanted) {
      const found = rows.find(
        (row) => row.unitId === unit.id && row.indicatorId === indicator.id && row.period === APRIL,
      )
      for (const field of STATED_FIELDS) {
        const stated = published?.[field] ?? null
        const cell = found?.cells.find(({ role }) => role === field)
        if (!stated) {
          expect(cell === undefined || cell.read.kind === 'empty').toBe(true)
          continue
        }
        const { value, qualifier, estimated, word } = stated
        const figure = { value, qualifier, estimated, ...(word && { word }) }
        expect(cell?.read).toEqual({ kind: 'figure', figure })
        if (field === 'statedPercent') expect(found?.base).toBe(published?.statedPercent?.base)
        count += 1
      }
    }
  expect(count).toBeGreaterThan(100)
})

it('a template of one unit is that unit’s, whatever its file is called and whoever has the same name', async () => {
  const own = sheets.find(({ unit }) => unit.id === 'hoa-an')!
  const file = await template({ unit: own.unit, period: APRIL, sheets: [own] })
  const read = await readFile('Xa Tam Ngai thang 3.xlsx', new Uint8Array(await file.arrayBuffer()))
  if ('fault' in read) throw new Error(read.fault)
  const context: ImportContext = {
    units: [{ id: 'hoa-an-cu', name: own.unit.name.vi }, ...known],
    indicators: withWords(indicators, wordsOfIndicators),
    ...{ unitId: 'tam-ngai', period: '2021-06', bases: vi.bases },
    ...{ separators: 'vi', money: null, wide: 'month' },
  }
  const tables = read.grids.flatMap((grid) => tablesIn(grid, tableContext(context)))
  const rows = tables.flatMap((table) => readRows(table, context).rows)
  expect(rows.length).toBeGreaterThan(5)
  expect(new Set(rows.map(({ unitId, period }) => `${unitId} ${period}`))).toEqual(
    new Set([`hoa-an ${APRIL}`]),
  )
})

test.each([
  'từ 25 đến 27 tỷ',
  'không quá 1.710,5 tỷ',
  'trên dưới 40 tỷ',
  '(0,4) tỷ',
  'ước đạt gần 25,0 tỷ',
  '~ 12,5 triệu đồng/người',
])('%s comes back from a template as it was typed', async (typed) => {
  const money = indicators.find(({ measure }) => measure.kind === 'money')!
  const reading = readTypedFigure(typed, money.measure)
  if (reading.kind !== 'figure') throw new Error(`${typed} is ${reading.kind}`)
  const published = makeObservation(APRIL, { indicatorId: money.id, month: reading.figure })
  const row = { indicator: money, targets: [], history: [], published, entry: null, parts: [] }
  const sheet = { unit: units[0]!, rows: [{ ...row, partIds: [], arePartsDue: true }] }
  const file = await template({ unit: units[0]!, period: APRIL, sheets: [sheet] })
  const read = await readFile('Bieu-nhap.xlsx', new Uint8Array(await file.arrayBuffer()))
  if ('fault' in read) throw new Error(read.fault)
  const context: ImportContext = {
    units: known,
    indicators: [{ indicator: money, words: usualWords(money) }],
    unitId: units[0]!.id,
    period: APRIL,
    bases: vi.bases,
    separators: 'vi',
    money: null,
    wide: 'month',
  }
  const [found] = readRows(tablesIn(read.grids[0]!, tableContext(context))[0]!, context).rows
  const cell = found?.cells.find(({ role }) => role === 'month')
  if (cell?.read.kind !== 'figure') throw new Error(`read as ${cell?.read.kind}`)
  const { digit: _, ...stated } = reading.figure
  expect(cell.read.figure).toMatchObject(stated)
})
