import fc from 'fast-check'
import { parseCsv } from 'hucre/csv'
import { readXlsx } from 'hucre/xlsx'
import { describe, expect, it, test } from 'vitest'

import { sampleDistrict } from '../../../mocks/sample/sample-district.ts'
import { historyOf } from '../../domain/history.ts'
import { standing } from '../../domain/standing.ts'
import { en } from '../../language/catalogues/en.ts'
import { vi } from '../../language/catalogues/vi.ts'
import { asTyped } from '../../language/formats/csv.ts'
import { monthsModel } from '../../language/months-model.ts'
import { figureCells, figureFrom } from './figure-cells.ts'
import { MONTH_ROWS, monthSheet } from './month-sheet.ts'
import { rankingRows, rankingSheet, rankingSize } from './ranking-sheet.ts'
import { type RecordSheet, recordsFrom } from './record-sheet.ts'
import { csvFile, type ScreenSheet } from './screen-sheet.ts'
import { xlsxFile } from './screen-workbook.ts'
import { seriesRows, seriesSheet, seriesSize } from './series-sheet.ts'

const VOICES = [
  { text: vi, language: 'vi' },
  { text: en, language: 'en' },
] as const
const APRIL = '2021-04'
const [unit] = sampleDistrict.units
const report = sampleDistrict.reports.find(
  (each) => each.unitId === unit?.id && each.period === APRIL,
)!

const historyIn = (unitId: string, indicatorId: string) =>
  historyOf(
    sampleDistrict.observations.filter(
      (each) => each.unitId === unitId && each.indicatorId === indicatorId,
    ),
  )
const standingIn = (unitId: string, indicatorId: string) =>
  standing(
    sampleDistrict.indicators.find((each) => each.id === indicatorId)!,
    historyIn(unitId, indicatorId),
    sampleDistrict.targets.filter(
      (each) => each.unitId === unitId && each.indicatorId === indicatorId && each.year === 2021,
    ),
    APRIL,
  )
const standings = sampleDistrict.indicators.map((each) => standingIn(unit!.id, each.id))
const month = {
  unit: unit!,
  period: APRIL,
  report,
  standings,
  words: report.text,
  presentedAt: null,
}
const ranking = (indicatorId: string) => ({
  unit: unit!,
  indicator: sampleDistrict.indicators.find((each) => each.id === indicatorId)!,
  period: APRIL,
  report,
  presentedAt: null,
  rows: sampleDistrict.units
    .filter((each) => each.parentId === unit!.id)
    .map((part, i) => ({ rank: i + 1, unit: part, standing: standingIn(part.id, indicatorId) })),
})
const series = (indicatorId: string) => {
  const history = historyIn(unit!.id, indicatorId)
  return {
    unit: unit!,
    model: monthsModel(standingIn(unit!.id, indicatorId), history, '=1+1'),
    history,
    report,
    passage: 'Thu ngân sách, gần 25 tỷ đồng.',
    presentedAt: null,
  }
}

async function rowsInXlsx(sheet: ScreenSheet) {
  const { sheets } = await readXlsx(await (await xlsxFile(sheet)).arrayBuffer())
  return sheets[0]!.rows
}
const rowsInCsv = async (sheet: ScreenSheet) =>
  parseCsv(await csvFile(sheet).text(), { delimiter: ',' }).map((row) =>
    row.map((cell) => asTyped(String(cell))),
  )

/** What a double told in another size keeps: fifteen digits. */
const in15Digits = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value ?? null), (_, each: unknown) =>
    typeof each === 'number' ? Number(each.toPrecision(15)) : each,
  )

