import fc from 'fast-check'
import { parseCsv } from 'hucre/csv'
import { readXlsx } from 'hucre/xlsx'
import { describe, expect, it, test } from 'vitest'

import { sampleDistrict } from '../../../mocks/sample/sample-district.ts'
import {
  baseFrom,
  figureFrom,
  headingPairs,
  type ReadRow,
  readRows,
  scaled,
  sourcedFrom,
} from '../../../test/sheet-codec.ts'
import type { Figure } from '../../domain/figure.ts'
import { historyOf } from '../../domain/history.ts'
import { DEFAULT_SECTIONS } from '../../domain/section.ts'
import { standing } from '../../domain/standing.ts'
import { en } from '../../language/catalogues/en.ts'
import { vi } from '../../language/catalogues/vi.ts'
import { asTyped } from '../../language/formats/csv.ts'
import { monthsModel } from '../../language/formats/months-model.ts'
import { moneyScale } from '../../language/formats/quantity.ts'
import type { SentenceContext } from '../../language/sentences/phrases.ts'
import { samePeriodChange } from '../../language/sentences/same-period-change.ts'
import { figureColumns } from './figure-columns.ts'
import { monthSheet } from './month-sheet.ts'
import { rankingSheet } from './ranking-sheet.ts'
import { csvFile, type ScreenSheet } from './screen-sheet.ts'
import { seriesSheet } from './series-sheet.ts'
import { sheetTable } from './sheet.ts'
import { xlsxFile } from './workbook.ts'

const CONTEXTS = [
  { text: vi, language: 'vi' },
  { text: en, language: 'en' },
] as const
const ENGLISH = CONTEXTS[1]
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
      (each) => each.unitId === unitId && each.indicatorId === indicatorId && each.span === '2021',
    ),
    APRIL,
  )
const standings = sampleDistrict.indicators.map((each) => standingIn(unit!.id, each.id))
const month = {
  unit: unit!,
  period: APRIL,
  report,
  standings,
  sections: DEFAULT_SECTIONS,
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

/** Fifteen digits of each number: what a double keeps when it is scaled and back. */
const in15Digits = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value ?? null), (_, each: unknown) =>
    typeof each === 'number' ? Number(each.toPrecision(15)) : each,
  )

/** How many đồng one of the unit in a heading is; 1 for what is not money. */
const SCALES: Readonly<Record<string, number>> = Object.fromEntries(
  [1e9, 1e6, 1].map((value) => [moneyScale(value).name.en, value]),
)
const scaleOf = (unit: string): number => SCALES[unit] ?? 1
/** The unit in the heading of a column whose numbers share one. */
const sharedUnit = (sheet: ScreenSheet, heading: string): string =>
  sheet.table.columns
    .map((each) => /^(.*) \((.*)\)$/.exec(each.heading))
    .find((match) => match?.[1] === heading)?.[2] ?? ''

describe.each(CONTEXTS)('what is on the screen, downloaded in $language', (context) => {
  async function expectBack(
    [english, sheet]: readonly [ScreenSheet, ScreenSheet],
    check: (row: ReadRow, index: number) => void,
  ) {
    const headings = headingPairs(english.table, sheet.table)
    for (const read of [await rowsInXlsx(sheet), await rowsInCsv(sheet)]) {
      const rows = readRows(headings, read, context)
      expect(rows).toHaveLength(sheet.table.rows.length)
      rows.forEach(check)
    }
  }

  it('gives back each indicator of the month, with its words and where it comes from', async () => {
    await expectBack([monthSheet(month, ENGLISH), monthSheet(month, context)], (row, index) => {
      const { indicator, observation, cumulative, target, percent, samePeriod, ...stands } =
        standings[index]!
      const scale = row.number('One of it is (dong)') ?? 1
      const figures = {
        target: sourcedFrom(row, 'Target', scale),
        month: sourcedFrom(row, 'In the month', scale),
        yearToDate: sourcedFrom(row, 'To date', scale),
        percent: sourcedFrom(row, 'Of the target (%)'),
        samePeriod: sourcedFrom(row, 'Of the same period last year (%)'),
      }
      expect(row.text('Indicator id')).toBe(indicator.id)
      expect(in15Digits(figures.month)).toEqual(in15Digits(stands.month))
      expect(in15Digits(figures.yearToDate?.figure)).toEqual(in15Digits(cumulative?.figure))
      expect(figures.yearToDate?.origin).toBe(cumulative?.origin)
      expect(in15Digits(figures.target?.figure)).toEqual(in15Digits(target?.figure))
      expect(figures.target?.origin).toBe(target?.origin)
      expect(target && baseFrom(row, 'Target: set by')).toBe(target?.base ?? null)
      expect(percent?.figure ?? {}).toMatchObject(figures.percent?.figure ?? {})
      if (percent?.figure) expect(baseFrom(row, 'Of the target (%): set by')).toBe(percent.base)
      else expect(row.text('Of the target (%): set by')).toBe('')
      const isInPoints = indicator.measure.kind === 'percent'
      const points = samePeriodChange(standings[index]!, context)
      expect(figures.samePeriod?.figure).toEqual(
        isInPoints ? undefined : (samePeriod?.percent ?? undefined),
      )
      const inPoints = 'On the same period last year (points)'
      expect(row.text(inPoints)).toBe((isInPoints && points) || '')
      expect(row.text(`${inPoints}: origin`) !== '').toBe(isInPoints && points !== null)
      expect(row.text('Read as the year’s figure') !== '').toBe(observation?.scopeAssumed ?? false)
      expect(row.text('Note')).toBe(observation?.note ?? '')
      if (observation?.evidence.length)
        expect(report.text).toContain(row.text('Words of the report'))
      expect(row.text('Source')).toContain('Cầu Kè')
    })
  })

  it('gives back each unit of a comparison', async () => {
    for (const id of ['state-budget-revenue', 'party-members-admitted']) {
      const shown = ranking(id)
      const english = rankingSheet(shown, ENGLISH)
      const unitName = sharedUnit(english, 'To date')
      await expectBack([english, rankingSheet(shown, context)], (row, index) => {
        const { unit: part, rank, standing: stands } = shown.rows[index]!
        const yearToDate = sourcedFrom(row, `To date (${unitName})`, scaleOf(unitName))
        expect([row.text('Unit id'), row.number('Rank')]).toEqual([part.id, rank])
        expect(in15Digits(yearToDate?.figure)).toEqual(in15Digits(stands.cumulative?.figure))
        expect(yearToDate?.origin).toBe(stands.cumulative?.origin)
        expect(row.text('Pace')).not.toBe('')
      })
    }
  })

  it('gives back each month of an indicator', async () => {
    for (const { id } of sampleDistrict.indicators) {
      const shown = series(id)
      const english = seriesSheet(shown, ENGLISH)
      const unitName = sharedUnit(english, 'To date')
      const figure = (row: ReadRow, heading: string) =>
        sourcedFrom(row, `${heading} (${unitName})`, scaleOf(unitName))
      await expectBack([english, seriesSheet(shown, context)], (row, index) => {
        const point = shown.model.points[index]!
        const due = row.number(
          `${shown.model.limit === 'ceiling' ? 'Allowed' : 'Due'} (${unitName})`,
        )
        expect(row.text('Month')).toBe(point.period)
        expect(in15Digits(figure(row, 'In the month'))).toEqual(in15Digits(point.inMonth))
        expect(in15Digits(figure(row, 'To date')?.figure)).toEqual(in15Digits(point.total?.figure))
        expect(in15Digits(figure(row, 'A year before')?.figure)).toEqual(
          in15Digits(point.lastYear?.figure),
        )
        expect(in15Digits(due && scaled(due, scaleOf(unitName)))).toEqual(in15Digits(point.due))
      })
    }
  })
})