describe.each(VOICES)('what is on the screen, taken along in $language', (context) => {
  async function expectBack<Row, Key extends string>(
    sheet: ScreenSheet,
    rows: Pick<RecordSheet<Row, Key>, 'columns' | 'record'>,
    check: (row: Row, index: number) => void,
  ) {
    for (const read of [await rowsInXlsx(sheet), await rowsInCsv(sheet)]) {
      const found = recordsFrom(rows, read, context)
      expect(found).toHaveLength(sheet.table.rows.length)
      found.forEach(check)
    }
  }

  it('gives back each indicator of the month, with its words and where it comes from', async () => {
    await expectBack(monthSheet(month, context), MONTH_ROWS, (row, index) => {
      const { indicator, observation, yearToDate, target, percent, samePeriod, ...stands } =
        standings[index]!
      expect(row.indicatorId).toBe(indicator.id)
      expect(in15Digits(row.month)).toEqual(in15Digits(stands.month))
      expect(in15Digits(row.yearToDate?.figure)).toEqual(in15Digits(yearToDate?.figure))
      expect(row.yearToDate?.origin).toBe(yearToDate?.origin)
      expect(in15Digits(row.target?.figure)).toEqual(in15Digits(target?.figure))
      expect([row.target?.origin, row.target?.base]).toEqual([target?.origin, target?.base])
      expect(percent?.figure ?? {}).toMatchObject(row.percent?.figure ?? {})
      expect(row.percent?.base).toBe(percent?.figure ? percent.base : undefined)
      expect(row.samePeriod?.figure).toEqual(samePeriod?.percent ?? undefined)
      expect(row.scopeAssumed).toBe(observation?.scopeAssumed ?? false)
      expect(row.note).toBe(observation?.note ?? '')
      if (observation?.evidence.length) expect(report.text).toContain(row.sentence)
      expect(row.source).toContain('Cầu Kè')
    })
  })

  it('gives back each unit of a comparison', async () => {
    for (const id of ['state-budget-revenue', 'party-members-admitted']) {
      const shown = ranking(id)
      await expectBack(
        rankingSheet(shown, context),
        rankingRows(rankingSize(shown)),
        (row, index) => {
          const { unit: part, rank, standing: stands } = shown.rows[index]!
          expect([row.unitId, row.rank]).toEqual([part.id, rank])
          expect(in15Digits(row.yearToDate?.figure)).toEqual(in15Digits(stands.yearToDate?.figure))
          expect(row.yearToDate?.origin).toBe(stands.yearToDate?.origin)
          expect(row.status).not.toBe('')
        },
      )
    }
  })

  it('gives back each month of an indicator', async () => {
    for (const { id } of sampleDistrict.indicators) {
      const shown = series(id)
      await expectBack(
        seriesSheet(shown, context),
        seriesRows(seriesSize(shown.model)),
        (row, index) => {
          const point = shown.model.points[index]!
          expect(row.period).toBe(point.period)
          expect(in15Digits(row.inMonth)).toEqual(in15Digits(point.inMonth))
          expect(in15Digits(row.total?.figure)).toEqual(in15Digits(point.total?.figure))
          expect(in15Digits(row.lastYear?.figure)).toEqual(in15Digits(point.lastYear?.figure))
          expect(in15Digits(row.due)).toEqual(in15Digits(point.due))
        },
      )
    }
  })
})

test('the figures of record stand in it as the report has them', async () => {
  const [headings = [], ...rows] = await rowsInXlsx(monthSheet(month, VOICES[0]))
  const revenue = rows.find((row) => row.includes('state-budget-revenue'))!
  const cell = (heading: string) => revenue[headings.indexOf(heading)]
  expect(cell('Đơn vị tính')).toBe('tỷ đồng')
  expect(cell('Lũy kế từ đầu năm')).toBe(25)
  expect(cell('Lũy kế từ đầu năm: từ kèm số')).toBe('gần')
  // Inferred: less than that, and no report says how much less.
  expect(cell('Chỉ tiêu năm: từ kèm số')).toBe('dưới')
  expect(cell('Lũy kế từ đầu năm: nguồn gốc')).toBe('số liệu báo cáo')
  expect(cell('So với chỉ tiêu năm (%)')).toBe(60)
  expect(cell('So với chỉ tiêu năm (%): từ kèm số')).toBe('trên')
  expect(cell('Đọc là lũy kế')).toBe('có')
  expect(cell('Thực hiện trong tháng') ?? null).toBeNull()
  expect(cell('Câu chữ trong báo cáo')).toMatch(/25 tỷ/)
})

test('the workbook says where it comes from, when it was made, and what its marks mean', async () => {
  const { sheets } = await readXlsx(
    await (await xlsxFile(monthSheet(month, VOICES[0]))).arrayBuffer(),
  )
  const told = new Map(sheets[1]!.rows.map((row) => [row[0], String(row[1])]))
  expect(sheets[1]!.name).toBe('Nguồn và dấu hiệu')
  expect(told.get('Nguồn số liệu')).toMatch(/^Nguồn: .*Cầu Kè.*06\/5\/2021/)
  expect(told.get('Lập tệp lúc')).toMatch(/^\d\d:\d\d ngày/)
  expect(told.get('Ô trống')).toMatch(/Không phải số 0/)
  expect(told.get('Nguồn gốc: minh họa')).toMatch(/không dùng làm căn cứ/)
})

test('a name that begins as a formula does is text in either file', async () => {
  const hostile = { ...month, unit: { ...unit!, name: { vi: '=1', en: '=1' } } }
  const { sheets } = await readXlsx(
    await (await xlsxFile(monthSheet(hostile, VOICES[0]))).arrayBuffer(),
  )
  const cells = sheets.flatMap((sheet) => [...(sheet.cells?.values() ?? [])])
  expect(cells.some((cell) => cell.formula !== undefined)).toBe(false)
  expect(sheets[1]!.rows.find((row) => row[0] === 'Đơn vị')?.[1]).toBe('=1')
})

test('whole đồng told in a larger size come back to the last đồng', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 999_999_999_999_999 }),
      fc.constantFrom(1, 1e6, 1e9),
      (value, size) => {
        const figure = { value, qualifier: 'exact', estimated: false } as const
        const cells: Record<string, unknown> = figureCells('month', figure, 'vi', size)
        const row = {
          language: 'vi',
          words: vi,
          text: (key: string) => String(cells[key] ?? ''),
          number: (key: string) => Number(cells[key]),
        } as const
        expect(figureFrom(row, 'month', size)).toEqual(figure)
      },
    ),
  )
})