test('it contains the figures of record as the report states them', async () => {
  const [headings = [], ...rows] = await rowsInXlsx(monthSheet(month, CONTEXTS[0]))
  const revenue = rows.find((row) => row.includes('state-budget-revenue'))!
  const cell = (heading: string) => revenue[headings.indexOf(heading)]
  expect(cell('Đơn vị tính')).toBe('tỷ đồng')
  expect(cell('Lũy kế hoặc số hiện có')).toBe(25)
  expect(cell('Lũy kế hoặc số hiện có: từ kèm số')).toBe('gần')
  // Inferred: less than that, and no report says how much less.
  expect(cell('Chỉ tiêu giao: từ kèm số')).toBe('dưới')
  expect(cell('Lũy kế hoặc số hiện có: nguồn gốc')).toBe('số liệu báo cáo')
  expect(cell('So với chỉ tiêu giao (%)')).toBe(60)
  expect(cell('So với chỉ tiêu giao (%): từ kèm số')).toBe('trên')
  expect(cell('Đọc là lũy kế')).toBe('có')
  expect(cell('Thực hiện trong tháng') ?? null).toBeNull()
  expect(cell('Câu chữ trong báo cáo')).toMatch(/25 tỷ/)
})

test('the workbook says where it comes from, when it was made, and what its marks mean', async () => {
  const { sheets } = await readXlsx(
    await (await xlsxFile(monthSheet(month, CONTEXTS[0]))).arrayBuffer(),
  )
  const facts = new Map(sheets[1]!.rows.map((row) => [row[0], String(row[1])]))
  expect(sheets[1]!.name).toBe('Nguồn và dấu hiệu')
  expect(facts.get('Nguồn số liệu')).toMatch(/^Nguồn: .*Cầu Kè.*06\/5\/2021/)
  expect(facts.get('Lập tệp lúc')).toMatch(/^\d\d:\d\d ngày/)
  expect(facts.get('Ô trống')).toMatch(/Không phải số 0/)
  expect(facts.get('Nguồn gốc: minh họa')).toMatch(/không dùng làm căn cứ/)
})

test('a name that begins as a formula does is text in either file', async () => {
  const hostile = { ...month, unit: { ...unit!, name: { vi: '=1', en: '=1' } } }
  const { sheets } = await readXlsx(
    await (await xlsxFile(monthSheet(hostile, CONTEXTS[0]))).arrayBuffer(),
  )
  const cells = sheets.flatMap((sheet) => [...(sheet.cells?.values() ?? [])])
  expect(cells.some((cell) => cell.formula !== undefined)).toBe(false)
  expect(sheets[1]!.rows.find((row) => row[0] === 'Đơn vị')?.[1]).toBe('=1')
})

test('whole đồng in a larger unit come back to the last đồng', () => {
  const heading = { vi: 'Số', en: 'Figure' }
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 999_999_999_999_999 }),
      fc.constantFrom(1, 1e6, 1e9),
      (value, scale) => {
        const figure = { value, qualifier: 'exact', estimated: false } as const
        const columns = figureColumns(heading, (each: Figure) => each, { scale: () => scale })
        const table = (context: SentenceContext) =>
          sheetTable({ name: heading, columns }, [figure], context)
        const { rows } = table(CONTEXTS[0])
        const headings = headingPairs(table(ENGLISH), table(CONTEXTS[0]))
        const written = [[...headings.values()], ...rows]
        const [row] = readRows(headings, written, CONTEXTS[0])
        expect(figureFrom(row!, 'Figure', scale)).toEqual(figure)
      },
    ),
  )
})
